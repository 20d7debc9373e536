// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/requestmodel.h"
#include "models/requestselection.h"
#include "support/samplepeople.h"
#include "support/samplerequests.h"

#include <QAbstractItemModelTester>
#include <QCollator>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

constexpr int longest = 20'000; // milliseconds
constexpr quint32 seed = 20261128;

// No two alike, in no order.
QString text(int number)
{
    static const QStringList starts{u"Åsa"_s, u"anna"_s, u"Örjan"_s, u"Zoe"_s, u"Ärla"_s, u"bo"_s};
    return u"%1 %2"_s.arg(starts.at(number % starts.size())).arg(number * 7919 % 100'003);
}

DirectoryEntry named(int number)
{
    auto person = samplePerson(number);
    person.displayName = text(number);
    return person;
}

// For the person of the same number, in any order.
QList<Request> manyRequests(int count)
{
    QList<Request> requests;
    for (int number = 1; number <= count; ++number) {
        auto request = sampleRequest(number);
        request.target = samplePerson(number).guid;
        request.comment = text(number);
        requests.append(request);
    }
    QRandomGenerator random(seed);
    std::shuffle(requests.begin(), requests.end(), random);
    return requests;
}

}

// Lists so long that texts are compared in the background and rows are shown together.
class TestManyRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { delete m_model; }

    void sortsManyTexts();
    void sortsByNamesThatComeIn();
    void isNotLeftInAnotherOrder();
    void sortsWhileRowsComeIn();
    void tellsOfOutdatedRanks();
    void showsRowsTogether();
    void waitingRowsAreFiltered();
    void waitingRowsMayGo();
    void mergesAsItSorts_data();
    void mergesAsItSorts();

private:
    void load(const QList<Request> &requests)
    {
        m_model->mergeLoaded(requests, 1);
        m_model->finishLoad({}, 1);
    }
    // Whether all stand in the order of their texts.
    bool isInOrder(RequestColumn column) const
    {
        for (int row = 1; row < m_model->rowCount(); ++row) {
            const auto at = [&](int r) {
                return m_model->index(r, static_cast<int>(column)).data().toString();
            };
            if (m_collator.compare(at(row - 1), at(row)) > 0)
                return false;
        }
        return true;
    }

    RequestModel *m_model = nullptr;
    QCollator m_collator{QLocale(QLocale::Swedish, QLocale::Sweden)};
};

void TestManyRequests::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_model = new RequestModel(nullptr);
    m_model->setLocale(QLocale(QLocale::Swedish, QLocale::Sweden));
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
}

void TestManyRequests::sortsManyTexts()
{
    load(manyRequests(5000));
    m_model->sort(static_cast<int>(RequestColumn::Comment), Qt::AscendingOrder);
    QTRY_VERIFY_WITH_TIMEOUT(isInOrder(RequestColumn::Comment), longest);
    QCOMPARE(m_model->rowCount(), 5000);
    // Some that nobody has ranked.
    auto more = manyRequests(5300);
    m_model->mergeLoaded(more, 2);
    m_model->finishLoad({}, 2);
    QVERIFY(isInOrder(RequestColumn::Comment));
    QCOMPARE(m_model->rowCount(), 5300);
    m_model->setFilterText(u"åsa"_s);
    m_model->setFilterText(QString());
    QVERIFY(isInOrder(RequestColumn::Comment));
}

void TestManyRequests::sortsByNamesThatComeIn()
{
    constexpr int many = 4000;
    load(manyRequests(many));
    m_model->sort(static_cast<int>(RequestColumn::Target), Qt::AscendingOrder);
    // While ranks are made of those that came before.
    for (int number = 1; number <= many; number += 50) {
        QList<DirectoryEntry> people;
        for (int i = number; i < number + 50; ++i)
            people.append(named(i));
        m_model->addPeople(people);
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY_WITH_TIMEOUT(isInOrder(RequestColumn::Target), longest);
    const auto last = m_model->index(many - 1, static_cast<int>(RequestColumn::Target)).data();
    QVERIFY2(last.toString().startsWith(u"Örjan"_s), qPrintable(last.toString()));
}

// A sort that has to wait for ranks is made good for, whatever led to it.
void TestManyRequests::isNotLeftInAnotherOrder()
{
    constexpr int many = 4000;
    QList<DirectoryEntry> people;
    for (int number = 1; number <= many; ++number)
        people.append(named(number));
    load(manyRequests(many));
    m_model->sort(static_cast<int>(RequestColumn::Target), Qt::AscendingOrder);
    m_model->addPeople(people);
    m_model->setFilterText(u"bo"_s);
    m_model->setFilterText(QString());
    QTRY_VERIFY_WITH_TIMEOUT(isInOrder(RequestColumn::Target), longest);
    QCOMPARE(m_model->rowCount(), many);
}

// Whoever waits for ranks that are of no use any more has to ask for others.
// The load never ends, and what is new by then is shown by the sort.
void TestManyRequests::sortsWhileRowsComeIn()
{
    const auto requests = manyRequests(6000);
    m_model->mergeLoaded(requests.mid(0, 5000), 1);
    m_model->mergeLoaded(requests.mid(5000), 1);
    m_model->sort(static_cast<int>(RequestColumn::Comment), Qt::AscendingOrder);
    QCOMPARE(m_model->rowCount(), 6000);
    QTRY_VERIFY_WITH_TIMEOUT(isInOrder(RequestColumn::Comment), longest);
}

void TestManyRequests::tellsOfOutdatedRanks()
{
    constexpr quint32 many = 3 * TextRanks::few;
    TextRanks ranks([](quint32 id) { return text(static_cast<int>(id)); }, nullptr);
    QSignalSpy ranked(&ranks, &TextRanks::ranked);
    while (ranks.rankSome(many, 0))
        continue;
    ranks.clear();
    QVERIFY(ranked.wait(longest));
    QVERIFY(!ranks.hasRank(1));
    while (ranks.rankSome(many, 0))
        continue;
    QVERIFY(ranked.wait(longest));
    QVERIFY(ranks.hasRank(1));
}

void TestManyRequests::showsRowsTogether()
{
    constexpr int many = 12'000;
    constexpr int batch = 100;
    const auto requests = manyRequests(many);
    QSignalSpy inserted(m_model, &QAbstractItemModel::rowsInserted);
    for (int i = 0; i < many; i += batch)
        m_model->mergeLoaded(requests.mid(i, batch), 1);
    // The first are there at once, and the rest soon, without the end of the load.
    QVERIFY(m_model->rowCount() >= batch);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), many, longest);
    QVERIFY2(inserted.count() < many / batch / 2, qPrintable(QString::number(inserted.count())));
    QCOMPARE(m_model->id(0), sampleId(1));
    QCOMPARE(m_model->id(many - 1), sampleId(many));
}

void TestManyRequests::waitingRowsAreFiltered()
{
    const auto requests = manyRequests(6000);
    m_model->mergeLoaded(requests.mid(0, 5000), 1);
    m_model->setFilterText(u"ö"_s);
    m_model->mergeLoaded(requests.mid(5000), 1);
    m_model->setFilterText(u"örjan"_s);
    m_model->finishLoad({}, 1);
    QCOMPARE(m_model->rowCount(), 1000);
    m_model->setFilterText(QString());
    QCOMPARE(m_model->rowCount(), 6000);
}

void TestManyRequests::waitingRowsMayGo()
{
    new QAbstractItemModelTester(m_model, QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_model);
    RequestSelection selection(m_model, m_model);
    const auto requests = manyRequests(6000);
    m_model->mergeLoaded(requests.mid(0, 5000), 1);
    m_model->mergeLoaded(requests.mid(5000), 1);
    // A change of its own brings one that waits into sight.
    auto changed = requests.last();
    changed.status = RequestStatus::Approved;
    m_model->updateRequest(changed, 1);
    QVERIFY(m_model->rowOf(changed.id) >= 0);
    m_model->mergeLoaded({sampleRequest(9999)}, 1);
    m_model->clear();
    QCOMPARE(m_model->rowCount(), 0);
    m_model->mergeLoaded(requests.mid(0, 10), 2);
    m_model->finishLoad({}, 2);
    QCOMPARE(m_model->rowCount(), 10);
}

void TestManyRequests::mergesAsItSorts_data()
{
    QTest::addColumn<RequestColumn>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    for (const auto column : {RequestColumn::Submitted, RequestColumn::Age, RequestColumn::Id,
                              RequestColumn::Priority, RequestColumn::Type}) {
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder})
            QTest::addRow("%d, %d", static_cast<int>(column), order) << column << order;
    }
}

void TestManyRequests::mergesAsItSorts()
{
    QFETCH(RequestColumn, column);
    QFETCH(Qt::SortOrder, order);
    auto requests = manyRequests(3000);
    for (qsizetype i = 0; i < requests.size(); ++i) {
        requests[i].priority = static_cast<int>(i % 17);
        requests[i].type = i % 3 == 0 ? RequestType::Enroll : RequestType::Unblock;
    }
    m_model->sort(static_cast<int>(column), order);
    QRandomGenerator random(seed);
    for (qsizetype i = 0; i < requests.size();) {
        const auto size = random.bounded(1, 400);
        m_model->mergeLoaded(requests.mid(i, size), 1);
        i += size;
    }
    m_model->finishLoad({}, 1);
    const auto merged = shownIds(*m_model);
    m_model->sort(static_cast<int>(column), order);
    QCOMPARE(merged, shownIds(*m_model));
    QCOMPARE(merged.size(), requests.size());
}

QTEST_GUILESS_MAIN(TestManyRequests)
#include "tst_manyrequests.moc"
