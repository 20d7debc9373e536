// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/agreement.h"
#include "support/faultcases.h"
#include "support/journalbed.h"
#include "support/memory.h"
#include "support/samplerequests.h"
#include "support/thissystem.h"
#include "support/windowbed.h"
#include "windowactions.h"

#include <QAction>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

using Kind = Outcome::Kind;

constexpr auto change = StatusChange::Complete;
constexpr auto before = RequestStatus::Approved;

constexpr double faultShare = 0.05; // of the reads, and of the changes

// Every fault of the matrix that does not need another one beside it, each as likely as the next.
QList<FaultRule> randomFaults(quint16 elsewhere, quint64 seed)
{
    QList<FaultRule> rules;
    QHash<QByteArray, int> kinds;
    const auto cases = FaultCases::all(change, elsewhere);
    for (const auto &that : cases) {
        auto rule = that.rules.constFirst();
        const bool refuses = rule.fault == FaultRule::Fault::RefuseAfter
            || rule.fault == FaultRule::Fault::RefuseBefore;
        const bool endsTheRun = refuses && rule.delayMs > 1'000;
        if (that.rules.size() > 1 || that.colleague || endsTheRun)
            continue;
        // Whoever comes by a closed door ends unsent, so it is not closed for long.
        if (refuses)
            rule.delayMs = 1;
        rule.from = 1;
        rule.count = 0;
        rule.seed = ++seed;
        rules.append(rule);
        ++kinds[rule.method];
    }
    for (auto &rule : rules)
        rule.chance = faultShare / kinds.value(rule.method);
    return rules;
}

// Follows a run: how memory grows, and the longest time for which the event loop did not come
// round, to a few milliseconds.
class RunWatch : public QObject
{
public:
    explicit RunWatch(const ActionRunner &run)
        : m_run(run)
        , m_middle((run.items().size() + run.count(RunItem::State::Ended)) / 2)
    {
        connect(&run, &ActionRunner::itemChanged, this, &RunWatch::look);
        connect(&m_timer, &QTimer::timeout, this, [this] { m_longestTurn = longestTurn(); });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(static_cast<int>(interval));
        m_turn.start();
        m_clock.start();
    }

    // Prints what it saw.
    void tell()
    {
        const auto longest = longestTurn();
        qInfo("%.1f s; longest time between two turns of the event loop: %lld ms",
              static_cast<double>(m_clock.elapsed()) / 1000, longest);
        if (memoryIsMeasurable && m_secondHalf) {
            qInfo("memory grew by %.1f MB in the first half and by %.1f MB in the second",
                  megabytes(m_firstHalf.growth()), megabytes(m_secondHalf->growth()));
        }
    }
    bool isMemoryFlat() const
    {
        constexpr qint64 room = 8 * 1024 * 1024;
        return !memoryIsMeasurable || !m_secondHalf
            || m_secondHalf->growth() <= m_firstHalf.growth() + room;
    }

private:
    static constexpr qint64 interval = 5;

    static double megabytes(qint64 bytes) { return static_cast<double>(bytes) / (1024 * 1024); }
    qint64 longestTurn() { return std::max(m_longestTurn, m_turn.restart() - interval); }
    void look()
    {
        if (m_secondHalf)
            return m_secondHalf->look();
        m_firstHalf.look();
        if (m_run.count(RunItem::State::Ended) >= m_middle)
            m_secondHalf.emplace();
    }

    const ActionRunner &m_run;
    const qsizetype m_middle;
    QTimer m_timer;
    QElapsedTimer m_clock;
    QElapsedTimer m_turn;
    qint64 m_longestTurn = 0;
    MemoryWatch m_firstHalf;
    std::optional<MemoryWatch> m_secondHalf;
};

}

// One long run in a window, on a server at which one call in twenty goes wrong.
class TestSoak : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void survivesFaults();

private:
    static void watchRun(WindowBed &bed);
    void compare(const WindowBed &bed, Journal &journal);

    QHash<RequestId, int> m_puts; // at the last comparison
};

void TestSoak::init()
{
    // Under Wine a connection may end while Qt reads from it.
    const QString except
        = isWine() ? u"(?!QIODevice::read \\(QTcpSocket\\): device not open)"_s : QString();
    QTest::failOnWarning(QRegularExpression(u'^' + except + u".*"_s));
}

void TestSoak::survivesFaults()
{
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("SIGILL_SOAK_REQUESTS", &isSet);
    const int count = isSet ? wanted : 400;
    const auto seed = qEnvironmentVariable("SIGILL_SEED", u"1"_s).toULongLong();
    qInfo("%d requests, SIGILL_SEED=%llu", count, seed);
    QTcpServer elsewhere; // where redirects lead; nobody may ever come
    QVERIFY(elsewhere.listen(QHostAddress::LocalHost));

    QList<Request> requests;
    QList<RequestId> ids;
    for (int number = 1; number <= count; ++number) {
        requests.append(sampleRequest(number, before));
        ids.append(sampleId(number));
    }
    auto host = PracticeHost::start({.requests = 0});
    QVERIFY(host);
    (*host)->replace(requests);
    const JournalBed journalBed;
    auto file = std::make_unique<SqlJournal>(journalBed.options(), JournalBed::origin());
    auto &journal = *file;
    WindowBed bed(*std::move(host), std::move(file));
    auto settings = RunBed::shortened(4);
    settings.failuresToPause = 0;
    bed.session.setRunSettings(settings);
    auto profile = bed.profile();
    profile.transferTimeout = FaultCase::impatience;
    QVERIFY(bed.load(profile));
    bed.select(ids);
    bed.window->actions().change(change)->trigger();
    QVERIFY(bed.isReadyToConfirm());
    bed.host->setFaults(FaultPlan(randomFaults(elsewhere.serverPort(), seed)));
    QVERIFY(bed.confirm());
    QVERIFY(bed.sheet("runSheet"));
    watchRun(bed);
    compare(bed, journal);
    QVERIFY(!elsewhere.hasPendingConnections());

    // What was left can be brought to its end.
    bed.host->setFaults({});
    if (bed.session.run()->unsettledCount() > 0) {
        bed.part<QPushButton>("retryButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(
            !bed.session.isRunning() && bed.session.run()->unsettledCount() == 0, 60'000);
        compare(bed, journal);
    }
    QCOMPARE(bed.session.run()->unsettledCount(), 0);
    for (const auto &id : ids)
        QCOMPARE(bed.host->effects(id), 1);
}

// Until it has ended.
void TestSoak::watchRun(WindowBed &bed)
{
    const auto *run = bed.session.run();
    QVERIFY(bed.session.isRunning());
    QEventLoop loop;
    connect(run, &ActionRunner::finished, &loop, &QEventLoop::quit);
    RunWatch watch(*run);
    loop.exec();
    watch.tell();
    QVERIFY(!bed.session.isRunning());
    QVERIFY(watch.isMemoryFlat());
    QStringList tally;
    for (const auto kind : {Kind::Done, Kind::Refused, Kind::Overtaken, Kind::Unknown,
                            Kind::NotSent, Kind::Skipped, Kind::Unchanged}) {
        Outcome outcome;
        outcome.kind = kind;
        tally << outcome.title() + u' ' + QString::number(run->count(kind));
    }
    qInfo("%s", qPrintable(tally.join(u", "_s)));
}

// The window, the journal and the server say the same.
void TestSoak::compare(const WindowBed &bed, Journal &journal)
{
    QVERIFY(JournalBed::allWritten(journal));
    QCOMPARE(JournalBed::verify(journal)->finding, JournalVerdict::Finding::Whole);
    const auto entries = JournalBed::read(journal);
    QVERIFY(entries);
    QHash<RequestId, JournalEntry> last;
    for (const auto &entry : *entries)
        last.insert(entry.request, entry);
    const auto onServer = bed.host->requests();
    const auto &items = bed.session.run()->items();
    QCOMPARE(onServer.size(), items.size());
    QHash<RequestId, RequestStatus> statuses;
    for (const auto &request : onServer)
        statuses.insert(request.id, request.status);
    for (const auto &item : items) {
        const auto &id = item.plan.request.id;
        const auto wrong = disagreement(item.outcome, change,
                                        {before, statuses.value(id), bed.host->effects(id)});
        QVERIFY2(wrong.isEmpty(), qPrintable(id.text() + u": "_s + wrong));
        QCOMPARE(item.state, RunItem::State::Ended);
        const int puts = bed.host->calls("PUT", id);
        QVERIFY(puts - m_puts.value(id) <= item.outcome.attempts);
        m_puts.insert(id, puts);
        const auto entry = last.constFind(id);
        if (entry == last.cend()) {
            QCOMPARE(puts, 0);
            QVERIFY(item.outcome.kind == Kind::NotSent || item.outcome.kind == Kind::Overtaken);
        } else if (item.intent == entry->number) {
            QCOMPARE(entry->outcome->kind, item.outcome.kind);
        }
    }
}

QTEST_MAIN(TestSoak)
#include "tst_soak.moc"
