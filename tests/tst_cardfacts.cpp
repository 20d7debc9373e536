// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/cardwords.h"
#include "models/cardfacts.h"
#include "models/issuedcertificatefacts.h"
#include "support/samplecards.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace Sigill;

using Part = CardItem::Part;
using State = CertificateValidity::State;
Q_DECLARE_METATYPE(Sigill::CertificateValidity::State)

namespace {

QDateTime moment()
{
    return {QDate(2026, 11, 28), QTime(20, 0), Qt::UTC};
}
constexpr qint64 day = 24 * 60 * 60;

Request sampleUnblocking()
{
    auto request = sampleRequest(1, RequestStatus::Approved);
    request.target = sampleProfile(1).assignedUser;
    request.oldProfile = sampleGuid(1);
    request.oldSmartcard = sampleGuid(1);
    request.newProfile = request.oldProfile;
    request.newSmartcard = request.oldSmartcard;
    return request;
}

// Everything of it has been read.
CardItem readItem()
{
    auto item = CardItem::of(sampleUnblocking()).constFirst();
    item.profile = {true, sampleProfile(1)};
    item.smartcard = {true, sampleSmartcard(1)};
    item.certificates = {true, QList<Result<IssuedCertificate>>{sampleCertificate(1)}};
    item.operations = {true, QList<Result<QString>>{u"renew"_s, u"unblock"_s}};
    return item;
}

ApiError sampleError(ApiError::Kind kind)
{
    ApiError error;
    error.kind = kind;
    error.httpStatus = 500;
    error.serverMessage = u"words of the server"_s;
    return error;
}

QList<Fact> allFacts(const QList<FactGroup> &groups)
{
    QList<Fact> facts;
    for (const auto &group : groups)
        facts += group.facts;
    return facts;
}

bool hasValue(const QList<Fact> &facts, const QString &value)
{
    return std::any_of(facts.cbegin(), facts.cend(),
                       [&value](const Fact &fact) { return fact.value == value; });
}

bool hasMark(const QList<Fact> &facts, FactMark mark)
{
    return std::any_of(facts.cbegin(), facts.cend(),
                       [mark](const Fact &fact) { return fact.mark == mark; });
}

}

// What is told of profiles, smart cards and certificates, and what of those that are not as they
// should be.
class TestCardFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void tellsValidity_data();
    void tellsValidity();
    void everyValidityHasItsWords();
    void namesStatusesAndOperations();
    void tellsEveryField_data();
    void tellsEveryField();
    void oddFieldsStayOut_data();
    void oddFieldsStayOut();
    void marksCertificates();
    void tellsOfUnreadableElements();
    void tellsOfVeryMany();
    void warnsOfOtherPeople();
    void tellsOfOtherTemplates();
    void warnsOfDisabledCards();
    void partsStandForThemselves();
    void titlesTellApart();
    void retryLinksLeadBack();
    void hostileTextsStayText();

private:
    QList<FactGroup> groups(const CardItem &item) const
    {
        const auto request = sampleUnblocking();
        return CardFacts(m_texts, request).groups({item});
    }

    RequestTexts m_texts;
};

void TestCardFacts::tellsValidity_data()
{
    QTest::addColumn<qint64>("begin"); // seconds from now; the least value for none
    QTest::addColumn<qint64>("end");
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("days");
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    const auto row = [](const char *name, qint64 begin, qint64 end, State state, int days) {
        QTest::addRow("%s", name) << begin << end << state << days;
    };
    constexpr qint64 soon = CertificateValidity::soonDays * day;
    row("in the middle", -100 * day, 100 * day, State::Valid, 100);
    row("just not soon", -day, soon, State::Valid, CertificateValidity::soonDays);
    row("just soon", -day, soon - 1, State::ExpiresSoon, CertificateValidity::soonDays - 1);
    row("tomorrow", -day, day, State::ExpiresSoon, 1);
    row("within hours", -day, day - 1, State::ExpiresSoon, 0);
    row("this very moment", -day, 0, State::ExpiresSoon, 0);
    row("a moment ago", -day, -1, State::Expired, 0);
    row("yesterday", -10 * day, -day, State::Expired, 1);
    row("years ago", -4000 * day, -3650 * day, State::Expired, 3650);
    row("from tomorrow", day, 100 * day, State::NotYet, 1);
    row("from the next moment", 1, 100 * day, State::NotYet, 0);
    row("from this moment", 0, 100 * day, State::Valid, 100);
    row("no times", none, none, State::Untold, 0);
    row("no end", -day, none, State::Untold, 0);
    row("no end, not begun", day, none, State::NotYet, 1);
    row("no begin", none, 50 * day, State::Valid, 50);
    row("no begin, over", none, -2 * day, State::Expired, 2);
    row("ends before it begins", 5 * day, -5 * day, State::Expired, 5);
}

void TestCardFacts::tellsValidity()
{
    QFETCH(qint64, begin);
    QFETCH(qint64, end);
    const auto at = [](qint64 seconds) {
        return seconds == std::numeric_limits<qint64>::min() ? QDateTime()
                                                             : moment().addSecs(seconds);
    };
    IssuedCertificate certificate;
    certificate.notBefore = at(begin);
    certificate.notAfter = at(end);
    const auto validity = CertificateValidity::of(certificate, moment());
    QTEST(validity.state, "state");
    QTEST(validity.days, "days");
}

void TestCardFacts::everyValidityHasItsWords()
{
    QSet<QString> words;
    QSet<FactMark> marks;
    const auto states
        = {State::Untold, State::NotYet, State::Valid, State::ExpiresSoon, State::Expired};
    for (const auto state : states) {
        words.insert(CardWords::validity({state, 17}));
        marks.insert(IssuedCertificateFacts::mark(state));
        if (state != State::Untold)
            QVERIFY(CardWords::validity({state, 17}).contains(u"17"_s));
        // A day that has not passed is not counted as none.
        if (state != State::Valid)
            QVERIFY(!CardWords::validity({state, 0}).contains(u'0'));
    }
    QCOMPARE(words.size(), 5);
    QVERIFY(marks.size() >= 4 && !marks.contains(FactMark::None));
}

void TestCardFacts::namesStatusesAndOperations()
{
    QSet<QString> statuses;
    for (int number = 0; number < 6; ++number)
        statuses.insert(CardWords::status(static_cast<ProfileStatus>(number)));
    QCOMPARE(statuses.size(), 6);
    QVERIFY(CardWords::status(static_cast<ProfileStatus>(-7)).contains(u"-7"_s));
    QSet<QString> operations;
    const auto words = {u"OnlineUpdate"_s, u"Renew"_s,  u"Recover"_s, u"RecoverOnBehalf"_s,
                        u"Retire"_s,       u"Revoke"_s, u"Unblock"_s, u"disable"_s};
    for (const auto &word : words) {
        operations.insert(CardWords::operation(word));
        QCOMPARE(CardWords::operation(word.toLower()), CardWords::operation(word));
        QCOMPARE(CardWords::operation(word.toUpper()), CardWords::operation(word));
    }
    QCOMPARE(operations.size(), 8);
    QCOMPARE(CardWords::operation(u"Incinerate"_s), u"Incinerate"_s);
}

void TestCardFacts::tellsEveryField_data()
{
    QTest::addColumn<QString>("value");
    const auto profile = sampleProfile(1);
    const auto card = sampleSmartcard(1);
    const auto certificate = sampleCertificate(1);
    const auto text
        = [](const char *name, const QString &value) { QTest::addRow("%s", name) << value; };
    text("profile status", CardWords::status(profile.status));
    text("profile flags", QString::number(profile.flags));
    text("profile parent", guidText(profile.parent));
    text("profile primary", guidText(profile.primary));
    text("profile user", guidText(profile.assignedUser));
    text("profile version", m_texts.locale().toString(profile.templateVersion));
    text("profile comment", profile.comment);
    text("profile id", guidText(profile.id));
    text("card status", CardWords::status(card.status));
    text("card flags", QString::number(card.flags));
    text("card parent", guidText(card.parent));
    text("card primary", guidText(card.primary));
    text("card permanent", guidText(card.permanent));
    text("card version", m_texts.locale().toString(card.templateVersion));
    text("card comment", card.comment);
    text("card serial number", card.serialNumber);
    text("card middleware", card.middleware);
    text("card answer to reset", card.answerToReset);
    text("certificate serial number", certificate.serialNumber);
    text("certificate thumbprint", certificate.thumbprint);
    text("certificate type", QString::number(certificate.type));
    text("certificate issuer", certificate.issuer);
    text("certificate requester", certificate.requester);
    text("certificate status", QString::number(*certificate.status));
}

void TestCardFacts::tellsEveryField()
{
    QFETCH(QString, value);
    QVERIFY2(hasValue(allFacts(groups(readItem())), value), qPrintable(value));
}

void TestCardFacts::oddFieldsStayOut_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addRow("status") << u"Status"_s << CardWords::status(sampleProfile(1).status);
    QTest::addRow("user") << u"AssignedUserUuid"_s << guidText(sampleProfile(1).assignedUser);
    QTest::addRow("flags") << u"Flags"_s << QString::number(sampleProfile(1).flags);
    QTest::addRow("version") << u"ProfileTemplateVersion"_s
                             << m_texts.locale().toString(sampleProfile(1).templateVersion);
    QTest::addRow("comment") << u"Comment"_s << sampleProfile(1).comment;
}

// What could not be read is named, and its neutral value is not shown as the server's.
void TestCardFacts::oddFieldsStayOut()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    auto item = readItem();
    const auto before = groups(item).constFirst();
    QVERIFY(hasValue(before.facts, value));
    item.profile.result->value().unreadable = QStringList{field};
    const auto after = groups(item).constFirst();
    QVERIFY(!hasValue(after.facts, value));
    QVERIFY(hasValue(after.facts, field));
    QVERIFY(hasMark(after.facts, FactMark::Warning));
}

void TestCardFacts::marksCertificates()
{
    const auto now = QDateTime::currentDateTimeUtc();
    auto expired = sampleCertificate(1);
    expired.notAfter = now.addDays(-3);
    auto soon = sampleCertificate(2);
    soon.notBefore = now.addDays(-100);
    soon.notAfter = now.addDays(5).addSecs(3600);
    auto good = sampleCertificate(3);
    good.notBefore = soon.notBefore;
    good.notAfter = now.addDays(400).addSecs(3600);
    auto untold = sampleCertificate(4);
    untold.notBefore = {};
    untold.notAfter = {};
    QList<Fact> headings;
    QList<Fact> validities;
    const auto facts = IssuedCertificateFacts(m_texts).facts(
        QList<Result<IssuedCertificate>>{expired, soon, good, untold});
    for (const auto &fact : facts) {
        if (fact.isHeading)
            headings.append(fact);
        else if (fact.mark != FactMark::None)
            validities.append(fact);
    }
    QCOMPARE(headings.size(), 4);
    QCOMPARE(validities.size(), 4);
    const auto check = [&](int i, State state, int days) {
        QCOMPARE(headings.at(i).value, sampleCertificate(i + 1).templateName);
        QCOMPARE(validities.at(i).value, CardWords::validity({state, days}));
        QCOMPARE(validities.at(i).mark, IssuedCertificateFacts::mark(state));
    };
    check(0, State::Expired, 3);
    check(1, State::ExpiresSoon, 5);
    check(2, State::Valid, 400);
    check(3, State::Untold, 0);
    QVERIFY(!validities.at(3).hint.isEmpty());
    // The server's clock counts, not this computer's.
    m_texts.setClockOffset(10 * day * 1000);
    const auto later
        = IssuedCertificateFacts(m_texts).facts(QList<Result<IssuedCertificate>>{soon});
    m_texts.setClockOffset(0);
    QVERIFY(hasMark(later, IssuedCertificateFacts::mark(State::Expired)));
    QVERIFY(!hasMark(later, IssuedCertificateFacts::mark(State::ExpiresSoon)));
}

void TestCardFacts::tellsOfUnreadableElements()
{
    auto item = readItem();
    auto error = sampleError(ApiError::Kind::Malformed);
    error.technical = u"No certificate: 7"_s;
    item.certificates.result->value().prepend(tl::unexpected(error));
    item.operations.result->value().append(tl::unexpected(error));
    const auto told = groups(item);
    const auto &certificates = told.at(2).facts;
    QVERIFY(hasValue(certificates, error.technical));
    QVERIFY(hasMark(certificates, FactMark::Bad));
    QVERIFY(hasValue(certificates, sampleCertificate(1).thumbprint));
    const auto &operations = told.at(3).facts;
    QVERIFY(operations.constFirst().value.contains(CardWords::operation(u"renew"_s)));
    QVERIFY(operations.constFirst().value.contains(CardWords::operation(u"unblock"_s)));
    QVERIFY(hasMark(operations, FactMark::Warning));
}

void TestCardFacts::tellsOfVeryMany()
{
    QList<Result<IssuedCertificate>> certificates;
    for (int i = 0; i < IssuedCertificateFacts::most + 23; ++i)
        certificates.append(sampleCertificate(i));
    const auto facts = IssuedCertificateFacts(m_texts).facts(certificates);
    const auto headings = std::count_if(facts.cbegin(), facts.cend(),
                                        [](const Fact &fact) { return fact.isHeading; });
    QCOMPARE(headings, IssuedCertificateFacts::most);
    QVERIFY(facts.constLast().value.contains(u"23"_s));
    QVERIFY(!IssuedCertificateFacts(m_texts).facts(QList<Result<IssuedCertificate>>()).isEmpty());
}

void TestCardFacts::warnsOfOtherPeople()
{
    auto item = readItem();
    const auto userFact = [this](const CardItem &of) {
        const auto facts = allFacts(groups(of));
        return *std::find_if(facts.cbegin(), facts.cend(), [](const Fact &fact) {
            return fact.value.contains(guidText(sampleProfile(1).assignedUser))
                || fact.value.contains(guidText(sampleGuid(777)));
        });
    };
    QCOMPARE(userFact(item).mark, FactMark::None);
    item.profile.result->value().assignedUser = sampleGuid(777);
    QCOMPARE(userFact(item).mark, FactMark::Warning);
    QVERIFY(userFact(item).value != guidText(sampleGuid(777)));
}

void TestCardFacts::tellsOfOtherTemplates()
{
    auto request = sampleUnblocking();
    const auto item = readItem();
    const auto lines = [&] { return allFacts(CardFacts(m_texts, request).groups({item})).size(); };
    const auto differing = lines();
    request.profileTemplate = sampleProfile(1).profileTemplate;
    // A line for the profile and one for the card.
    QCOMPARE(lines(), differing - 2);
}

void TestCardFacts::warnsOfDisabledCards()
{
    auto item = readItem();
    const auto certificatesOf = [this](const CardItem &of) { return groups(of).at(2).facts; };
    const auto before = certificatesOf(item).size();
    item.smartcard.result->value().status = ProfileStatus::Disabled;
    QCOMPARE(certificatesOf(item).size(), before + 1);
    QCOMPARE(certificatesOf(item).constFirst().mark, FactMark::Warning);
}

void TestCardFacts::partsStandForThemselves()
{
    const auto whole = groups(readItem());
    QCOMPARE(whole.size(), 4);
    for (int failing = 0; failing < 4; ++failing) {
        auto item = readItem();
        const auto fail = [&](auto &reading, int part) {
            if (part == failing)
                reading.result = tl::unexpected(sampleError(ApiError::Kind::ServerFailed));
        };
        fail(item.profile, 0);
        fail(item.smartcard, 1);
        fail(item.certificates, 2);
        fail(item.operations, 3);
        const auto told = groups(item);
        for (int part = 0; part < 4; ++part)
            QCOMPARE(told.at(part) == whole.at(part), part != failing);
        const auto &facts = told.at(failing).facts;
        QVERIFY(hasMark(facts, FactMark::Bad));
        QCOMPARE(facts.constLast().link,
                 CardFacts::retryLink(0, static_cast<CardItem::Part>(failing)));
        const auto details = std::find_if(facts.cbegin(), facts.cend(), [](const Fact &fact) {
            return fact.value.contains(u"words of the server"_s);
        });
        QVERIFY(details != facts.cend());
    }
    // What is not there is told otherwise than what went wrong.
    auto item = readItem();
    item.profile.result = tl::unexpected(sampleError(ApiError::Kind::Empty));
    const auto absent = groups(item).constFirst().facts;
    QVERIFY(hasMark(absent, FactMark::Warning) && !hasMark(absent, FactMark::Bad));
    item.profile.result.reset();
    QVERIFY(hasMark(groups(item).constFirst().facts, FactMark::Busy));
}

void TestCardFacts::titlesTellApart()
{
    auto request = sampleUnblocking();
    request.newProfile = sampleGuid(8);
    request.newSmartcard = sampleGuid(9);
    const auto told = CardFacts(m_texts, request).groups(CardItem::of(request));
    QSet<QString> titles;
    for (const auto &group : told)
        titles.insert(group.title);
    QCOMPARE(told.size(), 8);
    QCOMPARE(titles.size(), 8);
}

void TestCardFacts::retryLinksLeadBack()
{
    for (const auto part : CardItem::parts) {
        const auto retry = CardFacts::retryOf(CardFacts::retryLink(1, part));
        QVERIFY(retry.has_value());
        QCOMPARE(retry->first, 1);
        QCOMPARE(retry->second, part);
    }
    for (const auto &text :
         {u"sigill:card"_s, u"https://example.com/retry/0/1"_s, u"mailto:retry/0/1"_s, u""_s})
        QVERIFY(!CardFacts::retryOf(QUrl(text)));
}

void TestCardFacts::hostileTextsStayText()
{
    const QString hostile = u"<b>bold</b>\u202Egnp.exe\u0007"_s;
    auto item = readItem();
    item.smartcard.result->value().serialNumber = hostile;
    item.smartcard.result->value().comment = hostile;
    item.profile.result->value().comment = hostile;
    auto &certificate = item.certificates.result->value()[0].value();
    certificate.templateName = hostile;
    certificate.issuer = hostile;
    item.operations.result->value().append(hostile);
    const auto facts = allFacts(groups(item));
    int shown = 0;
    for (const auto &fact : facts) {
        for (const auto &text : {fact.label, fact.value, fact.hint}) {
            QVERIFY(!text.contains(QChar(0x202E)) && !text.contains(QChar(7)));
            shown += text.contains(u"<b>bold</b>"_s) ? 1 : 0;
        }
        QVERIFY(fact.link.isEmpty());
    }
    QCOMPARE(shown, 6);
}

QTEST_GUILESS_MAIN(TestCardFacts)
#include "tst_cardfacts.moc"
