// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/requestquery.h"
#include "models/requestmodel.h"
#include "support/samplerequests.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

DirectoryEntry person(int number, const QString &name, const QString &account)
{
    DirectoryEntry entry;
    entry.kind = DirectoryEntry::Kind::User;
    entry.guid = sampleGuid(2000 + number);
    entry.displayName = name;
    entry.account = account;
    return entry;
}

ProfileTemplate profileTemplate(int number, const QString &name)
{
    ProfileTemplate sample;
    sample.id = sampleGuid(1000 + number);
    sample.name = name;
    return sample;
}

// How long ago they were sent in.
QDateTime ago(qint64 seconds)
{
    return QDateTime::currentDateTimeUtc().addSecs(-seconds);
}

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;

}

class TestFieldSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { delete m_model; }

    void finds_data();
    void finds();
    void leavesWhatIsUnreadableInSight();
    void findsMarks();
    void findsWhatIsMine();
    void followsTheServersClock();
    void agesComeIntoSight();
    void agesMoveNoOtherRow();
    void widensAndNarrows();

private:
    void load(const QList<Request> &requests)
    {
        m_model->setView(StatusView::All);
        m_model->mergeLoaded(requests, 1);
        m_model->finishLoad({}, 1);
    }
    QList<RequestId> found(const QString &text)
    {
        m_model->setFilterText(text);
        return shownIds(*m_model);
    }

    RequestModel *m_model = nullptr;
};

void TestFieldSearch::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_model = new RequestModel(nullptr);
    m_model->setLocale(QLocale(QLocale::English));
    new QAbstractItemModelTester(m_model, QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_model);
}

void TestFieldSearch::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("numbers");
    const auto row = [](const char16_t *text, const QList<int> &numbers) {
        const QString typed = QString::fromUtf16(text);
        QTest::newRow(qUtf8Printable(typed)) << typed << numbers;
    };
    row(u"type:unblock", {1});
    row(u"type:recover", {2}); // the API's name, although another one begins so
    row(u"type:recov", {2, 3});
    row(u"type:replace", {2});
    row(u"type:1", {});
    row(u"card=00000309", {});
    row(u"card=00000309-1111-4222-8333-010203040506", {1});
    row(u"type=recover", {2});
    row(u"type=replace", {2}); // our word for it
    row(u"type:14", {4});
    row(u"-type:recov", {1, 4});
    row(u"type:unblock,14", {1, 4});
    row(u"status:pending", {1, 4});
    row(u"status!=pending", {2, 3});
    row(u"target:anna", {1, 2});
    row(u"target=\"anna ek\"", {1});
    row(u"target=CONTOSO\\ANNAE", {1});
    row(u"target:bo", {3});
    row(u"originator:anna", {3});
    row(u"person:anna", {1, 2, 3});
    row(u"-person:anna", {4});
    row(u"template=\"Smart card\"", {1});
    row(u"template:\"smart card\"", {1, 2});
    row(u"-template=\"Smart card\"", {2, 3, 4});
    row(u"template=\"\"", {4});
    row(u"kind:smart", {1});
    row(u"kind=software", {2, 3, 4});
    row(u"comment:lost", {1});
    row(u"comment=\"lost card\"", {1});
    row(u"comment=lost", {});
    row(u"comment=\"\"", {3, 4});
    row(u"data:helpdesk", {2});
    row(u"data:lost", {});
    row(u"card:00000309", {1}); // 777
    row(u"profile:00000309", {2});
    row(u"card=\"\"", {2, 3, 4});
    row(u"-card=\"\"", {1});
    row(u"priority>5", {2, 3});
    row(u"priority>=5 priority<10", {1, 2});
    row(u"priority<=5", {1, 4});
    row(u"priority=5,9", {1, 2});
    row(u"flags=3", {3});
    row(u"age>3d", {1}); // 2 and 3 are decided
    row(u"age<1h", {4});
    row(u"submitted<2d", {1, 2});
    row(u"submitted>2d", {3, 4});
    row(u"submitted<=today -submitted:today", {1, 2, 3});
    row(u"completed>2d", {3});
    row(u"anna type:unblock", {1});
    row(u"-lost", {2, 3, 4});
    row(u"\"lost card\"", {1});
    row(u"\"card lost\"", {});
    row(u"-\"lost card\" -type:14", {2, 3});
    row(u"type:", {1, 2, 3, 4});
    row(u"age>x", {1, 2, 3, 4});
    row(u"colour:red", {});
}

void TestFieldSearch::finds()
{
    auto first = sampleRequest(1);
    first.submitted = ago(5 * day);
    first.target = sampleGuid(2001);
    first.profileTemplate = sampleGuid(1001);
    first.comment = u"Lost card"_s;
    first.isSmartcard = true;
    first.oldSmartcard = sampleGuid(777);
    first.priority = 5;
    auto second = sampleRequest(2, RequestStatus::Completed);
    second.type = RequestType::Recover;
    second.submitted = ago(4 * day);
    second.completed = ago(3 * day);
    second.target = sampleGuid(2002);
    second.profileTemplate = sampleGuid(1002);
    second.comment = u"Second"_s;
    second.dataCollection = {{u"Sent from"_s, u"Helpdesk"_s}};
    second.newProfile = sampleGuid(777);
    second.priority = 9;
    auto third = sampleRequest(3, RequestStatus::Denied);
    third.type = RequestType::RecoverOnBehalf;
    third.submitted = ago(day + 12 * hour);
    third.completed = ago(hour);
    third.target = sampleGuid(2003);
    third.originator = sampleGuid(2002);
    third.profileTemplate = sampleGuid(1003);
    third.priority = 10;
    third.flags = 3;
    auto fourth = sampleRequest(4);
    fourth.type = static_cast<RequestType>(14);
    fourth.submitted = ago(1);
    load({first, second, third, fourth});
    m_model->setTemplates({profileTemplate(1, u"Smart card"_s),
                           profileTemplate(2, u"Smart card, logon"_s),
                           profileTemplate(3, u"VPN"_s)});
    m_model->addPeople({person(1, u"Anna Ek"_s, u"CONTOSO\\annae"_s),
                        person(2, u"Anna Ekman"_s, u"CONTOSO\\annaek"_s),
                        person(3, u"Bo Öhman"_s, u"CONTOSO\\boo"_s)});
    QFETCH(QString, text);
    QFETCH(QList<int>, numbers);
    // In the first second of a day, number 4 is of yesterday.
    if (fourth.submitted.toLocalTime().date() != QDate::currentDate())
        QSKIP("The day has just begun");
    QCOMPARE(found(text), sampleIdList(numbers));
    QCOMPARE(found(QString()).size(), 4);
}

void TestFieldSearch::leavesWhatIsUnreadableInSight()
{
    auto broken = sampleRequest(1);
    broken.unreadable = QStringList{u"RequestType"_s, u"Priority"_s, u"Comment"_s, u"Submitted"_s};
    load({broken, sampleRequest(2)});
    QCOMPARE(found(u"type:unblock"_s), sampleIdList({2}));
    QCOMPARE(found(u"-type:unblock"_s), sampleIdList({1}));
    QCOMPARE(found(u"priority=0"_s), sampleIdList({2}));
    QCOMPARE(found(u"comment=\"\""_s), sampleIdList({2}));
    QCOMPARE(found(u"age>1h"_s), sampleIdList({2}));
}

void TestFieldSearch::findsMarks()
{
    using LoadKind = RequestModel::LoadKind;
    load({sampleRequest(1), sampleRequest(2), sampleRequest(3)});
    auto changed = sampleRequest(2);
    changed.comment = u"changed"_s;
    m_model->mergeLoaded({sampleRequest(1), changed, sampleRequest(4)}, 2, LoadKind::Live);
    m_model->finishLoad({RequestStatus::Pending}, 2, LoadKind::Live);
    QCOMPARE(found(u"is:new"_s), sampleIdList({4}));
    QCOMPARE(found(u"is:changed"_s), sampleIdList({2}));
    QCOMPARE(found(u"is:gone"_s), sampleIdList({3}));
    QCOMPARE(found(u"is:new,gone"_s), sampleIdList({3, 4}));
    QCOMPARE(found(u"-is:new,gone,changed"_s), sampleIdList({1}));
    // Once seen, it stays in sight until the search is made again.
    QCOMPARE(found(u"is:new"_s), sampleIdList({4}));
    m_model->settleMarks(sampleIdList({4}));
    QCOMPARE(shownIds(*m_model), sampleIdList({4}));
    QCOMPARE(found(u"is:new "_s), sampleIdList({4}));
    QCOMPARE(found(u"is=new"_s), sampleIdList({4}));
    QCOMPARE(found(u"is:changed"_s), sampleIdList({2}));
    // What a refresh loses comes into a search for it.
    QCOMPARE(found(u"is:gone -type:enroll"_s), sampleIdList({3}));
    m_model->mergeLoaded({sampleRequest(1)}, 3, LoadKind::Live);
    m_model->finishLoad({RequestStatus::Pending}, 3, LoadKind::Live);
    QCOMPARE(shownIds(*m_model), sampleIdList({2, 3, 4}));
}

void TestFieldSearch::findsWhatIsMine()
{
    auto sent = sampleRequest(1);
    sent.originator = sampleGuid(2001);
    auto received = sampleRequest(2);
    received.target = sampleGuid(2001);
    auto other = sampleRequest(3);
    other.originator = sampleGuid(2002);
    load({sent, received, other, sampleRequest(4)});
    QCOMPARE(found(u"is:mine"_s), sampleIdList({}));
    m_model->setOperator(sampleGuid(2001));
    QCOMPARE(shownIds(*m_model), sampleIdList({1, 2}));
    m_model->setOperator(sampleGuid(2002));
    QCOMPARE(shownIds(*m_model), sampleIdList({3}));
}

void TestFieldSearch::followsTheServersClock()
{
    auto request = sampleRequest(1);
    request.submitted = ago(2 * hour);
    load({request});
    m_model->setClockOffset(-90 * 60 * 1000);
    QCOMPARE(found(u"age>1h"_s), sampleIdList({}));
    m_model->setClockOffset(0);
    QCOMPARE(found(u"age>1h "_s), sampleIdList({}));
    m_model->refreshAges();
    QCOMPARE(shownIds(*m_model), sampleIdList({1}));
}

void TestFieldSearch::agesComeIntoSight()
{
    auto request = sampleRequest(1);
    request.submitted = ago(hour - 1);
    load({request});
    QCOMPARE(found(u"age>1h"_s), sampleIdList({}));
    QTRY_VERIFY_WITH_TIMEOUT((m_model->refreshAges(), m_model->rowCount() == 1), 5000);
}

void TestFieldSearch::agesMoveNoOtherRow()
{
    QList<Request> requests;
    for (int number = 1; number <= 4; ++number) {
        requests.append(sampleRequest(number));
        requests.last().submitted = number == 4 ? ago(hour - 1) : ago(2 * hour);
        requests.last().comment = QString::number(number);
    }
    load(requests);
    m_model->sort(static_cast<int>(RequestColumn::Comment), Qt::AscendingOrder);
    QCOMPARE(found(u"age>1h"_s), sampleIdList({1, 2, 3}));
    // What was changed stays under the pointer, also where it does not fit any more.
    requests[0].comment = u"9"_s;
    requests[1].submitted = ago(60);
    m_model->updateRequest(requests[0], 1);
    m_model->updateRequest(requests[1], 1);
    QTRY_VERIFY_WITH_TIMEOUT((m_model->refreshAges(), m_model->rowCount() == 4), 5000);
    QCOMPARE(shownIds(*m_model), sampleIdList({1, 2, 3, 4}));
}

void TestFieldSearch::widensAndNarrows()
{
    auto first = sampleRequest(1);
    first.target = sampleGuid(2001);
    auto second = sampleRequest(2);
    second.target = sampleGuid(2002);
    load({first, second});
    m_model->addPeople({person(1, u"Anna"_s, {}), person(2, u"Anders"_s, {})});
    QCOMPARE(found(u"target:an"_s), sampleIdList({1, 2}));
    QCOMPARE(found(u"target:ann"_s), sampleIdList({1}));
    QCOMPARE(found(u"target:ann,and"_s), sampleIdList({1, 2}));
    QCOMPARE(found(u"-target:ann"_s), sampleIdList({2}));
    QCOMPARE(found(u"-target:anna"_s), sampleIdList({2}));
    QCOMPARE(found(u"-target:annat"_s), sampleIdList({1, 2}));
    // Names that come in later count as well.
    QCOMPARE(found(u"target:åsa"_s), sampleIdList({}));
    m_model->addPeople({person(1, u"Åsa"_s, {})});
    QTRY_COMPARE(shownIds(*m_model), sampleIdList({1}));
}

QTEST_GUILESS_MAIN(TestFieldSearch)
#include "tst_fieldsearch.moc"
