// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/requestmodel.h"
#include "support/samplerequests.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

using Status = RequestStatus;

}

class TestRequestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void mergesBatches();
    void takesIdTwiceInABatch();
    void takesIdAgainInALaterBatch();
    void ignoresWhatIsUnchanged();
    void keepsScrollAndRowsOnChange();
    void forgetsWhatAWholeLoadDidNotBring();
    void forgetsOnlyCoveredStatuses();
    void keepsAllAfterAFailedLoad();
    void keepsOwnChangeNewerThanTheLoad();
    void keepsRowsWhoseChangeIsUnderWay();
    void keepsChangedRowInSightUntilTheNextLoad();
    void keepsChangedRowInSightUntilAnotherView();

private:
    RequestModel *m_model = nullptr;
};

void TestRequestMerge::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_model = new RequestModel(nullptr);
    new QAbstractItemModelTester(m_model, QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_model);
}

void TestRequestMerge::cleanup()
{
    delete m_model;
}

void TestRequestMerge::mergesBatches()
{
    QSignalSpy resets(m_model, &QAbstractItemModel::modelReset);
    m_model->mergeLoaded(sampleRequests({5, 2, 9}), 1);
    QCOMPARE(shownIds(*m_model), sampleIdList({2, 5, 9}));
    m_model->mergeLoaded(sampleRequests({1, 7, 12}), 1);
    m_model->mergeLoaded({}, 1);
    QCOMPARE(shownIds(*m_model), sampleIdList({1, 2, 5, 7, 9, 12}));
    m_model->finishLoad({}, 1);
    QCOMPARE(shownIds(*m_model), sampleIdList({1, 2, 5, 7, 9, 12}));
    QCOMPARE(resets.count(), 0);
}

void TestRequestMerge::takesIdTwiceInABatch()
{
    Request later = sampleRequest(1, Status::Approved);
    later.comment = u"the later one"_s;
    m_model->mergeLoaded({sampleRequest(1), sampleRequest(2), later}, 1);
    QCOMPARE(shownIds(*m_model), sampleIdList({1, 2}));
    QCOMPARE(m_model->request(0), later);
    QCOMPARE(m_model->store().count(Status::Pending), 1);
    QCOMPARE(m_model->store().count(Status::Approved), 1);
}

void TestRequestMerge::takesIdAgainInALaterBatch()
{
    m_model->mergeLoaded(sampleRequests({1, 2}), 1);
    m_model->mergeLoaded({sampleRequest(2, Status::Executing), sampleRequest(3)}, 1);
    QCOMPARE(shownIds(*m_model), sampleIdList({1, 2, 3}));
    QCOMPARE(m_model->request(1).status, Status::Executing);
    // Out of the view, and back.
    m_model->setView(StatusView::Pending);
    QCOMPARE(shownIds(*m_model), sampleIdList({1, 3}));
    m_model->mergeLoaded({sampleRequest(2)}, 2);
    QCOMPARE(shownIds(*m_model), sampleIdList({1, 2, 3}));
}

void TestRequestMerge::ignoresWhatIsUnchanged()
{
    m_model->mergeLoaded(sampleRequests({1, 2, 3}), 1);
    QSignalSpy changes(m_model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserts(m_model, &QAbstractItemModel::rowsInserted);
    m_model->mergeLoaded(sampleRequests({3, 1, 2}), 2);
    QCOMPARE(changes.count(), 0);
    QCOMPARE(inserts.count(), 0);
    Request changed = sampleRequest(2);
    changed.comment = u"new"_s;
    m_model->mergeLoaded({sampleRequest(1), changed}, 3);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.first().at(0).toModelIndex().row(), 1);
    QCOMPARE(changes.first().at(1).toModelIndex().row(), 1);
}

void TestRequestMerge::keepsScrollAndRowsOnChange()
{
    m_model->mergeLoaded(sampleRequests({1, 2, 3}), 1);
    Request moved = sampleRequest(1);
    moved.submitted = sampleRequest(9).submitted;
    QSignalSpy layouts(m_model, &QAbstractItemModel::layoutChanged);
    m_model->mergeLoaded({moved}, 2);
    // Where the pointer is, until the load has ended.
    QCOMPARE(shownIds(*m_model), sampleIdList({1, 2, 3}));
    QCOMPARE(layouts.count(), 0);
    m_model->finishLoad({Status::Denied}, 2);
    QCOMPARE(shownIds(*m_model), sampleIdList({2, 3, 1}));
}

void TestRequestMerge::forgetsWhatAWholeLoadDidNotBring()
{
    m_model->mergeLoaded(sampleRequests({1, 2, 3, 4}), 1);
    m_model->finishLoad(statusesToFetch(StatusView::Open), 1);
    m_model->mergeLoaded(sampleRequests({2, 4, 5}), 2);
    QCOMPARE(shownIds(*m_model), sampleIdList({1, 2, 3, 4, 5}));
    m_model->finishLoad(statusesToFetch(StatusView::Open), 2);
    QCOMPARE(shownIds(*m_model), sampleIdList({2, 4, 5}));
    QVERIFY(!m_model->isKnown(sampleId(1)));
    QCOMPARE(m_model->rowOf(sampleId(5)), 2);
    QCOMPARE(m_model->store().count(Status::Pending), 3);
}

void TestRequestMerge::forgetsOnlyCoveredStatuses()
{
    m_model->setView(StatusView::All);
    m_model->mergeLoaded(sampleRequests({1, 2}, Status::Pending), 1);
    m_model->mergeLoaded(sampleRequests({3, 4}, Status::Completed), 1);
    m_model->mergeLoaded(sampleRequests({5}, static_cast<Status>(77)), 1);
    m_model->finishLoad({}, 1);
    m_model->mergeLoaded(sampleRequests({1}, Status::Pending), 2);
    m_model->finishLoad(statusesToFetch(StatusView::Open), 2);
    QCOMPARE(shownIds(*m_model), sampleIdList({1, 3, 4, 5}));
    m_model->mergeLoaded(sampleRequests({4}, Status::Completed), 3);
    m_model->finishLoad({}, 3);
    QCOMPARE(shownIds(*m_model), sampleIdList({4}));
}

void TestRequestMerge::keepsAllAfterAFailedLoad()
{
    m_model->mergeLoaded(sampleRequests({1, 2, 3}), 1);
    m_model->finishLoad(statusesToFetch(StatusView::Open), 1);
    // The load of 2 breaks off: only its Executing list came whole.
    m_model->mergeLoaded(sampleRequests({2}), 2);
    m_model->finishLoad({Status::Executing}, 2);
    QCOMPARE(shownIds(*m_model), sampleIdList({1, 2, 3}));
}

void TestRequestMerge::keepsOwnChangeNewerThanTheLoad()
{
    m_model->mergeLoaded(sampleRequests({1, 2}), 1);
    m_model->finishLoad(statusesToFetch(StatusView::Open), 1);
    // While load 2 runs, request 1 is completed and a new one is read on its own.
    m_model->updateRequest(sampleRequest(1, Status::Completed), 2);
    m_model->updateRequest(sampleRequest(7), 2);
    m_model->mergeLoaded(sampleRequests({1, 2}), 2);
    QCOMPARE(m_model->request(m_model->rowOf(sampleId(1))).status, Status::Completed);
    m_model->finishLoad(statusesToFetch(StatusView::Open), 2);
    QVERIFY(m_model->isKnown(sampleId(1)) && m_model->isKnown(sampleId(7)));
    // The next load knows better, whatever it says.
    m_model->mergeLoaded(sampleRequests({1, 2}), 3);
    QCOMPARE(m_model->request(m_model->rowOf(sampleId(1))).status, Status::Pending);
    m_model->finishLoad(statusesToFetch(StatusView::Open), 3);
    QCOMPARE(shownIds(*m_model), sampleIdList({1, 2}));
}

void TestRequestMerge::keepsRowsWhoseChangeIsUnderWay()
{
    m_model->mergeLoaded(sampleRequests({1, 2}), 1);
    m_model->setActivity(sampleId(1), RequestStore::Activity::InFlight);
    m_model->finishLoad(statusesToFetch(StatusView::Open), 2);
    QCOMPARE(shownIds(*m_model), sampleIdList({1}));
    m_model->setActivity(sampleId(1), RequestStore::Activity::None);
    m_model->finishLoad(statusesToFetch(StatusView::Open), 3);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestRequestMerge::keepsChangedRowInSightUntilTheNextLoad()
{
    m_model->mergeLoaded(sampleRequests({1, 2, 3}), 1);
    m_model->finishLoad(statusesToFetch(StatusView::Open), 1);
    m_model->updateRequest(sampleRequest(2, Status::Canceled), 1);
    QCOMPARE(shownIds(*m_model), sampleIdList({1, 2, 3}));
    m_model->setFilterText(u"no such text"_s);
    m_model->setFilterText(QString());
    m_model->sort(0, Qt::DescendingOrder);
    QCOMPARE(shownIds(*m_model), sampleIdList({3, 2, 1}));
    // A load that brings nothing whole leaves it; the next one, begun after the change, does not.
    m_model->mergeLoaded(sampleRequests({1, 3}), 2);
    QCOMPARE(m_model->rowCount(), 3);
    m_model->finishLoad(statusesToFetch(StatusView::Open), 2);
    QCOMPARE(shownIds(*m_model), sampleIdList({3, 1}));
    QVERIFY(m_model->isKnown(sampleId(2)));
}

void TestRequestMerge::keepsChangedRowInSightUntilAnotherView()
{
    m_model->mergeLoaded(sampleRequests({1, 2}), 1);
    m_model->updateRequest(sampleRequest(2, Status::Completed), 1);
    m_model->setView(StatusView::Pending);
    QCOMPARE(shownIds(*m_model), sampleIdList({1}));
    m_model->setView(StatusView::Decided);
    QCOMPARE(shownIds(*m_model), sampleIdList({2}));
    // What is read alone and is not known yet only shows where it belongs.
    m_model->updateRequest(sampleRequest(8), 1);
    QCOMPARE(shownIds(*m_model), sampleIdList({2}));
    m_model->setView(StatusView::Open);
    QCOMPARE(shownIds(*m_model), sampleIdList({1, 8}));
}

QTEST_GUILESS_MAIN(TestRequestMerge)
#include "tst_requestmerge.moc"
