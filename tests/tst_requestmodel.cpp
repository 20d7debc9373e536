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
constexpr auto statusColumn = static_cast<int>(RequestColumn::Status);

}

class TestRequestModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void isEmptyAtFirst();
    void showsViews_data();
    void showsViews();
    void countsTheView();
    void findsRows();
    void listsRequestsInTableOrder();
    void showsActivity();
    void persistentIndexesFollow();
    void persistentIndexesFollowInsertions();
    void clears();

private:
    RequestModel *m_model = nullptr;
};

void TestRequestModel::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_model = new RequestModel(nullptr);
    new QAbstractItemModelTester(m_model, QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_model);
}

void TestRequestModel::cleanup()
{
    delete m_model;
}

void TestRequestModel::isEmptyAtFirst()
{
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->columnCount(), RequestColumns::count);
    QCOMPARE(m_model->view(), StatusView::Open);
    QCOMPARE(m_model->rowOf(sampleId(1)), -1);
    QVERIFY(m_model->requests(sampleIds({1})).isEmpty());
    for (int column = 0; column < RequestColumns::count; ++column)
        QVERIFY(!m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    QVERIFY(!m_model->headerData(RequestColumns::count, Qt::Horizontal, Qt::DisplayRole).isValid());
}

void TestRequestModel::showsViews_data()
{
    QTest::addColumn<StatusView>("view");
    QTest::addColumn<QList<int>>("numbers"); // equal to the numbers of their statuses
    QTest::newRow("open") << StatusView::Open << QList<int>{3, 16, 18};
    QTest::newRow("pending") << StatusView::Pending << QList<int>{16};
    QTest::newRow("approved") << StatusView::Approved << QList<int>{3};
    QTest::newRow("executing") << StatusView::Executing << QList<int>{18};
    QTest::newRow("decided") << StatusView::Decided << QList<int>{4, 8, 9, 17};
    QTest::newRow("all") << StatusView::All << QList<int>{0, 3, 4, 5, 8, 9, 16, 17, 18, 255};
}

void TestRequestModel::showsViews()
{
    QFETCH(StatusView, view);
    QFETCH(QList<int>, numbers);
    for (const int number : {0, 3, 4, 5, 8, 9, 16, 17, 18, 255})
        m_model->mergeLoaded({sampleRequest(number, static_cast<Status>(number))}, 1);
    m_model->setView(view);
    QCOMPARE(shownIds(*m_model), sampleIdList(numbers));
}

void TestRequestModel::countsTheView()
{
    m_model->mergeLoaded(sampleRequests({1, 2, 3}), 1);
    m_model->mergeLoaded(sampleRequests({4, 5}, Status::Failed), 1);
    QCOMPARE(m_model->viewCount(), 3);
    m_model->setFilterText(sampleId(2).text());
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->viewCount(), 3);
    m_model->updateRequest(sampleRequest(3, Status::Failed), 1);
    QCOMPARE(m_model->viewCount(), 3);
    m_model->setView(StatusView::Decided);
    QCOMPARE(m_model->viewCount(), 3);
}

void TestRequestModel::findsRows()
{
    m_model->mergeLoaded(sampleRequests({4, 1, 3}), 1);
    m_model->sort(static_cast<int>(RequestColumn::Submitted), Qt::DescendingOrder);
    for (int row = 0; row < m_model->rowCount(); ++row)
        QCOMPARE(m_model->rowOf(m_model->request(row).id), row);
    m_model->setFilterText(sampleId(3).text().toUpper());
    QCOMPARE(m_model->rowOf(sampleId(3)), 0);
    QCOMPARE(m_model->rowOf(sampleId(4)), -1);
    QVERIFY(m_model->isKnown(sampleId(4)));
    QCOMPARE(m_model->index(0, 0).data(RequestModel::IdRole).value<RequestId>(), sampleId(3));
    QCOMPARE(m_model->index(0, 0).data(RequestModel::StatusRole).toInt(), 16);
}

void TestRequestModel::listsRequestsInTableOrder()
{
    m_model->mergeLoaded(sampleRequests({1, 2, 3, 4, 5}), 1);
    m_model->sort(static_cast<int>(RequestColumn::Submitted), Qt::DescendingOrder);
    const auto numbered = [this](const QList<int> &numbers) {
        QList<RequestId> ids;
        for (const auto &request : m_model->requests(sampleIds(numbers)))
            ids.append(request.id);
        return ids;
    };
    QCOMPARE(numbered({1, 3, 5, 99}), sampleIdList({5, 3, 1}));
    m_model->setFilterText(sampleId(1).text());
    const auto some = numbered({1, 3, 5});
    QCOMPARE(some.size(), 3);
    QCOMPARE(some.first(), sampleId(1));
    QCOMPARE(QSet<RequestId>(some.begin(), some.end()), sampleIds({1, 3, 5}));
}

void TestRequestModel::showsActivity()
{
    m_model->mergeLoaded(sampleRequests({1, 2}), 1);
    const auto status = m_model->index(1, statusColumn);
    const QString plain = status.data().toString();
    QSignalSpy changes(m_model, &QAbstractItemModel::dataChanged);
    QStringList texts{plain};
    for (const auto activity : {RequestStore::Activity::Queued, RequestStore::Activity::InFlight}) {
        m_model->setActivity(sampleId(2), activity);
        QCOMPARE(status.data(RequestModel::ActivityRole).toInt(), static_cast<int>(activity));
        const QString text = status.data().toString();
        QVERIFY2(!text.isEmpty() && !texts.contains(text), qPrintable(text));
        texts.append(text);
        // Told to a screen reader as well.
        QCOMPARE(status.data(Qt::AccessibleTextRole).toString(), text);
        QCOMPARE(m_model->index(0, statusColumn).data().toString(), plain);
    }
    QCOMPARE(changes.count(), 2);
    QCOMPARE(changes.last().at(0).toModelIndex().row(), 1);
    m_model->setActivity(sampleId(2), RequestStore::Activity::None);
    QCOMPARE(status.data().toString(), plain);
    m_model->setActivity(sampleId(99), RequestStore::Activity::InFlight);
    QCOMPARE(changes.count(), 3);
}

void TestRequestModel::persistentIndexesFollow()
{
    m_model->mergeLoaded(sampleRequests({1, 2, 3, 4}), 1);
    const QPersistentModelIndex second(m_model->index(1, 4));
    const QPersistentModelIndex third(m_model->index(2, 0));
    m_model->sort(static_cast<int>(RequestColumn::Submitted), Qt::DescendingOrder);
    QCOMPARE(second.row(), 2);
    QCOMPARE(second.column(), 4);
    QCOMPARE(second.data(RequestModel::IdRole).value<RequestId>(), sampleId(2));
    m_model->mergeLoaded(sampleRequests({2, 4, 8}), 2);
    QCOMPARE(second.row(), 3);
    m_model->finishLoad({Status::Pending}, 2);
    QCOMPARE(second.row(), 2);
    QVERIFY(!third.isValid());
    m_model->setFilterText(sampleId(2).text());
    QCOMPARE(second.row(), 0);
    QCOMPARE(second.data(RequestModel::IdRole).value<RequestId>(), sampleId(2));
    m_model->setFilterText(sampleId(8).text());
    QVERIFY(!second.isValid());
}

void TestRequestModel::persistentIndexesFollowInsertions()
{
    m_model->mergeLoaded(sampleRequests({10, 20, 30}), 1);
    QList<QPersistentModelIndex> persistent;
    for (int row = 0; row < 3; ++row)
        persistent.append(m_model->index(row, 0));
    m_model->mergeLoaded(sampleRequests({35, 5, 15, 25}), 1);
    QList<int> rows;
    for (const auto &index : std::as_const(persistent))
        rows.append(index.row());
    QCOMPARE(rows, (QList<int>{1, 3, 5}));
    QCOMPARE(shownIds(*m_model), sampleIdList({5, 10, 15, 20, 25, 30, 35}));
}

void TestRequestModel::clears()
{
    m_model->mergeLoaded(sampleRequests({1, 2}), 1);
    m_model->setFilterText(sampleId(2).text());
    m_model->clear();
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->store().size(), 0);
    QVERIFY(!m_model->isKnown(sampleId(1)));
    QCOMPARE(m_model->rowOf(sampleId(2)), -1);
    m_model->clear();
    m_model->mergeLoaded(sampleRequests({2, 3}), 2);
    QCOMPARE(shownIds(*m_model), sampleIdList({2}));
    QCOMPARE(m_model->store().count(Status::Pending), 2);
}

QTEST_GUILESS_MAIN(TestRequestModel)
#include "tst_requestmodel.moc"
