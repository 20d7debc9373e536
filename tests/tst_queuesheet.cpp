// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bartable.h"
#include "models/queuecounts.h"
#include "models/requestmodel.h"
#include "searchfield.h"
#include "support/samplerequests.h"
#include "support/windowbed.h"
#include "windowactions.h"

#include <QRegularExpression>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

QList<int> countsOf(const QList<QueueBar> &bars)
{
    QList<int> counts;
    for (const auto &bar : bars)
        counts += bar.count;
    return counts;
}

int total(const BarTable &table)
{
    int sum = 0;
    for (int row = 0; row < table.rowCount(); ++row)
        sum += table.item(row, 1)->text().toInt();
    return sum;
}

}

class TestQueueSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void countsAges();
    void countsTemplates();
    void countsWhatWasDone();
    void everyBarFindsItsRequests();
    void leadsToRequestsByKeyboard();
    void followsChanges();
};

void TestQueueSheet::countsAges()
{
    RequestModel model(nullptr);
    const auto now = QDateTime::currentDateTimeUtc();
    QList<Request> requests;
    int number = 0;
    const auto add = [&](qint64 hours, RequestStatus status = RequestStatus::Pending) {
        requests.append(sampleRequest(++number, status));
        requests.last().submitted = now.addSecs(-hours * 3600 - 60);
    };
    for (const qint64 hours : {0, 3, 5, 23, 25, 24 * 6, 24 * 8, 24 * 31, 24 * 3000})
        add(hours);
    add(1, RequestStatus::Denied);
    requests.append(sampleRequest(++number));
    requests.last().submitted = {};
    model.mergeLoaded(requests, 1);
    // The filter does not matter.
    model.setFilterText(u"nothing"_s);
    QCOMPARE(countsOf(QueueCounts::byAge(model)), (QList<int>{2, 2, 1, 1, 1, 2}));
}

void TestQueueSheet::countsTemplates()
{
    RequestModel model(nullptr);
    QList<Request> requests;
    int number = 0;
    for (int kind = 1; kind <= 13; ++kind) {
        for (int i = 0; i < 14 - kind; ++i) {
            requests.append(sampleRequest(++number));
            requests.last().profileTemplate = sampleGuid(1000 + kind);
        }
    }
    model.mergeLoaded(requests, 1);
    const auto bars = QueueCounts::byTemplate(model);
    QCOMPARE(countsOf(bars), (QList<int>{13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3 + 2 + 1}));
    QCOMPARE(bars.constLast().search, QString());
    model.setFilterText(bars.at(2).search);
    QCOMPARE(model.rowCount(), 11);
}

void TestQueueSheet::countsWhatWasDone()
{
    const QDate today(2026, 3, 30);
    const auto entry = [&](int number, int daysAgo, Outcome::Kind kind) {
        JournalEntry done;
        done.request = sampleId(number);
        // Around midnight, in local time.
        done.intended = QDateTime(today.addDays(-daysAgo), QTime(23, 59)).toUTC();
        done.outcome.emplace();
        done.outcome->kind = kind;
        return done;
    };
    JournalEntry open = entry(9, 0, Outcome::Kind::Done);
    open.outcome.reset();
    const auto bars = QueueCounts::doneByDay(
        {entry(1, 0, Outcome::Kind::Done), entry(2, 0, Outcome::Kind::Refused),
         entry(3, 1, Outcome::Kind::Done), entry(4, 1, Outcome::Kind::Done),
         entry(5, 13, Outcome::Kind::Done), entry(6, 14, Outcome::Kind::Done), open},
        today, QLocale(QLocale::Swedish));
    QCOMPARE(bars.size(), QueueCounts::days);
    QCOMPARE(bars.constFirst().count, 1);
    QCOMPARE(bars.constLast().count, 1);
    QCOMPARE(bars.at(1).count, 2);
    const auto counts = countsOf(bars);
    QCOMPARE(std::accumulate(counts.cbegin(), counts.cend(), 0), 4);
    QVERIFY(bars.constFirst().search.contains(sampleId(1).text()));
    QVERIFY(bars.constFirst().label.contains(u"2026-03-30"_s));
}

void TestQueueSheet::everyBarFindsItsRequests()
{
    WindowBed bed({.requests = 300});
    QVERIFY(bed.load());
    auto &requests = bed.session.requests();
    const auto bars = QueueCounts::byAge(requests) + QueueCounts::byType(requests)
        + QueueCounts::byTemplate(requests);
    int found = 0;
    for (const auto &bar : bars) {
        found += bar.count;
        // What is left over has no search.
        if (bar.search.isEmpty())
            continue;
        requests.setFilterText(bar.search);
        QVERIFY2(requests.rowCount() == bar.count, qUtf8Printable(bar.search));
    }
    QCOMPARE(found, 3 * bed.session.count(StatusView::Open).value());
}

void TestQueueSheet::leadsToRequestsByKeyboard()
{
    WindowBed bed({.requests = 300});
    QVERIFY(bed.load());
    bed.session.setView(StatusView::Pending);
    bed.part<SearchField>("filterLineEdit")->setText(u"zzz"_s);
    QTest::keyClick(bed.window.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(bed.sheet("queueSheet"));
    auto *ages = bed.part<BarTable>("ageChart");
    QTRY_COMPARE(QApplication::focusWidget(), ages);
    QCOMPARE(total(*ages), bed.session.count(StatusView::Open).value());
    auto *types = bed.part<BarTable>("typeChart");
    QCOMPARE(total(*types), bed.session.count(StatusView::Open).value());
    QVERIFY(!types->accessibleName().isEmpty());
    types->setFocus();
    const int wanted = types->item(0, 1)->text().toInt();
    QTest::keyClick(types, Qt::Key_Home);
    types->setCurrentCell(0, 0);
    QTest::keyClick(types, Qt::Key_Return);
    QTRY_VERIFY(!bed.sheet("queueSheet"));
    QCOMPARE(bed.session.view(), StatusView::Open);
    QCOMPARE(bed.session.requests().rowCount(), wanted);
    QVERIFY(bed.part<SearchField>("filterLineEdit")->text().startsWith(u"type="_s));
}

void TestQueueSheet::followsChanges()
{
    WindowBed bed;
    QVERIFY(bed.load());
    bed.window->actions().overview->trigger();
    auto *types = bed.part<BarTable>("typeChart");
    QTRY_VERIFY(types->rowCount() > 0);
    auto request = bed.session.requests().request(0);
    request.status = RequestStatus::Denied;
    bed.host->setRequestStatus(request.id, RequestStatus::Denied);
    const int before = total(*types);
    bed.session.readDetails(request.id);
    QTRY_COMPARE(total(*types), before - 1);
    bed.session.languages().use(u"sv"_s);
    QTRY_VERIFY(types->accessibleName().contains(u"typ"_s));
}

QTEST_MAIN(TestQueueSheet)
#include "tst_queuesheet.moc"
