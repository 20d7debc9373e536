// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/requestmodel.h"
#include "support/samplerequests.h"

#include <QAbstractItemModelTester>
#include <QCollator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

QList<int> shownNumbers(const RequestModel &model)
{
    QList<int> numbers;
    for (int row = 0; row < model.rowCount(); ++row) {
        int number = 0;
        while (sampleId(number) != model.request(row).id)
            ++number;
        numbers.append(number);
    }
    return numbers;
}

ProfileTemplate sampleTemplate(int number, const QString &name)
{
    ProfileTemplate sample;
    sample.id = sampleGuid(1000 + number);
    sample.name = name;
    return sample;
}

}

class TestRequestOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void sortsByValue_data();
    void sortsByValue();
    void sortsTextAsSwedesDo_data();
    void sortsTextAsSwedesDo();
    void sortsNumbersInTextByValue();
    void sortsByTextOfEachColumn_data();
    void sortsByTextOfEachColumn();
    void breaksTies();
    void putsUnknownTimesFirst();
    void ignoresOddColumns();
    void newLanguageSortsAnew();
    void templatesSortAnew();
    void newRowsGoWhereTheyBelong_data();
    void newRowsGoWhereTheyBelong();

private:
    void load(const QList<Request> &requests);
    void sortBy(RequestColumn column, Qt::SortOrder order = Qt::AscendingOrder)
    {
        m_model->sort(static_cast<int>(column), order);
    }

    RequestModel *m_model = nullptr;
};

void TestRequestOrder::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_model = new RequestModel(nullptr);
    m_model->setLocale(QLocale(QLocale::Swedish, QLocale::Sweden));
    m_model->setView(StatusView::All);
    new QAbstractItemModelTester(m_model, QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_model);
}

void TestRequestOrder::cleanup()
{
    delete m_model;
}

void TestRequestOrder::load(const QList<Request> &requests)
{
    m_model->mergeLoaded(requests, 1);
    m_model->finishLoad({}, 1);
}

void TestRequestOrder::sortsByValue_data()
{
    QTest::addColumn<RequestColumn>("column");
    QTest::addColumn<QList<int>>("numbers");
    QTest::newRow("submitted") << RequestColumn::Submitted << QList<int>{1, 2, 3, 4};
    // The oldest open request has waited longest; a decided one does not wait.
    QTest::newRow("age") << RequestColumn::Age << QList<int>{2, 4, 3, 1};
    QTest::newRow("completed") << RequestColumn::Completed << QList<int>{1, 3, 4, 2};
    QTest::newRow("priority") << RequestColumn::Priority << QList<int>{3, 1, 4, 2};
    QTest::newRow("flags") << RequestColumn::Flags << QList<int>{4, 2, 1, 3};
}

void TestRequestOrder::sortsByValue()
{
    QFETCH(RequestColumn, column);
    QFETCH(QList<int>, numbers);
    // As texts, these would sort otherwise.
    const QList<int> priorities{0, 10, 200, 9, 100};
    const QList<int> flags{0, 1000, 20, 3000, -7};
    QList<Request> requests;
    for (const int number : {3, 1, 4, 2}) {
        auto request = sampleRequest(number);
        request.priority = priorities.at(number);
        request.flags = flags.at(number);
        requests.append(request);
    }
    requests[3].status = RequestStatus::Completed;
    requests[3].completed = QDateTime(QDate(2026, 10, 1), QTime(9, 0), Qt::UTC);
    // Months and days whose Swedish or English short texts would mislead.
    requests[0].submitted = QDateTime(QDate(2026, 9, 30), QTime(9, 0), Qt::UTC);
    requests[2].submitted = QDateTime(QDate(2026, 10, 1), QTime(0, 0), Qt::UTC);
    load(requests);
    sortBy(column);
    // Without a time of completion, the order is that of submission.
    QCOMPARE(shownNumbers(*m_model), numbers);
    const bool tied = column == RequestColumn::Completed;
    sortBy(column, Qt::DescendingOrder);
    std::reverse(numbers.begin(), numbers.end());
    QCOMPARE(shownNumbers(*m_model), tied ? QList<int>({2, 1, 3, 4}) : numbers);
}

void TestRequestOrder::sortsTextAsSwedesDo_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("Swedish") << QLocale(QLocale::Swedish, QLocale::Sweden)
                             << QStringList{u"adam"_s, u"Bo"_s,    u"Zäta"_s,  u"Zöta"_s,
                                            u"ål"_s,   u"Ängel"_s, u"ärlig"_s, u"Öland"_s};
    QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedKingdom)
                             << QStringList{u"adam"_s, u"ål"_s,    u"Ängel"_s, u"ärlig"_s,
                                            u"Bo"_s,   u"Öland"_s, u"Zäta"_s,  u"Zöta"_s};
}

void TestRequestOrder::sortsTextAsSwedesDo()
{
    QFETCH(QLocale, locale);
    QFETCH(QStringList, words);
    QList<Request> requests;
    for (int i = 0; i < words.size(); ++i) {
        // Neither the ids nor the times give the order away.
        auto request = sampleRequest(i + 1);
        request.submitted = sampleRequest(static_cast<int>(words.size()) - i).submitted;
        request.comment = words.at(i);
        requests.append(request);
    }
    std::shuffle(requests.begin(), requests.end(), std::mt19937(7));
    m_model->setLocale(locale);
    load(requests);
    sortBy(RequestColumn::Comment);
    QStringList shown;
    for (int row = 0; row < m_model->rowCount(); ++row)
        shown << m_model->request(row).comment;
    QCOMPARE(shown, words);
}

void TestRequestOrder::sortsNumbersInTextByValue()
{
    QList<Request> requests;
    for (const int number : {10, 9, 2, 100}) {
        auto request = sampleRequest(number);
        request.submitted = sampleRequest(1).submitted;
        request.comment = u"Card %1"_s.arg(number);
        requests.append(request);
    }
    load(requests);
    sortBy(RequestColumn::Comment);
    QCOMPARE(shownNumbers(*m_model), (QList<int>{2, 9, 10, 100}));
}

void TestRequestOrder::sortsByTextOfEachColumn_data()
{
    QTest::addColumn<RequestColumn>("column");
    for (const auto column :
         {RequestColumn::Type, RequestColumn::Status, RequestColumn::Target,
          RequestColumn::Originator, RequestColumn::Template, RequestColumn::Kind,
          RequestColumn::Data, RequestColumn::Comment, RequestColumn::Id, RequestColumn::NewProfile,
          RequestColumn::OldProfile, RequestColumn::NewSmartcard, RequestColumn::OldSmartcard}) {
        QTest::newRow(qPrintable(RequestColumns::title(column))) << column;
    }
}

void TestRequestOrder::sortsByTextOfEachColumn()
{
    QFETCH(RequestColumn, column);
    QList<Request> requests;
    std::mt19937 random(11);
    const auto guid = [&] { return random() % 5 == 0 ? QUuid() : sampleGuid(int(random() >> 1)); };
    for (int number = 0; number < 40; ++number) {
        auto request = sampleRequest(number);
        request.type = static_cast<RequestType>(random() % 12);
        request.status = static_cast<RequestStatus>(random() % 20);
        request.isSmartcard = random() % 2 == 0;
        request.target = guid();
        request.originator = guid();
        request.profileTemplate = guid();
        request.newProfile = guid();
        request.oldProfile = guid();
        request.newSmartcard = guid();
        request.oldSmartcard = guid();
        request.comment = QString(1, QChar(char16_t(u'A' + random() % 60)));
        request.dataCollection = {{u"Why"_s, QString(2, QChar(char16_t(u'a' + random() % 20)))}};
        requests.append(request);
    }
    load(requests);
    QCollator collator(QLocale(QLocale::Swedish, QLocale::Sweden));
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    // GUIDs have no language, and the digits in them are no numbers.
    const bool isGuid = column >= RequestColumn::Id && column != RequestColumn::Completed
        && column != RequestColumn::Flags;
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        sortBy(column, order);
        bool differ = false;
        for (int row = 1; row < m_model->rowCount(); ++row) {
            const auto text = [&](int r) {
                return m_model->index(r, static_cast<int>(column)).data().toString();
            };
            const int compared = isGuid ? QString::compare(text(row - 1), text(row))
                                        : collator.compare(text(row - 1), text(row));
            QVERIFY2(order == Qt::AscendingOrder ? compared <= 0 : compared >= 0,
                     qPrintable(QString(text(row - 1) + u" | "_s + text(row))));
            if (compared == 0)
                QVERIFY(m_model->request(row - 1).submitted < m_model->request(row).submitted);
            differ = differ || compared != 0;
        }
        QVERIFY(differ);
    }
}

void TestRequestOrder::breaksTies()
{
    QList<Request> requests;
    for (const int number : {4, 2, 3, 1}) {
        auto request = sampleRequest(number);
        // Two pairs of the same second.
        request.submitted = sampleRequest(number <= 2 ? 20 : 10).submitted;
        requests.append(request);
    }
    load(requests);
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        for (const auto column : {RequestColumn::Kind, RequestColumn::Priority}) {
            sortBy(column, order);
            QCOMPARE(shownNumbers(*m_model), (QList<int>{3, 4, 1, 2}));
        }
    }
}

void TestRequestOrder::putsUnknownTimesFirst()
{
    auto never = sampleRequest(2);
    never.submitted = {};
    load({sampleRequest(1), never, sampleRequest(3)});
    sortBy(RequestColumn::Submitted);
    QCOMPARE(shownNumbers(*m_model), (QList<int>{2, 1, 3}));
}

void TestRequestOrder::ignoresOddColumns()
{
    load({sampleRequest(2), sampleRequest(1)});
    QSignalSpy layouts(m_model, &QAbstractItemModel::layoutChanged);
    m_model->sort(-1, Qt::AscendingOrder);
    m_model->sort(RequestColumns::count, Qt::DescendingOrder);
    QCOMPARE(layouts.count(), 0);
    QCOMPARE(shownNumbers(*m_model), (QList<int>{1, 2}));
}

void TestRequestOrder::newLanguageSortsAnew()
{
    auto angstrom = sampleRequest(1);
    angstrom.comment = u"Ångström"_s;
    auto zeta = sampleRequest(2);
    zeta.comment = u"Zeta"_s;
    load({angstrom, zeta});
    sortBy(RequestColumn::Comment);
    QCOMPARE(shownNumbers(*m_model), (QList<int>{2, 1}));
    QSignalSpy headers(m_model, &QAbstractItemModel::headerDataChanged);
    m_model->setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(shownNumbers(*m_model), (QList<int>{1, 2}));
    QCOMPARE(headers.count(), 1);
    const QString american = m_model->index(0, 0).data().toString();
    m_model->setLocale(QLocale(QLocale::Swedish, QLocale::Sweden));
    QCOMPARE(shownNumbers(*m_model), (QList<int>{2, 1}));
    QVERIFY(american != m_model->index(1, 0).data().toString());
}

void TestRequestOrder::templatesSortAnew()
{
    QList<Request> requests;
    for (const int number : {1, 2, 3}) {
        auto request = sampleRequest(number);
        request.profileTemplate = sampleGuid(1000 + number);
        requests.append(request);
    }
    load(requests);
    sortBy(RequestColumn::Template);
    QSignalSpy changes(m_model, &QAbstractItemModel::dataChanged);
    m_model->setTemplates({sampleTemplate(1, u"Önska"_s), sampleTemplate(2, u"VPN"_s),
                           sampleTemplate(3, u"Inloggning"_s)});
    QCOMPARE(shownNumbers(*m_model), (QList<int>{3, 2, 1}));
    QVERIFY(changes.count() > 0);
    const auto cell = m_model->index(0, static_cast<int>(RequestColumn::Template));
    QCOMPARE(cell.data().toString(), u"Inloggning"_s);
    m_model->setTemplates({});
    QVERIFY(cell.data().toString() != u"Inloggning"_s);
    QCOMPARE(shownNumbers(*m_model), (QList<int>{1, 2, 3}));
}

void TestRequestOrder::newRowsGoWhereTheyBelong_data()
{
    QTest::addColumn<RequestColumn>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    for (const auto column : {RequestColumn::Submitted, RequestColumn::Priority,
                              RequestColumn::Comment, RequestColumn::Kind}) {
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            QTest::addRow("%s %d", qPrintable(RequestColumns::title(column)), int(order))
                << column << order;
        }
    }
}

void TestRequestOrder::newRowsGoWhereTheyBelong()
{
    QFETCH(RequestColumn, column);
    QFETCH(Qt::SortOrder, order);
    sortBy(column, order);
    std::mt19937 random(5);
    for (int batch = 0; batch < 10; ++batch) {
        QList<Request> requests;
        for (int i = 0; i < 7; ++i) {
            auto request = sampleRequest(batch * 7 + i);
            request.submitted = sampleRequest(int(random() % 50)).submitted;
            request.priority = int(random() % 5);
            request.comment = QString(1, QChar(char16_t(u'a' + random() % 10)));
            requests.append(request);
        }
        m_model->mergeLoaded(requests, 1);
    }
    const auto merged = shownNumbers(*m_model);
    QCOMPARE(merged.size(), 70);
    sortBy(column, order);
    QCOMPARE(merged, shownNumbers(*m_model));
}

QTEST_GUILESS_MAIN(TestRequestOrder)
#include "tst_requestorder.moc"
