// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/calleraccess.h"
#include "security/accesscheck.h"
#include "support/sessionfixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Sigill;

class TestCaller : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void findsSids_data();
    void findsSids();
    void isKeptUntilForgotten();
    void mayBeOfAnUnknownDomain();
    void genericRightsAreNoAnswer();
    void costsNoMoreThanAsked_data();
    void costsNoMoreThanAsked();
};

void TestCaller::findsSids_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("sids");
    QTest::newRow("none") << u"whoami: command not found"_s << QStringList();
    QTest::newRow("one") << u"S-1-5-18"_s << QStringList{u"S-1-5-18"_s};
    QTest::newRow("whoami") << u"BUILTIN\\Users  Alias  S-1-5-32-545  Mandatory group\r\n"
                               "CONTOSO\\a      User   S-1-5-21-1-2-3-1104\r\n"_s
                            << QStringList{u"S-1-5-32-545"_s, u"S-1-5-21-1-2-3-1104"_s};
    QTest::newRow("between signs") << u"\"S-1-5-18\",(S-1-5-19);S-1-5-20."_s
                                   << QStringList{u"S-1-5-18"_s, u"S-1-5-19"_s, u"S-1-5-20"_s};
    QTest::newRow("twice") << u"S-1-5-18 S-1-5-18"_s << QStringList{u"S-1-5-18"_s};
    // Half of something else is no SID.
    QTest::newRow("in a word") << u"XS-1-5-18 S-1-5-32-544x S-1-5-32-"_s << QStringList();
    QTest::newRow("too large") << u"S-1-5-99999999999"_s << QStringList();
}

void TestCaller::findsSids()
{
    QFETCH(QString, text);
    QStringList sids;
    for (const Sid &sid : Sid::allIn(text))
        sids += sid.text();
    QTEST(sids, "sids");
}

void TestCaller::isKeptUntilForgotten()
{
    SessionFixture fixture;
    Session &session = fixture.session();
    QSignalSpy changed(&session, &Session::callerChanged);
    QVERIFY(!session.caller());
    session.setCaller({Sid(5, {32, 545})});
    QCOMPARE(changed.count(), 1);
    QVERIFY(session.caller()->allows(Sid(5, {32, 545})));
    // Whoever is signed in is both of these.
    QVERIFY(session.caller()->allows(Sid(1, {0})));
    QVERIFY(session.caller()->allows(Sid(5, {11})));
    QVERIFY(!session.caller()->allows(Sid(5, {32, 544})));
    session.setCaller({});
    QVERIFY(!session.caller());
    QCOMPARE(changed.count(), 2);
}

void TestCaller::mayBeOfAnUnknownDomain()
{
    SddlOddities oddities;
    const auto admins = Trustee::fromText(u"DA", std::nullopt, oddities).value();
    QVERIFY(AccessToken({Sid(5, {21, 1, 2, 3, 512})}).mayBe(admins));
    QVERIFY(AccessToken({}, {Sid(5, {21, 1, 2, 3, 512})}).mayBe(admins));
    QVERIFY(!AccessToken({Sid(5, {21, 1, 2, 3, 513})}).mayBe(admins));
    QVERIFY(!AccessToken({Sid(5, {32, 512})}).mayBe(admins));
}

void TestCaller::genericRightsAreNoAnswer()
{
    SessionFixture fixture;
    Session &session = fixture.session();
    session.setCaller({Sid(5, {32, 545})});
    const auto complete = [&](const QString &sddl) {
        return CallerAccess::estimates(AccessReport::of(sddl), session.rights(), session.caller())
            .constFirst();
    };
    // What full control covers for requests, nobody has said.
    const auto generic = complete(u"D:(A;;GA;;;BU)"_s);
    QCOMPARE(generic.change, StatusChange::Complete);
    QCOMPARE(generic.answer, AccessCheck::Answer::CannotTell);
    QVERIFY2(generic.reason.contains(u"GA"_s), qPrintable(generic.reason));
    QCOMPARE(complete(u"D:(D;;LC;;;BU)(A;;GA;;;BU)"_s).answer, AccessCheck::Answer::No);
    QCOMPARE(complete(u"D:(A;;SW;;;BU)(A;;GA;;;SY)"_s).answer, AccessCheck::Answer::No);
    QCOMPARE(complete(u"D:(A;;GALC;;;BU)"_s).answer, AccessCheck::Answer::Yes);
}

void TestCaller::costsNoMoreThanAsked_data()
{
    QTest::addColumn<QString>("condition");
    const QString numbers = u"1,"_s.repeated(300) + u"2"_s;
    QTest::newRow("many terms") << QString(u"@Resource.a == 1"_s
                                           + u" && @Resource.a == 1"_s.repeated(300));
    QTest::newRow("large sets") << u"@Resource.many Contains {%1}"_s.arg(numbers);
    QTest::newRow("many members") << u"Member_of {%1SID(WD)}"_s.arg(u"SID(WD),"_s.repeated(300));
    QTest::newRow("long texts") << u"@Resource.text == \"%1\""_s.arg(QString(30'000, u'x'));
}

void TestCaller::costsNoMoreThanAsked()
{
    QFETCH(QString, condition);
    const auto sddl
        = u"D:(XA;;LC;;;WD;(%1))S:(RA;;;;;WD;(\"a\",TI,0,1))(RA;;;;;WD;(\"many\",TI,0%2))"
          "(RA;;;;;WD;(\"text\",TS,0,\"%3\"))"_s.arg(condition, u",3"_s.repeated(300) + u",2,1"_s,
                                                     QString(30'000, u'x'));
    const auto descriptor = SecurityDescriptor::fromSddl(sddl);
    QVERIFY2(descriptor, qPrintable(descriptor ? QString() : descriptor.error().message));
    const AccessToken caller({});
    const auto answer = [&](qsizetype steps) {
        return AccessCheck::run(*descriptor, caller, std::nullopt, steps).answer(AccessMask(0x4));
    };
    QCOMPARE(answer(AccessCheck::defaultSteps), AccessCheck::Answer::Yes);
    // Given up, it is not called a yes or a no.
    QCOMPARE(answer(100), AccessCheck::Answer::CannotTell);
}

QTEST_GUILESS_MAIN(TestCaller)
#include "tst_caller.moc"
