// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/outcomemodel.h"
#include "support/sessionfixture.h"

#include <QHttpServer>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

using Kind = Outcome::Kind;
using Status = RequestStatus;

FaultRule ruleFor(int number, FaultRule::Fault fault, int code = 500)
{
    FaultRule rule;
    rule.fault = fault;
    rule.id = sampleId(number);
    rule.method = "PUT";
    rule.code = code;
    return rule;
}

QList<Kind> kindsOf(const OutcomeModel &model)
{
    QList<Kind> kinds;
    for (int row = 0; row < model.rowCount(); ++row)
        kinds.append(static_cast<Kind>(model.index(row, 0).data(OutcomeModel::KindRole).toInt()));
    return kinds;
}

}

// One change on many requests, from the selection to the outcomes, against a practice server.
class TestBulk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void someOfTwentyFail();
    void retriesWhatFailed();
    void showsWhatIsUnderWay();
    void stopsWithTheRestNotSent();
    void changedRowsSurviveTheRefreshUnderWay();
    void putsAttentionFirst();
    void copiesOutcomesAsText();
    void outlivesItsRunner();

private:
    ActionRunner *startRun(const QList<Request> &requests, StatusChange change);
    ActionRunner *run(const QList<Request> &requests, StatusChange change)
    {
        auto *runner = startRun(requests, change);
        if (!QTest::qWaitFor([runner] { return !runner->isRunning(); }, longest))
            return nullptr;
        return runner;
    }
    static Kind kindOf(const ActionRunner &runner, int number)
    {
        for (const auto &item : runner.items()) {
            if (item.plan.request.id == sampleId(number))
                return item.outcome.kind;
        }
        return Kind::Unknown;
    }
    void checkAgainst(const PracticeHost &host);

    std::unique_ptr<SessionFixture> m_fixture;
    Session *m_session = nullptr; // the fixture's
    QList<Request> m_twenty;
};

void TestBulk::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_fixture = std::make_unique<SessionFixture>();
    m_session = &m_fixture->session();
    m_twenty.clear();
    for (int number = 1; number <= 20; ++number)
        m_twenty.append(sampleRequest(number, Status::Approved));
}

ActionRunner *TestBulk::startRun(const QList<Request> &requests, StatusChange change)
{
    QObject parent;
    const auto *preflight = m_session->preflight(requests, change, &parent);
    if (preflight->isFinished()
        || !QTest::qWaitFor([&] { return preflight->isFinished(); }, longest))
        return nullptr;
    return m_session->startRun(change, preflight->items(), u"because"_s);
}

// What the console shows is what the server has.
void TestBulk::checkAgainst(const PracticeHost &host)
{
    QCOMPARE(m_session->changesInFlight(), 0);
    const auto &store = m_session->requests().store();
    const auto requests = host.requests();
    for (const auto &request : requests) {
        const int position = store.positionOf(request.id);
        QVERIFY(position >= 0);
        QCOMPARE(store.request(position), request);
        QCOMPARE(store.state(position).activity, RequestStore::Activity::None);
    }
}

void TestBulk::someOfTwentyFail()
{
    const auto host = startHost(m_twenty);
    QVERIFY(m_fixture->connectAndLoad(*host));
    host->setFaults(FaultPlan({ruleFor(3, FaultRule::Fault::Status, 500),
                               ruleFor(7, FaultRule::Fault::Status, 403),
                               ruleFor(11, FaultRule::Fault::DropBefore)}));
    QSignalSpy finished(m_session, &Session::runFinished);
    const auto *runner = run(m_twenty, StatusChange::Complete);
    QVERIFY(runner);
    QCOMPARE(finished.count(), 1);
    QVERIFY(!m_session->isRunning());
    QCOMPARE(runner->count(Kind::Done), 17);
    QCOMPARE(kindOf(*runner, 3), Kind::Refused);
    QCOMPARE(kindOf(*runner, 7), Kind::Refused);
    QCOMPARE(kindOf(*runner, 11), Kind::Unknown);
    QCOMPARE(runner->unsettledCount(), 3);
    for (int number = 1; number <= 20; ++number) {
        // Repeated only where the connection was lost before an answer.
        QCOMPARE(host->calls("PUT", sampleId(number)), number == 11 ? 2 : 1);
        const bool failed = number == 3 || number == 7 || number == 11;
        const auto wanted = failed ? Status::Approved : Status::Completed;
        // Kept in sight, though Completed is not open.
        const int row = m_session->requests().rowOf(sampleId(number));
        QVERIFY(row >= 0);
        QCOMPARE(m_session->requests().request(row).status, wanted);
        const auto history = m_fixture->history(sampleId(number));
        QCOMPARE(history.size(), 1);
        QCOMPARE(history.first().reason, u"because"_s);
        QCOMPARE(history.first().outcome->kind, kindOf(*runner, number));
    }
    checkAgainst(*host);
    QCOMPARE(m_session->count(StatusView::Approved), 3);
}

void TestBulk::retriesWhatFailed()
{
    const auto host = startHost(m_twenty);
    QVERIFY(m_fixture->connectAndLoad(*host));
    host->setFaults(FaultPlan(
        {ruleFor(2, FaultRule::Fault::Status, 500), ruleFor(4, FaultRule::Fault::DropBefore)}));
    auto *runner = run(m_twenty, StatusChange::Abandon);
    QVERIFY(runner);
    QCOMPARE(runner->count(Kind::Done), 18);
    host->setFaults({});
    runner->retry();
    QVERIFY(m_session->isRunning());
    QVERIFY(QTest::qWaitFor([runner] { return !runner->isRunning(); }, longest));
    QCOMPARE(runner->count(Kind::Done), 20);
    // What was done is not sent again.
    QCOMPARE(host->calls("PUT", sampleId(1)), 1);
    QCOMPARE(host->calls("PUT", sampleId(2)), 2);
    checkAgainst(*host);
}

void TestBulk::showsWhatIsUnderWay()
{
    const auto host = startHost(m_twenty);
    QVERIFY(m_fixture->connectAndLoad(*host));
    QSignalSpy started(m_session, &Session::runStarted);
    auto *runner = startRun(m_twenty, StatusChange::Cancel);
    QVERIFY(runner);
    QCOMPARE(started.count(), 1);
    QVERIFY(m_session->isRunning());
    auto &model = m_session->requests();
    const auto activity = [&model](int row) {
        return static_cast<RequestStore::Activity>(
            model.index(row, 0).data(RequestModel::ActivityRole).toInt());
    };
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(activity(row), RequestStore::Activity::Queued);
    int mostInFlight = 0;
    const auto countInFlight = [&] {
        int inFlight = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            inFlight += activity(row) == RequestStore::Activity::InFlight ? 1 : 0;
        mostInFlight = std::max(mostInFlight, inFlight);
    };
    connect(runner, &ActionRunner::itemChanged, this, countInFlight);
    QVERIFY(QTest::qWaitFor([runner] { return !runner->isRunning(); }, longest));
    QCOMPARE(mostInFlight, RunSettings().concurrency);
    checkAgainst(*host);
}

void TestBulk::stopsWithTheRestNotSent()
{
    const auto host = startHost(m_twenty);
    QVERIFY(m_fixture->connectAndLoad(*host));
    FaultRule slow;
    slow.fault = FaultRule::Fault::Delay;
    slow.method = "PUT";
    slow.delayMs = 200;
    host->setFaults(FaultPlan({slow}));
    auto *runner = startRun(m_twenty, StatusChange::Complete);
    QVERIFY(runner);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->changesInFlight() > 0, longest);
    runner->stop();
    QVERIFY(QTest::qWaitFor([runner] { return !runner->isRunning(); }, longest));
    QVERIFY(runner->count(Kind::Done) > 0);
    QVERIFY(runner->count(Kind::NotSent) >= 16);
    QCOMPARE(runner->count(Kind::Done) + runner->count(Kind::NotSent), 20);
    for (int number = 1; number <= 20; ++number) {
        const bool done = kindOf(*runner, number) == Kind::Done;
        QCOMPARE(host->calls("PUT", sampleId(number)), done ? 1 : 0);
    }
    checkAgainst(*host);
}

void TestBulk::changedRowsSurviveTheRefreshUnderWay()
{
    // The list of pending ones is on its way while one of them is canceled.
    QList<Request> pending;
    for (int number = 1; number <= 60; ++number)
        pending.append(sampleRequest(number));
    const auto host = startHost(pending, {.requests = 0, .bytesPerSecond = 100'000});
    QVERIFY(m_fixture->connectAndLoad(*host));
    auto &model = m_session->requests();
    m_session->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(host->calls("GET", RequestId()), 4, longest);
    const auto *runner = run({pending.last()}, StatusChange::Cancel);
    QVERIFY(runner);
    QVERIFY(m_fixture->isLoading());
    QCOMPARE(kindOf(*runner, 60), Kind::Done);
    QVERIFY(m_fixture->endsLoading());
    QCOMPARE(model.request(model.rowOf(sampleId(60))).status, Status::Canceled);
    QVERIFY(m_fixture->refresh());
    QCOMPARE(model.rowOf(sampleId(60)), -1);
    QCOMPARE(model.rowCount(), 59);
}

void TestBulk::putsAttentionFirst()
{
    QList<Request> requests;
    for (int number = 1; number <= 7; ++number)
        requests.append(sampleRequest(number, Status::Approved));
    const auto host = startHost(requests);
    QVERIFY(m_fixture->connectAndLoad(*host));
    auto unreadable = ruleFor(5, FaultRule::Fault::Status, 500);
    unreadable.method = "GET";
    auto lost = unreadable;
    lost.id = sampleId(6);
    lost.from = 3; // after the preflight and the read before the change
    host->setFaults(FaultPlan({ruleFor(3, FaultRule::Fault::Status, 403), unreadable, lost,
                               ruleFor(6, FaultRule::Fault::DropAfter)}));
    host->setRequestStatus(sampleId(2), Status::Denied);
    host->setRequestStatus(sampleId(4), Status::Completed);
    OutcomeModel model(m_session->requests().texts(), nullptr);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto *runner = startRun(requests, StatusChange::Complete);
    QVERIFY(runner);
    model.setRunner(runner);
    QCOMPARE(model.rowCount(), 7);
    const QPersistentModelIndex sixth(model.index(5, OutcomeModel::TitleColumn));
    const QString waiting = model.index(0, 0).data().toString();
    QVERIFY(!waiting.isEmpty());
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QVERIFY(QTest::qWaitFor([runner] { return !runner->isRunning(); }, longest));
    QCOMPARE(kindsOf(model),
             (QList<Kind>{Kind::Unknown, Kind::Refused, Kind::NotSent, Kind::Overtaken,
                          Kind::Skipped, Kind::Done, Kind::Done}));
    QCOMPARE(sixth.row(), 0);
    QCOMPARE(resets.count(), 0);
    QSet<QString> words;
    for (int row = 0; row < model.rowCount(); ++row) {
        words.insert(model.index(row, OutcomeModel::OutcomeColumn).data().toString());
        QCOMPARE(model.index(row, 0).data(OutcomeModel::StateRole).toInt(),
                 static_cast<int>(RunItem::State::Ended));
        const bool explained
            = !model.index(row, OutcomeModel::ExplanationColumn).data().toString().isEmpty();
        QCOMPARE(explained, row < 5);
    }
    // Each told by a word of its own.
    QCOMPARE(words.size(), 6);
    QVERIFY(!words.contains(waiting));
}

void TestBulk::copiesOutcomesAsText()
{
    auto request = sampleRequest(1, Status::Approved);
    request.dataCollection = {{u"Why"_s, u"one\ttwo\nthree"_s}};
    const auto host = startHost({request});
    QVERIFY(m_fixture->connectAndLoad(*host));
    const QByteArray json = m_session->requests().store().size() == 1
        ? QByteArray("{\"Uuid\":\"" + request.id.text().toLatin1() + "\",\"Status\":3}")
        : QByteArray();
    // The practice server is too well-behaved for such words.
    QHttpServer rude;
    const auto path = u"/rude/api/v1.0/requests/<arg>"_s;
    rude.route(path, QHttpServerRequest::Method::Get,
               [json](const QString &) { return QHttpServerResponse("application/json", json); });
    rude.route(path, QHttpServerRequest::Method::Put, [](const QString &) {
        return QHttpServerResponse("application/json",
                                   "{\"Message\":\"no\\tno\\nno\\r\\u202eno\\u2028<b>\"}",
                                   QHttpServerResponse::StatusCode::InternalServerError);
    });
    const auto port = rude.listen(QHostAddress::LocalHost);
    QVERIFY(port > 0);
    m_session->setProfile(
        ServerProfile::fromAddress(u"http://127.0.0.1:%1/rude"_s.arg(port)).value());
    auto *runner = startRun({request}, StatusChange::Complete);
    QVERIFY(runner);
    OutcomeModel model(m_session->requests().texts(), nullptr);
    model.setRunner(runner);
    QVERIFY(QTest::qWaitFor([runner] { return !runner->isRunning(); }, longest));
    QCOMPARE(kindOf(*runner, 1), Kind::Refused);
    // Below the column titles one line with its id, whatever the server says.
    const auto lines = model.toTable().split(u'\n');
    QCOMPARE(lines.size(), 3);
    for (const QString &line : {lines.at(0), lines.at(1)})
        QCOMPARE(line.count(u'\t'), int(OutcomeModel::ColumnCount));
    QVERIFY(lines.at(1).startsWith(request.id.text()));
    QVERIFY2(lines.at(1).contains(u"<U+202E>no<U+2028><b>"_s), qPrintable(lines.at(1)));
    // As text the outcome, and below it a line for each thing that is known.
    const auto text = model.toText().split(u'\n');
    QVERIFY2(text.at(0).startsWith(u"Refused by the server: "_s), qPrintable(text.at(0)));
    QVERIFY(text.at(0).endsWith(u'(' + request.id.text() + u')'));
    const auto words = text.filter(u"<U+202E>no<U+2028><b>"_s);
    QCOMPARE(words.size(), 1);
    QVERIFY2(words.at(0).startsWith(u"    The server's words: "_s), qPrintable(words.at(0)));
    const auto cell = model.index(0, OutcomeModel::ServerColumn);
    QVERIFY2(cell.data().toString().contains(u"<U+202E>no"_s), qPrintable(cell.data().toString()));
    QVERIFY(!cell.data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
}

void TestBulk::outlivesItsRunner()
{
    const auto host = startHost(m_twenty);
    QVERIFY(m_fixture->connectAndLoad(*host));
    OutcomeModel model(m_session->requests().texts(), nullptr);
    auto *runner = run(m_twenty.mid(0, 3), StatusChange::Complete);
    QVERIFY(runner);
    model.setRunner(runner);
    QSignalSpy gone(runner, &QObject::destroyed);
    auto *next = startRun(m_twenty.mid(5, 2), StatusChange::Complete);
    QCOMPARE(gone.count(), 1);
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(model.toText().contains(sampleId(2).text()));
    model.retranslate();
    model.setRunner(next);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(QTest::qWaitFor([next] { return !next->isRunning(); }, longest));
    QCOMPARE(kindsOf(model), (QList<Kind>{Kind::Done, Kind::Done}));
}

QTEST_GUILESS_MAIN(TestBulk)
#include "tst_bulk.moc"
