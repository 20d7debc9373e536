// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/accesscheck.h"
#include "security/aclorder.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <array>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

SecurityDescriptor read(const QString &text)
{
    return SecurityDescriptor::fromSddl(text).value();
}

// Any of the values.
template <typename Values>
auto any(QRandomGenerator &random, const Values &values)
{
    return values.at(random.bounded(int(values.size())));
}

// An entry as the test sees it, apart from the program's own types.
struct Line
{
    bool isAllow = true;
    bool isInheritOnly = false;
    bool isInherited = false;
    quint32 mask = 0;
    QString sid;
    QString type; // of the object; empty for all
    QChar truth = u'T'; // of its condition: T, F, U, or ? where nobody knows

    QString sddl(qsizetype number) const
    {
        const auto condition = truth == u'F' ? u";(Member_of{SID(S-1-5-99)})"_s
            : truth == u'U'                  ? u";(@Resource.none)"_s
            : truth == u'?'                  ? u";(@User.a%1 == 1)"_s.arg(number)
                                             : QString();
        const QString letters = !condition.isEmpty() ? (isAllow ? u"XA"_s : u"XD"_s)
            : type.isEmpty()                         ? (isAllow ? u"A"_s : u"D"_s)
                                                     : (isAllow ? u"OA"_s : u"OD"_s);
        return u"(%1;%2%3;0x%4;%5;;%6%7)"_s.arg(letters, isInherited ? u"ID"_s : QString(),
                                                isInheritOnly ? u"IO"_s : QString(),
                                                QString::number(mask, 16), type, sid, condition);
    }
};

struct Caller
{
    QStringList sids;
    QStringList denyOnly;
    QString self;
    QString type;
};

QStringList pool()
{
    return {u"S-1-5-1"_s, u"S-1-5-21-1-2-3-1000"_s, u"S-1-5-21-1-2-3-1001"_s, u"S-1-1-0"_s};
}

QStringList types()
{
    return {u"11111111-0de6-11d0-a285-00aa003049e2"_s, u"22222222-0de6-11d0-a285-00aa003049e2"_s};
}

constexpr std::array<quint32, 7> bits{0x1, 0x4, 0x100, 0x20000, 0x40000, 0x1000000, 0x80000000};

// Asks for one right alone (MS-DTYP 2.5.3.2, steps 3 to 5). Each ? of the list counts as its value
// in the world. Gives the entry that decided, or -1 for none and -2 for ownership.
std::pair<bool, int> decide(quint32 bit, const QString &owner, const QList<Line> &lines,
                            const Caller &caller, const QString &world)
{
    const bool isOwner = !owner.isEmpty() && caller.sids.contains(owner);
    bool namesOwnerRights = false;
    for (const Line &line : lines)
        namesOwnerRights = namesOwnerRights || (line.sid == u"S-1-3-4" && !line.isInheritOnly);
    if (isOwner && !namesOwnerRights && (bit == 0x20000 || bit == 0x40000))
        return {true, -2};
    if (bit == 0x1000000)
        return {false, -1};
    qsizetype question = 0;
    for (int i = 0; i < lines.size(); ++i) {
        const Line &line = lines.at(i);
        const QChar truth = line.truth == u'?' ? world.at(question++) : line.truth;
        if (line.isInheritOnly || (line.mask & bit) == 0
            || (!line.type.isEmpty() && line.type != caller.type))
            continue;
        const QString sid = line.sid == u"S-1-5-10" ? caller.self : line.sid;
        const bool isNamed = sid == u"S-1-3-4" ? isOwner
                                               : caller.sids.contains(sid) || sid == u"S-1-1-0"
                || (!line.isAllow && caller.denyOnly.contains(sid));
        if (isNamed && (truth == u'T' || (truth == u'U' && !line.isAllow)))
            return {line.isAllow, i};
    }
    return {false, -1};
}

QStringList worlds(qsizetype questions)
{
    QStringList all{QString()};
    for (qsizetype i = 0; i < questions; ++i) {
        QStringList longer;
        for (const QString &world : std::as_const(all))
            longer << world + u'T' << world + u'F' << world + u'U';
        all = longer;
    }
    return all;
}

QList<Sid> toSids(const QStringList &texts)
{
    QList<Sid> sids;
    for (const QString &text : texts)
        sids += Sid::fromText(text).value();
    return sids;
}

}

class TestAclOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void flaws_data();
    void flaws();
    void flawsCoverAllThatTheOrderChanges();
    void accessAgreesWithOneWalkForEachRight();
};

void TestAclOrder::flaws_data()
{
    QTest::addColumn<QString>("dacl");
    // "entry>earlier rights rival", each counted from 0; - for no rights and no rival.
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &dacl, const QStringList &expected = {}) {
        QTest::newRow(name) << dacl << expected;
    };
    row("empty", QString());
    row("null", u"NO_ACCESS_CONTROL"_s);
    row("like the enroll example",
        u"(D;;LC;;;SY)(A;;DCSW;;;BU)(A;;DCSW;;;BG)(A;;SWRC;;;BU)(A;;RC;;;WD)(A;;CCDCLCSWSDRC;;;BA)"
        "(A;;DCSW;;;SY)(A;;CCDCSW;;;SY)"_s);
    row("like the unblock example",
        u"(D;;LC;;;SY)(A;;SWRC;;;BU)(A;;RC;;;WD)(A;;CCDCLCSWSDRC;;;BA)(A;;DCSW;;;SY)"
        "(A;;CCDCSW;;;SY)"_s);
    row("inherited behind explicit",
        u"(D;;LC;;;SY)(A;;LC;;;WD)(D;ID;DC;;;SY)(A;ID;DC;;;WD)(D;ID;SW;;;SY)"_s);
    row("deny behind allow of the same level of ancestors", u"(A;ID;LC;;;WD)(D;ID;LC;;;SY)"_s);
    row("deny after allow", u"(A;;LCDC;;;WD)(D;;LCSW;;;SY)"_s, {u"1>0 LC 0"_s});
    row("deny after allow of other rights", u"(A;;DC;;;WD)(D;;LC;;;SY)"_s, {u"1>0 - -"_s});
    row("the rival is not the first", u"(A;;DC;;;WD)(A;;LC;;;WD)(D;;LC;;;SY)"_s, {u"2>0 LC 1"_s});
    row("two denies", u"(A;;LC;;;WD)(D;;LC;;;SY)(A;;DC;;;WD)(D;;DC;;;SY)"_s,
        {u"1>0 LC 0"_s, u"3>0 DC 2"_s});
    row("explicit allow after inherited deny", u"(D;ID;LC;;;SY)(A;;LCDC;;;WD)"_s, {u"1>0 LC 0"_s});
    row("explicit allow after inherited allow", u"(A;ID;LC;;;SY)(A;;LC;;;WD)"_s, {u"1>0 - -"_s});
    row("explicit deny after inherited allow", u"(A;ID;LC;;;SY)(D;;LC;;;WD)"_s, {u"1>0 LC 0"_s});
    row("explicit deny after inherited deny", u"(D;ID;LC;;;SY)(D;;LC;;;WD)"_s, {u"1>0 - -"_s});
    row("all wrong", u"(A;ID;LC;;;SY)(A;;LCDC;;;SY)(D;;LCDC;;;SY)"_s,
        {u"1>0 - -"_s, u"2>0 DC LC 0"_s});
    row("inherit-only is left out", u"(A;IO;LC;;;WD)(D;;LC;;;SY)(A;;LC;;;WD)(D;IO;LC;;;SY)"_s);
    row("audit is left out", u"(AU;SA;LC;;;WD)(D;;LC;;;SY)(A;;LC;;;WD)(AU;SA;LC;;;WD)"_s);
    row("with conditions and objects", u"(XD;;LC;;;SY;(a))(OD;;DC;;;SY)(XA;;LC;;;WD;(a))"_s);
    row("conditional deny after allow", u"(A;;LC;;;WD)(XD;;LC;;;SY;(a))"_s, {u"1>0 LC 0"_s});
    // What stands before the rival has settled it already.
    row("repeated deny", u"(D;;LC;;;SY)(A;;LC;;;WD)(D;;LC;;;SY)"_s, {u"2>1 - -"_s});
    row("repeated deny and more", u"(D;;LC;;;SY)(A;;LCDC;;;WD)(D;;LCDC;;;SY)"_s, {u"2>1 DC 1"_s});
    // Nobody is asked about both at once.
    row("other objects",
        u"(OA;;RP;11111111-0de6-11d0-a285-00aa003049e2;;WD)"
        "(OD;;RP;22222222-0de6-11d0-a285-00aa003049e2;;SY)"_s,
        {u"1>0 - -"_s});
}

void TestAclOrder::flaws()
{
    QFETCH(QString, dacl);
    QStringList found;
    const auto all = AclOrder::flaws(read(QString(u"D:"_s + dacl)).dacl.value());
    for (const auto &flaw : all)
        found += u"%1>%2 %3 %4"_s.arg(flaw.entry)
                     .arg(flaw.earlier)
                     .arg(flaw.affected.isEmpty() ? u"-"_s : flaw.affected.letters(),
                          flaw.rival < 0 ? u"-"_s : QString::number(flaw.rival));
    QTEST(found, "expected");
}

// Whoever asks: where sorting the list would change a right, a flaw names that right.
void TestAclOrder::flawsCoverAllThatTheOrderChanges()
{
    QRandomGenerator random(20260301);
    int changed = 0;
    int flawless = 0;
    for (int round = 0; round < 2000; ++round) {
        QString text = u"D:"_s;
        const int count = random.bounded(1, 6);
        for (int i = 0; i < count; ++i) {
            Line line;
            line.isAllow = random.bounded(2) == 0;
            line.isInherited = random.bounded(3) == 0;
            line.isInheritOnly = random.bounded(8) == 0;
            line.mask = quint32(random.bounded(1, 8));
            line.sid = any(random, pool());
            text += line.sddl(i);
        }
        const auto stored = read(text);
        auto sorted = stored;
        std::stable_sort(sorted.dacl->aces.begin(), sorted.dacl->aces.end(),
                         [](const Ace &a, const Ace &b) {
                             const auto rank = [](const Ace &ace) {
                                 return ace.isInherited() ? 2 : ace.isDeny() ? 0 : 1;
                             };
                             return rank(a) < rank(b);
                         });
        AccessMask affected;
        const auto found = AclOrder::flaws(*stored.dacl);
        for (const auto &flaw : found)
            affected |= flaw.affected;
        flawless += found.isEmpty() ? 1 : 0;
        for (int choice = 0; choice < 8; ++choice) {
            QStringList sids;
            for (int i = 0; i < 3; ++i) {
                if (choice & 1 << i)
                    sids += pool().at(i);
            }
            const AccessToken token(toSids(sids));
            const auto before = AccessCheck::run(stored, token).granted();
            const auto after = AccessCheck::run(sorted, token).granted();
            const AccessMask difference = (before - after) | (after - before);
            QVERIFY2(affected.contains(difference),
                     qPrintable(text + u' ' + sids.join(u',') + u' ' + difference.letters()));
            changed += difference.isEmpty() ? 0 : 1;
        }
    }
    QVERIFY(changed > 500);
    QVERIFY(flawless > 100);
}

void TestAclOrder::accessAgreesWithOneWalkForEachRight()
{
    int undecided = 0;
    int ownership = 0;
    for (quint32 seed = 1; seed <= 4000; ++seed) {
        QRandomGenerator random(seed);
        QStringList names = pool();
        names << u"S-1-3-4"_s << u"S-1-5-10"_s;
        const QString owner = random.bounded(3) == 0 ? QString() : pool().at(random.bounded(3));
        QList<Line> lines;
        QString text = owner.isEmpty() ? u"D:"_s : u"O:%1D:"_s.arg(owner);
        qsizetype questions = 0;
        const int count = random.bounded(0, 8);
        for (int i = 0; i < count; ++i) {
            Line line;
            line.isAllow = random.bounded(5) < 3;
            line.isInheritOnly = random.bounded(8) == 0;
            for (const quint32 bit : bits)
                line.mask |= random.bounded(3) == 0 ? bit : 0;
            line.sid = any(random, names);
            if (random.bounded(4) == 0)
                line.type = any(random, types());
            else if (random.bounded(3) == 0)
                line.truth = u"FU??"[random.bounded(4)];
            if (line.truth == u'?' && ++questions > 3)
                line.truth = u'U';
            text += line.sddl(i);
            lines += line;
        }
        questions = std::min<qsizetype>(questions, 3);
        Caller caller;
        const QStringList everybody = pool();
        const QStringList known = everybody.first(3);
        for (const QString &sid : known) {
            const int choice = random.bounded(4);
            if (choice < 2)
                caller.sids += sid;
            // What an owner may do who is there for denying only is left open here.
            else if (choice == 2 && sid != owner)
                caller.denyOnly += sid;
        }
        if (!caller.sids.isEmpty() && random.bounded(2) == 0)
            caller.self = any(random, caller.sids);
        else if (random.bounded(2) == 0)
            caller.self = u"S-1-5-98"_s;
        if (random.bounded(2) == 0)
            caller.type = any(random, types());
        AccessToken token(toSids(caller.sids), toSids(caller.denyOnly));
        token.self = Sid::fromText(caller.self);
        const std::optional<QUuid> type
            = caller.type.isEmpty() ? std::nullopt : std::optional(QUuid::fromString(caller.type));
        const auto check = AccessCheck::run(read(text), token, type);
        const QString what = u"%1: %2 for %3, not %4, self %5, type %6"_s.arg(seed).arg(
            text, caller.sids.join(u','), caller.denyOnly.join(u','), caller.self, caller.type);
        const auto all = worlds(questions);
        for (const quint32 bit : bits) {
            bool isEver = false;
            bool isAlways = true;
            QSet<int> deciders;
            for (const QString &world : all) {
                const auto [isGranted, decider] = decide(bit, owner, lines, caller, world);
                isEver = isEver || isGranted;
                isAlways = isAlways && isGranted;
                deciders.insert(decider);
            }
            const AccessMask right(bit);
            const auto expected = isAlways ? AccessCheck::Answer::Yes
                : isEver                   ? AccessCheck::Answer::CannotTell
                                           : AccessCheck::Answer::No;
            QVERIFY2(check.answer(right) == expected,
                     qPrintable(right.letters() + u" in "_s + what));
            // In some world it is the one that is named.
            QVERIFY2(deciders.contains(check.decidedBy(right)),
                     qPrintable(right.letters() + u" by "_s + what));
            undecided += isEver && !isAlways ? 1 : 0;
            ownership += deciders.contains(-2) ? 1 : 0;
        }
    }
    QVERIFY(undecided > 200);
    QVERIFY(ownership > 500);
}

QTEST_GUILESS_MAIN(TestAclOrder)
#include "tst_aclorder.moc"
