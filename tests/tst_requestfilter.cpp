// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/requestmodel.h"
#include "support/samplerequests.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTest>

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

class TestRequestFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { delete m_model; }

    void filters_data();
    void filters();
    void filtersInRowsThatChange();
    void filtersByTemplateNames();
    void filtersWhatWasUnreadable();
    void narrowsAndWidens();

private:
    void load(const QList<Request> &requests)
    {
        m_model->mergeLoaded(requests, 1);
        m_model->finishLoad({}, 1);
    }

    RequestModel *m_model = nullptr;
};

void TestRequestFilter::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_model = new RequestModel(nullptr);
    m_model->setLocale(QLocale(QLocale::Swedish, QLocale::Sweden));
    new QAbstractItemModelTester(m_model, QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_model);
}

void TestRequestFilter::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("numbers");
    QTest::newRow("nothing") << QString() << QList<int>{1, 2, 3};
    QTest::newRow("spaces") << u"  \t "_s << QList<int>{1, 2, 3};
    QTest::newRow("a word") << u"kortet"_s << QList<int>{1, 2};
    QTest::newRow("part of a word") << u"orte"_s << QList<int>{1, 2};
    QTest::newRow("any case") << u"KORTET"_s << QList<int>{1, 2};
    QTest::newRow("both words") << u"kortet ÅNGSTRÖM"_s << QList<int>{1};
    QTest::newRow("other order, more spaces") << u"  ångström \n kortet "_s << QList<int>{1};
    QTest::newRow("words of two columns") << u"kortet smidig"_s << QList<int>{2};
    QTest::newRow("one of them nowhere") << u"kortet nowhere"_s << QList<int>{};
    QTest::newRow("dots matter") << u"angstrom"_s << QList<int>{};
    QTest::newRow("end of a long comment") << u"änden-på-texten"_s << QList<int>{3};
    QTest::newRow("a whole GUID") << guidText(sampleGuid(777)) << QList<int>{3};
    QTest::newRow("a GUID in capitals") << guidText(sampleGuid(777)).toUpper() << QList<int>{3};
    QTest::newRow("the request's id") << sampleId(2).text() << QList<int>{2};
    QTest::newRow("type") << u"enroll"_s << QList<int>{3};
    QTest::newRow("data that is cut in the cell") << u"sist-i-listan"_s << QList<int>{2};
    QTest::newRow("year") << u"2026"_s << QList<int>{1, 2, 3};
    QTest::newRow("no pattern") << u".*"_s << QList<int>{};
}

void TestRequestFilter::filters()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, numbers);
    auto first = sampleRequest(1);
    first.comment = u"Kortet är spärrat, säger Anna Ångström"_s;
    auto second = sampleRequest(2);
    second.comment = u"kortet"_s;
    second.profileTemplate = sampleGuid(1001);
    second.dataCollection = {{u"Reason"_s, QString(500, u'x')}, {u"Last"_s, u"Sist-i-listan"_s}};
    auto third = sampleRequest(3);
    third.type = RequestType::Enroll;
    third.comment = QString(QString(60'000, u'z') + u" Änden-på-texten"_s);
    third.oldSmartcard = sampleGuid(777);
    load({first, second, third});
    m_model->setTemplates({sampleTemplate(1, u"Smidig inloggning"_s)});
    m_model->setFilterText(text);
    QCOMPARE(m_model->filterText(), text);
    QCOMPARE(shownNumbers(*m_model), numbers);
    QCOMPARE(m_model->viewCount(), 3);
    m_model->setFilterText(QString());
    QCOMPARE(m_model->rowCount(), 3);
}

void TestRequestFilter::filtersInRowsThatChange()
{
    load({sampleRequest(1), sampleRequest(2)});
    m_model->setFilterText(u"urgent"_s);
    QCOMPARE(m_model->rowCount(), 0);
    auto changed = sampleRequest(2);
    changed.comment = u"Urgent!"_s;
    auto added = sampleRequest(3);
    added.comment = u"URGENT"_s;
    m_model->mergeLoaded({changed, added, sampleRequest(4)}, 2);
    QCOMPARE(shownNumbers(*m_model), (QList<int>{2, 3}));
    // No row goes away under the pointer; the next load or filter takes it away.
    m_model->updateRequest(sampleRequest(3), 2);
    QCOMPARE(shownNumbers(*m_model), (QList<int>{2, 3}));
    m_model->mergeLoaded({sampleRequest(3), changed}, 3);
    m_model->finishLoad({RequestStatus::Denied}, 3);
    QCOMPARE(shownNumbers(*m_model), (QList<int>{2}));
}

void TestRequestFilter::filtersByTemplateNames()
{
    auto request = sampleRequest(1);
    request.profileTemplate = sampleGuid(1001);
    load({request, sampleRequest(2)});
    m_model->setFilterText(u"vpn"_s);
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setTemplates({sampleTemplate(1, u"VPN-kort"_s)});
    QCOMPARE(shownNumbers(*m_model), (QList<int>{1}));
    m_model->setTemplates({});
    QCOMPARE(m_model->rowCount(), 0);
}

void TestRequestFilter::filtersWhatWasUnreadable()
{
    auto request = sampleRequest(1);
    request.unreadable = QStringList{u"RequestType"_s, u"Priority"_s};
    load({request, sampleRequest(2)});
    m_model->setFilterText(u"unblock"_s);
    QCOMPARE(shownNumbers(*m_model), (QList<int>{2}));
    m_model->setFilterText(u"–"_s);
    QCOMPARE(shownNumbers(*m_model), (QList<int>{1}));
}

void TestRequestFilter::narrowsAndWidens()
{
    QList<Request> requests;
    for (int number = 1; number <= 30; ++number) {
        requests.append(sampleRequest(number));
        requests.last().comment = u"Card-%1"_s.arg(number);
    }
    load(requests);
    m_model->setFilterText(u"card-1"_s);
    m_model->setFilterText(u"card-12"_s);
    QCOMPARE(shownNumbers(*m_model), (QList<int>{12}));
    // What has changed meanwhile is looked at again, although the filter is narrower.
    auto changed = sampleRequest(12);
    changed.comment = u"Other"_s;
    m_model->mergeLoaded({changed}, 2);
    m_model->setFilterText(u"card-12x"_s);
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setFilterText(u"card-2"_s);
    QCOMPARE(shownNumbers(*m_model).mid(0, 2), (QList<int>{2, 20}));
}

QTEST_GUILESS_MAIN(TestRequestFilter)
#include "tst_requestfilter.moc"
