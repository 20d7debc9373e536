// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/requestmodel.h"
#include "models/requestselection.h"
#include "support/samplerequests.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

using Flag = QItemSelectionModel;

// What a table sends for a click, with Ctrl, with Shift, and for Ctrl+A.
constexpr auto click = Flag::ClearAndSelect | Flag::Rows;
constexpr auto ctrlClick = Flag::Toggle | Flag::Rows;
constexpr auto shiftClick = Flag::SelectCurrent | Flag::Rows;
constexpr auto selectAll = Flag::ClearAndSelect | Flag::Rows;

}

class TestSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void clicks();
    void ctrlToggles();
    void shiftSelectsRanges();
    void selectsAll();
    void clickDropsHidden();
    void ctrlAndShiftKeepHidden();
    void survivesFilterAndSort();
    void survivesRefresh();
    void survivesInsertionInBetween();
    void forgetsRemoved();
    void forgetsAllWhenCleared();
    void setsIds();
    void clearsAndResets();
    void tellsOnlyChanges();
    void tellsTheViewOfTheRowsInSight();
    void keepsAShiftRangeOverScattered();

private:
    void press(int number, QItemSelectionModel::SelectionFlags flags);
    void filterTo(int number) { m_model->setFilterText(sampleId(number).text()); }
    // The rows the view sees as selected are the selected ids in sight.
    void checkRows();

    RequestModel *m_model = nullptr;
    RequestSelection *m_selection = nullptr;
};

void TestSelection::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_model = new RequestModel(nullptr);
    new QAbstractItemModelTester(m_model, QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_model);
    m_selection = new RequestSelection(m_model, m_model);
    QList<Request> requests;
    for (int number = 1; number <= 9; ++number)
        requests.append(sampleRequest(number));
    m_model->mergeLoaded(requests, 1);
    m_model->finishLoad({}, 1);
}

void TestSelection::cleanup()
{
    if (!QTest::currentTestFailed())
        checkRows();
    delete m_model;
}

void TestSelection::press(int number, QItemSelectionModel::SelectionFlags flags)
{
    const auto index = m_model->index(m_model->rowOf(sampleId(number)), 2);
    QVERIFY(index.isValid());
    m_selection->select(index, flags);
}

void TestSelection::checkRows()
{
    QSet<RequestId> inSight;
    const auto ids = m_selection->ids();
    for (const auto &id : ids) {
        if (m_model->rowOf(id) >= 0)
            inSight.insert(id);
    }
    QSet<RequestId> rows;
    const auto selected = m_selection->selectedRows();
    for (const auto &index : selected)
        rows.insert(index.data(RequestModel::IdRole).value<RequestId>());
    QCOMPARE(rows, inSight);
    QCOMPARE(m_selection->hiddenCount(), ids.size() - inSight.size());
}

void TestSelection::clicks()
{
    QVERIFY(m_selection->ids().isEmpty());
    press(3, click);
    QCOMPARE(m_selection->ids(), sampleIds({3}));
    press(5, click);
    QCOMPARE(m_selection->ids(), sampleIds({5}));
    QCOMPARE(m_selection->hiddenCount(), 0);
}

void TestSelection::ctrlToggles()
{
    press(3, click);
    press(7, ctrlClick);
    press(5, ctrlClick);
    QCOMPARE(m_selection->ids(), sampleIds({3, 5, 7}));
    press(3, ctrlClick);
    QCOMPARE(m_selection->ids(), sampleIds({5, 7}));
}

void TestSelection::shiftSelectsRanges()
{
    const auto shiftTo = [this](int from, int to) {
        m_selection->select(QItemSelection(m_model->index(m_model->rowOf(sampleId(from)), 0),
                                           m_model->index(m_model->rowOf(sampleId(to)), 0)),
                            shiftClick);
    };
    press(3, click);
    shiftTo(3, 6);
    QCOMPARE(m_selection->ids(), sampleIds({3, 4, 5, 6}));
    // A shorter range from the same anchor gives the rest back.
    shiftTo(3, 4);
    QCOMPARE(m_selection->ids(), sampleIds({3, 4}));
    press(8, ctrlClick);
    shiftTo(8, 9);
    QCOMPARE(m_selection->ids(), sampleIds({3, 4, 8, 9}));
}

void TestSelection::selectsAll()
{
    m_model->setFilterText(u"no such text"_s);
    m_model->setFilterText(QString());
    m_selection->select(
        QItemSelection(m_model->index(0, 0), m_model->index(8, m_model->columnCount() - 1)),
        selectAll);
    QCOMPARE(m_selection->ids(), sampleIds({1, 2, 3, 4, 5, 6, 7, 8, 9}));
    press(2, ctrlClick);
    QCOMPARE(m_selection->ids(), sampleIds({1, 3, 4, 5, 6, 7, 8, 9}));
}

void TestSelection::clickDropsHidden()
{
    press(3, click);
    press(7, ctrlClick);
    filterTo(5);
    QCOMPARE(m_selection->hiddenCount(), 2);
    press(5, click);
    QCOMPARE(m_selection->ids(), sampleIds({5}));
    m_model->setFilterText(QString());
    QCOMPARE(m_selection->ids(), sampleIds({5}));
}

void TestSelection::ctrlAndShiftKeepHidden()
{
    press(3, click);
    filterTo(5);
    press(5, ctrlClick);
    QCOMPARE(m_selection->ids(), sampleIds({3, 5}));
    QCOMPARE(m_selection->hiddenCount(), 1);
    press(5, ctrlClick);
    QCOMPARE(m_selection->ids(), sampleIds({3}));
    press(5, shiftClick);
    QCOMPARE(m_selection->ids(), sampleIds({3, 5}));
    m_model->setView(StatusView::Decided);
    QCOMPARE(m_selection->hiddenCount(), 2);
    m_model->setView(StatusView::Open);
    m_model->setFilterText(QString());
    QCOMPARE(m_selection->hiddenCount(), 0);
}

void TestSelection::survivesFilterAndSort()
{
    press(2, click);
    press(8, ctrlClick);
    filterTo(8);
    checkRows();
    filterTo(2);
    checkRows();
    m_model->sort(static_cast<int>(RequestColumn::Submitted), Qt::DescendingOrder);
    m_model->setFilterText(QString());
    QCOMPARE(m_selection->ids(), sampleIds({2, 8}));
    QVERIFY(m_selection->isRowSelected(m_model->rowOf(sampleId(2))));
    QVERIFY(!m_selection->isRowSelected(m_model->rowOf(sampleId(3))));
    m_model->sort(static_cast<int>(RequestColumn::Id), Qt::AscendingOrder);
    QCOMPARE(m_selection->ids(), sampleIds({2, 8}));
}

void TestSelection::survivesRefresh()
{
    press(2, click);
    press(8, ctrlClick);
    QSignalSpy changes(m_selection, &RequestSelection::idsChanged);
    Request changed = sampleRequest(2, RequestStatus::Executing);
    changed.submitted = sampleRequest(20).submitted;
    m_model->mergeLoaded({changed, sampleRequest(8), sampleRequest(11), sampleRequest(0)}, 2);
    checkRows();
    m_model->finishLoad({}, 2);
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(m_selection->ids(), sampleIds({2, 8}));
    QCOMPARE(changes.count(), 0);
}

void TestSelection::survivesInsertionInBetween()
{
    m_selection->setIds(sampleIds({4, 5}));
    Request between = sampleRequest(50);
    between.submitted = sampleRequest(4).submitted.addSecs(1);
    m_model->mergeLoaded({between}, 2);
    QCOMPARE(m_model->rowOf(sampleId(50)), m_model->rowOf(sampleId(4)) + 1);
    QCOMPARE(m_selection->ids(), sampleIds({4, 5}));
    QVERIFY(!m_selection->isRowSelected(m_model->rowOf(sampleId(50))));
}

void TestSelection::forgetsRemoved()
{
    press(2, click);
    press(8, ctrlClick);
    filterTo(2);
    QSignalSpy changes(m_selection, &RequestSelection::idsChanged);
    m_model->mergeLoaded({sampleRequest(2), sampleRequest(3)}, 2);
    m_model->finishLoad({}, 2);
    QCOMPARE(m_selection->ids(), sampleIds({2}));
    QCOMPARE(changes.count(), 1);
    // It is another selection if it comes back.
    m_model->mergeLoaded({sampleRequest(8)}, 3);
    m_model->setFilterText(QString());
    QCOMPARE(m_selection->ids(), sampleIds({2}));
}

void TestSelection::forgetsAllWhenCleared()
{
    press(2, click);
    m_model->setFilterText(u"no such text"_s);
    QCOMPARE(m_selection->hiddenCount(), 1);
    QSignalSpy changes(m_selection, &RequestSelection::idsChanged);
    m_model->clear();
    QVERIFY(m_selection->ids().isEmpty());
    QCOMPARE(changes.count(), 1);
}

void TestSelection::setsIds()
{
    filterTo(4);
    QSignalSpy changes(m_selection, &RequestSelection::idsChanged);
    m_selection->setIds(sampleIds({4, 6, 99}));
    // What nobody knows cannot be selected.
    QCOMPARE(m_selection->ids(), sampleIds({4, 6}));
    QCOMPARE(m_selection->hiddenCount(), 1);
    QCOMPARE(changes.count(), 1);
    m_model->setFilterText(QString());
    QCOMPARE(m_selection->selectedRows().size(), 2);
}

void TestSelection::clearsAndResets()
{
    QSignalSpy changes(m_selection, &RequestSelection::idsChanged);
    m_selection->setIds(sampleIds({4, 6}));
    filterTo(4);
    m_selection->clear();
    QVERIFY(m_selection->ids().isEmpty());
    QCOMPARE(changes.count(), 2);
    m_selection->setIds(sampleIds({4, 6}));
    m_selection->reset();
    QVERIFY(m_selection->ids().isEmpty());
    QCOMPARE(changes.count(), 4);
}

void TestSelection::tellsOnlyChanges()
{
    QSignalSpy changes(m_selection, &RequestSelection::idsChanged);
    m_selection->clear();
    m_selection->reset();
    m_selection->setIds({});
    QCOMPARE(changes.count(), 0);
    press(3, click);
    QCOMPARE(changes.count(), 1);
    press(3, click);
    m_selection->setIds(sampleIds({3}));
    m_selection->select(QModelIndex(), Flag::NoUpdate);
    QCOMPARE(changes.count(), 1);
    filterTo(5);
    m_model->sort(0, Qt::DescendingOrder);
    m_model->setFilterText(QString());
    m_model->setView(StatusView::Pending);
    QCOMPARE(changes.count(), 1);
    press(5, ctrlClick);
    QCOMPARE(changes.count(), 2);
    m_selection->clear();
    QCOMPARE(changes.count(), 3);
}

// Of many rows apart from each other the view knows those in sight; clicks go on as ever.
void TestSelection::tellsTheViewOfTheRowsInSight()
{
    constexpr int many = 1000;
    m_model->mergeLoaded(firstRequests(many, RequestStatus::Pending), 2);
    m_model->finishLoad({}, 2);
    m_selection->setSight(100, 120);
    QSet<RequestId> odd;
    for (int row = 1; row < many; row += 2)
        odd.insert(m_model->id(row));
    m_selection->setIds(odd);
    QCOMPARE(m_selection->count(), many / 2);
    const auto checkSight = [&](int first, int last) {
        for (int row = 0; row < many; ++row) {
            const bool isSelected = m_selection->containsRow(row);
            QCOMPARE(isSelected, odd.contains(m_model->id(row)));
            if (row >= first && row <= last)
                QCOMPARE(m_selection->isRowSelected(row), isSelected);
        }
        QVERIFY(m_selection->selection().size() <= last - first + 1);
    };
    checkSight(100, 120);
    m_selection->setSight(700, 720);
    checkSight(700, 720);
    m_selection->select(m_model->index(702, 0), ctrlClick);
    odd.insert(m_model->id(702));
    m_selection->select(m_model->index(703, 0), ctrlClick);
    odd.remove(m_model->id(703));
    checkSight(700, 720);
    m_model->sort(0, Qt::DescendingOrder);
    checkSight(700, 720);
    // Few enough for the view to know them all.
    m_selection->select(m_model->index(705, 0), click);
    QCOMPARE(m_selection->selectedRows().size(), 1);
    m_selection->select(QItemSelection(m_model->index(0, 0), m_model->index(many - 1, 0)),
                        selectAll);
    QCOMPARE(m_selection->count(), many);
    QCOMPARE(m_selection->selectedRows().size(), many);
}

void TestSelection::keepsAShiftRangeOverScattered()
{
    m_selection->setIds(sampleIds({1, 9}));
    press(4, ctrlClick);
    m_selection->select(QItemSelection(m_model->index(m_model->rowOf(sampleId(4)), 0),
                                       m_model->index(m_model->rowOf(sampleId(7)), 0)),
                        shiftClick);
    QCOMPARE(m_selection->ids(), sampleIds({1, 4, 5, 6, 7, 9}));
    m_selection->select(QItemSelection(m_model->index(m_model->rowOf(sampleId(4)), 0),
                                       m_model->index(m_model->rowOf(sampleId(5)), 0)),
                        shiftClick);
    QCOMPARE(m_selection->ids(), sampleIds({1, 4, 5, 9}));
}

QTEST_GUILESS_MAIN(TestSelection)
#include "tst_selection.moc"
