// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/practicehost.h"
#include "support/runbed.h"
#include "support/samplerequests.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

using Kind = Outcome::Kind;
using By = Outcome::ConfirmedBy;
using Reason = Outcome::Reason;
using Status = RequestStatus;
using Change = StatusChange;
using Fault = FaultRule::Fault;

namespace {

// Longer than any answer that comes, shorter than those that are held back.
constexpr int timeout = 1'000;
constexpr int heldBack = 3'600'000;

FaultRule onPut(FaultRule rule)
{
    rule.method = "PUT";
    return rule;
}

FaultRule onGet(FaultRule rule)
{
    rule.method = "GET";
    return rule;
}

FaultRule answers(int code, bool applied = false)
{
    return onPut({.fault = Fault::Status, .code = code, .applied = applied});
}

FaultRule busy(std::optional<int> retryAfter, int count)
{
    return onPut({.fault = Fault::Status, .count = count, .code = 503, .retryAfter = retryAfter});
}

// One request, what it meets, and what must come of it.
struct Case
{
    Change change = Change::Complete;
    Status before = Status::Approved;
    QList<FaultRule> faults = {};
    // What a colleague does between the intent and the change.
    std::optional<Status> colleague = {};

    Kind kind = Kind::Done;
    By confirmedBy = By::Nothing;
    Reason reason = Reason::None;
    std::optional<ApiError::Kind> error = {};
    int puts = 1;
    Status after = Status::Completed;
};

}

Q_DECLARE_METATYPE(Case)

// The outcome of one change by every road, against the practice server.
class TestRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void endsAsItMust_data();
    void endsAsItMust();
    void outcomesOfManyAgreeWithTheServer();

private:
    static void addDone();
    static void addRefused();
    static void addOvertaken();
    static void addLost();
    static void addUnread();
};

void TestRunner::addDone()
{
    const auto row = [](const char *name, Case that) {
        that.kind = Kind::Done;
        QTest::addRow("done: %s", name) << that;
    };
    using Error = ApiError::Kind;
    row("complete", {.confirmedBy = By::Answer});
    row("complete an executing one", {.before = Status::Executing, .confirmedBy = By::Answer});
    row("cancel",
        {.change = Change::Cancel,
         .before = Status::Pending,
         .confirmedBy = By::Answer,
         .after = Status::Canceled});
    row("abandon", {.change = Change::Abandon, .confirmedBy = By::Answer, .after = Status::Failed});
    row("moved on meanwhile, still possible",
        {.colleague = Status::Executing, .confirmedBy = By::Answer});
    row("answer lost",
        {.faults = {onPut({.fault = Fault::DropAfter})},
         .confirmedBy = By::Reread,
         .error = Error::ConnectionLost});
    row("answer cut off",
        {.faults = {onPut({.fault = Fault::Truncate})},
         .confirmedBy = By::Reread,
         .error = Error::ConnectionLost});
    row("answer too late",
        {.faults = {onPut({.fault = Fault::Delay, .delayMs = heldBack})},
         .confirmedBy = By::Reread,
         .error = Error::Timeout});
    row("500, applied",
        {.faults = {answers(500, true)}, .confirmedBy = By::Reread, .error = Error::ServerFailed});
    row("204, applied",
        {.faults = {answers(204, true)}, .confirmedBy = By::Reread, .error = Error::Empty});
    row("502, applied",
        {.faults = {answers(502, true)}, .confirmedBy = By::Reread, .error = Error::ServerFailed});
    row("503, applied",
        {.faults = {answers(503, true)}, .confirmedBy = By::Reread, .error = Error::Busy});
    row("page, applied",
        {.faults = {onPut({.fault = Fault::Html, .applied = true})},
         .confirmedBy = By::Reread,
         .error = Error::NotJson});
    row("garbage, applied",
        {.faults = {onPut({.fault = Fault::Garbage, .applied = true})},
         .confirmedBy = By::Reread,
         .error = Error::Malformed});
    row("lost before it had effect, then repeated",
        {.faults = {onPut({.fault = Fault::DropBefore, .count = 1})},
         .confirmedBy = By::Answer,
         .puts = 2});
    row("lost, repeated, and its answer lost",
        {.faults = {onPut({.fault = Fault::DropBefore, .count = 1}),
                    onPut({.fault = Fault::DropAfter, .from = 2})},
         .confirmedBy = By::Reread,
         .error = Error::ConnectionLost,
         .puts = 2});
    row("busy once", {.faults = {busy(0, 1)}, .confirmedBy = By::Answer, .puts = 2});
    row("busy three times", {.faults = {busy(0, 3)}, .confirmedBy = By::Answer, .puts = 4});
}

void TestRunner::addRefused()
{
    const auto row = [](const char *name, Case that) {
        that.kind = Kind::Refused;
        that.after = that.before;
        QTest::addRow("refused: %s", name) << that;
    };
    const auto unchanged = [](const char *name, Case that) {
        that.kind = Kind::Unchanged;
        that.after = that.before;
        QTest::addRow("unchanged: %s", name) << that;
    };
    using Error = ApiError::Kind;
    row("400", {.faults = {answers(400)}, .error = Error::Rejected});
    // Once more after a sign-in, which a read has to bring about.
    row("401", {.faults = {answers(401)}, .error = Error::Unauthorized, .puts = 2});
    row("403", {.faults = {answers(403)}, .error = Error::Forbidden});
    row("404", {.faults = {answers(404)}, .error = Error::NotFound});
    row("405", {.faults = {answers(405)}, .error = Error::MethodNotAllowed});
    row("409", {.faults = {answers(409)}, .error = Error::Rejected});
    row("500", {.faults = {answers(500)}, .error = Error::ServerFailed});
    row("302", {.faults = {answers(302)}, .error = Error::Redirected});
    row("by the life cycle", {.before = Status::Pending, .error = Error::ServerFailed});
    unchanged(
        "204",
        {.faults = {answers(204)}, .reason = Reason::UnchangedAfterOk, .error = Error::Empty});
    unchanged("page", {.faults = {onPut({.fault = Fault::Html})}, .error = Error::NotJson});
    unchanged("garbage", {.faults = {onPut({.fault = Fault::Garbage})}, .error = Error::Malformed});
    unchanged("204, first re-read fails",
              {.faults = {answers(204), onGet({.fault = Fault::Status, .from = 2, .count = 1})},
               .reason = Reason::UnchangedAfterOk,
               .error = Error::Empty});
    row("busy for ever", {.faults = {busy(0, 0)}, .error = Error::Busy, .puts = 4});
    row("busy without a time", {.faults = {busy({}, 0)}, .error = Error::Busy});
    row("busy for too long", {.faults = {busy(100'000, 0)}, .error = Error::Busy});
    row("429", {.faults = {answers(429)}, .error = Error::Busy});
}

void TestRunner::addOvertaken()
{
    const auto row = [](const char *name, Case that) {
        that.kind = Kind::Overtaken;
        that.after = that.colleague.value_or(that.before);
        QTest::addRow("overtaken: %s", name) << that;
    };
    using Error = ApiError::Kind;
    row("final before", {.before = Status::Denied, .reason = Reason::FinalStatus, .puts = 0});
    row("so before", {.before = Status::Completed, .reason = Reason::AlreadySo, .puts = 0});
    row("failed before abandon",
        {.change = Change::Abandon,
         .before = Status::Failed,
         .reason = Reason::AlreadySo,
         .puts = 0});
    row("denied in between", {.colleague = Status::Denied, .error = Error::ServerFailed});
    row("moved on in between",
        {.faults = {answers(500)}, .colleague = Status::Executing, .error = Error::ServerFailed});
    row("moved on, and the answer lost",
        {.faults = {onPut({.fault = Fault::DropBefore})},
         .colleague = Status::Executing,
         .error = Error::ConnectionLost});
}

void TestRunner::addLost()
{
    const auto row = [](const char *name, Case that) {
        that.kind = Kind::Unknown;
        QTest::addRow("unknown: %s", name) << that;
    };
    using Error = ApiError::Kind;
    row("lost twice",
        {.faults = {onPut({.fault = Fault::DropBefore})},
         .error = Error::ConnectionLost,
         .puts = 2,
         .after = Status::Approved});
    // The refusal of the second says nothing about the first, which may still take effect.
    row("lost, then forbidden",
        {.faults = {onPut({.fault = Fault::DropBefore, .count = 1}),
                    onPut({.fault = Fault::Status, .from = 2, .code = 403})},
         .error = Error::Forbidden,
         .puts = 2,
         .after = Status::Approved});
    // After a time-out never repeated, however often a re-read shows it unchanged.
    row("timed out, unchanged",
        {.faults = {onPut({.fault = Fault::Delay, .delayMs = heldBack}), answers(500)},
         .error = Error::Timeout,
         .after = Status::Approved});
    row("gateway gave up, unchanged",
        {.faults = {answers(504)}, .error = Error::ServerFailed, .after = Status::Approved});
    row("500, and no re-read comes through",
        {.faults = {answers(500, true), onGet({.fault = Fault::Status, .from = 2})},
         .error = Error::ServerFailed});
    row("lost, and no re-read comes through",
        {.faults = {onPut({.fault = Fault::DropAfter}), onGet({.fault = Fault::Html, .from = 2})},
         .error = Error::ConnectionLost});
}

void TestRunner::addUnread()
{
    const auto row = [](const char *name, const FaultRule &fault, ApiError::Kind error) {
        QTest::addRow("not sent: %s", name) << Case{.faults = {onGet(fault)},
                                                    .kind = Kind::NotSent,
                                                    .error = error,
                                                    .puts = 0,
                                                    .after = Status::Approved};
    };
    using Error = ApiError::Kind;
    row("500 before", {.fault = Fault::Status}, Error::ServerFailed);
    row("not readable before", {.fault = Fault::Status, .code = 204}, Error::Empty);
    row("page before", {.fault = Fault::Html}, Error::NotJson);
    row("garbage before", {.fault = Fault::Garbage}, Error::Malformed);
    row("time-out before", {.fault = Fault::Delay, .delayMs = heldBack}, Error::Timeout);
}

void TestRunner::endsAsItMust_data()
{
    QTest::addColumn<Case>("that");
    addDone();
    addRefused();
    addOvertaken();
    addLost();
    addUnread();
}

void TestRunner::endsAsItMust()
{
    QFETCH(Case, that);
    const auto host = PracticeHost::start({});
    QVERIFY(host.has_value());
    const auto request = sampleRequest(1, that.before);
    (*host)->replace({request});
    (*host)->setFaults(FaultPlan(that.faults));
    RunBed bed((*host)->baseUrl());
    bed.api.setTimeout(timeout);
    bed.journal.onIntent = [&](const JournalEntry &) {
        if (that.colleague)
            (*host)->setRequestStatus(request.id, *that.colleague);
    };
    // As if the list had been read before its status became final.
    PreflightItem item;
    item.request = sampleRequest(1, Status::Approved);
    bed.runner->start(that.change, {item}, u"the reason"_s);
    QTRY_COMPARE_WITH_TIMEOUT(bed.finished, 1, 20'000);

    const Outcome outcome = bed.outcome();
    QCOMPARE(outcome.kind, that.kind);
    QCOMPARE(outcome.confirmedBy, that.confirmedBy);
    QCOMPARE(outcome.reason, that.reason);
    QCOMPARE(outcome.error.has_value(), that.error.has_value());
    if (that.error)
        QCOMPARE(outcome.error->kind, *that.error);
    QCOMPARE((*host)->calls("PUT", request.id), that.puts);
    const Status after = (*host)->requests().first().status;
    QCOMPARE(after, that.after);
    if (that.kind != Kind::Unknown && that.kind != Kind::NotSent)
        QCOMPARE(*outcome.statusAfter, after);

    // What was sent stands in the journal, with how it ended.
    const auto entries = bed.journal.entriesFor(request.id);
    QCOMPARE(entries.size(), that.puts > 0 ? 1 : 0);
    for (const auto &entry : entries) {
        QCOMPARE(entry.outcome, std::optional(outcome));
        QCOMPARE(entry.change, that.change);
        QCOMPARE(entry.statusBefore, that.before);
        QCOMPARE(entry.reason, u"the reason"_s);
        QCOMPARE(entry.server, (*host)->baseUrl().toString());
    }
    QCOMPARE(bed.runner->items().first().state, RunItem::State::Ended);
    QCOMPARE(bed.runner->count(that.kind), 1);
    QCOMPARE(bed.runner->unsettledCount(), outcome.isSettled() ? 0 : 1);
    QVERIFY(!bed.runner->isRunning());
    QCOMPARE(bed.api.client.changesInFlight(), 0);
}

void TestRunner::outcomesOfManyAgreeWithTheServer()
{
    const auto host = PracticeHost::start({});
    QVERIFY(host.has_value());
    QList<Request> requests;
    QList<FaultRule> faults;
    const QList<FaultRule> kinds{
        onPut({.fault = Fault::DropAfter}),
        onPut({.fault = Fault::DropBefore, .count = 1}),
        onPut({.fault = Fault::DropBefore}),
        answers(500, true),
        answers(500),
        answers(403),
        answers(204, true),
        busy(0, 2),
        onPut({.fault = Fault::Html, .applied = true}),
        onGet({.fault = Fault::Status}),
    };
    const QList<Status> statuses{Status::Approved, Status::Executing, Status::Pending,
                                 Status::Denied, Status::Canceled};
    for (int number = 0; number < 100; ++number) {
        requests << sampleRequest(number + 1, statuses.at(number % statuses.size()));
        FaultRule fault = kinds.at(number / 5 % kinds.size());
        fault.id = requests.last().id;
        if (number >= 50)
            faults << fault;
    }
    (*host)->replace(requests);
    (*host)->setFaults(FaultPlan(faults));
    RunBed bed((*host)->baseUrl());
    auto plan = RunBed::plan(requests, Change::Complete);
    plan[0].ticked = false;
    bed.runner->start(Change::Complete, plan, {});
    QTRY_COMPARE_WITH_TIMEOUT(bed.finished, 1, 60'000);

    const auto served = (*host)->requests();
    int puts = 0;
    for (int i = 0; i < requests.size(); ++i) {
        const auto &outcome = bed.outcome(i);
        const QByteArray where
            = "request " + QByteArray::number(i) + ", " + outcome.title().toUtf8();
        const int sent = (*host)->calls("PUT", requests.at(i).id);
        puts += sent;
        const auto entries = bed.journal.entriesFor(requests.at(i).id);
        QVERIFY2(sent == 0 || entries.size() == 1, where);
        for (const auto &entry : entries)
            QVERIFY2(entry.outcome.has_value(), where);
        switch (outcome.kind) {
        case Kind::Done:
            QVERIFY2(served.at(i).status == Status::Completed, where);
            break;
        case Kind::Refused:
        case Kind::Unchanged:
            QVERIFY2(sent > 0 && served.at(i).status == requests.at(i).status, where);
            break;
        case Kind::NotSent:
        case Kind::Skipped:
            QVERIFY2(sent == 0 && served.at(i).status == requests.at(i).status, where);
            break;
        case Kind::Unknown:
            QVERIFY2(sent == 2, where);
            break;
        case Kind::Overtaken:
            QFAIL(where);
        }
    }
    QVERIFY(puts > 60);
    for (const auto kind : {Kind::Done, Kind::Refused, Kind::NotSent, Kind::Skipped, Kind::Unknown})
        QVERIFY(bed.runner->count(kind) > 0);
    QCOMPARE(bed.runner->count(RunItem::State::Ended), requests.size());
    QCOMPARE(bed.journal.intents, bed.journal.outcomes);
}

QTEST_GUILESS_MAIN(TestRunner)
#include "tst_runner.moc"
