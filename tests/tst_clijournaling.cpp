// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/console.h"
#include "cli/journalcommand.h"
#include "cli/setstatuscommand.h"
#include "journal/memoryjournal.h"
#include "session/session.h"
#include "support/scriptedserver.h"

#include <QNetworkAccessManager>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

// A journal that fails when it is told to.
class OddJournal : public MemoryJournal
{
public:
    using MemoryJournal::MemoryJournal;

    void writeIntent(const JournalEntry &entry, QObject *context,
                     Callback<qint64> callback) override
    {
        if (intentError)
            return answer<qint64>(context, callback, tl::unexpected(*intentError));
        MemoryJournal::writeIntent(entry, context, callback);
    }
    void writeOutcome(qint64 intent, const Outcome &outcome) override
    {
        ++outcomes;
        if (intent <= entries().size())
            MemoryJournal::writeOutcome(intent, outcome);
    }
    void read(const JournalQuery &query, QObject *context,
              Callback<QList<JournalEntry>> callback) override
    {
        if (readError)
            return answer<QList<JournalEntry>>(context, callback, tl::unexpected(*readError));
        if (query.leftBehind)
            return answer<QList<JournalEntry>>(context, callback, leftBehind);
        MemoryJournal::read(query, context, callback);
    }
    void check(QObject *context, Callback<void> callback) override
    {
        if (checkError)
            return answer<void>(context, callback, tl::unexpected(*checkError));
        MemoryJournal::check(context, callback);
    }
    void verify(QObject *context, Callback<JournalVerdict> callback) override
    {
        answer<JournalVerdict>(context, callback, verdict);
    }
    int unwritten() const override { return waiting; }

    std::optional<JournalError> checkError;
    std::optional<JournalError> intentError;
    std::optional<JournalError> readError;
    QList<JournalEntry> leftBehind;
    JournalVerdict verdict;
    int waiting = 0;
    int outcomes = 0;

private:
    template <typename T>
    static void answer(QObject *context, const Callback<T> &callback,
                       const tl::expected<T, JournalError> &result)
    {
        QTimer::singleShot(0, context, [callback, result] { callback(result); });
    }
};

JournalError error(JournalError::Kind kind)
{
    return {kind, u"/var/lib/sigill/journal.db"_s, u"disk I/O error"_s};
}

}

// How set-status and journal get on with a journal that does not always work.
class TestCliJournaling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void sendsNothingWithoutAJournal();
    void goesOnWhereNoneIsRequired();
    void writesTheReason();
    void stopsWhereAnIntentCannotBeWritten();
    void waitsForTheJournal();
    void bearsOneFailure();
    void givesTheJournalUp();
    void settlesWhatWasLeftBehindFirst();
    void triesWithoutTheJournal();
    void tellsWhatStaysUnknown();
    void tellsADamagedJournal_data();
    void tellsADamagedJournal();
    void failsWhereItCannotRead_data();
    void failsWhereItCannotRead();

private:
    // The exit status; -1 where it does not end.
    int end();
    void startChange(const QList<int> &numbers, bool dry = false);
    int run(JournalCommand::Task task);
    void watch(Command *command)
    {
        m_finished = std::make_unique<QSignalSpy>(command, &Command::finished);
        command->start();
    }
    JournalEntry leftBehind(int number) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_storage;
    std::unique_ptr<Settings> m_settings;
    QNetworkAccessManager m_network;
    OddJournal *m_journal = nullptr; // the session's
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<QSignalSpy> m_finished;
    Console m_console;
};

void TestCliJournaling::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_storage
        = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings = std::make_unique<Settings>(*m_storage, nullptr);
    auto journal = std::make_unique<OddJournal>(nullptr);
    m_journal = journal.get();
    m_session = std::make_unique<Session>(m_network, *m_settings, std::move(journal), nullptr);
    m_server = std::make_unique<ScriptedServer>(3);
}

void TestCliJournaling::cleanup()
{
    m_finished.reset();
    m_session.reset();
    m_server.reset();
}

int TestCliJournaling::end()
{
    if (!QTest::qWaitFor([this] { return !m_finished->isEmpty(); }, 20'000))
        return -1;
    return m_finished->count() == 1
        ? static_cast<int>(m_finished->constFirst().constFirst().value<ExitStatus>())
        : -2;
}

void TestCliJournaling::startChange(const QList<int> &numbers, bool dry)
{
    SetStatusCommand::Order order;
    order.profile = m_server->raw.profile();
    order.ids = sampleIdList(numbers);
    order.reason = u"INC0012345"_s;
    order.concurrency = 1;
    order.isDryRun = dry;
    watch(new SetStatusCommand(*m_session, m_console, order, m_session.get()));
}

int TestCliJournaling::run(JournalCommand::Task task)
{
    JournalCommand::Order order;
    order.task = task;
    order.profile = m_server->raw.profile();
    watch(new JournalCommand(*m_session, m_console, order, m_session.get()));
    return end();
}

JournalEntry TestCliJournaling::leftBehind(int number) const
{
    JournalEntry entry;
    entry.number = 100 + number;
    entry.server = m_server->raw.baseUrl().toString();
    entry.request = sampleId(number);
    entry.statusBefore = RequestStatus::Approved;
    entry.intended = QDateTime::currentDateTimeUtc().addDays(-1);
    return entry;
}

void TestCliJournaling::sendsNothingWithoutAJournal()
{
    m_journal->checkError = error(JournalError::Kind::CannotOpen);
    for (const bool dry : {false, true}) {
        startChange({1, 2}, dry);
        QCOMPARE(end(), int(ExitStatus::CouldNotStart));
        QCOMPARE(m_server->calls(false, sampleId(1)), 0);
        QCOMPARE(m_server->raw.count("PUT"), 0);
    }
}

void TestCliJournaling::goesOnWhereNoneIsRequired()
{
    m_settings->set(Settings::Number::JournalRequired, 0);
    m_journal->checkError = error(JournalError::Kind::CannotOpen);
    m_journal->intentError = m_journal->checkError;
    startChange({1, 2});
    QCOMPARE(end(), int(ExitStatus::AllDone));
    QCOMPARE(m_server->raw.count("PUT"), 2);
    QVERIFY(m_journal->entries().isEmpty());
}

void TestCliJournaling::writesTheReason()
{
    startChange({1});
    QCOMPARE(end(), int(ExitStatus::AllDone));
    QCOMPARE(m_journal->entries().size(), 1);
    QCOMPARE(m_journal->entries().constFirst().reason, u"INC0012345"_s);
    QVERIFY(m_journal->entries().constFirst().outcome);
}

void TestCliJournaling::stopsWhereAnIntentCannotBeWritten()
{
    m_journal->intentError = error(JournalError::Kind::Full);
    startChange({1, 2, 3});
    QCOMPARE(end(), int(ExitStatus::SomeNotDone));
    QCOMPARE(m_server->raw.count("PUT"), 0);
    for (const auto &item : m_session->run()->items()) {
        QCOMPARE(item.outcome.kind, Outcome::Kind::NotSent);
        QCOMPARE(item.outcome.reason, Outcome::Reason::JournalFailed);
    }
}

void TestCliJournaling::waitsForTheJournal()
{
    m_journal->waiting = 1;
    startChange({1});
    QTRY_COMPARE_WITH_TIMEOUT(m_journal->outcomes, 1, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->isRunning(), 20'000);
    QVERIFY(m_finished->isEmpty());
    // However often one asks.
    qobject_cast<Command *>(m_session->findChild<SetStatusCommand *>())->stop();
    QVERIFY(m_finished->isEmpty());
    m_journal->waiting = 0;
    Q_EMIT m_journal->allWritten();
    QCOMPARE(end(), int(ExitStatus::AllDone));
}

void TestCliJournaling::bearsOneFailure()
{
    m_journal->waiting = 1;
    startChange({1});
    Q_EMIT m_journal->failed(error(JournalError::Kind::Locked));
    QTRY_COMPARE_WITH_TIMEOUT(m_journal->outcomes, 1, 20'000);
    Q_EMIT m_journal->failed(error(JournalError::Kind::Locked));
    QVERIFY(m_finished->isEmpty());
    m_journal->waiting = 0;
    Q_EMIT m_journal->allWritten();
    QCOMPARE(end(), int(ExitStatus::AllDone));
}

void TestCliJournaling::givesTheJournalUp()
{
    m_journal->waiting = 1;
    startChange({1});
    QTRY_COMPARE_WITH_TIMEOUT(m_journal->outcomes, 1, 20'000);
    Q_EMIT m_journal->failed(error(JournalError::Kind::Locked));
    Q_EMIT m_journal->failed(error(JournalError::Kind::Locked));
    QCOMPARE(end(), int(ExitStatus::SomeNotDone));
    QCOMPARE(m_server->status(sampleId(1)), RequestStatus::Completed);
}

void TestCliJournaling::settlesWhatWasLeftBehindFirst()
{
    m_journal->leftBehind = {leftBehind(2)};
    int settledAtFirstPut = -1;
    m_server->onPut = [&](const ScriptedServer::Call &call) {
        settledAtFirstPut = m_journal->outcomes;
        m_server->carryOut(call);
    };
    startChange({1});
    QCOMPARE(end(), int(ExitStatus::AllDone));
    QCOMPARE(settledAtFirstPut, 1);
    QCOMPARE(m_server->calls(false, sampleId(2)), 1);
}

void TestCliJournaling::triesWithoutTheJournal()
{
    m_journal->leftBehind = {leftBehind(2)};
    startChange({1}, true);
    QCOMPARE(end(), int(ExitStatus::AllDone));
    QCOMPARE(m_journal->outcomes, 0);
    QVERIFY(m_journal->entries().isEmpty());
    QCOMPARE(m_server->calls(false, sampleId(2)), 0);
}

void TestCliJournaling::tellsWhatStaysUnknown()
{
    m_journal->leftBehind = {leftBehind(1), leftBehind(2)};
    QCOMPARE(run(JournalCommand::Task::Settle), int(ExitStatus::AllDone));
    QCOMPARE(m_journal->outcomes, 2);
    m_server->onGet = [this](const ScriptedServer::Call &call) {
        if (call.id == sampleId(2))
            RawServer::answer(*call.socket, 500, "{}");
        else
            m_server->answer(call);
    };
    QCOMPARE(run(JournalCommand::Task::Settle), int(ExitStatus::SomeNotDone));
    QCOMPARE(m_journal->outcomes, 3);
}

void TestCliJournaling::tellsADamagedJournal_data()
{
    QTest::addColumn<JournalVerdict::Finding>("finding");
    QTest::addColumn<ExitStatus>("exit");
    using Finding = JournalVerdict::Finding;
    QTest::newRow("whole") << Finding::Whole << ExitStatus::AllDone;
    QTest::newRow("changed") << Finding::Changed << ExitStatus::SomeNotDone;
    QTest::newRow("missing") << Finding::Missing << ExitStatus::SomeNotDone;
}

void TestCliJournaling::tellsADamagedJournal()
{
    QFETCH(JournalVerdict::Finding, finding);
    QFETCH(ExitStatus, exit);
    m_journal->verdict = {finding, 3, 9};
    QCOMPARE(run(JournalCommand::Task::Verify), int(exit));
}

void TestCliJournaling::failsWhereItCannotRead_data()
{
    QTest::addColumn<JournalCommand::Task>("task");
    QTest::newRow("list") << JournalCommand::Task::List;
    QTest::newRow("settle") << JournalCommand::Task::Settle;
}

void TestCliJournaling::failsWhereItCannotRead()
{
    QFETCH(JournalCommand::Task, task);
    m_journal->readError = error(JournalError::Kind::Damaged);
    QCOMPARE(run(task), int(ExitStatus::CouldNotStart));
}

QTEST_GUILESS_MAIN(TestCliJournaling)
#include "tst_clijournaling.moc"
