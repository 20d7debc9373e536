// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/securitydescriptor.h"
#include "security/wellknownsids.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

class TestSecurity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sidTexts_data();
    void sidTexts();
    void sidOrderAndDomain();
    void rights_data();
    void rights();
    void rightsErrors_data();
    void rightsErrors();
    void rightsWritten_data();
    void rightsWritten();
    void aliases_data();
    void aliases();
    void aliasNames();
    void aliasWithoutDomain();
    void conditionTree();
    void conditionsCompareByMeaning();
    void resourceAttributes();
    void written_data();
    void written();
};

void TestSecurity::sidTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed"); // empty: no SID
    const auto row = [](const char *name, const char16_t *text, const char16_t *printed) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(printed);
    };
    row("everyone", u"S-1-1-0", u"S-1-1-0");
    row("small s", u"s-1-5-18", u"S-1-5-18");
    row("hex part", u"S-1-0x20-0xFf", u"S-1-32-255");
    row("no octal", u"S-1-5-040", u"S-1-5-40");
    row("zero", u"S-1-0-0", u"S-1-0-0");
    row("authority hex", u"S-1-4294967296-1", u"S-1-0x100000000-1");
    row("authority largest", u"S-1-0xFFFFFFFFFFFF-1", u"S-1-0xffffffffffff-1");
    row("authority decimal", u"S-1-4294967295-1", u"S-1-4294967295-1");
    row("part largest", u"S-1-5-4294967295", u"S-1-5-4294967295");
    row("15 parts", u"S-1-5-1-2-3-4-5-6-7-8-9-10-11-12-13-14-15",
        u"S-1-5-1-2-3-4-5-6-7-8-9-10-11-12-13-14-15");
    row("16 parts", u"S-1-5-1-2-3-4-5-6-7-8-9-10-11-12-13-14-15-16", u"");
    for (const char16_t *text : {u"",
                                 u"S",
                                 u"S-",
                                 u"S-1",
                                 u"S-1-",
                                 u"S-1-5",
                                 u"S-1-5-",
                                 u"S-1-5--1",
                                 u"S-2-5-1",
                                 u"S-1-281474976710656-1",
                                 u"S-1-5-4294967296",
                                 u"S-0x1-5-12",
                                 u"S- 1-5-1",
                                 u"S-1-5-1 ",
                                 u" S-1-5-1",
                                 u"S-1-5-0x",
                                 u"S-1-5-1a",
                                 u"S-1-5-+1",
                                 u"S-1-5-١",
                                 u"WD"})
        row(QString::fromUtf16(text).toUtf8().prepend("no: "), text, u"");
}

void TestSecurity::sidTexts()
{
    QFETCH(QString, text);
    QFETCH(QString, printed);
    const auto sid = Sid::fromText(text);
    QCOMPARE(sid ? sid->text() : QString(), printed);
    if (sid)
        QCOMPARE(Sid::fromText(printed), sid);
}

void TestSecurity::sidOrderAndDomain()
{
    const auto domain = Sid::fromText(u"S-1-5-21-1-2-3").value();
    const auto account = domain.withSubAuthority(513).value();
    QCOMPARE(account.text(), u"S-1-5-21-1-2-3-513"_s);
    QCOMPARE(account.lastSubAuthority(), 513U);
    QCOMPARE(account.domain(), domain);
    QVERIFY(!domain.domain());
    QVERIFY(!Sid::fromText(u"S-1-5-32-544")->domain());
    QVERIFY(domain < account);
    QVERIFY(account < Sid::fromText(u"S-1-5-21-1-2-4").value());
    QVERIFY(account < Sid::fromText(u"S-1-6-0").value());
    // A trailing zero part makes another SID.
    const auto zero = domain.withSubAuthority(0).value();
    QVERIFY(zero != domain);
    const QSet<Sid> set{domain, account, zero, Sid::fromText(u"s-1-0x5-21-1-2-3").value()};
    QCOMPARE(set.size(), 3);
    QVERIFY(!Sid::fromText(u"S-1-5-1-2-3-4-5-6-7-8-9-10-11-12-13-14-15")->withSubAuthority(1));
}

void TestSecurity::rights_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<quint32>("mask");
    const auto table
        = u"CC=1 DC=2 LC=4 SW=8 RP=10 WP=20 DT=40 LO=80 CR=100 SD=10000 RC=20000 WD=40000 WO=80000 "
          "GA=10000000 GX=20000000 GW=40000000 GR=80000000 FA=1f01ff FR=120089 FW=120116 FX=1200a0 "
          "KA=f003f KR=20019 KW=20006 KX=20019 NW=1 NR=2 NX=4 CCDC=3 SWRC=20008 CCDCLCSWSDRC=3000f "
          "FAFRFWFX=1f01ff 0x1F01ff=1f01ff 0X10=10 020000000000=80000000 01234567=53977 0=0 "
          "123456789=75bcd15 4294967295=ffffffff 0xffffffff=ffffffff 0x00000000f=f "
          "GR0x1=80000001 0xFFFFFGR=800fffff cCdc=3"_s;
    for (const QString &entry : table.split(u' ')) {
        const auto [field, mask] = std::pair(entry.section(u'=', 0, 0), entry.section(u'=', 1));
        QTest::newRow(qPrintable(field)) << field << mask.toUInt(nullptr, 16);
    }
    QTest::newRow("empty") << QString() << 0U;
    QTest::newRow("space") << u" "_s << 0U;
    QTest::newRow("spaces between") << u" RP LCLO  RC"_s << 0x20094U;
    QTest::newRow("saturated") << u"0x123456789"_s << 0xffffffffU;
    QTest::newRow("negative") << u"-99"_s << 0xffffff9dU;
    QTest::newRow("saturated negative") << u"-9876543210"_s << 1U;
}

void TestSecurity::rights()
{
    QFETCH(QString, field);
    QFETCH(quint32, mask);
    const auto reading = AccessMask::parse(field);
    QVERIFY(reading);
    QCOMPARE(reading->mask.value(), mask);
    const bool isPlain = QRegularExpression(u"^([A-Z]{2})*$|^0[xX][0-9a-fA-F]{1,9}$|^[0-9]+$"_s)
                             .match(field)
                             .hasMatch();
    QCOMPARE(!reading->oddities, isPlain && field != u"0x123456789");
}

void TestSecurity::rightsErrors_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<qsizetype>("offset");
    QTest::newRow("unknown code") << u"CCXX"_s << qsizetype(2);
    QTest::newRow("odd length") << u"CCD"_s << qsizetype(2);
    QTest::newRow("split code") << u"RP LCLOR C"_s << qsizetype(7);
    QTest::newRow("space behind") << u"GA "_s << qsizetype(2);
    QTest::newRow("tab") << u"RP\tLC"_s << qsizetype(2);
    QTest::newRow("no octal") << u"09"_s << qsizetype(0);
    QTest::newRow("no digits") << u"0x"_s << qsizetype(0);
    QTest::newRow("no hex") << u"CC0xG"_s << qsizetype(2);
    QTest::newRow("fraction") << u"1.5"_s << qsizetype(1);
    QTest::newRow("space in number") << u"1 2"_s << qsizetype(1);
    QTest::newRow("minus") << u"-"_s << qsizetype(0);
    QTest::newRow("dotless i") << u"\u0131D"_s << qsizetype(0);
    QTest::newRow("lone surrogate") << QString(QString(u"CC"_s) + QChar(0xd800)) << qsizetype(2);
}

void TestSecurity::rightsErrors()
{
    QFETCH(QString, field);
    const auto reading = AccessMask::parse(field);
    QVERIFY(!reading);
    QTEST(reading.error().offset, "offset");
    QVERIFY(!reading.error().message.isEmpty());
}

void TestSecurity::rightsWritten_data()
{
    QTest::addColumn<quint32>("mask");
    QTest::addColumn<QString>("letters");
    QTest::addColumn<QString>("sddl");
    QTest::newRow("none") << 0U << QString() << QString();
    QTest::newRow("two") << 0xaU << u"DC SW"_s << u"DCSW"_s;
    QTest::newRow("Windows order") << 0x300d0U << u"RP DT LO SD RC"_s << u"RPDTLOSDRC"_s;
    QTest::newRow("all of MIM") << 0x3000fU << u"CC DC LC SW SD RC"_s << u"CCDCLCSWSDRC"_s;
    QTest::newRow("generic") << 0xf0000000U << u"GA GX GW GR"_s << u"GAGXGWGR"_s;
    QTest::newRow("leftover") << 0x201U << u"CC 0x200"_s << u"0x201"_s;
    QTest::newRow("only leftover") << 0x3100000U << u"0x3100000"_s << u"0x3100000"_s;
    QTest::newRow("file all") << 0x1f01ffU << u"CC DC LC SW RP WP DT LO CR SD RC WD WO 0x100000"_s
                              << u"FA"_s;
    QTest::newRow("key all") << 0xf003fU << u"CC DC LC SW RP WP SD RC WD WO"_s << u"KA"_s;
    QTest::newRow("key read") << 0x20019U << u"CC SW RP RC"_s << u"KR"_s;
}

void TestSecurity::rightsWritten()
{
    QFETCH(quint32, mask);
    const AccessMask written(mask);
    QTEST(written.letters(), "letters");
    QTEST(written.sddlText(), "sddl");
    QCOMPARE(AccessMask::parse(written.sddlText())->mask, written);
    quint32 sum = 0;
    quint32 last = 0;
    for (const quint32 bit : written.bits()) {
        QCOMPARE(bit & (bit - 1), 0U);
        QVERIFY(bit > last);
        last = bit;
        sum |= bit;
    }
    QCOMPARE(sum, mask);
    QCOMPARE(written.hex().size(), 10);
    QCOMPARE(written.hex().toUInt(nullptr, 16), mask);
}

void TestSecurity::aliases_data()
{
    QTest::addColumn<QString>("sid");
    const auto table
        = u"WD1-0 CO3-0 CG3-1 OW3-4 NU5-2 IU5-4 SU5-6 AN5-7 ED5-9 PS5-10 AU5-11 RC5-12 SY5-18 "
          "LS5-19 NS5-20 WR5-33 UD5-84-0-0-0-0-0 AC15-2-1 LW16-4096 ME16-8192 MP16-8448 "
          "HI16-12288 SI16-16384 AS18-1 SS18-2 BA544 BU545 BG546 PU547 AO548 SO549 PO550 BO551 "
          "RE552 RU554 RD555 NO556 MU558 LU559 IS568 CY569 ER573 CD574 RA575 ES576 MS577 HA578 "
          "AA579 RM580 HO584 SH585 RO%498 LA%500 LG%501 DA%512 DU%513 DG%514 DC%515 DD%516 CA%517 "
          "SA%518 EA%519 PA%520 CN%522 AP%525 KA%526 EK%527 RS%553"_s;
    const QStringList entries = table.split(u' ');
    QCOMPARE(entries.size(), 68);
    for (const QString &entry : entries) {
        QString sid = entry.sliced(2);
        if (sid.startsWith(u'%'))
            sid.replace(u'%', u"S-1-5-21-1-2-3-"_s);
        else
            sid.prepend(sid.contains(u'-') ? u"S-1-"_s : u"S-1-5-32-"_s);
        QTest::newRow(qPrintable(entry.left(2))) << sid;
    }
}

void TestSecurity::aliases()
{
    QFETCH(QString, sid);
    const QString alias = QString::fromLatin1(QTest::currentDataTag());
    const auto domain = Sid::fromText(u"S-1-5-21-1-2-3");
    const bool isOfDomain = sid.startsWith(u"S-1-5-21-");
    QCOMPARE(WellKnownSids::isDomainAlias(alias), isOfDomain);
    for (const QString &written : {alias, alias.toLower()}) {
        QCOMPARE(WellKnownSids::fromAlias(written, domain), Sid::fromText(sid));
        QCOMPARE(WellKnownSids::fromAlias(written).has_value(), !isOfDomain);
    }
    QVERIFY(!WellKnownSids::name(*Sid::fromText(sid)).isEmpty());
    QCOMPARE(WellKnownSids::aliasName(alias), WellKnownSids::name(*Sid::fromText(sid)));
}

void TestSecurity::aliasNames()
{
    const auto name = [](QStringView sid) { return WellKnownSids::name(*Sid::fromText(sid)); };
    QCOMPARE(name(u"S-1-1-0"), u"Everyone"_s);
    QCOMPARE(name(u"S-1-5-11"), u"Authenticated users"_s);
    QCOMPARE(name(u"S-1-5-18"), u"Local system"_s);
    QCOMPARE(name(u"S-1-5-21-7-8-9-512"), u"Domain admins"_s);
    // The same RID means nothing elsewhere.
    for (const auto *sid : {u"S-1-5-32-512", u"S-1-5-512", u"S-1-5-21-7-8-512", u"S-1-5-21-7-8-9",
                            u"S-1-5-21-7-8-9-1-512", u"S-1-5-21-7-8-9-1512"})
        QCOMPARE(name(sid), QString());
    QVERIFY(!WellKnownSids::isAlias(u"XX") && !WellKnownSids::isAlias(u"")
            && !WellKnownSids::isAlias(u"WDX") && !WellKnownSids::isAlias(u"\u017FY"));
    QCOMPARE(WellKnownSids::aliasName(u"XX"), QString());
}

void TestSecurity::aliasWithoutDomain()
{
    const QString text = u"O:daG:SYD:(A;;GA;;;DU)"_s;
    const auto unknown = SecurityDescriptor::fromSddl(text);
    QVERIFY(unknown);
    QVERIFY(!unknown->owner->sid());
    QCOMPARE(unknown->owner->alias(), u"DA"_s);
    QCOMPARE(unknown->owner->text(), u"DA"_s);
    QCOMPARE(unknown->group->text(), u"S-1-5-18"_s);
    QCOMPARE(unknown->group->alias(), u"SY"_s);
    const Trustee members = unknown->dacl->aces.first().trustee;
    QVERIFY(members != *unknown->owner);
    QCOMPARE(unknown->notices.texts().filter(u"domain"_s).size(), 1);

    const auto known = SecurityDescriptor::fromSddl(text, Sid::fromText(u"S-1-5-21-1-2-3"));
    QCOMPARE(known->owner->text(), u"S-1-5-21-1-2-3-512"_s);
    QCOMPARE(known->dacl->aces.first().trustee, Trustee(*Sid::fromText(u"S-1-5-21-1-2-3-513")));
    QVERIFY(!known->notices.contains(SddlOddity::UnknownDomain));
    QVERIFY(!known->notices.isEmpty()); // "da"
}

void TestSecurity::conditionTree()
{
    using Kind = Condition::Kind;
    const auto read = SecurityDescriptor::fromSddl(
        u"D:(XD;;CC;;;WD;(!(Exists x) || @User.Clearance >= 0x10 && Member_of{SID(BA),SID(DA)}))"_s);
    QVERIFY(read);
    const Condition &whole = *read->dacl->aces.first().condition;
    QCOMPARE(whole.kind, Kind::Or);
    QCOMPARE(whole.operands.size(), 2);
    const Condition &negated = whole.operands.at(0);
    QCOMPARE(negated.kind, Kind::Not);
    QCOMPARE(negated.operands.first().kind, Kind::Exists);
    QCOMPARE(negated.operands.first().operands.first().source, Condition::Source::Local);
    const Condition &both = whole.operands.at(1);
    QCOMPARE(both.kind, Kind::And);
    const Condition &clearance = both.operands.at(0);
    QCOMPARE(clearance.kind, Kind::GreaterOrEqual);
    QCOMPARE(clearance.operands.at(0).source, Condition::Source::User);
    QCOMPARE(clearance.operands.at(0).text, u"Clearance"_s);
    QCOMPARE(clearance.operands.at(1).number, 16);
    QCOMPARE(int(clearance.operands.at(1).base), 16);
    const Condition &members = both.operands.at(1).operands.first();
    QCOMPARE(members.kind, Kind::List);
    QCOMPARE(members.operands.at(0).trustee.text(), u"S-1-5-32-544"_s);
    // The domain is not known, so neither is the SID.
    QVERIFY(!members.operands.at(1).trustee.sid());
    QVERIFY(read->notices.contains(SddlOddity::UnknownDomain));
    QCOMPARE(whole.toSddl(),
             u"((!(Exists x)) || ((@USER.Clearance >= 0x10) && (Member_of {SID(BA), SID(DA)})))"_s);
    // Copies share the tree; another reading of it is equal.
    const Ace copy = read->dacl->aces.first();
    QCOMPARE(copy.condition.get(), &whole);
    const auto again = SecurityDescriptor::fromSddl(read->toSddl());
    QCOMPARE(*again, *read);
    QVERIFY(again->dacl->aces.first().condition.get() != &whole);
}

void TestSecurity::conditionsCompareByMeaning()
{
    const auto read = [](const QString &condition) {
        return SecurityDescriptor::fromSddl(u"D:(XA;;CC;;;WD;(%1))"_s.arg(condition)).value();
    };
    QCOMPARE(read(u"a == 0x10"_s), read(u" (a == 16) "_s));
    QCOMPARE(read(u"@user.a"_s), read(u"(@USER.a)"_s));
    QVERIFY(read(u"a == 1"_s) != read(u"a == 2"_s));
    QVERIFY(read(u"a == 1"_s) != read(u"a != 1"_s));
    QVERIFY(read(u"a == 1"_s) != read(u"a == \"1\""_s));
    QVERIFY(read(u"a"_s) != read(u"@User.a"_s));
    QVERIFY(read(u"a && b || c"_s) != read(u"a && (b || c)"_s));
    QVERIFY(read(u"a == {1}"_s) != read(u"a == 1"_s));
}

void TestSecurity::resourceAttributes()
{
    const auto read = SecurityDescriptor::fromSddl(
        u"S:(RA;;;;;WD;(\"Grade%00e5\",TU,0x10022,1,18446744073709551615))"
        "(RA;CI;;;;S-1-1-0;(\"Owner\",TD,0,BA,S-1-5-21-7-8-9-1000))"_s);
    QVERIFY(read);
    QVERIFY(read->notices.isEmpty());
    const ResourceAttribute &grade = *read->sacl->aces.first().attribute;
    QCOMPARE(grade.name, u"Grade\u00e5"_s);
    QCOMPARE(grade.type, ResourceAttribute::Type::Unsigned);
    QCOMPARE(grade.flags, 0x10022U);
    QVERIFY(grade.flags & ResourceAttribute::caseSensitive);
    QCOMPARE(grade.values.size(), 2);
    QCOMPARE(grade.values.first().number, 1);
    QCOMPARE(static_cast<quint64>(grade.values.last().number), ~quint64(0));
    const ResourceAttribute &owner = *read->sacl->aces.last().attribute;
    QCOMPARE(owner.values.last().trustee.text(), u"S-1-5-21-7-8-9-1000"_s);
    QVERIFY(grade != owner);
    QCOMPARE(read->toSddl(),
             u"S:(RA;;;;;WD;(\"Grade%00e5\",TU,0x10022,1,18446744073709551615))"
             "(RA;CI;;;;WD;(\"Owner\",TD,0x0,BA,S-1-5-21-7-8-9-1000))"_s);
}

void TestSecurity::written_data()
{
    QTest::addColumn<QString>("written");
    const auto row
        = [](const char *text, const QString &written) { QTest::newRow(text) << written; };
    row("", QString());
    row("D:", u"D:"_s);
    row("S:D:NO_ACCESS_CONTROL", u"D:NO_ACCESS_CONTROLS:"_s);
    row(" G:s-1-5-18 O:S-1-5-32-544", u"O:BAG:SY"_s);
    row("D:AIARP(a;idci; rc cc;;;wd)", u"D:PARAI(A;CIID;CCRC;;;WD)"_s);
    row("D:(A;;0x1f01ff;;;S-1-0x5-0x12)(D;;0;;;S-1-5-21-7-8-9-512)",
        u"D:(A;;FA;;;SY)(D;;;;;S-1-5-21-7-8-9-512)"_s);
    row("D:(OA;;CR;BF967ABA-0DE6-11D0-A285-00AA003049E2;;PS)",
        u"D:(OA;;CR;bf967aba-0de6-11d0-a285-00aa003049e2;;PS)"_s);
    row("S:(ML;;0x7;;;S-1-16-8192)(FL;SA;;;;WD;(a))(AU;TP;;;;WD)",
        u"S:(ML;;NWNRNX;;;ME)(FL;TP;;;;WD;(a))(AU;SA;;;;WD)"_s);
    row("O:la", u"O:LA"_s);
}

void TestSecurity::written()
{
    QFETCH(QString, written);
    const auto read = SecurityDescriptor::fromSddl(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QCOMPARE(read->toSddl(), written);
    QCOMPARE(*SecurityDescriptor::fromSddl(written), *read);
}

QTEST_GUILESS_MAIN(TestSecurity)
#include "tst_security.moc"
