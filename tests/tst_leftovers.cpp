// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/leftoversettler.h"
#include "journal/sqljournal.h"
#include "support/runbed.h"
#include "support/scriptedserver.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

using Kind = Outcome::Kind;
using Reason = Outcome::Reason;
using Call = ScriptedServer::Call;

// What becomes of changes whose outcome nobody saw, with a real journal file.
class TestLeftovers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void settlesByReading_data();
    void settlesByReading();
    void waitsForALateEffect();
    void leavesOtherServersAlone();
    void leavesWhatIsSettledAlone();
    void keepsWhatCannotBeRead();
    void tellsInOneSentence();

private:
    // An intent of a program that has ended; with an outcome where one was known.
    void leaveBehind(const QString &server, const Request &request,
                     const std::optional<Outcome> &outcome = std::nullopt);
    QList<JournalEntry> entries();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqlJournal> m_journal;
};

void TestLeftovers::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_journal.reset();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestLeftovers::leaveBehind(const QString &server, const Request &request,
                                const std::optional<Outcome> &outcome)
{
    SqlJournal gone({.path = m_folder->filePath(u"journal.sqlite"_s)},
                    JournalOrigin::here(u"me"_s));
    JournalEntry entry;
    entry.run = QUuid::createUuid();
    entry.server = server;
    entry.request = request.id;
    entry.change = StatusChange::Complete;
    entry.statusBefore = RequestStatus::Approved;
    std::optional<qint64> number;
    gone.writeIntent(entry, this, [&](const auto &written) { number = written.value(); });
    QTRY_VERIFY(number);
    if (outcome)
        gone.writeOutcome(*number, *outcome);
}

QList<JournalEntry> TestLeftovers::entries()
{
    std::optional<QList<JournalEntry>> read;
    m_journal->read({}, this, [&](const auto &entries) { read = entries.value(); });
    return QTest::qWaitFor([&] { return read.has_value(); }) ? *read : QList<JournalEntry>();
}

// The journal of the next start, and what it finds out.
struct Search
{
    Search(ApiBed &bed, SqlJournal &journal, const RunSettings &settings = RunBed::shortened(4))
        : settler(bed.client, journal, settings, nullptr)
    {
        QObject::connect(&settler, &LeftoverSettler::finished, &settler, [this](const auto &error) {
            failed = error.has_value();
            ended = true;
        });
        settler.start();
    }

    LeftoverSettler settler;
    bool ended = false;
    bool failed = false;
};

void TestLeftovers::settlesByReading_data()
{
    QTest::addColumn<RequestStatus>("status");
    QTest::addColumn<Kind>("kind");
    QTest::addRow("it was done") << RequestStatus::Completed << Kind::Done;
    QTest::addRow("it had no effect") << RequestStatus::Approved << Kind::Unchanged;
    QTest::addRow("somebody decided otherwise") << RequestStatus::Canceled << Kind::Overtaken;
    QTest::addRow("somebody moved it on") << RequestStatus::Executing << Kind::Overtaken;
}

void TestLeftovers::settlesByReading()
{
    QFETCH(RequestStatus, status);
    QFETCH(Kind, kind);
    ScriptedServer server(2, status);
    Outcome unknown;
    unknown.attempts = 1;
    leaveBehind(server.raw.baseUrl().toString(), server.requests.at(0));
    leaveBehind(server.raw.baseUrl().toString(), server.requests.at(1), unknown);
    m_journal = std::make_unique<SqlJournal>(
        JournalOptions{.path = m_folder->filePath(u"journal.sqlite"_s)},
        JournalOrigin::here(u"me"_s));
    ApiBed bed(server.raw.baseUrl());
    Search search(bed, *m_journal);
    QTRY_VERIFY(search.ended);
    QVERIFY(!search.failed);
    QCOMPARE(search.settler.total(), 2);
    QCOMPARE(search.settler.count(kind), 2);
    QTRY_COMPARE(m_journal->unwritten(), 0);
    QCOMPARE(server.raw.count("PUT"), 0);
    for (const auto &entry : entries()) {
        QCOMPARE(entry.outcome->kind, kind);
        QCOMPARE(*entry.outcome->statusAfter, status);
        QCOMPARE(entry.outcome->confirmedBy,
                 kind == Kind::Done ? Outcome::ConfirmedBy::Reread : Outcome::ConfirmedBy::Nothing);
        QCOMPARE(entry.outcome->reason == Reason::UnchangedLater, kind == Kind::Unchanged);
    }
    // Nothing is left for the start after that.
    Search next(bed, *m_journal);
    QTRY_VERIFY(next.ended);
    QCOMPARE(next.settler.total(), 0);
    QVERIFY(next.settler.text().isEmpty());
}

// The program was killed a moment after the change left, and started again at once.
void TestLeftovers::waitsForALateEffect()
{
    ScriptedServer server(1);
    leaveBehind(server.raw.baseUrl().toString(), server.requests.first());
    m_journal = std::make_unique<SqlJournal>(
        JournalOptions{.path = m_folder->filePath(u"journal.sqlite"_s)},
        JournalOrigin::here(u"me"_s));
    server.onGet = [&](const Call &call) {
        if (call.number == 3)
            server.setStatus(call.id, RequestStatus::Completed);
        server.answer(call);
    };
    ApiBed bed(server.raw.baseUrl());
    auto settings = RunBed::shortened(1);
    settings.lastRereads = {1, 10, 20};
    Search search(bed, *m_journal, settings);
    QTRY_VERIFY(search.ended);
    QCOMPARE(search.settler.count(Kind::Done), 1);
    QCOMPARE(server.calls(false, sampleId(1)), 3);
}

void TestLeftovers::leavesOtherServersAlone()
{
    ScriptedServer server(1);
    leaveBehind(u"https://mimcm.contoso.com/CertificateManagement"_s, server.requests.first());
    m_journal = std::make_unique<SqlJournal>(
        JournalOptions{.path = m_folder->filePath(u"journal.sqlite"_s)},
        JournalOrigin::here(u"me"_s));
    ApiBed bed(server.raw.baseUrl());
    Search search(bed, *m_journal);
    QTRY_VERIFY(search.ended);
    QCOMPARE(search.settler.total(), 0);
    QCOMPARE(server.raw.calls().size(), 0);
    QVERIFY(entries().constFirst().isOpen());
}

void TestLeftovers::leavesWhatIsSettledAlone()
{
    ScriptedServer server(1);
    Outcome refused;
    refused.kind = Kind::Refused;
    leaveBehind(server.raw.baseUrl().toString(), server.requests.first(), refused);
    m_journal = std::make_unique<SqlJournal>(
        JournalOptions{.path = m_folder->filePath(u"journal.sqlite"_s)},
        JournalOrigin::here(u"me"_s));
    ApiBed bed(server.raw.baseUrl());
    Search search(bed, *m_journal);
    QTRY_VERIFY(search.ended);
    QCOMPARE(search.settler.total(), 0);
    QCOMPARE(entries().constFirst().outcome->kind, Kind::Refused);
}

void TestLeftovers::keepsWhatCannotBeRead()
{
    ScriptedServer server(1);
    leaveBehind(server.raw.baseUrl().toString(), server.requests.first());
    m_journal = std::make_unique<SqlJournal>(
        JournalOptions{.path = m_folder->filePath(u"journal.sqlite"_s)},
        JournalOrigin::here(u"me"_s));
    server.onGet = [](const Call &call) { RawServer::answer(*call.socket, 500, "{}"); };
    ApiBed bed(server.raw.baseUrl());
    Search search(bed, *m_journal);
    QTRY_VERIFY(search.ended);
    QCOMPARE(search.settler.count(Kind::Unknown), 1);
    QVERIFY(entries().constFirst().isOpen());
    // The next time it can be.
    server.onGet = [&](const Call &call) { server.answer(call); };
    Search next(bed, *m_journal);
    QTRY_VERIFY(next.ended);
    QCOMPARE(next.settler.count(Kind::Unchanged), 1);
}

void TestLeftovers::tellsInOneSentence()
{
    ScriptedServer server(3);
    for (const auto &request : std::as_const(server.requests))
        leaveBehind(server.raw.baseUrl().toString(), request);
    server.setStatus(sampleId(1), RequestStatus::Completed);
    server.setStatus(sampleId(2), RequestStatus::Completed);
    m_journal = std::make_unique<SqlJournal>(
        JournalOptions{.path = m_folder->filePath(u"journal.sqlite"_s)},
        JournalOrigin::here(u"me"_s));
    ApiBed bed(server.raw.baseUrl());
    Search search(bed, *m_journal);
    QTRY_VERIFY(search.ended);
    // Without a translator the plural marks stay as they are.
    QCOMPARE(search.settler.text(), u"3 action(s) of your last run: 2 done, 1 unchanged"_s);
}

QTEST_GUILESS_MAIN(TestLeftovers)
#include "tst_leftovers.moc"
