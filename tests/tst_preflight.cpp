// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/statuspreflight.h"
#include "domain/words.h"
#include "support/samplerequests.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

using Verdict = PreflightItem::Verdict;
using Doubt = PreflightItem::Doubt;
using Reason = Outcome::Reason;
using Status = RequestStatus;
using Change = StatusChange;

Q_DECLARE_METATYPE(Sigill::RequestStatus)
Q_DECLARE_METATYPE(Sigill::StatusChange)
Q_DECLARE_METATYPE(Sigill::PreflightItem::Verdict)
Q_DECLARE_METATYPE(Sigill::PreflightItem::Doubt)
Q_DECLARE_METATYPE(Sigill::Outcome::Reason)

class TestPreflight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void judges_data();
    void judges();
    void answersLaterAndInOrder();
    void answersNobodyWhoHasGone();
};

void TestPreflight::judges_data()
{
    QTest::addColumn<Status>("status");
    QTest::addColumn<Change>("change");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<Doubt>("doubt");
    QTest::addColumn<Reason>("skipReason");
    const auto row = [](Status status, Change change, Verdict verdict, Doubt doubt, Reason reason) {
        QTest::addRow("%s, %s", qPrintable(Words::status(status)), qPrintable(apiWord(change)))
            << status << change << verdict << doubt << reason;
    };
    const auto sent = [&](Status status, Change change) {
        row(status, change, Verdict::Send, Doubt::None, Reason::None);
    };
    const auto uncertain = [&](Status status, Change change, Doubt doubt) {
        row(status, change, Verdict::Uncertain, doubt, Reason::None);
    };
    const auto skipped = [&](Status status, Change change, Reason reason) {
        row(status, change, Verdict::Skip, Doubt::None, reason);
    };
    sent(Status::Approved, Change::Complete);
    sent(Status::Executing, Change::Complete);
    sent(Status::Approved, Change::Abandon);
    sent(Status::Executing, Change::Abandon);
    sent(Status::Pending, Change::Cancel);
    sent(Status::Approved, Change::Cancel);
    uncertain(Status::Pending, Change::Complete, Doubt::NotApprovedYet);
    uncertain(Status::Pending, Change::Abandon, Doubt::NotApprovedYet);
    uncertain(Status::Executing, Change::Cancel, Doubt::AlreadyUnderWay);
    for (const auto change : {Change::Complete, Change::Cancel, Change::Abandon}) {
        uncertain(Status::None, change, Doubt::StatusNotKnown);
        uncertain(static_cast<Status>(42), change, Doubt::StatusNotKnown);
        for (const auto status :
             {Status::Completed, Status::Denied, Status::Failed, Status::Canceled})
            skipped(status, change,
                    status == expectedStatus(change) ? Reason::AlreadySo : Reason::FinalStatus);
    }
}

void TestPreflight::judges()
{
    QFETCH(Status, status);
    QFETCH(Change, change);
    QFETCH(Verdict, verdict);
    const Request request = sampleRequest(1, status);
    const auto item = StatusPreflight::judge(request, change);
    QCOMPARE(item.verdict, verdict);
    QTEST(item.doubt, "doubt");
    QTEST(item.skipReason, "skipReason");
    QCOMPARE(item.request, request);
    QVERIFY(!item.mayHaveLeftBefore);
    // A doubt is told and sent all the same, unless the operator says otherwise.
    QCOMPARE(item.ticked, verdict != Verdict::Skip);
    QCOMPARE(item.reason().isEmpty(), verdict == Verdict::Send);
    if (verdict == Verdict::Skip)
        QVERIFY(item.reason().contains(Words::status(status)));
}

void TestPreflight::answersLaterAndInOrder()
{
    StatusPreflight preflight;
    QList<Request> requests;
    for (int number = 1; number <= 200; ++number)
        requests << sampleRequest(number, number % 3 == 0 ? Status::Denied : Status::Approved);
    QList<PreflightItem> items;
    int answers = 0;
    preflight.check(requests, Change::Complete, this, [&](const QList<PreflightItem> &judged) {
        items = judged;
        ++answers;
    });
    QCOMPARE(answers, 0);
    QTRY_COMPARE(answers, 1);
    QCOMPARE(items.size(), requests.size());
    for (int i = 0; i < items.size(); ++i) {
        QCOMPARE(items.at(i).request, requests.at(i));
        QCOMPARE(items.at(i).ticked, requests.at(i).status == Status::Approved);
    }
}

void TestPreflight::answersNobodyWhoHasGone()
{
    StatusPreflight preflight;
    int answers = 0;
    auto context = std::make_unique<QObject>();
    preflight.check({sampleRequest(1)}, Change::Complete, context.get(),
                    [&](const QList<PreflightItem> &) { answers += 100; });
    context.reset();
    // One that was asked later is answered; the earlier one had its chance.
    preflight.check({}, Change::Complete, this, [&](const QList<PreflightItem> &) { ++answers; });
    QTRY_COMPARE(answers, 1);
}

QTEST_GUILESS_MAIN(TestPreflight)
#include "tst_preflight.moc"
