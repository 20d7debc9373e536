// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/practicehost.h"
#include "demo/practicerandom.h"
#include "session/journalfactory.h"
#include "session/session.h"
#include "support/buildplaces.h"
#include "support/journalbed.h"
#include "support/samplerequests.h"
#include "support/thissystem.h"

#include <QDir>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QSettings>

namespace Sigill {

// A practice server, a journal, and a program that changes a hundred of the server's requests and
// is killed on the way. What is left to chance follows from the seed.
class KillBed
{
public:
    enum class Program { Command, Window };

    explicit KillBed(quint64 seed)
        : m_random(seed)
        // The command has no home of its own on Windows.
        , m_program(seed % 2 == 0 && !isWindows ? Program::Command : Program::Window)
    {
        constexpr std::array changes{StatusChange::Complete, StatusChange::Cancel,
                                     StatusChange::Abandon};
        m_change = m_random.oneOf(changes);
        m_before = m_random.percent(50) ? RequestStatus::Approved : RequestStatus::Executing;
        if (m_change == StatusChange::Cancel && m_random.percent(50))
            m_before = RequestStatus::Pending;
        for (int number = 1; number <= count + spares; ++number)
            m_requests.append(sampleRequest(number, m_before));
    }

    // False where this could not be made ready.
    bool start()
    {
        auto host = PracticeHost::start({.requests = 0, .latencyMs = latency});
        if (!host || !writeFiles())
            return false;
        m_host = *std::move(host);
        m_host->replace(m_requests);
        FaultRule late;
        late.fault = FaultRule::Fault::LateEffect;
        late.method = "PUT";
        late.delayMs = lateness;
        late.chance = 0.08;
        late.seed = m_random.next();
        m_host->setFaults(FaultPlan({late}));
        return true;
    }

    // Runs the program on all requests and kills it a while after some call. True where it was
    // killed, false where it had come to its end before.
    bool runAndKill()
    {
        // The reads of the preflight come first; two calls for each request follow.
        const auto call = earliestCall + m_random.below(3 * count - earliestCall + 1);
        const auto delay = static_cast<int>(m_random.below(4 * latency));
        const int before = m_host->calls();
        const auto isRunning = [this] { return m_process.state() != QProcess::NotRunning; };
        startProgram();
        const bool came = QTest::qWaitFor(
            [&] { return m_host->calls() - before >= call || !isRunning(); }, longest);
        QTest::qWait(delay);
        m_process.kill();
        m_process.waitForFinished();
        return came && m_process.exitStatus() == QProcess::CrashExit;
    }

    // What a start after the kill does first. The command does it before a run, here on a request
    // that is there for nothing else.
    bool restart()
    {
        if (m_program == Program::Command) {
            const auto spare = sampleId(count + ++m_usedSpares);
            startCommand({spare.text()});
            return ends() && m_host->effects(spare) == 1;
        }
        Session session(m_network, *m_settings, JournalFactory::open(*m_settings), nullptr);
        bool isSettled = false;
        QObject::connect(&session, &Session::leftoversSettled, &session,
                         [&](const auto &error) { isSettled = !error; });
        session.setProfile(ServerProfile::fromAddress(m_host->baseUrl().toString()).value());
        session.settleLeftovers();
        return QTest::qWaitFor([&] { return isSettled; }, longest)
            && session.leftovers()->count(Outcome::Kind::Unknown) == 0;
    }

    // The program once more on all requests, left alone. True where it says that each was changed,
    // by it or before.
    bool runToItsEnd()
    {
        startProgram();
        if (!ends())
            return false;
        if (m_program == Program::Window)
            return m_process.exitCode() == 0;
        const auto said = QString::fromUtf8(m_process.readAllStandardOutput());
        return said.count(QLatin1String("\"outcome\":\"done\""))
            + said.count(QLatin1String("\"outcome\":\"overtaken\""))
            == count;
    }

    // What the journal says against what the server did; empty where they agree.
    QString disagreement() const
    {
        // What came in takes effect even where the one who sent it is gone.
        const bool cameThrough = QTest::qWaitFor(
            [this] {
                return std::all_of(m_requests.cbegin(), m_requests.cend(), [this](const auto &one) {
                    return (m_host->calls("PUT", one.id) > 0) == (m_host->effects(one.id) > 0);
                });
            },
            longest);
        if (!cameThrough)
            return QStringLiteral("a change that came in has no effect");
        SqlJournal journal({.path = JournalFactory::path(*m_settings)}, JournalBed::origin());
        const auto verdict = JournalBed::verify(journal);
        if (!verdict || verdict->finding != JournalVerdict::Finding::Whole)
            return QStringLiteral("the journal is not whole");
        const auto entries = JournalBed::read(journal);
        if (!entries)
            return JournalBed::words(entries.error());
        QHash<RequestId, QList<JournalEntry>> byId;
        for (const auto &entry : *entries)
            byId[entry.request].append(entry);
        const auto onServer = m_host->requests();
        for (const auto &request : onServer) {
            const auto wrong = disagreement(byId.value(request.id), request);
            if (!wrong.isEmpty()) {
                return QStringLiteral("request %1, status %2, effects %3, changes %4: %5")
                    .arg(request.id.text())
                    .arg(static_cast<int>(request.status))
                    .arg(m_host->effects(request.id))
                    .arg(m_host->calls("PUT", request.id))
                    .arg(wrong);
            }
        }
        return {};
    }

    bool isAllChanged() const
    {
        const auto requests = m_host->requests();
        return std::all_of(requests.cbegin(), requests.cbegin() + count, [this](const auto &one) {
            return one.status == expectedStatus(m_change) && m_host->effects(one.id) == 1;
        });
    }
    QString words() { return QString::fromUtf8(m_process.readAllStandardError()); }

private:
    static constexpr int count = 100;
    static constexpr int spares = 5;
    static constexpr int earliestCall = count - 10;
    // Milliseconds.
    static constexpr int latency = 5;
    static constexpr int lateness = 250; // so that a restart may come before the effect
    static constexpr int longest = 60'000;

    // Of one request.
    QString disagreement(const QList<JournalEntry> &entries, const Request &request) const
    {
        const int effects = m_host->effects(request.id);
        const bool isChanged = request.status == expectedStatus(m_change);
        // The server would let no change take effect a second time, but it would count it.
        if (effects > 1 || m_host->calls("PUT", request.id) != effects)
            return QStringLiteral("it was sent more than once");
        if (isChanged != (effects == 1) || (!isChanged && request.status != m_before))
            return QStringLiteral("nobody meant this");
        if (entries.isEmpty()) {
            return m_host->calls("PUT", request.id) == 0
                ? QString()
                : QStringLiteral("a change left without an entry");
        }
        int done = 0;
        for (const auto &entry : entries) {
            if (entry.isOpen())
                return QStringLiteral("entry %1 is open").arg(entry.number);
            const auto kind = entry.outcome->kind;
            if (kind != Outcome::Kind::Done && kind != Outcome::Kind::Unchanged) {
                return QStringLiteral("entry %1 is %2")
                    .arg(entry.number)
                    .arg(entry.outcome->title());
            }
            done += kind == Outcome::Kind::Done ? 1 : 0;
        }
        if (done > 1)
            return QStringLiteral("it is done more than once");
        return (done == 1) == isChanged ? QString() : QStringLiteral("the journal says otherwise");
    }

    bool writeFiles()
    {
        m_storage = std::make_unique<QSettings>(
            m_home.filePath(QStringLiteral("Sigill/sigill.ini")), QSettings::IniFormat);
        const auto set = [this](const char *name, const QVariant &value) {
            m_storage->setValue(QString::fromLatin1(name), value);
        };
        // The last is far later than any effect.
        set("run/lastRereads", QStringList{QStringLiteral("100"), QStringLiteral("1000")});
        set("journal/folder", m_home.filePath(QStringLiteral("journal")));
        m_storage->sync();
        m_settings = std::make_unique<Settings>(*m_storage, nullptr);
        QFile ids(idsFile());
        if (m_storage->status() != QSettings::NoError || !ids.open(QIODevice::WriteOnly))
            return false;
        for (int number = 1; number <= count; ++number)
            ids.write(sampleId(number).text().toLatin1() + '\n');
        return true;
    }
    QString idsFile() const { return m_home.filePath(QStringLiteral("ids")); }

    void startProgram()
    {
        if (m_program == Program::Command)
            return startCommand({QStringLiteral("--ids-from"), idsFile()});
        startProcess(
            QStringLiteral("windowchild"),
            {m_storage->fileName(), m_host->baseUrl().toString(), apiWord(m_change), idsFile()});
    }
    void startCommand(const QStringList &ids)
    {
        startProcess(QStringLiteral("sigillctl"),
                     QStringList{QStringLiteral("set-status"), apiWord(m_change),
                                 QStringLiteral("--json"), QStringLiteral("--server"),
                                 m_host->baseUrl().toString()}
                         + ids);
    }
    void startProcess(const QString &name, const QStringList &arguments)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.path());
        environment.insert(QStringLiteral("HOME"), m_home.path());
        m_process.setProcessEnvironment(environment);
        m_process.start(builtProgram(name), arguments);
    }
    bool ends()
    {
        const bool ended = QTest::qWaitFor(
            [this] { return m_process.state() == QProcess::NotRunning; }, longest);
        return ended && m_process.exitStatus() == QProcess::NormalExit;
    }

    PracticeRandom m_random;
    const Program m_program;
    StatusChange m_change = StatusChange::Complete;
    RequestStatus m_before = RequestStatus::Approved;
    QList<Request> m_requests;
    int m_usedSpares = 0;
    QTemporaryDir m_home;
    std::unique_ptr<QSettings> m_storage;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<PracticeHost> m_host;
    QNetworkAccessManager m_network;
    QProcess m_process;
};

}
