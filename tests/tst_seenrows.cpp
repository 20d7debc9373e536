// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/requestmodel.h"
#include "requesttable.h"
#include "seenrows.h"
#include "support/samplerequests.h"

#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

using Kind = RequestModel::LoadKind;
using Mark = RequestStore::Mark;

constexpr int many = 200;
constexpr int longest = 10'000; // milliseconds

}

class TestSeenRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void rowsInSightAreSeen();
    void rowsOutOfSightAreSeenOnceScrolledTo();
    void nothingIsSeenBehindAnotherWindow();
    void goneRowsLeave();
    void goneRowsStayWhileWorkedWith();

private:
    void load(int first, int last, Kind kind)
    {
        QList<int> numbers;
        for (int number = first; number <= last; ++number)
            numbers.append(number);
        ++m_load;
        m_model->mergeLoaded(sampleRequests(numbers), m_load, kind);
        m_model->finishLoad({}, m_load, kind);
    }
    int markedInSight() const
    {
        const auto rows = m_table->rowsInSight();
        int count = 0;
        for (int row = rows->first; row <= rows->second; ++row)
            count += m_model->mark(row) != Mark::None ? 1 : 0;
        return count;
    }
    int rowsInSight() const
    {
        const auto rows = m_table->rowsInSight();
        return rows->second - rows->first + 1;
    }

    std::unique_ptr<RequestModel> m_model;
    std::unique_ptr<RequestTable> m_table;
    quint32 m_load = 0;
};

void TestSeenRows::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_load = 0;
    m_model = std::make_unique<RequestModel>(nullptr);
    m_table = std::make_unique<RequestTable>(*m_model, nullptr);
    m_table->resize(800, 400);
    new SeenRows(*m_table, 5ms);
    load(1, many, Kind::Asked);
    m_table->show();
    m_table->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
}

void TestSeenRows::cleanup()
{
    m_table.reset();
    m_model.reset();
}

void TestSeenRows::rowsInSightAreSeen()
{
    // The oldest stand on top: all of these are others.
    load(many + 1, 2 * many, Kind::Live);
    load(many + 1, 2 * many, Kind::Asked);
    load(many + 1, 3 * many, Kind::Live);
    QCOMPARE(m_model->store().markedCount(), many);
    m_table->scrollToBottom();
    const int seen = markedInSight();
    QVERIFY(seen > 5 && seen < many / 2);
    QTRY_COMPARE_WITH_TIMEOUT(markedInSight(), 0, longest);
    // The others wait for their turn.
    QCOMPARE(m_model->store().markedCount(), many - seen);
}

void TestSeenRows::rowsOutOfSightAreSeenOnceScrolledTo()
{
    load(1, 2 * many, Kind::Live);
    for (int row = 0; row < m_model->rowCount(); row += rowsInSight() / 2) {
        m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtTop);
        QTRY_COMPARE_WITH_TIMEOUT(markedInSight(), 0, longest);
    }
    m_table->scrollToBottom();
    QTRY_COMPARE_WITH_TIMEOUT(m_model->store().markedCount(), 0, longest);
}

void TestSeenRows::nothingIsSeenBehindAnotherWindow()
{
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    load(1, many + 5, Kind::Live);
    m_table->scrollToBottom();
    const int marked = m_model->store().markedCount();
    QCOMPARE(marked, 5);
    // Other timers of the same length have fired often meanwhile.
    int ticks = 0;
    QTimer ticking;
    connect(&ticking, &QTimer::timeout, &ticking, [&] { ++ticks; });
    ticking.start(5);
    QTRY_VERIFY_WITH_TIMEOUT(ticks > 20, longest);
    QCOMPARE(m_model->store().markedCount(), marked);
    m_table->activateWindow();
    QTRY_COMPARE_WITH_TIMEOUT(m_model->store().markedCount(), 0, longest);
}

void TestSeenRows::goneRowsLeave()
{
    m_table->verticalScrollBar()->setValue(0);
    QCOMPARE(m_model->rowCount(), many);
    load(4, many, Kind::Live);
    QCOMPARE(m_model->rowCount(), many);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), many - 3, longest);
    QCOMPARE(m_model->rowOf(sampleId(1)), -1);
}

void TestSeenRows::goneRowsStayWhileWorkedWith()
{
    m_table->verticalScrollBar()->setValue(0);
    m_table->requestSelection().setIds(sampleIds({2}));
    load(4, many, Kind::Live);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), many - 2, longest);
    QCOMPARE(m_model->mark(m_model->rowOf(sampleId(2))), Mark::Gone);
    m_table->requestSelection().setIds({});
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), many - 3, longest);
}

QTEST_MAIN(TestSeenRows)
#include "tst_seenrows.moc"
