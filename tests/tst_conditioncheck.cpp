// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/accesscheck.h"
#include "security/conditioncheck.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

using Answer = AccessCheck::Answer;

SecurityDescriptor read(const QString &text)
{
    return SecurityDescriptor::fromSddl(text).value();
}

// Attributes as a SACL holds them: ("name",type,flags,value...) one after the other.
QString attributes(const QStringList &all)
{
    QString sacl;
    for (const QString &attribute : all)
        sacl += u"(RA;;;;;WD;(%1))"_s.arg(attribute);
    return u"S:"_s + sacl;
}

AccessToken::Claims claims(const QStringList &all)
{
    AccessToken::Claims claims;
    const auto aces = read(attributes(all)).sacl->aces;
    for (const Ace &ace : aces)
        claims.insert(AccessToken::folded(ace.attribute->name), ace.attribute->values);
    return claims;
}

QStringList resource()
{
    return {u"\"r\",TI,0,5"_s,           u"\"text\",TS,0,\"abc\""_s,
            u"\"cased\",TS,2,\"abc\""_s, u"\"casedSet\",TS,2,\"abc\",\"def\""_s,
            u"\"off\",TI,0x10,1"_s,      u"\"big\",TU,0,0xffffffffffffffff"_s,
            u"\"yes\",TB,0,1"_s,         u"\"no\",TB,0,0"_s,
            u"\"first\",TI,0,1"_s,       u"\"first\",TI,0,2"_s,
            u"\"odd name\",TI,0,3"_s};
}

// A user and a device of whom all is known.
AccessToken knownToken()
{
    AccessToken token({Sid(5, {32, 545}), Sid(5, {21, 1, 2, 3, 1001})}, {Sid(5, {32, 544})});
    token.deviceSids = {Sid(5, {32, 544}), Sid(5, {15})};
    token.userClaims = claims({u"\"n\",TI,0,5"_s, u"\"zero\",TI,0,0"_s, u"\"s\",TS,0,\"abc\""_s,
                               u"\"empty\",TS,0,\"\""_s, u"\"x\",TX,0,0102"_s, u"\"sid\",TD,0,BA"_s,
                               u"\"numbers\",TI,0,1,2,3"_s, u"\"words\",TS,0,\"red\",\"Green\""_s,
                               u"\"sids\",TD,0,BA,BU"_s});
    token.deviceClaims = claims({u"\"n\",TI,0,9"_s});
    token.localClaims = claims({u"\"n\",TI,0,7"_s, u"\"WIN://SYSAPPID\",TS,0,\"app\""_s});
    return token;
}

// "T", "F" or "U"; "?" where it is not known which.
QString evaluated(const QString &condition, const AccessToken &token)
{
    const auto descriptor
        = read(QString(u"D:(XA;;CC;;;WD;(%1))"_s.arg(condition) + attributes(resource())));
    const Truths values
        = ConditionCheck(token, descriptor.sacl, AccessCheck::defaultSteps)
              .evaluate(*descriptor.dacl->aces.constFirst().condition, ConditionCheck::Use::Allow);
    if (values == Truth::Unknown)
        return u"U"_s;
    if (values == Truth::True || values == Truth::False)
        return values == Truth::True ? u"T"_s : u"F"_s;
    return u"?"_s;
}

void addRow(const QString &condition, const QString &value)
{
    QTest::newRow(condition.toUtf8().constData()) << condition << value;
}

}

class TestConditionCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void logic_data();
    void logic() { known(); }
    void comparisons_data();
    void comparisons() { known(); }
    void sets_data();
    void sets() { known(); }
    void attributesAlone_data();
    void attributesAlone() { known(); }
    void sourcesAndNames_data();
    void sourcesAndNames() { known(); }
    void membership_data();
    void membership() { known(); }
    void nothingKnown_data();
    void nothingKnown();
    void denyOnlySids();
    void denyOnlyAttributes();
    void inheritOnlyAttributes();
    void withoutSacl();
    void deepTrees_data();
    void deepTrees();

private:
    static void known();
};

void TestConditionCheck::known()
{
    QFETCH(QString, condition);
    const QString value = evaluated(condition, knownToken());
    QTEST(value, "value");
}

void TestConditionCheck::logic_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("value");
    const auto term = [](QChar value) {
        return value == u'T' ? u"@User.n == 5"_s
            : value == u'F'  ? u"@User.n == 6"_s
                             : u"@User.none == 5"_s;
    };
    // Kleene's tables.
    const auto tables = {std::pair(u"&&"_s, u"TTT TFF TUU FTF FFF FUF UTU UFF UUU"_s),
                         std::pair(u"||"_s, u"TTT TFT TUT FTT FFF FUU UTT UFU UUU"_s)};
    for (const auto &[sign, table] : tables) {
        for (const QString &line : table.split(u' '))
            addRow(u"%1 %2 %3"_s.arg(term(line[0]), sign, term(line[1])), line.sliced(2));
    }
    for (const auto &line : {u"TF"_s, u"FT"_s, u"UU"_s})
        addRow(u"!(%1)"_s.arg(term(line[0])), line.sliced(1));
    // && binds tighter.
    addRow(u"@User.n == 5 || @User.n == 5 && @User.n == 6"_s, u"T"_s);
    addRow(u"(@User.n == 5 || @User.n == 5) && @User.n == 6"_s, u"F"_s);
    addRow(u"!(!(@User.n == 5)) && !(@User.n == 6)"_s, u"T"_s);
}

void TestConditionCheck::comparisons_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("value");
    struct Operator
    {
        QString sign;
        QString values; // where the attribute is less than, equal to, greater than the literal
    };
    const QList<Operator> operators{{u"=="_s, u"FTF"_s}, {u"!="_s, u"TFT"_s}, {u"<"_s, u"TFF"_s},
                                    {u"<="_s, u"TTF"_s}, {u">"_s, u"FFT"_s},  {u">="_s, u"FTT"_s}};
    const QList<QStringList> kinds{
        {u"@User.n"_s, u"6"_s, u"5"_s, u"-6"_s},
        {u"@User.n"_s, u"0x10"_s, u"05"_s, u"0x4"_s},
        {u"@User.s"_s, u"\"abcd\""_s, u"\"abc\""_s, u"\"\""_s},
        {u"@User.s"_s, u"\"ABD\""_s, u"\"ABC\""_s, u"\"ABB\""_s},
        {u"@Resource.cased"_s, u"\"abd\""_s, u"\"abc\""_s, u"\"ABC\""_s},
        {u"@User.x"_s, u"#0103"_s, u"#0102"_s, u"#01"_s},
        {u"@User.x"_s, u"#ff"_s, u"#102"_s, u"#0101ff"_s},
    };
    for (const Operator &op : operators) {
        for (const QStringList &kind : kinds) {
            for (int i = 0; i < 3; ++i)
                addRow(u"%1 %2 %3"_s.arg(kind[0], op.sign, kind[i + 1]), op.values.mid(i, 1));
        }
        // What is not there, and what is of another kind.
        for (const auto &unlike :
             {u"@User.none %1 5"_s, u"@User.n %1 @User.none"_s, u"@User.none %1 @User.none"_s,
              u"@User.n %1 \"5\""_s, u"@User.s %1 5"_s, u"@User.x %1 5"_s, u"@User.n %1 #05"_s,
              u"@User.n %1 SID(BA)"_s, u"@User.sid %1 5"_s, u"@User.sid %1 \"S-1-5-32-544\""_s})
            addRow(unlike.arg(op.sign), u"U"_s);
        if (op.sign.contains(u'<') || op.sign.contains(u'>')) {
            addRow(u"@User.sid %1 SID(BA)"_s.arg(op.sign), u"U"_s);
            addRow(u"@User.numbers %1 5"_s.arg(op.sign), u"U"_s);
        }
    }
    addRow(u"@User.sid == SID(BA)"_s, u"T"_s);
    addRow(u"@User.sid == SID(BU)"_s, u"F"_s);
    addRow(u"@User.sid != SID(BU)"_s, u"T"_s);
    addRow(u"@User.s == @Resource.text"_s, u"T"_s);
    addRow(u"@User.n > @Resource.yes"_s, u"T"_s);
    // Either side can ask for case to count.
    addRow(u"@Resource.cased == \"ABC\""_s, u"F"_s);
    addRow(u"@Resource.text == \"ABC\""_s, u"T"_s);
    addRow(u"@Resource.cased == @User.s"_s, u"T"_s);
    // 64 bits without sign.
    addRow(u"@Resource.big > 5"_s, u"T"_s);
    addRow(u"@Resource.big == -1"_s, u"F"_s);
    addRow(u"@Resource.big == @Resource.big"_s, u"T"_s);
}

void TestConditionCheck::sets_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("value");
    const QList<std::pair<QString, QString>> rows{
        {u"@User.numbers == {1, 2, 3}"_s, u"T"_s},
        {u"@User.numbers == {3, 1, 2}"_s, u"T"_s},
        {u"@User.numbers == {1, 2, 3, 3}"_s, u"T"_s},
        {u"@User.numbers == {1, 2}"_s, u"F"_s},
        {u"@User.numbers == {1, 2, 3, 4}"_s, u"F"_s},
        {u"@User.words == {\"GREEN\", \"red\"}"_s, u"T"_s},
        {u"@Resource.casedSet == {\"abc\", \"DEF\"}"_s, u"F"_s},
        {u"@User.sids == {SID(BU), SID(BA)}"_s, u"T"_s},
        {u"@User.sids == {SID(BU), SID(SY)}"_s, u"F"_s},
    };
    for (const auto &[condition, value] : rows)
        addRow(condition, value);
    // Each with its opposite.
    const QList<std::pair<QString, QString>> tests{
        {u"@User.numbers %1Contains {1, 3}"_s, u"T"_s},
        {u"@User.numbers %1Contains 2"_s, u"T"_s},
        {u"@User.numbers %1Contains {1, 4}"_s, u"F"_s},
        {u"@User.n %1Contains 5"_s, u"T"_s},
        {u"@User.n %1Contains {5, 6}"_s, u"F"_s},
        {u"@User.words %1Contains {\"green\"}"_s, u"T"_s},
        {u"@Resource.casedSet %1Contains {\"DEF\"}"_s, u"F"_s},
        {u"@User.sids %1Contains SID(BA)"_s, u"T"_s},
        {u"@User.none %1Contains {1}"_s, u"U"_s},
        {u"@User.numbers %1Contains @User.none"_s, u"U"_s},
        {u"@User.numbers %1Any_of {9, 3}"_s, u"T"_s},
        {u"@User.numbers %1Any_of {7, 8, 9}"_s, u"F"_s},
        {u"@User.n %1Any_of {4, 5}"_s, u"T"_s},
        {u"@User.n %1Any_of 5"_s, u"T"_s},
        {u"@User.words %1Any_of {\"RED\", \"blue\"}"_s, u"T"_s},
        {u"@Resource.cased %1Any_of {\"ABC\", \"xyz\"}"_s, u"F"_s},
        {u"@User.x %1Any_of {#0102, #03}"_s, u"T"_s},
        {u"@User.sids %1Any_of {SID(SY), SID(BU)}"_s, u"T"_s},
        {u"@User.none %1Any_of {1}"_s, u"U"_s},
        {u"@Resource.r %1Any_of @User.numbers"_s, u"F"_s},
    };
    for (const auto &[condition, value] : tests) {
        addRow(condition.arg(QString()), value);
        addRow(condition.arg(u"Not_"_s), value == u'U' ? u"U"_s : value == u'T' ? u"F"_s : u"T"_s);
    }
}

void TestConditionCheck::attributesAlone_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("value");
    const auto all = u"n=T zero=F s=T empty=F x=U sid=U numbers=U none=U"_s.split(u' ');
    for (const QString &pair : all)
        addRow(u"@User.%1"_s.arg(pair.section(u'=', 0, 0)), pair.section(u'=', 1));
    addRow(u"@Resource.yes && !(@Resource.no)"_s, u"T"_s);
    addRow(u"Exists @User.zero && Not_Exists @User.none"_s, u"T"_s);
    addRow(u"Not_Exists @User.zero || Exists @User.none"_s, u"F"_s);
    addRow(u"Exists @Device.n && Exists n && Exists @Resource.r"_s, u"T"_s);
}

void TestConditionCheck::sourcesAndNames_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("value");
    addRow(u"@User.n == 5 && @Device.n == 9 && n == 7 && @Resource.r == 5"_s, u"T"_s);
    addRow(u"@Resource.n == 5"_s, u"U"_s);
    addRow(u"@Device.s == \"abc\""_s, u"U"_s);
    addRow(u"@USER.N == 5 && N == 7 && @resource.R == 5"_s, u"T"_s);
    addRow(u"WIN://SYSAPPID == \"APP\""_s, u"T"_s);
    addRow(u"@Resource.odd%0020name == 3"_s, u"T"_s);
    addRow(u"@Resource.off == 1"_s, u"U"_s);
    addRow(u"Exists @Resource.off"_s, u"F"_s);
    addRow(u"@Resource.first == 1"_s, u"T"_s);
}

void TestConditionCheck::membership_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("value");
    // Whether all and whether any are the user's, and the device's.
    const QList<std::pair<QString, QString>> lists{
        {u"SID(BU)"_s, u"TTFF"_s},
        {u"{SID(BU)}"_s, u"TTFF"_s},
        {u"SID(BA)"_s, u"FFTT"_s}, // the user has it for denying only
        {u"{SID(BU), SID(BA)}"_s, u"FTFT"_s},
        {u"{SID(BU), SID(WD), SID(S-1-5-21-1-2-3-1001)}"_s, u"TTFF"_s},
        {u"{SID(BA), SID(S-1-5-15)}"_s, u"FFTT"_s},
        {u"{SID(SY), SID(S-1-5-21-1-2-4-1001)}"_s, u"FFFF"_s},
    };
    const QStringList words{u"Member_of"_s, u"Member_of_Any"_s, u"Device_Member_of"_s,
                            u"Device_Member_of_Any"_s};
    for (const auto &[list, values] : lists) {
        // WD as a device's SID is left open here.
        for (int i = 0; i < (list.contains(u"WD") ? 2 : 4); ++i) {
            addRow(words[i] + u' ' + list, values.mid(i, 1));
            addRow(u"Not_"_s + words[i] + u' ' + list, values[i] == u'T' ? u"F"_s : u"T"_s);
        }
    }
}

void TestConditionCheck::nothingKnown_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("value");
    for (const auto &open :
         {u"@User.a"_s, u"a == 1"_s, u"@Device.a < 1"_s, u"Exists a"_s, u"Not_Exists @User.a"_s,
          u"@User.a Contains {1}"_s, u"@User.a Not_Any_of {1}"_s, u"1a != \"x\""_s,
          u"Device_Member_of SID(BA)"_s, u"Not_Device_Member_of_Any {SID(BA)}"_s,
          u"Member_of SID(DA)"_s, u"Member_of {SID(DA), SID(BU)}"_s,
          u"Member_of_Any {SID(DA), SID(SY)}"_s, u"!(@User.a == 1)"_s,
          u"@User.a && Member_of SID(BU)"_s, u"@User.a || Member_of SID(SY)"_s})
        addRow(open, u"?"_s);
    addRow(u"@User.a || Member_of SID(BU)"_s, u"T"_s);
    addRow(u"@User.a && Member_of SID(SY)"_s, u"F"_s);
    addRow(u"Member_of_Any {SID(DA), SID(BU)}"_s, u"T"_s);
    // Nobody here has the RID of Enterprise admins.
    addRow(u"Member_of SID(EA)"_s, u"F"_s);
    addRow(u"Not_Member_of {SID(DA), SID(SY)}"_s, u"T"_s);
    addRow(u"@Resource.r == 5"_s, u"T"_s);
    addRow(u"@Resource.none == 5"_s, u"U"_s);
    addRow(u"Exists @Resource.none"_s, u"F"_s);
    addRow(u"@Resource.text == 5 || @Resource.none"_s, u"U"_s);
}

void TestConditionCheck::nothingKnown()
{
    QFETCH(QString, condition);
    // The second may be Domain admins: of which domain DA is, nobody said.
    const QString value
        = evaluated(condition, AccessToken({Sid(5, {32, 545}), Sid(5, {21, 1, 2, 3, 512})}));
    QTEST(value, "value");
}

// "For Deny ACEs, a client context SID must have either the SE_GROUP_ENABLED or the
// SE_GROUP_USE_FOR_DENY_ONLY attribute set to be considered a match" (SDDL for conditional ACEs).
void TestConditionCheck::denyOnlySids()
{
    const auto granted
        = [](const QString &dacl) { return AccessCheck::run(read(dacl), knownToken()).granted(); };
    QCOMPARE(granted(u"D:(XA;;LC;;;WD;(Member_of{SID(BA)}))"_s), AccessMask());
    QCOMPARE(granted(u"D:(XD;;LC;;;WD;(Member_of{SID(BA)}))(A;;LC;;;WD)"_s), AccessMask());
    QCOMPARE(granted(u"D:(XD;;LC;;;WD;(Member_of{SID(SY)}))(A;;LC;;;WD)"_s), AccessMask(0x4));
}

// Flag 0x4 of an attribute: for entries that deny only.
void TestConditionCheck::denyOnlyAttributes()
{
    const auto granted = [](const QString &dacl) {
        const auto sacl = attributes({u"\"d\",TI,0x4,1"_s});
        return AccessCheck::run(read(QString(u"D:"_s + dacl + sacl)), knownToken()).granted();
    };
    QCOMPARE(granted(u"(XA;;LC;;;WD;(@Resource.d == 1))"_s), AccessMask());
    QCOMPARE(granted(u"(XD;;LC;;;WD;(@Resource.d == 1))(A;;LC;;;WD)"_s), AccessMask());
    QCOMPARE(granted(u"(XD;;LC;;;WD;(@Resource.d == 2))(A;;LC;;;WD)"_s), AccessMask(0x4));
}

void TestConditionCheck::inheritOnlyAttributes()
{
    const auto answer = [](const QString &flags) {
        const auto sddl
            = u"D:(XA;;LC;;;WD;(@Resource.a == 1))S:(RA;%1;;;;WD;(\"a\",TI,0,1))"_s.arg(flags);
        return AccessCheck::run(read(sddl), knownToken()).answer(AccessMask(0x4));
    };
    QCOMPARE(answer(u"CI"_s), Answer::Yes);
    QCOMPARE(answer(u"CIIO"_s), Answer::No);
}

void TestConditionCheck::withoutSacl()
{
    for (const auto &sacl :
         {QString(), u"S:"_s, u"S:(AU;SA;GA;;;WD)"_s, u"S:NO_ACCESS_CONTROL"_s}) {
        const auto check = AccessCheck::run(
            read(QString(u"D:(XA;;LC;;;WD;(@Resource.a))(XA;;DC;;;WD;(Not_Exists @Resource.a))"_s
                         + sacl)),
            knownToken());
        QCOMPARE(check.granted(), AccessMask(0x2));
    }
}

void TestConditionCheck::deepTrees_data()
{
    QTest::addColumn<QString>("open"); // in front of the innermost term
    QTest::addColumn<QString>("close"); // behind it
    QTest::addColumn<int>("most"); // that many are read; clearly more are refused
    QTest::addColumn<bool>("turns"); // whether each changes the value
    QTest::newRow("parentheses") << u"("_s << u")"_s << 990 << false;
    QTest::newRow("not") << u"!("_s << u")"_s << 990 << true;
    QTest::newRow("and") << QString() << u" && @User.n == 5"_s << 990 << false;
    QTest::newRow("or") << QString() << u" || @User.n == 6"_s << 990 << false;
    QTest::newRow("and not") << u"!("_s << u" && @User.n == 5)"_s << 490 << true;
}

void TestConditionCheck::deepTrees()
{
    QFETCH(QString, open);
    QFETCH(QString, close);
    QFETCH(int, most);
    QFETCH(bool, turns);
    const auto condition = [&](int depth) -> QString {
        return open.repeated(depth) + u"@User.n == 5"_s + close.repeated(depth);
    };
    for (const int depth : {most - 1, most})
        QCOMPARE(evaluated(condition(depth), knownToken()),
                 turns && depth % 2 == 1 ? u"F"_s : u"T"_s);
    // What is printed for it is as deep, and readable.
    const auto deepest = read(u"D:(XA;;CC;;;WD;(%1))"_s.arg(condition(most)));
    QCOMPARE(read(deepest.toSddl()), deepest);
    for (const int depth : {2 * most, 100'000})
        QVERIFY(!SecurityDescriptor::fromSddl(u"D:(XA;;CC;;;WD;(%1))"_s.arg(condition(depth))));
}

QTEST_GUILESS_MAIN(TestConditionCheck)
#include "tst_conditioncheck.moc"
