// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/requestfacts.h"
#include "support/samplerequests.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

// Every field has a value of its own.
Request fullRequest()
{
    auto request = sampleRequest(1, RequestStatus::Completed);
    request.type = RequestType::Renew;
    request.flags = 4321;
    request.dataCollection = {{u"Reason"_s, u"Card lost"_s}, {u"Ticket"_s, std::nullopt}};
    request.dataCollectionFlags = 8765;
    request.originator = sampleGuid(701);
    request.target = sampleGuid(702);
    request.submitted = QDateTime(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC);
    request.completed = QDateTime(QDate(2026, 4, 2), QTime(9, 0), Qt::UTC);
    request.newProfile = sampleGuid(703);
    request.oldProfile = sampleGuid(704);
    request.newSmartcard = sampleGuid(705);
    request.oldSmartcard = sampleGuid(706);
    request.priority = 199;
    request.comment = u"A comment"_s;
    request.profileTemplate = sampleGuid(707);
    request.isSmartcard = true;
    return request;
}

QList<Fact> allFacts(const QList<FactGroup> &groups)
{
    QList<Fact> facts;
    for (const auto &group : groups)
        facts += group.facts;
    return facts;
}

QStringList labels(const QList<FactGroup> &groups)
{
    QStringList labels;
    for (const auto &group : groups) {
        for (const auto &fact : group.facts)
            labels << QString(group.title + u'/' + fact.label);
    }
    return labels;
}

}

class TestFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void showsEveryField_data();
    void showsEveryField();
    void leavesOutWhatIsEmpty();
    void keepsUnreadableOut_data();
    void keepsUnreadableOut();
    void knowsTheSamePerson();
    void tellsWhetherCompleted();
    void headlines();
    void hostileTextsStayText();

private:
    QList<FactGroup> groups(const Request &request) const
    {
        return RequestFacts(m_texts).groups(request);
    }

    RequestTexts m_texts;
};

void TestFacts::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_texts.setLocale(QLocale(QLocale::Swedish, QLocale::Sweden));
    ProfileTemplate named;
    named.id = sampleGuid(707);
    named.name = u"Inloggning"_s;
    m_texts.setTemplates({named});
}

void TestFacts::showsEveryField_data()
{
    // Names as in get-request.md; SecurityDescriptor has a pane of its own.
    QTest::addColumn<QString>("value");
    const auto guid = [](int number) { return guidText(sampleGuid(number)); };
    QTest::newRow("Uuid") << sampleId(1).text();
    QTest::newRow("RequestType") << u"Renew"_s;
    QTest::newRow("Status") << u"Completed"_s;
    QTest::newRow("Flags") << u"4321"_s;
    QTest::newRow("DataCollection") << u"Card lost"_s;
    QTest::newRow("DataCollectionFlags") << u"8765"_s;
    QTest::newRow("OriginatorUserUuid") << guid(701);
    QTest::newRow("TargetUserUuid") << guid(702);
    QTest::newRow("Submitted") << m_texts.timeWithOffset(fullRequest().submitted);
    QTest::newRow("Completed") << m_texts.timeWithOffset(fullRequest().completed);
    QTest::newRow("NewProfileUuid") << guid(703);
    QTest::newRow("OldProfileUuid") << guid(704);
    QTest::newRow("NewSmartcardUuid") << guid(705);
    QTest::newRow("OldSmartcardUuid") << guid(706);
    QTest::newRow("Priority") << u"199"_s;
    QTest::newRow("Comment") << u"A comment"_s;
    QTest::newRow("ProfileTemplateUuid") << guid(707);
    QTest::newRow("ProfileTemplateUuid name") << u"Inloggning"_s;
    QTest::newRow("IsSmartcard") << u"Smart card"_s;
}

void TestFacts::showsEveryField()
{
    QFETCH(QString, value);
    const auto facts = allFacts(groups(fullRequest()));
    const auto shown = std::count_if(facts.begin(), facts.end(),
                                     [&](const Fact &fact) { return fact.value == value; });
    QCOMPARE(shown, 1);
    // The flags that are plain yes or no differ by them alone.
    for (bool Request::*flag : {&Request::isEnrollmentAgent, &Request::isDataCollectionComplete}) {
        auto other = fullRequest();
        other.*flag = true;
        const auto changed = allFacts(groups(other));
        QCOMPARE(changed.size(), facts.size());
        int differing = 0;
        for (qsizetype i = 0; i < facts.size(); ++i) {
            QCOMPARE(changed.at(i).label, facts.at(i).label);
            differing += changed.at(i).value != facts.at(i).value ? 1 : 0;
        }
        QCOMPARE(differing, 1);
    }
}

void TestFacts::leavesOutWhatIsEmpty()
{
    Request request;
    request.id = sampleId(1);
    request.status = RequestStatus::Pending;
    const auto empty = groups(request);
    const auto facts = allFacts(empty);
    for (const auto &fact : facts) {
        QVERIFY(!fact.label.isEmpty() && !fact.value.isEmpty());
        QVERIFY2(!fact.value.contains(u"00000000-0000"_s), qPrintable(fact.value));
        QVERIFY2(!fact.value.contains(u"0001"_s) || fact.value == sampleId(1).text(),
                 qPrintable(fact.value));
    }
    for (const auto &group : empty)
        QVERIFY(!group.facts.isEmpty() && !group.title.isEmpty());
    auto some = request;
    some.oldSmartcard = sampleGuid(706);
    QCOMPARE(groups(some).size(), empty.size() + 1);
    const auto all = labels(groups(fullRequest()));
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
}

void TestFacts::keepsUnreadableOut_data()
{
    // How many lines of the full request go away.
    QTest::addColumn<int>("lines");
    for (const char *field :
         {"RequestType", "Flags", "DataCollectionFlags", "OriginatorUserUuid", "TargetUserUuid",
          "Submitted", "Completed", "NewProfileUuid", "OldProfileUuid", "NewSmartcardUuid",
          "OldSmartcardUuid", "Priority", "Comment", "IsSmartcard", "IsEnrollmentAgent",
          "IsDataCollectionComplete"}) {
        QTest::newRow(field) << 1;
    }
    QTest::newRow("ProfileTemplateUuid") << 2;
    QTest::newRow("DataCollection") << 2;
    QTest::newRow("SecurityDescriptor") << 0;
}

void TestFacts::keepsUnreadableOut()
{
    QFETCH(int, lines);
    const QString field = QString::fromLatin1(QTest::currentDataTag());
    const auto whole = labels(groups(fullRequest()));
    auto request = fullRequest();
    request.unreadable = {field};
    // The neutral values that stand in for what could not be read.
    if (field == u"Comment")
        request.comment.clear();
    if (field == u"DataCollection")
        request.dataCollection.clear();
    if (field == u"ProfileTemplateUuid")
        request.profileTemplate = QUuid();
    const auto broken = groups(request);
    const auto facts = allFacts(broken);
    QCOMPARE(facts.size(), whole.size() - lines + 1);
    QVERIFY(facts.last().value.contains(field));
    const auto kept = labels(broken);
    for (qsizetype i = 0; i + 1 < kept.size(); ++i)
        QVERIFY2(whole.contains(kept.at(i)), qPrintable(kept.at(i)));
}

void TestFacts::knowsTheSamePerson()
{
    auto request = fullRequest();
    const auto other = labels(groups(request));
    request.originator = request.target;
    QCOMPARE(labels(groups(request)), other);
    const QString guid = guidText(request.target);
    int named = 0;
    const auto facts = allFacts(groups(request));
    for (const auto &fact : facts)
        named += fact.value == guid ? 1 : 0;
    QCOMPARE(named, 1);
    // Two who are not known are nobody, not one person.
    request.originator = QUuid();
    request.target = QUuid();
    QCOMPARE(groups(request).size(), groups(fullRequest()).size() - 1);
}

void TestFacts::tellsWhetherCompleted()
{
    const auto whole = labels(groups(fullRequest())).size();
    auto request = fullRequest();
    request.completed = {};
    request.status = RequestStatus::Approved;
    QCOMPARE(labels(groups(request)).size(), whole);
    // What was given up never will be, so there is nothing to say.
    request.status = RequestStatus::Canceled;
    QCOMPARE(labels(groups(request)).size(), whole - 1);
}

void TestFacts::headlines()
{
    const RequestFacts facts(m_texts);
    auto request = sampleRequest(1);
    request.submitted = QDateTime::currentDateTimeUtc().addSecs(-(31 * 60 + 30));
    QVERIFY(facts.headline(request).contains(u"Pending"_s));
    QVERIFY(facts.headline(request).contains(u"31 min"_s));
    QVERIFY(facts.headline(fullRequest()).contains(u"Completed"_s));
    QVERIFY(facts.headline(fullRequest()).contains(m_texts.time(fullRequest().completed)));
    request.status = RequestStatus::Denied;
    QCOMPARE(facts.headline(request), u"Denied"_s);
}

void TestFacts::hostileTextsStayText()
{
    auto request = fullRequest();
    const auto hostile = u"<b>x</b>\u202Egnp\nnext"_s;
    request.comment = hostile;
    request.dataCollection = {{hostile, hostile}};
    const auto facts = allFacts(groups(request));
    int shown = 0;
    for (const auto &fact : facts) {
        QVERIFY(!fact.value.contains(QChar(0x202E)) && !fact.label.contains(QChar(0x202E)));
        QVERIFY(!fact.label.contains(u'\n'));
        shown += fact.value == u"<b>x</b><U+202E>gnp\nnext" ? 1 : 0;
    }
    QCOMPARE(shown, 2);
}

QTEST_GUILESS_MAIN(TestFacts)
#include "tst_facts.moc"
