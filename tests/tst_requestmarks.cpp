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

using Kind = RequestModel::LoadKind;
using Mark = RequestStore::Mark;
using Status = RequestStatus;

}

// What live refreshes leave on rows until somebody has seen them.
class TestRequestMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { delete m_model; }

    void onlyLiveRefreshesLeaveMarks();
    void newOnesStayNew();
    void changedOnesAreMarked();
    void whatIsGoneStaysInSight();
    void whatComesBackIsNotMarked();
    void whoAsksForALoadSeesIt();
    void whoReadsOneSeesIt();
    void ownChangesAreNotMarked();
    void seenOnesLoseTheirMarks();
    void goneOnesLeaveOnceSeen();
    void marksAreToldInWords();
    void everyOneMayBeGone();

private:
    void load(const QList<Request> &requests, Kind kind)
    {
        ++m_load;
        m_model->mergeLoaded(requests, m_load, kind);
        m_model->finishLoad(statusesToFetch(StatusView::Open), m_load, kind);
    }
    Mark mark(int number) const { return m_model->mark(m_model->rowOf(sampleId(number))); }
    int openCount() const
    {
        int count = 0;
        for (const auto status : statusesToFetch(StatusView::Open))
            count += m_model->store().count(status);
        return count;
    }

    RequestModel *m_model = nullptr;
    quint32 m_load = 0;
};

void TestRequestMarks::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_model = new RequestModel(nullptr);
    new QAbstractItemModelTester(m_model, QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_model);
    m_load = 0;
    load(sampleRequests({1, 2, 3}, Status::Approved), Kind::Asked);
}

void TestRequestMarks::onlyLiveRefreshesLeaveMarks()
{
    for (const int number : {1, 2, 3})
        QCOMPARE(mark(number), Mark::None);
    load(sampleRequests({1, 2, 3, 4}, Status::Approved), Kind::Live);
    QCOMPARE(mark(3), Mark::None);
    QCOMPARE(mark(4), Mark::New);
    QCOMPARE(m_model->store().markedCount(), 1);
}

void TestRequestMarks::newOnesStayNew()
{
    load(sampleRequests({1, 2, 3, 4}, Status::Pending), Kind::Live);
    load(sampleRequests({1, 2, 3, 4}, Status::Approved), Kind::Live);
    QCOMPARE(mark(4), Mark::New);
    QCOMPARE(mark(3), Mark::Changed);
}

void TestRequestMarks::changedOnesAreMarked()
{
    auto requests = sampleRequests({1, 2, 3}, Status::Approved);
    requests[1].comment = u"Anna has called again"_s;
    load(requests, Kind::Live);
    QCOMPARE(mark(1), Mark::None);
    QCOMPARE(mark(2), Mark::Changed);
    // Until it is seen, whatever else comes.
    load(requests, Kind::Live);
    QCOMPARE(mark(2), Mark::Changed);
}

void TestRequestMarks::whatIsGoneStaysInSight()
{
    load(sampleRequests({1, 3}, Status::Approved), Kind::Live);
    QCOMPARE(mark(2), Mark::Gone);
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(m_model->request(m_model->rowOf(sampleId(2))).id, sampleId(2));
    // It counts no more, and nothing can be done with it.
    QCOMPARE(openCount(), 2);
    QCOMPARE(m_model->store().size(), 2);
    QCOMPARE(m_model->status(sampleId(2)), std::nullopt);
    load(sampleRequests({1, 3}, Status::Approved), Kind::Live);
    QCOMPARE(openCount(), 2);
    QCOMPARE(m_model->store().markedCount(), 1);
}

void TestRequestMarks::whatComesBackIsNotMarked()
{
    load(sampleRequests({1}, Status::Approved), Kind::Live);
    QCOMPARE(openCount(), 1);
    // The row is told of, although only its mark is another.
    QSignalSpy changed(m_model, &QAbstractItemModel::dataChanged);
    load(sampleRequests({1, 2}, Status::Approved), Kind::Live);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(mark(2), Mark::None);
    auto back = sampleRequests({1, 2, 3}, Status::Approved);
    back[2].status = Status::Executing;
    load(back, Kind::Live);
    QCOMPARE(mark(2), Mark::None);
    QCOMPARE(mark(3), Mark::Changed);
    QCOMPARE(openCount(), 3);
    QCOMPARE(m_model->store().count(Status::Executing), 1);
    QCOMPARE(m_model->store().size(), 3);
}

void TestRequestMarks::whoAsksForALoadSeesIt()
{
    load(sampleRequests({1, 3, 4}, Status::Pending), Kind::Live);
    QCOMPARE(m_model->store().markedCount(), 4);
    load(sampleRequests({1, 3, 4}, Status::Pending), Kind::Asked);
    QCOMPARE(m_model->store().markedCount(), 0);
    QCOMPARE(m_model->rowOf(sampleId(2)), -1);
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(openCount(), 3);
}

void TestRequestMarks::whoReadsOneSeesIt()
{
    load(sampleRequests({1, 3, 4}, Status::Approved), Kind::Live);
    QSignalSpy changed(m_model, &QAbstractItemModel::dataChanged);
    m_model->updateRequest(sampleRequest(4, Status::Approved), m_load);
    QCOMPARE(mark(4), Mark::None);
    QCOMPARE(changed.count(), 1);
    // The server has it after all, decided.
    m_model->updateRequest(sampleRequest(2, Status::Completed), m_load);
    QCOMPARE(mark(2), Mark::None);
    QCOMPARE(m_model->store().count(Status::Completed), 1);
    QCOMPARE(m_model->status(sampleId(2)), Status::Completed);
    QCOMPARE(openCount(), 3);
}

void TestRequestMarks::ownChangesAreNotMarked()
{
    m_model->updateRequest(sampleRequest(2, Status::Completed), m_load);
    load(sampleRequests({1, 3}, Status::Approved), Kind::Live);
    QCOMPARE(m_model->store().markedCount(), 0);
    // What is under way is not gone.
    m_model->setActivity(sampleId(3), RequestStore::Activity::InFlight);
    load(sampleRequests({1}, Status::Approved), Kind::Live);
    QCOMPARE(mark(3), Mark::None);
}

void TestRequestMarks::seenOnesLoseTheirMarks()
{
    load(sampleRequests({1, 2, 3, 4, 5}, Status::Pending), Kind::Live);
    QCOMPARE(m_model->store().markedCount(), 5);
    m_model->settleMarks({sampleId(4), sampleId(1), sampleId(99)});
    QCOMPARE(mark(4), Mark::None);
    QCOMPARE(mark(1), Mark::None);
    QCOMPARE(mark(5), Mark::New);
    QCOMPARE(m_model->store().markedCount(), 3);
}

void TestRequestMarks::goneOnesLeaveOnceSeen()
{
    RequestSelection selection(m_model, nullptr);
    load(sampleRequests({1}, Status::Approved), Kind::Live);
    selection.setIds(sampleIds({1, 2, 3}));
    m_model->settleMarks({sampleId(2)});
    QCOMPARE(m_model->rowOf(sampleId(2)), -1);
    QCOMPARE(mark(3), Mark::Gone);
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(selection.ids(), sampleIds({1, 3}));
    QCOMPARE(openCount(), 1);
    // Its place in the store is taken by another, which is not selected by that.
    load(sampleRequests({1, 7}, Status::Approved), Kind::Live);
    QCOMPARE(mark(7), Mark::New);
    QCOMPARE(selection.ids(), sampleIds({1, 3}));
}

void TestRequestMarks::marksAreToldInWords()
{
    auto requests = sampleRequests({1, 3, 4}, Status::Approved);
    requests[0].comment = u"Anna has called again"_s;
    load(requests, Kind::Live);
    const auto text = [this](int number, RequestColumn column, int role) {
        const int row = m_model->rowOf(sampleId(number));
        return m_model->index(row, static_cast<int>(column)).data(role).toString();
    };
    const QHash<int, QString> words{{1, u"changed"_s}, {2, u"gone"_s}, {4, u"new"_s}};
    for (auto it = words.cbegin(); it != words.cend(); ++it) {
        QCOMPARE(text(it.key(), RequestColumn::Status, Qt::DisplayRole),
                 QString(u"Approved · "_s + it.value()));
        QVERIFY(!text(it.key(), RequestColumn::Status, Qt::ToolTipRole).isEmpty());
        QVERIFY(text(it.key(), RequestColumn::Submitted, Qt::AccessibleTextRole)
                    .endsWith(u", "_s + it.value()));
    }
    QCOMPARE(text(3, RequestColumn::Status, Qt::DisplayRole), u"Approved"_s);
}

void TestRequestMarks::everyOneMayBeGone()
{
    load({}, Kind::Live);
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(m_model->store().size(), 0);
    m_model->settleMarks({sampleId(1), sampleId(2), sampleId(3)});
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->store().markedCount(), 0);
    load(sampleRequests({1, 2, 3}, Status::Approved), Kind::Live);
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(openCount(), 3);
}

QTEST_GUILESS_MAIN(TestRequestMarks)
#include "tst_requestmarks.moc"
