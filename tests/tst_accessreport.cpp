// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accesstext.h"
#include "models/accessverdict.h"
#include "models/calleraccess.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

using Answer = AccessCheck::Answer;
using Weight = AccessVerdict::Remark::Weight;

// Like the documented examples, with fewer entries and other numbers.
const auto owner = u"S-1-5-21-4-5-6-7001"_s;
const auto group = u"S-1-5-21-4-5-6-5001"_s;
const auto denied = u"S-1-5-21-4-5-6-7002"_s;
const auto example = u"O:S-1-5-21-4-5-6-7001D:(D;;LC;;;S-1-5-21-4-5-6-7002)"
                     "(A;;DCSW;;;S-1-5-21-4-5-6-5001)(A;;SWRC;;;S-1-5-21-4-5-6-5001)(A;;RC;;;WD)"
                     "(A;;CCDCLCSWSDRC;;;S-1-5-21-4-5-6-7001)\0\0\0\0\0"_s;

RightsTable rights(const QByteArray &name = "execute")
{
    return RightsTable::fromJson(
               R"({"format": 1, "rights": [{"right": "LC", "certainty": "documented",)"
               R"( "name": {"en": ")"
               + name
               + R"("}}], "actions": [{"status": "Completed", "certainty": "likely",)"
                 R"( "rights": "LC"}]})")
        .value();
}

QStringList texts(const AccessReport &report, Weight weight)
{
    QStringList texts;
    const auto remarks = AccessVerdict::remarks(report);
    for (const auto &remark : remarks) {
        if (remark.weight == weight)
            texts += remark.text;
    }
    return texts;
}

QString longList(int count)
{
    QString text = u"O:SYD:"_s;
    for (int i = 0; i < count; ++i)
        text += u"(A;;SWRC;;;S-1-5-21-4-5-6-%1)"_s.arg(i);
    return text;
}

AccessToken token(const QString &sid)
{
    return AccessToken({Sid::fromText(sid).value()});
}

}

class TestAccessReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void principals();
    void principalsOfUnknownDomains();
    void conditionalRights();
    void verdicts_data();
    void verdicts();
    void brokenTexts_data();
    void brokenTexts();
    void manyBrokenParts();
    void longLists();
    void flawsInWords();
    void manyFlaws();
    void plainTextHasEveryEntry();
    void plainTextOfBrokenParts();
    void tableIsSafe();
};

void TestAccessReport::principals()
{
    const auto report = AccessReport::of(example);
    QVERIFY(report.isWhole());
    QVERIFY(report.flaws().isEmpty());
    QCOMPARE(report.leftOutPrincipals(), 0);
    struct Expected
    {
        QString sid;
        quint32 granted;
        quint32 denied;
        QList<qsizetype> entries;
        bool isByOwnership;
    };
    // The table of ../shared/sddl/wording.md.
    const QList<Expected> expected{{owner, 0x7000f, 0, {4}, true},
                                   {denied, 0x20000, 0x4, {0, 3}, false},
                                   {group, 0x2000a, 0, {1, 2}, false},
                                   {u"S-1-1-0"_s, 0x20000, 0, {3}, false}};
    QCOMPARE(report.principals().size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const auto &principal = report.principals().at(i);
        QCOMPARE(principal.trustee.text(), expected.at(i).sid);
        QCOMPARE(principal.isOwner, i == 0);
        QCOMPARE(principal.granted.value(), expected.at(i).granted);
        QCOMPARE(principal.denied.value(), expected.at(i).denied);
        QVERIFY(principal.undecided.isEmpty());
        QCOMPARE(principal.entries, expected.at(i).entries);
        QCOMPARE(principal.isByOwnership, expected.at(i).isByOwnership);
    }
    // Whoever is only for children, or stands for somebody else, has no row.
    QVERIFY(AccessReport::of(u"D:(A;IO;LC;;;BA)(A;;LC;;;OW)(A;;LC;;;PS)(AU;SA;LC;;;BA)"_s)
                .principals()
                .isEmpty());
}

void TestAccessReport::principalsOfUnknownDomains()
{
    const auto report = AccessReport::of(u"O:DAD:(A;;LC;;;DA)(D;;DC;;;DU)(A;;DC;;;DA)"
                                         "(A;;SW;;;S-1-0xffffffffffff-68-65)"_s);
    QStringList rows;
    for (const auto &principal : report.principals())
        rows += principal.trustee.text() + u' ' + principal.granted.letters();
    // Nobody's SID may pass for one that nobody gave out.
    QCOMPARE(rows, (QStringList{u"DA DC LC RC WD"_s, u"DU "_s, u"S-1-0xffffffffffff-68-65 SW"_s}));
    const auto text = AccessText::plain(AccessReport::of(u"O:DAD:(A;;LC;;;DA)"_s), rights());
    QVERIFY2(text.contains(u"Domain admins"_s) && !text.contains(u"S-1-"_s), qPrintable(text));
    const auto known = AccessReport::of(u"O:DAD:(A;;LC;;;DA)"_s, Sid(5, {21, 4, 5, 6}));
    QCOMPARE(known.principals().constFirst().trustee.text(), u"S-1-5-21-4-5-6-512"_s);
}

void TestAccessReport::conditionalRights()
{
    const auto report = AccessReport::of(
        u"D:(XD;;LC;;;BU;(@User.a == 1))(XA;;SW;;;BU;(@User.a))(A;;LCDC;;;BU)"_s);
    const auto principal = report.principals().constFirst();
    QCOMPARE(principal.granted, AccessMask(0x2));
    QCOMPARE(principal.undecided, AccessMask(0xc));
    QVERIFY(principal.denied.isEmpty());
    QCOMPARE(report.conditionalCount(), 2);
    const auto warnings = texts(report, Weight::Warning);
    QVERIFY2(warnings.filter(u"condition"_s).filter(u"2"_s).size() == 1,
             qPrintable(warnings.join(u' ')));
}

void TestAccessReport::verdicts_data()
{
    QTest::addColumn<QString>("sddl");
    QTest::addColumn<QStringList>("told");
    QTest::addColumn<QStringList>("untold");
    const auto open = u"everyone has full access"_s;
    const auto ownerToo = u"owner may"_s;
    const auto usual = u"usual order"_s;
    const auto row
        = [](const char *name, const QString &sddl, const QStringList &told,
             const QStringList &untold) { QTest::newRow(name) << sddl << told << untold; };
    row("example", example, {u"5"_s, u"4"_s, ownerToo, usual}, {open});
    row("nothing", QString(), {open}, {usual, u"owner"_s});
    row("no list", u"O:SYS:(AU;SA;GA;;;WD)"_s, {open}, {usual, u"owner"_s});
    row("null list", u"O:SYD:NO_ACCESS_CONTROL"_s, {open, u"off"_s}, {usual});
    row("empty list", u"O:SYD:"_s, {u"empty"_s, u"nobody but the owner"_s}, {open, usual});
    row("empty list, no owner", u"D:P"_s, {u"empty"_s, u"no owner"_s}, {open, u"but"_s});
    row("no owner", u"D:(A;;LC;;;BU)"_s, {u"1"_s, usual}, {ownerToo});
    row("owner rights", u"O:SYD:(A;;LC;;;BU)(A;;LC;;;OW)"_s, {u"2"_s, usual}, {ownerToo});
    row("out of order", u"O:SYD:(A;;LC;;;WD)(D;;LC;;;BU)(A;;DC;;;WD)"_s, {u"3"_s, u"2"_s, ownerToo},
        {usual});
}

void TestAccessReport::verdicts()
{
    QFETCH(QString, sddl);
    QFETCH(QStringList, told);
    QFETCH(QStringList, untold);
    const auto report = AccessReport::of(sddl);
    const QString sentence = AccessVerdict::sentence(report);
    for (const QString &part : told)
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
    for (const QString &part : untold)
        QVERIFY2(!sentence.contains(part), qPrintable(sentence));
    QCOMPARE(sentence.count(u'%'), 0);
    // What grants or refuses everything is said loudly.
    const auto &dacl = report.descriptor().dacl;
    QCOMPARE(texts(report, Weight::Warning).contains(sentence),
             !dacl || dacl->isNull || dacl->aces.isEmpty());
    QVERIFY(texts(report, Weight::Error).isEmpty());
}

void TestAccessReport::brokenTexts_data()
{
    QTest::addColumn<QString>("sddl");
    QTest::addColumn<QString>("parts"); // owner, group, entries, audit entries; - for no part
    QTest::addColumn<QList<qsizetype>>("offsets"); // of the errors
    const auto row
        = [](const char *name, const QString &sddl, const QString &parts,
             const QList<qsizetype> &offsets) { QTest::newRow(name) << sddl << parts << offsets; };
    row("entry", u"O:BAG:BUD:(A;;GA;;;WD)(A;;ZZ;;;WD)(A;;GA;;;SY)S:(AU;SA;GA;;;WD)"_s,
        u"S-1-5-32-544 S-1-5-32-545 1 1"_s, {26});
    row("owner", u"O:XXG:BUD:(A;;GA;;;WD)"_s, u"- S-1-5-32-545 1 -"_s, {2});
    row("group", u"O:BAG:D:(A;;GA;;;WD)"_s, u"S-1-5-32-544 - 1 -"_s, {6});
    row("audit list", u"O:BAD:(A;;GA;;;WD)S:(AU;SA;GA;;;WD"_s, u"S-1-5-32-544 - 1 0"_s, {34});
    row("two parts", u"O:XXD:(A;;GA;;;XX)S:(AU;SA;GA;;;WD)"_s, u"- - 0 1"_s, {2, 15});
    row("twice", u"O:BAO:BUD:(A;;GA;;;WD)"_s, u"S-1-5-32-544 - 1 -"_s, {4});
    row("nonsense behind", u"O:BAD:(A;;GA;;;WD) and more"_s, u"S-1-5-32-544 - 1 -"_s, {19});
    row("nonsense only", u"not a descriptor"_s, u"- - - -"_s, {0});
    row("NUL inside", u"O:BA\0D:(A;;GA;;;WD)"_s, u"- - - -"_s, {4});
    row("a part in a string is none", u"D:(XA;;GA;;;WD;(a == \"S:\" b))O:BA"_s,
        u"S-1-5-32-544 - 0 -"_s, {26});
}

void TestAccessReport::brokenTexts()
{
    QFETCH(QString, sddl);
    const auto report = AccessReport::of(sddl);
    const auto sid
        = [](const std::optional<Trustee> &trustee) { return trustee ? trustee->text() : u"-"_s; };
    const auto count = [](const std::optional<Acl> &acl) {
        return acl ? QString::number(acl->aces.size()) : u"-"_s;
    };
    const auto &descriptor = report.descriptor();
    const QString parts = QStringList{sid(descriptor.owner), sid(descriptor.group),
                                      count(descriptor.dacl), count(descriptor.sacl)}
                              .join(u' ');
    QTEST(parts, "parts");
    QVERIFY(!report.isWhole());
    QList<qsizetype> offsets;
    for (const SddlError &error : report.errors())
        offsets += error.offset;
    QTEST(offsets, "offsets");
    // Each is told, with its place; and nothing is concluded.
    const auto errors = texts(report, Weight::Error);
    QCOMPARE(errors.size(), offsets.size());
    for (qsizetype i = 0; i < errors.size(); ++i) {
        QVERIFY(errors.at(i).contains(QString::number(offsets.at(i) + 1)));
        QVERIFY(errors.at(i).contains(report.errors().at(i).message));
    }
    QVERIFY(report.principals().isEmpty());
    QVERIFY(report.flaws().isEmpty());
    QVERIFY(AccessVerdict::sentence(report).isEmpty());
    for (const auto &estimate : CallerAccess::estimates(report, rights(), token(u"S-1-5-32-544"_s)))
        QCOMPARE(estimate.answer, Answer::CannotTell);
}

void TestAccessReport::manyBrokenParts()
{
    // Each is told in a line of its own, so there must be few.
    for (const auto &part :
         {u"O:x"_s, u"G:x"_s, u"O:xG:x"_s, u"O:BA"_s, u"D:x"_s, u"O:xD:(S:("_s}) {
        const auto report = AccessReport::of(part.repeated(5000));
        QVERIFY(!report.isWhole());
        QVERIFY2(report.errors().size() <= 10, qPrintable(part));
    }
}

void TestAccessReport::longLists()
{
    constexpr int count = 30'000;
    const auto report = AccessReport::of(longList(count));
    QCOMPARE(report.daclSize(), count);
    QVERIFY(report.flaws().isEmpty());
    // The owner has a row, too. Each row costs a walk over all entries.
    QCOMPARE(report.principals().size() + report.leftOutPrincipals(), count + 1);
    QVERIFY(!report.principals().isEmpty());
    QVERIFY(report.principals().size() * count <= 4'000'000);
    QCOMPARE(report.principals().constFirst().trustee.text(), u"S-1-5-18"_s);
    const auto left = QString::number(report.leftOutPrincipals());
    QCOMPARE(texts(report, Weight::Warning).filter(left).size(), 1);
    QVERIFY(AccessVerdict::sentence(report).contains(QString::number(count)));
    const auto usual = AccessReport::of(longList(300));
    QCOMPARE(usual.leftOutPrincipals(), 0);
    QCOMPARE(usual.principals().size(), 301);
}

void TestAccessReport::flawsInWords()
{
    const auto told = [](const QString &sddl) {
        const auto warnings = texts(AccessReport::of(sddl), Weight::Warning);
        return warnings.size() == 1 ? warnings.constFirst() : QString();
    };
    const auto deny = told(u"D:(A;;DC;;;BG)(A;;LC;;;BU)(D;;LCSW;;;BA)"_s);
    for (const auto &part :
         {u"Entry 3"_s, u"entry 2"_s, u"LC"_s, u"S-1-5-32-545"_s, u"S-1-5-32-544"_s})
        QVERIFY2(deny.contains(part), qPrintable(deny));
    for (const auto &part : {u"SW"_s, u"DC"_s, u"entry 1"_s, u"S-1-5-32-546"_s})
        QVERIFY2(!deny.contains(part), qPrintable(deny));
    QVERIFY(told(u"D:(A;;DC;;;BG)(D;;LC;;;BA)"_s).contains(u"no difference"_s));
    // An entry of the other list decides nothing, nor do those that should stand first.
    const auto audit = told(u"D:(D;ID;LC;;;BU)(AU;SA;SD;;;WD)(D;ID;SD;;;BG)(A;;LCSD;;;AU)"_s);
    QVERIFY2(audit.contains(u"entry 1"_s) && audit.contains(u"entry 3"_s), qPrintable(audit));
    QVERIFY2(!audit.contains(u"entry 2"_s), qPrintable(audit));
    // Two aliases of an unknown domain are two groups.
    const auto aliases = told(u"D:(D;;LC;;;DU)(A;;LC;;;BU)(D;;LC;;;DA)"_s);
    QVERIFY2(aliases.contains(u"keeps LC"_s), qPrintable(aliases));
    // Of a right it may only say so of the entry that allows it.
    const auto two = told(u"D:(A;;LC;;;BG)(A;;DC;;;BU)(D;;LCDC;;;BA)"_s);
    QVERIFY2(!two.isEmpty() && (!two.contains(u"DC"_s) || two.contains(u"entry 2"_s)),
             qPrintable(two));
}

void TestAccessReport::manyFlaws()
{
    QString sddl = u"D:"_s;
    for (int i = 0; i < 200; ++i)
        sddl += u"(A;;LC;;;S-1-5-21-1-2-3-%1)(D;;LC;;;S-1-5-21-1-2-4-%1)"_s.arg(i);
    const auto report = AccessReport::of(sddl);
    QCOMPARE(report.flaws().size(), 200);
    const auto warnings = texts(report, Weight::Warning);
    QVERIFY(warnings.size() > 2 && warnings.size() < 20);
    QVERIFY(warnings.constLast().contains(QString::number(200 - (warnings.size() - 1))));
}

void TestAccessReport::plainTextHasEveryEntry()
{
    const QString sddl = longList(300) + u"S:(AU;SA;GA;;;BG)(ML;;NW;;;HI)"_s;
    const auto report = AccessReport::of(sddl);
    const auto lines = AccessText::plain(report, rights()).split(u'\n');
    const auto entries = report.entries();
    QCOMPARE(entries.size(), 302);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const auto number = u"  %1. "_s.arg(AccessText::entryNumber(report, i));
        const auto found
            = lines.filter(QRegularExpression(u'^' + QRegularExpression::escape(number)));
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().contains(entries.at(i).trustee.text()));
        QVERIFY(found.first().contains(entries.at(i).mask.hex()));
    }
    QCOMPARE(AccessText::entryNumber(report, 301), u"S2"_s);
    // The example's owner, with what decided.
    const auto plain = AccessText::plain(AccessReport::of(example), rights());
    QVERIFY2(plain.contains(QRegularExpression(owner + u".*0x0007000f.*5, owner")),
             qPrintable(plain));
    QVERIFY2(plain.contains(QRegularExpression(denied + u".*denied: LC .*1, 4")),
             qPrintable(plain));
}

void TestAccessReport::plainTextOfBrokenParts()
{
    const auto text
        = AccessText::plain(AccessReport::of(u"O:BAD:(A;;LC;;;BU)(A;;ZZ;;;WD)"_s), rights());
    for (const auto &part : {u"ZZ"_s, u"S-1-5-32-544"_s, u"S-1-5-32-545"_s, u"execute"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
    QVERIFY2(!text.contains(u"Who may do what"_s), qPrintable(text));
}

void TestAccessReport::tableIsSafe()
{
    const auto report
        = AccessReport::of(u"D:(A;;LC;;;WD)(XA;;LC;;;BU;(@User.a == \"x\ty\nz\"))(A;;;;;DA)"
                           "S:(RA;;;;;WD;(\"=1+1\",TS,0,\"\t=2\"))"_s);
    QVERIFY(report.isWhole());
    for (const char *name : {"=cmd()", "+1", "-1", "@SUM(1)", R"(a\tb\nc\rd)", R"(\t=1)"}) {
        const auto table = AccessText::table(report, rights(name));
        QVERIFY(table.endsWith(u'\n') && !table.contains(u'\r'));
        const auto lines = table.chopped(1).split(u'\n');
        QCOMPARE(lines.size(), 1 + report.entries().size());
        for (const QString &line : lines) {
            const auto cells = line.split(u'\t');
            QCOMPARE(cells.size(), lines.first().split(u'\t').size());
            for (const QString &cell : cells)
                QVERIFY2(!cell.contains(QRegularExpression(u"^\\s*[=+@-]"_s)) || cell[0] == u'\'',
                         qPrintable(cell));
        }
        QVERIFY(lines.at(1).contains(u"S-1-1-0"_s) && lines.at(3).contains(u"DA"_s));
    }
}

QTEST_GUILESS_MAIN(TestAccessReport)
#include "tst_accessreport.moc"
