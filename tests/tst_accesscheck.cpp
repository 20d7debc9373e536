// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/accesscheck.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

using Answer = AccessCheck::Answer;

// The shapes of the two documented examples, with other numbers.
const auto owner = u"S-1-5-21-11-22-33-7001"_s;
const auto denied = u"S-1-5-21-11-22-33-7002"_s;
const auto group = u"S-1-5-21-11-22-33-5001"_s;
const auto enroll
    = u"O:S-1-5-21-11-22-33-7001D:(D;;LC;;;S-1-5-21-11-22-33-7002)"
      "(A;;DCSW;;;S-1-5-21-11-22-33-5001)(A;;DCSW;;;S-1-5-21-11-22-33-5002)"
      "(A;;DCSW;;;S-1-5-21-11-22-33-5003)(A;;SWRC;;;S-1-5-21-11-22-33-5001)(A;;RC;;;WD)"
      "(A;;CCDCLCSWSDRC;;;S-1-5-21-11-22-33-7001)(A;;DCSW;;;S-1-5-21-11-22-33-7002)"
      "(A;;CCDCSW;;;S-1-5-21-11-22-33-7002)\0\0\0\0\0\0\0\0\0"_s;
const auto unblock = u"O:S-1-5-21-11-22-33-7001D:(D;;LC;;;S-1-5-21-11-22-33-7002)"
                     "(A;;SWRC;;;S-1-5-21-11-22-33-5001)(A;;RC;;;WD)"
                     "(A;;CCDCLCSWSDRC;;;S-1-5-21-11-22-33-7001)(A;;DCSW;;;S-1-5-21-11-22-33-7002)"
                     "(A;;CCDCSW;;;S-1-5-21-11-22-33-7002)\0\0\0\0\0\0"_s;

constexpr AccessMask LC(0x4);

SecurityDescriptor read(const QString &text)
{
    return SecurityDescriptor::fromSddl(text).value();
}

// SIDs or aliases with commas between them; one behind a ! is for denying only.
AccessToken token(const QString &text)
{
    QList<Sid> sids;
    QList<Sid> denyOnly;
    const auto parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const bool isDenyOnly = part.startsWith(u'!');
        SddlOddities oddities;
        const auto trustee = Trustee::fromText(isDenyOnly ? part.sliced(1) : part, {}, oddities);
        (isDenyOnly ? denyOnly : sids).append(trustee.value().sid().value());
    }
    return AccessToken(sids, denyOnly);
}

}

class TestAccessCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void grants_data();
    void grants();
    void namesDeciders();
    void listsToldApart();
    void privileges();
    void objects_data();
    void objects();
    void self_data();
    void self();
    void doubts_data();
    void doubts();
    void claims_data();
    void claims();
    void undecidedIsNeitherGrantedNorDenied();
    void answersForSeveralRights();
    void unknownOwner();
};

void TestAccessCheck::grants_data()
{
    QTest::addColumn<QString>("sddl");
    QTest::addColumn<QString>("caller");
    QTest::addColumn<quint32>("granted");
    QTest::addColumn<quint32>("denied"); // by an entry
    const auto row
        = [](const char *name, const QString &sddl, const QString &caller, quint32 granted,
             quint32 taken = 0) { QTest::newRow(name) << sddl << caller << granted << taken; };
    row("enroll, owner", enroll, owner, 0x7000f);
    row("enroll, owner who is denied", enroll, owner + u',' + denied, 0x7000b, 0x4);
    row("enroll, denied", enroll, denied, 0x2000b, 0x4);
    row("enroll, group", enroll, group, 0x2000a);
    row("enroll, other group", enroll, u"S-1-5-21-11-22-33-5003"_s, 0x2000a);
    row("enroll, stranger", enroll, u"S-1-5-21-11-22-33-9"_s, 0x20000);
    row("enroll, same RID elsewhere", enroll, u"S-1-5-21-11-22-34-7001"_s, 0x20000);
    row("unblock, owner", unblock, owner, 0x7000f);
    row("unblock, group", unblock, group, 0x20008);
    row("unblock, denied", unblock, denied, 0x2000b, 0x4);

    row("deny first", u"D:(D;;LC;;;BA)(A;;LCDC;;;WD)"_s, u"BA"_s, 0x2, 0x4);
    row("deny last", u"D:(A;;LCDC;;;WD)(D;;LC;;;BA)"_s, u"BA"_s, 0x6);
    row("deny between", u"D:(A;;DC;;;WD)(D;;LCDC;;;BA)(A;;LCSW;;;WD)"_s, u"BA"_s, 0xa, 0x4);
    row("deny of nothing that is asked", u"D:(D;;;;;WD)(A;;LC;;;WD)"_s, u"BA"_s, 0x4);
    row("nobody mentioned", u"D:(A;;GA;;;SY)(D;;GA;;;SY)"_s, u"BA"_s, 0);

    row("owner", u"O:BAD:(A;;LC;;;WD)"_s, u"BA"_s, 0x60004);
    row("owner, deny comes too late", u"O:BAD:(D;;RCWD;;;BA)"_s, u"BA"_s, 0x60000);
    row("no owner", u"D:(A;;LC;;;WD)"_s, u"BA"_s, 0x4);
    row("another owner", u"O:SYD:(A;;LC;;;WD)"_s, u"BA"_s, 0x4);
    row("owner for denying only", u"O:BAD:(A;;LC;;;BA)"_s, u"!BA"_s, 0);
    row("owner rights instead", u"O:BAD:(A;;LC;;;OW)"_s, u"BA"_s, 0x4);
    row("owner rights, not the owner", u"O:BAD:(A;;LC;;;OW)"_s, u"SY"_s, 0);
    row("owner rights, none", u"O:BAD:(A;;;;;OW)(A;;LC;;;WD)"_s, u"BA"_s, 0x4);
    row("owner rights denied", u"O:BAD:(D;;WD;;;OW)(A;;RCWD;;;WD)"_s, u"BA"_s, 0x20000, 0x40000);
    row("owner rights denied, other", u"O:BAD:(D;;WD;;;OW)(A;;RCWD;;;WD)"_s, u"SY"_s, 0x60000);
    row("owner rights only inherited", u"O:BAD:(A;OICIIO;LC;;;OW)"_s, u"BA"_s, 0x60000);

    row("inherit-only", u"D:(D;IO;LC;;;WD)(A;CIIO;DC;;;WD)(A;CI;LC;;;WD)"_s, u"BA"_s, 0x4);
    row("inherited", u"D:(D;ID;LC;;;WD)(A;ID;LCDC;;;WD)"_s, u"BA"_s, 0x2, 0x4);
    row("allowed by a deny-only group", u"D:(A;;LC;;;BA)"_s, u"BU,!BA"_s, 0);
    row("denied by a deny-only group", u"D:(D;;LC;;;BA)(A;;LCDC;;;BU)"_s, u"BU,!BA"_s, 0x2, 0x4);
    row("audit decides nothing", u"D:(AU;SAFA;LC;;;WD)(A;;DC;;;WD)"_s, u"BA"_s, 0x2);
    row("generic is not mapped", u"D:(A;;GA;;;WD)"_s, u"BA"_s, 0x10000000);
    row("audit list needs a privilege", u"D:(A;;0x1000004;;;WD)"_s, u"BA"_s, 0x4);
    row("everyone is everyone", u"D:(A;;LC;;;WD)"_s, QString(), 0x4);
    // MAXIMUM_ALLOWED is a question, not a right.
    row("unnumbered bits", u"D:(A;;0x0ec0fe00;;;WD)"_s, u"BA"_s, 0x0cc0fe00);
}

void TestAccessCheck::grants()
{
    QFETCH(QString, sddl);
    QFETCH(QString, caller);
    const auto check = AccessCheck::run(read(sddl), token(caller));
    QTEST(check.granted().value(), "granted");
    QTEST(check.denied().value(), "denied");
    QVERIFY(check.undecided().isEmpty());
    for (quint32 bit = 1; bit != 0; bit <<= 1) {
        const AccessMask asked(bit);
        QCOMPARE(check.answer(asked), check.granted().contains(asked) ? Answer::Yes : Answer::No);
        if (!(check.granted() | check.denied()).contains(asked))
            QCOMPARE(check.decidedBy(asked), qint32(AccessCheck::Nobody));
    }
    QCOMPARE(check.answer(AccessMask()), Answer::Yes);
}

void TestAccessCheck::namesDeciders()
{
    const auto check = AccessCheck::run(read(enroll), token(owner + u',' + group));
    const QList<std::pair<quint32, qint32>> deciders{{0x1, 6},
                                                     {0x2, 1},
                                                     {0x4, 6},
                                                     {0x8, 1},
                                                     {0x10, AccessCheck::Nobody},
                                                     {0x10000, 6},
                                                     {0x20000, AccessCheck::Ownership},
                                                     {0x40000, AccessCheck::Ownership},
                                                     {0x80000, AccessCheck::Nobody}};
    for (const auto &[bit, decider] : deciders)
        QCOMPARE(check.decidedBy(AccessMask(bit)), decider);
    // The place in the list counts, whatever does not apply before it.
    const auto late = AccessCheck::run(
        read(u"D:(A;IO;LC;;;BA)(D;;LC;;;SY)(XD;;LC;;;BA;(Member_of{SID(SY)}))(D;;LC;;;BA)"
             "(A;;LC;;;BA)"_s),
        token(u"BA"_s));
    QCOMPARE(late.decidedBy(LC), 3);
    QCOMPARE(late.denied(), LC);
}

void TestAccessCheck::listsToldApart()
{
    for (const auto &open : {u"O:SY"_s, u"O:SYD:NO_ACCESS_CONTROL"_s, u"O:SYS:(AU;SA;GA;;;WD)"_s}) {
        const auto check = AccessCheck::run(read(open), token(u"BU"_s));
        for (const quint32 bit : {0x1U, 0x8000U, 0x10000U, 0x100000U, 0x10000000U, 0x80000000U}) {
            QCOMPARE(check.answer(AccessMask(bit)), Answer::Yes);
            QCOMPARE(check.decidedBy(AccessMask(bit)), qint32(AccessCheck::NoList));
        }
        QCOMPARE(check.answer(AccessMask(0x1000000)), Answer::No);
    }
    const auto empty = read(u"O:SYD:"_s);
    QVERIFY(AccessCheck::run(empty, token(u"BU"_s)).granted().isEmpty());
    QCOMPARE(AccessCheck::run(empty, token(u"SY"_s)).granted(), AccessMask(0x60000));
}

void TestAccessCheck::privileges()
{
    constexpr AccessMask audit(0x1000000);
    constexpr AccessMask takeOver(0x80000);
    AccessToken caller = token(u"BU"_s);
    caller.hasSecurityPrivilege = true;
    caller.hasTakeOwnershipPrivilege = true;
    for (const auto &sddl : {u"O:SYD:"_s, u"O:SYD:(D;;0x1080000;;;WD)"_s, u"O:SY"_s}) {
        const auto check = AccessCheck::run(read(sddl), caller);
        for (const AccessMask right : {audit, takeOver}) {
            QCOMPARE(check.answer(right), Answer::Yes);
            QCOMPARE(check.decidedBy(right), qint32(AccessCheck::Privilege));
        }
    }
    QCOMPARE(AccessCheck::run(read(u"D:"_s), caller).granted(), audit | takeOver);
    caller.hasSecurityPrivilege = false;
    QCOMPARE(AccessCheck::run(read(u"D:(A;;0x1000000;;;WD)"_s), caller).granted(), takeOver);
}

void TestAccessCheck::objects_data()
{
    QTest::addColumn<QString>("dacl"); // %1 and %2 are two types
    QTest::addColumn<QString>("granted"); // of RP: for no type, for %1, for %2
    QTest::newRow("allow") << u"(OA;;RP;%1;;WD)"_s << u"nyn"_s;
    QTest::newRow("deny") << u"(OD;;RP;%1;;WD)(A;;RP;;;WD)"_s << u"yny"_s;
    QTest::newRow("allow then deny")
        << u"(OA;;RP;%1;;WD)(OD;;RP;%1;;WD)(OA;;RP;%2;;WD)"_s << u"nyy"_s;
    QTest::newRow("no type") << u"(OA;;RP;;;WD)"_s << u"yyy"_s;
    QTest::newRow("no type, deny") << u"(OD;;RP;;;WD)(A;;RP;;;WD)"_s << u"nnn"_s;
    // Which children inherit says nothing about the object itself.
    QTest::newRow("only for children") << u"(OA;;RP;;%2;WD)"_s << u"yyy"_s;
    QTest::newRow("both") << u"(OA;;RP;%1;%2;WD)"_s << u"nyn"_s;
    QTest::newRow("conditional, true") << u"(ZA;;RP;%1;;WD;(Member_of{SID(WD)}))"_s << u"nyn"_s;
    QTest::newRow("conditional, false") << u"(ZA;;RP;%1;;WD;(Member_of{SID(SY)}))"_s << u"nnn"_s;
}

void TestAccessCheck::objects()
{
    QFETCH(QString, dacl);
    QFETCH(QString, granted);
    const QUuid one(u"11111111-0de6-11d0-a285-00aa003049e2"_s);
    const QUuid two(u"22222222-0de6-11d0-a285-00aa003049e2"_s);
    dacl.replace(u"%1"_s, one.toString(QUuid::WithoutBraces));
    dacl.replace(u"%2"_s, two.toString(QUuid::WithoutBraces));
    const auto descriptor = read(QString(u"D:"_s + dacl));
    QString got;
    for (const std::optional<QUuid> &type :
         {std::optional<QUuid>(), std::optional(one), std::optional(two)})
        got += AccessCheck::run(descriptor, token(u"BU"_s), type).granted() == AccessMask(0x10)
            ? u'y'
            : u'n';
    QCOMPARE(got, granted);
}

void TestAccessCheck::self_data()
{
    QTest::addColumn<QString>("dacl");
    QTest::addColumn<QString>("caller");
    QTest::addColumn<QString>("object"); // the object itself; empty for none
    QTest::addColumn<bool>("isGranted");
    QTest::newRow("the object") << u"(A;;LC;;;PS)"_s << u"BA"_s << u"S-1-5-32-544"_s << true;
    QTest::newRow("another") << u"(A;;LC;;;PS)"_s << u"BU"_s << u"S-1-5-32-544"_s << false;
    QTest::newRow("no principal") << u"(A;;LC;;;PS)"_s << u"BA"_s << QString() << false;
    QTest::newRow("denied") << u"(D;;LC;;;PS)(A;;LC;;;WD)"_s << u"BA"_s << u"S-1-5-32-544"_s
                            << false;
    QTest::newRow("another denied")
        << u"(D;;LC;;;PS)(A;;LC;;;WD)"_s << u"BU"_s << u"S-1-5-32-544"_s << true;
    QTest::newRow("deny-only, allowed")
        << u"(A;;LC;;;PS)"_s << u"!BA"_s << u"S-1-5-32-544"_s << false;
    QTest::newRow("deny-only, denied")
        << u"(D;;LC;;;PS)(A;;LC;;;WD)"_s << u"!BA"_s << u"S-1-5-32-544"_s << false;
}

void TestAccessCheck::self()
{
    QFETCH(QString, dacl);
    QFETCH(QString, caller);
    QFETCH(QString, object);
    AccessToken asking = token(caller);
    asking.self = Sid::fromText(object);
    const auto check = AccessCheck::run(read(QString(u"O:SYD:"_s + dacl)), asking);
    QTEST(check.granted() == LC, "isGranted");
}

void TestAccessCheck::doubts_data()
{
    QTest::addColumn<QString>("dacl");
    QTest::addColumn<Answer>("answer"); // for LC, with nothing known but the SIDs
    const auto row = [](const QByteArray &name, const QString &dacl, Answer answer) {
        QTest::newRow(name.constData()) << dacl << answer;
    };
    const auto xa = u"(XA;;LC;;;WD;(@User.a == 1))"_s;
    const auto xd = u"(XD;;LC;;;WD;(@User.a == 1))"_s;
    const auto allow = u"(A;;LC;;;WD)"_s;
    const auto deny = u"(D;;LC;;;WD)"_s;
    row("allow", xa, Answer::CannotTell);
    row("allow, allowed later", QString(xa + allow), Answer::Yes);
    row("allow, denied later", QString(xa + deny), Answer::CannotTell);
    row("allow, denied before", QString(deny + xa), Answer::No);
    row("allow, allowed before", QString(allow + xa), Answer::Yes);
    row("deny alone", xd, Answer::No);
    row("deny, allowed later", QString(xd + allow), Answer::CannotTell);
    row("deny, allowed before", QString(allow + xd), Answer::Yes);
    row("deny, denied later", QString(xd + deny + allow), Answer::No);
    row("deny and allow", QString(xd + xa), Answer::CannotTell);
    row("for others", u"(XA;;LC;;;SY;(@User.a == 1))"_s, Answer::No);
    row("inherit-only", u"(XA;IO;LC;;;WD;(@User.a == 1))"_s, Answer::No);
    row("other rights", u"(XD;;DC;;;WD;(@User.a == 1))(A;;LCDC;;;WD)"_s, Answer::Yes);
    const auto conditions
        = [&](const QByteArray &name, const QString &condition, Answer allowed, Answer notDenied) {
              row(name + ", allow", u"(XA;;LC;;;WD;(%1))"_s.arg(condition), allowed);
              row(name + ", deny", u"(XD;;LC;;;WD;(%1))(A;;LC;;;WD)"_s.arg(condition), notDenied);
          };
    // An allow entry counts on TRUE only, a deny entry on TRUE and UNKNOWN.
    conditions("true", u"Member_of{SID(WD)}"_s, Answer::Yes, Answer::No);
    conditions("false", u"Member_of{SID(SY)}"_s, Answer::No, Answer::Yes);
    conditions("unknown", u"@Resource.none == 1"_s, Answer::No, Answer::No);
    for (const auto &doubtful :
         {u"a"_s, u"a == 1"_s, u"@User.a == 1"_s, u"@Device.a == 1"_s, u"Exists @User.a"_s,
          u"Not_Exists @User.a"_s, u"!(@User.a)"_s, u"Device_Member_of{SID(BA)}"_s,
          u"@User.a Any_of {1, 2}"_s, u"@User.a == @User.b"_s, u"@Resource.none || @User.a == 1"_s})
        row(u"doubtful, allow: %1"_s.arg(doubtful).toUtf8(), u"(XA;;LC;;;WD;(%1))"_s.arg(doubtful),
            Answer::CannotTell);
    conditions("settled true", u"@User.a || Member_of{SID(WD)}"_s, Answer::Yes, Answer::No);
    conditions("settled false", u"Member_of{SID(SY)} && @User.a"_s, Answer::No, Answer::Yes);
    // What is UNKNOWN for good cannot become TRUE with &&, nor FALSE with ||.
    conditions("never true", u"@Resource.none && @User.a"_s, Answer::No, Answer::CannotTell);
    conditions("never false", u"@Resource.none || @User.a"_s, Answer::CannotTell, Answer::No);
    conditions("compared with nothing", u"@User.a == @Resource.none"_s, Answer::No, Answer::No);
    conditions("alias", u"Member_of{SID(DA)}"_s, Answer::CannotTell, Answer::CannotTell);
    conditions("alias or sure", u"Member_of_Any{SID(DA), SID(WD)}"_s, Answer::Yes, Answer::No);
    conditions("alias and not", u"Member_of{SID(DA), SID(SY)}"_s, Answer::No, Answer::Yes);
    row("domain unknown, allow", u"(A;;LC;;;DA)"_s, Answer::CannotTell);
    row("domain unknown, deny", u"(D;;LC;;;DA)(A;;LC;;;WD)"_s, Answer::CannotTell);
    row("domain unknown, allowed later", u"(A;;LC;;;DA)(A;;LC;;;WD)"_s, Answer::Yes);
}

void TestAccessCheck::doubts()
{
    QFETCH(QString, dacl);
    // The second may be Domain admins: of which domain DA is, nobody said.
    const auto caller = token(u"S-1-5-21-1-2-3-1001,S-1-5-21-1-2-3-512"_s);
    const auto check = AccessCheck::run(read(QString(u"O:SYD:"_s + dacl)), caller);
    QTEST(check.answer(LC), "answer");
    QVERIFY((check.granted() & check.undecided()).isEmpty());
}

void TestAccessCheck::claims_data()
{
    QTest::addColumn<QString>("value"); // of the claim; empty where the caller has none
    QTest::addColumn<bool>("isAllowed");
    QTest::addColumn<bool>("isDenied");
    QTest::newRow("met") << u"1"_s << true << true;
    QTest::newRow("not met") << u"2"_s << false << false;
    QTest::newRow("without an answer") << QString() << false << true;
}

void TestAccessCheck::claims()
{
    QFETCH(QString, value);
    AccessToken caller = token(u"BU"_s);
    caller.userClaims.emplace();
    if (!value.isEmpty()) {
        Condition literal;
        literal.kind = Condition::Kind::Integer;
        literal.number = value.toLongLong();
        caller.userClaims->insert(AccessToken::folded(u"A"_s), {literal});
    }
    const auto answer = [&](const QString &dacl) {
        return AccessCheck::run(read(QString(u"D:"_s + dacl)), caller).answer(LC);
    };
    QFETCH(bool, isAllowed);
    QFETCH(bool, isDenied);
    QCOMPARE(answer(u"(XA;;LC;;;WD;(@User.a == 1))"_s), isAllowed ? Answer::Yes : Answer::No);
    QCOMPARE(answer(u"(XD;;LC;;;WD;(@User.a == 1))(A;;LC;;;WD)"_s),
             isDenied ? Answer::No : Answer::Yes);
}

void TestAccessCheck::undecidedIsNeitherGrantedNorDenied()
{
    const auto check = AccessCheck::run(
        read(u"D:(XD;;LC;;;WD;(@User.a == 1))(D;;DC;;;WD)(A;;LCDCSW;;;WD)"_s), token(u"BU"_s));
    QCOMPARE(check.granted(), AccessMask(0x8));
    QCOMPARE(check.undecided(), LC);
    QCOMPARE(check.denied(), AccessMask(0x2));
}

void TestAccessCheck::answersForSeveralRights()
{
    const auto check = AccessCheck::run(
        read(u"D:(XA;;LC;;;WD;(@User.a == 1))(D;;DC;;;WD)(A;;SW;;;WD)"_s), token(u"BU"_s));
    QCOMPARE(check.answer(AccessMask(0x8)), Answer::Yes);
    QCOMPARE(check.answer(AccessMask(0xc)), Answer::CannotTell);
    QCOMPARE(check.answer(AccessMask(0xe)), Answer::No);
}

void TestAccessCheck::unknownOwner()
{
    const auto caller = token(u"S-1-5-21-1-2-3-512"_s);
    const auto implicit = AccessCheck::run(read(u"O:DAD:(A;;LC;;;WD)"_s), caller);
    QCOMPARE(implicit.granted(), LC);
    QCOMPARE(implicit.undecided(), AccessMask(0x60000));
    const auto replaced = AccessCheck::run(read(u"O:DAD:(A;;DC;;;OW)(A;;LC;;;WD)"_s), caller);
    QCOMPARE(replaced.granted(), LC);
    QCOMPARE(replaced.undecided(), AccessMask(0x2));
}

QTEST_GUILESS_MAIN(TestAccessCheck)
#include "tst_accesscheck.moc"
