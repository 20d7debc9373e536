// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/sddlreader.h"
#include "support/sharedfolder.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

class TestSddlReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void documentedDescriptors_data();
    void documentedDescriptors();
    void ownDescriptor();
    void nuls();
    void daclStates();
    void stringsAreData();
    void brokenParts();
    void typesAndFlags();
    void guids();
    void oddities_data();
    void oddities();
    void errors_data();
    void errors();
    void hostile_data();
    void hostile();
};

void TestSddlReader::documentedDescriptors_data()
{
    QTest::addColumn<qsizetype>("entries");
    QTest::newRow("request-approved-enroll.json") << qsizetype(9);
    QTest::newRow("request-approved-unblock.json") << qsizetype(6);
}

void TestSddlReader::documentedDescriptors()
{
    QFile file(sharedFile(u"api/examples/"_s + QString::fromLatin1(QTest::currentDataTag())));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The documented examples are not here; set SIGILL_SHARED to their folder");
    // The descriptor may stand at any depth of the answer.
    static const QRegularExpression member(u"\"SecurityDescriptor\"\\s*:\\s*(\"[^\"]*\")"_s);
    const auto match = member.match(QString::fromUtf8(file.readAll()));
    QVERIFY(match.hasMatch());
    const QString text
        = QJsonDocument::fromJson(u"[%1]"_s.arg(match.captured(1)).toUtf8())[0].toString();
    QFETCH(qsizetype, entries);
    const auto read = SecurityDescriptor::fromSddl(text);
    QVERIFY(read);
    const QString owner = u"S-1-5-21-2127521184-1604012920-1887927527-14134865"_s;
    QCOMPARE(read->owner->text(), owner);
    QVERIFY(!read->group && !read->sacl);
    QCOMPARE(read->control(), 4);
    QCOMPARE(read->notices.texts(),
             QStringList{u"%1 NUL characters at the end were left out"_s.arg(entries)});
    const QList<Ace> aces = read->dacl->aces;
    QCOMPARE(aces.size(), entries);
    QVERIFY(aces.first().isDeny() && !aces.first().isAllow());
    QCOMPARE(aces.first().mask.letters(), u"LC"_s);
    for (const Ace &ace : aces.sliced(1))
        QVERIFY(ace.isAllow());
    QCOMPARE(read->toSddl(), QString(text).remove(QChar::Null));
}

void TestSddlReader::ownDescriptor()
{
    const QString text = u"O:S-1-5-21-7-8-9-1104G:BAD:PAI(D;;LC;;;S-1-5-21-7-8-9-512D)"_s;
    QVERIFY(!SecurityDescriptor::fromSddl(text));
    const QString right = u"O:S-1-5-21-7-8-9-1104G:BAD:PAI(D;;LC;;;S-1-5-21-7-8-9-512)"
                          "(A;OICIIOID;CCDC;;;S-1-5-21-7-8-9-1104)S:AR(AU;SAFA;WD;;;WD)"_s;
    const auto read = SecurityDescriptor::fromSddl(right);
    QVERIFY(read);
    QCOMPARE(read->owner->text(), u"S-1-5-21-7-8-9-1104"_s);
    QCOMPARE(read->group->sid(), Sid::fromText(u"S-1-5-32-544"));
    QVERIFY(read->dacl->isProtected && read->dacl->isAutoInherited);
    QVERIFY(!read->dacl->isAutoInheritRequested && read->sacl->isAutoInheritRequested);
    QCOMPARE(read->control(), 0x0004 | 0x1000 | 0x0400 | 0x0010 | 0x0200);
    QVERIFY(read->notices.isEmpty());
    const Ace second = read->dacl->aces.at(1);
    QCOMPARE(second.mask.value(), 3U);
    QVERIFY(second.isAllow() && second.isInheritOnly() && second.isInherited());
    QVERIFY(!read->dacl->aces.first().isInheritOnly());
    QCOMPARE(second.flags.toInt(), 0x1b);
    QCOMPARE(right.mid(second.offset, second.length), u"(A;OICIIOID;CCDC;;;S-1-5-21-7-8-9-1104)"_s);
    const Ace audit = read->sacl->aces.first();
    QVERIFY(!audit.isAllow() && !audit.isDeny());
    QCOMPARE(audit.flags.toInt(), 0xc0);
    QCOMPARE(right.mid(audit.offset, audit.length), u"(AU;SAFA;WD;;;WD)"_s);
    // The letter before the colon is the next part and not a digit of the SID.
    const auto greedy = SecurityDescriptor::fromSddl(u"O:S-1-2-0x200D:(A;;GA;;;WD)"_s);
    QCOMPARE(greedy->owner->text(), u"S-1-2-512"_s);
    QCOMPARE(greedy->dacl->aces.size(), 1);
}

void TestSddlReader::nuls()
{
    const auto nuls = [](qsizetype count) { return QString(count, QChar::Null); };
    const QString plain = u"D:(A;;GA;;;WD)"_s;
    for (const qsizetype count : {1, 2, 9}) {
        const auto read = SecurityDescriptor::fromSddl(QString(plain + nuls(count)));
        QCOMPARE(read->dacl->aces.size(), 1);
        const QStringList notices = read->notices.texts();
        QCOMPARE(notices.size(), 1);
        QVERIFY(notices.first().startsWith(u"%1 NUL"_s.arg(count)));
    }
    const auto hidden
        = SecurityDescriptor::fromSddl(QString(plain + nuls(2) + u"(A;;GA;;;AN)"_s + nuls(3)));
    QVERIFY(!hidden);
    QCOMPARE(hidden.error().offset, plain.size());
}

void TestSddlReader::daclStates()
{
    const auto dacl = [](const QString &text) {
        return SecurityDescriptor::fromSddl(text).map([](const auto &read) { return read.dacl; });
    };
    QVERIFY(!dacl(QString())->has_value());
    QVERIFY(!dacl(u"O:SYS:"_s)->has_value());
    QVERIFY(dacl(u"D:"_s)->has_value() && !(*dacl(u"D:"_s))->isNull);
    QVERIFY((*dacl(u"D:"_s))->aces.isEmpty());
    QVERIFY((*dacl(u"D:NO_ACCESS_CONTROL"_s))->isNull);
    QVERIFY((*dacl(u"D:PNO_ACCESS_CONTROLAI"_s))->isProtected);
    QVERIFY((*dacl(u"D:NO_ACCESS_CONTROLS:(AU;SA;GA;;;WD)"_s))->isNull);
    QVERIFY(!dacl(u"D:NO_ACCESS_CONTROL(A;;GA;;;WD)"_s));
    QCOMPARE(SecurityDescriptor::fromSddl(QString())->control(), 0);
    QCOMPARE(SecurityDescriptor::fromSddl(u"D:S:"_s)->control(), 0x14);
}

void TestSddlReader::stringsAreData()
{
    const QString condition = u"(@User.a == \");(A;;GA;;;AN)S:(((\" && (b || c == \"\"))"_s;
    const QString text
        = u"D:(XA;;CC;;;WD; %1 )(A;;DC;;;SY)S:(RA;;;;;WD;(\"a\",TS,0,\"a)D:(\"))"_s.arg(condition);
    const auto read = SecurityDescriptor::fromSddl(text);
    QVERIFY(read);
    QCOMPARE(read->dacl->aces.size(), 2);
    const Ace conditional = read->dacl->aces.first();
    QVERIFY(conditional.isAllow() && conditional.isConditional());
    QVERIFY(conditional.condition && !conditional.attribute);
    QCOMPARE(conditional.condition->operands.first().operands.last().text,
             u");(A;;GA;;;AN)S:((("_s);
    const Ace plain = read->dacl->aces.last();
    QVERIFY(!plain.isConditional() && !plain.condition && !plain.attribute);
    QCOMPARE(plain.mask.value(), 2U);
    const Ace resource = read->sacl->aces.first();
    QVERIFY(!resource.condition && resource.attribute);
    QCOMPARE(resource.attribute->values.first().text, u"a)D:("_s);
    QCOMPARE(text.mid(resource.offset, resource.length), text.sliced(text.indexOf(u"(RA"_s)));
}

void TestSddlReader::brokenParts()
{
    const auto read
        = [](const QString &text) { return SddlReader(text, std::nullopt).readParts(); };
    const auto offsets = [](const SddlReading &reading) {
        QList<qsizetype> all;
        for (const SddlError &error : reading.errors)
            all += error.offset;
        return all;
    };
    const auto whole = read(u"O:SYD:(A;;GA;;;WD)"_s);
    QVERIFY(whole.isWhole());
    QCOMPARE(whole.descriptor, *SecurityDescriptor::fromSddl(u"O:SYD:(A;;GA;;;WD)"_s));

    // A broken list keeps the entries before the place; what follows it is read.
    const auto list = read(u"O:SYD:P(A;;GA;;;WD)(A;;XX;;;WD)(D;;GA;;;AN)S:(AU;SA;GA;;;WD)"_s);
    QCOMPARE(offsets(list), QList<qsizetype>{23});
    QCOMPARE(list.descriptor.owner->text(), u"S-1-5-18"_s);
    QVERIFY(list.descriptor.dacl->isProtected);
    QCOMPARE(list.descriptor.dacl->aces.size(), 1);
    QCOMPARE(list.descriptor.sacl->aces.size(), 1);

    const auto owner = read(u"O:nobodyG:BAD:(A;;GA;;;WD)"_s);
    QCOMPARE(offsets(owner), QList<qsizetype>{2});
    QVERIFY(!owner.descriptor.owner);
    QCOMPARE(owner.descriptor.group->text(), u"S-1-5-32-544"_s);
    QCOMPARE(owner.descriptor.dacl->aces.size(), 1);

    // Each broken part is told, and the text of a string starts no part.
    const auto many
        = read(u"O:??G:??D:(XA;;;;;WD;(a == \"S:(AU;SA;GA;;;AN)\" b))S:(AU;SA;GA;;;WD)"_s);
    QCOMPARE(offsets(many), (QList<qsizetype>{2, 6, 47}));
    QCOMPARE(many.descriptor.sacl->aces.size(), 1);
    QCOMPARE(many.descriptor.sacl->aces.first().trustee.text(), u"S-1-1-0"_s);
    // What a NUL hides is not looked at.
    const auto hidden = read(u"O:SYD:(A;;GA;;;WD)"_s + QChar::Null + u"S:"_s);
    QVERIFY(!hidden.isWhole());
    QCOMPARE(offsets(hidden), QList<qsizetype>{18});
    QVERIFY(!hidden.descriptor.owner && !hidden.descriptor.dacl);
}

void TestSddlReader::typesAndFlags()
{
    struct Type
    {
        QString letters;
        int value;
        QString kind; // a allow, d deny, o object, c conditional, r resource attribute
    };
    const Type types[]{
        {u"A"_s, 0x00, u"a"_s},   {u"D"_s, 0x01, u"d"_s},    {u"AU"_s, 0x02, {}},
        {u"AL"_s, 0x03, {}},      {u"OA"_s, 0x05, u"ao"_s},  {u"OD"_s, 0x06, u"do"_s},
        {u"OU"_s, 0x07, u"o"_s},  {u"OL"_s, 0x08, u"o"_s},   {u"XA"_s, 0x09, u"ac"_s},
        {u"XD"_s, 0x0a, u"dc"_s}, {u"ZA"_s, 0x0b, u"aoc"_s}, {u"XU"_s, 0x0d, u"c"_s},
        {u"ML"_s, 0x11, {}},      {u"RA"_s, 0x12, u"r"_s},   {u"SP"_s, 0x13, {}},
        {u"TL"_s, 0x14, {}},      {u"FL"_s, 0x15, u"c"_s}};
    for (const Type &type : types) {
        QString tail;
        if (type.kind.contains(u'c'))
            tail = u";(a)"_s;
        else if (type.kind.contains(u'r'))
            tail = u";(\"a\",TI,0)"_s;
        const auto text = u"D:(%1;;;;;WD%2)"_s.arg(type.letters, tail);
        const auto read = SecurityDescriptor::fromSddl(text);
        QVERIFY2(read, qPrintable(text));
        const Ace ace = read->dacl->aces.first();
        QCOMPARE(static_cast<int>(ace.type), type.value);
        QCOMPARE(sddlLetters(ace.type), type.letters);
        QCOMPARE(ace.isAllow(), type.kind.contains(u'a'));
        QCOMPARE(ace.isDeny(), type.kind.contains(u'd'));
        QCOMPARE(ace.isConditional(), type.kind.contains(u'c'));
        QCOMPARE(isObjectType(ace.type), type.kind.contains(u'o'));
        QCOMPARE(ace.condition != nullptr, type.kind.contains(u'c'));
        QCOMPARE(ace.attribute != nullptr, type.kind.contains(u'r'));
    }
    const QStringList flags{u"OI"_s, u"CI"_s, u"NP"_s, u"IO"_s, u"ID"_s, u"CR"_s, u"SA"_s, u"FA"_s};
    for (qsizetype i = 0; i < flags.size(); ++i) {
        const auto read = SecurityDescriptor::fromSddl(u"S:(AU;%1;;;;WD)"_s.arg(flags.at(i)));
        QCOMPARE(read->sacl->aces.first().flags.toInt(), 1 << i);
    }
    const auto filter = SecurityDescriptor::fromSddl(u"S:(FL;TP;;;;WD;(a))"_s);
    QVERIFY(filter->sacl->aces.first().flags.testFlag(AceFlag::TrustProtected));
}

void TestSddlReader::guids()
{
    const QString property = u"4828CC14-1437-45bc-9B07-AD6F015E5F28"_s;
    const QString child = u"bf967aba-0de6-11d0-a285-00aa003049e2"_s;
    const auto read = SecurityDescriptor::fromSddl(
        u"D:(OA;;RP;%1;%2;PS)(OD;;RP;;%2;PS)(OA;;RP;;;PS)(A;;RP; ; ;PS)"_s.arg(property, child));
    QVERIFY(read);
    const QList<Ace> aces = read->dacl->aces;
    QCOMPARE(aces.at(0).objectType, QUuid::fromString(property));
    QCOMPARE(aces.at(0).inheritedObjectType, QUuid::fromString(child));
    QVERIFY(!aces.at(1).objectType && aces.at(1).inheritedObjectType);
    QVERIFY(!aces.at(2).objectType && !aces.at(2).inheritedObjectType);
    QVERIFY(!aces.at(3).objectType && !aces.at(3).inheritedObjectType);
    QVERIFY(aces.at(0).isAllow() && aces.at(1).isDeny());
}

void TestSddlReader::oddities_data()
{
    QTest::addColumn<QString>("notice"); // a part of the only notice
    QTest::newRow(" O:SY") << u"Spaces"_s;
    QTest::newRow("O:S- 1- 5-18") << u"Spaces"_s;
    QTest::newRow("O:SY G:BA ") << u"2 places"_s;
    QTest::newRow("D: AI (A;;GA;;;WD)") << u"first at character 3"_s;
    QTest::newRow("D:(A;;GA;;;WD )") << u"Spaces"_s;
    QTest::newRow("D:( A; OI CI;GA;;; S-1-1-0)") << u"4 places"_s;
    QTest::newRow("O:s-1-5-18") << u"Lower-case"_s;
    QTest::newRow("D:(a;oi;ga;;;wd)") << u"4 places"_s;
    QTest::newRow("D:G:SYO:BA") << u"first at character 3, 2 places"_s;
    QTest::newRow("D:(A;;GR0x1;;;WD)") << u"mixed"_s;
    QTest::newRow("D:(A;;-99;;;WD)") << u"outside 32 bits"_s;
    QTest::newRow("O:S-1-5-018") << u"leading zeros"_s;
    QTest::newRow("O:S-1-5-4294967296") << u"over 32 bits"_s;
    QTest::newRow("D:(AU;SA;GA;;;WD)") << u"no effect"_s;
    QTest::newRow("S:(A;;GA;;;WD)") << u"no effect"_s;
    QTest::newRow("O:DA") << u"domain"_s;
}

void TestSddlReader::oddities()
{
    const auto read = SecurityDescriptor::fromSddl(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    const QStringList notices = read->notices.texts();
    QCOMPARE(notices.size(), 1);
    QFETCH(QString, notice);
    QVERIFY2(notices.first().contains(notice), qPrintable(notices.first()));
}

void TestSddlReader::errors_data()
{
    // The error stands where the mark ^ is; the mark itself is no part of the text.
    QTest::addColumn<QString>("marked");
    const auto texts
        = u"^garbageO:BA|^d:(A;;GA;;;WD)|^D :S:|D:P^:S:|O:^|O:^O:SY|O:^XX|O:^WD)|O:SYG:SY^G:SY|"
          "S:P^S:|D:(A;;GA;;;WD)^)|D:(A;;GA;;;WD)^junk|D:^A;;GA;;;WD|D:(A;;GA;;;WD)(A;;GA;;;SY^|"
          "D:(^ZZ;;GA;;;WD)|D:(^ZD;;GA;;;WD)|D:(^;;;;;)|D:(^)|D:(^(A;;GA;;;LG))|D:(A;OI^XX;GA;;;WD)"
          "|"
          "D:(A;OI^ ;GA;;;WD)|D:(A;;GA^)|D:(A;;GA^ ;;;WD)|D:(A;;RC^XX;;;WD)|D:(A;;^09;;;WD)|"
          "D:(A;;GA;;;^)|D:(A;;GA;;;S-1-3-4^ )|D:(A;;GA;;;^Nobody I know)|D:(A;;GA;;;WD^;)|"
          "D:(A;;GA;;;WD^;;)|D:(A;;GA;^bf967aba-0de6-11d0-a285-00aa003049e2;;WD)|"
          "D:(OA;;GA;^{bf967aba-0de6-11d0-a285-00aa003049e2};;WD)|"
          "D:(OA;;GA;;^ bf967aba-0de6-11d0-a285-00aa003049e2;WD)|"
          "D:(OA;;GA;^bf967aba0de611d0a28500aa003049e2;;WD)|D:(XA;;GA;;;WD^)|D:(XA;;GA;;;WD;^)|"
          "D:(XA;;GA;;;WD; ^a)|D:(XA;;GA;;;WD;^((a)|D:(XA;;GA;;;WD;(a == ^\"b))|"
          "D:(XA;;GA;;;WD;(a)^(b))|D:(XA;;GA;;;WD;(a)^|S:(RA;;;;;^BA;(\"x\",TS,0))"_s;
    for (const QString &text : texts.split(u'|'))
        QTest::newRow(qPrintable(text)) << text;
    QTest::newRow("NUL") << QString(u"D:(A;;G^"_s + QChar::Null + u"A;;;WD)"_s);
    QTest::newRow("surrogate") << QString(u"D:(A;;GA;;;^"_s + QChar(0xdc00) + u"D)"_s);
}

void TestSddlReader::errors()
{
    QFETCH(QString, marked);
    const auto read = SecurityDescriptor::fromSddl(QString(marked).remove(u'^'));
    QVERIFY(!read);
    QCOMPARE(read.error().offset, marked.indexOf(u'^'));
    QVERIFY(!read.error().message.isEmpty());
    for (const QChar c : read.error().message)
        QVERIFY(c >= u' ' && !c.isSurrogate());
}

void TestSddlReader::hostile_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("result"); // number of entries; -1 - offset of the error
    constexpr qsizetype many = 1'000'000;
    const auto row = [](const char *name, const QString &text, qsizetype result) {
        QTest::newRow(name) << text << result;
    };
    const auto conditional
        = [](const QString &inner) { return QString(u"D:(XA;;GA;;;WD;"_s + inner + u")"_s); };
    row("entries", QString(u"D:"_s + u"(A;;;;;WD)"_s.repeated(many / 10)), many / 10);
    row("bad last entry", QString(u"D:"_s + u"(A;;;;;WD)"_s.repeated(many / 10) + u'('),
        -1 - (3 + many));
    row("opening parentheses", QString(u"D:"_s + QString(many, u'(')), -1 - 3);
    row("deep condition",
        conditional(QString(QString(many / 2, u'(') + u'a' + QString(many / 2, u')'))),
        -1 - (15 + 1000));
    row("deep open condition", conditional(QString(many, u'(')), -1 - (15 + 1000));
    row("deep nots", conditional(QString(u'(' + u"!("_s.repeated(many))), -1 - (16 + 999 * 2 + 1));
    row("deep members", conditional(QString(u"(Member_of"_s + QString(many, u'('))),
        -1 - (25 + 1000));
    row("long chain", conditional(QString(u"(a"_s + u"&&a"_s.repeated(many) + u')')),
        -1 - (17 + 999 * 3));
    row("long list", conditional(QString(u"(a=={1"_s + u",1"_s.repeated(many / 2) + u"})"_s)), 1);
    row("open list", conditional(QString(u"(a=={1"_s + u",1"_s.repeated(many / 2))),
        -1 - (21 + many));
    row("long name", conditional(QString(u'(' + QString(many, u'a') + u')')), 1);
    row("long string", conditional(QString(u"(a==\""_s + QString(many, u'(') + u"\")"_s)), 1);
    row("long octets", conditional(QString(u"(a==#"_s + QString(many, u'1') + u')')), 1);
    row("long number", conditional(QString(u"(a=="_s + QString(many, u'1') + u')')), -1 - 19);
    row("long blanks", conditional(QString(u"(a"_s + QString(many, u' ') + u')')), 1);
    row("many strings",
        conditional(QString(u"(a=={\"\""_s + u",\"\""_s.repeated(many / 3) + u"})"_s)), 1);
    row("open string", conditional(QString(u"(a==\""_s + QString(many, u'(') + u')')), -1 - 19);
    row("attribute values",
        QString(u"D:(RA;;;;;WD;(\"a\",TI,0"_s + u",1"_s.repeated(many / 2) + u"))"_s), 1);
    row("surrogates in a string", conditional(u"(a == \"\xd800\xdc00\xd800\")"_s), 1);
    row("flags", QString(u"D:(A;"_s + u"OI"_s.repeated(many / 2) + u";;;;WD)"_s), 1);
    row("list flags", QString(u"D:"_s + QString(many, u'P')), 0);
    row("rights", QString(u"D:(A;;"_s + u"CC"_s.repeated(many / 2) + u";;;WD)"_s), 1);
    row("spaced rights", QString(u"D:(A;;"_s + u" CC"_s.repeated(many / 3) + u";;;WD)"_s), 1);
    row("digits", QString(u"D:(A;;"_s + QString(many, u'9') + u";;;WD)"_s), 1);
    row("SID parts", QString(u"O:S-1-5"_s + u"-1"_s.repeated(many / 2)), -1 - 2);
    row("SID digits", QString(u"D:(A;;;;;S-1-5-"_s + QString(many, u'9') + u')'), 1);
    row("owners", u"O:"_s.repeated(many / 2), -1 - 2);
    row("fields", QString(u"D:(A"_s + QString(many, u';')), -1 - 9);
    row("spaces", QString(many, u' '), -2 - many);
    row("NULs", QString(many, QChar::Null), -2 - many);
    row("surrogates", QString(many, QChar(0xd800)), -1);
}

void TestSddlReader::hostile()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, result);
    // Anything quadratic takes hours, and Qt Test ends a function after five minutes.
    const auto read = SecurityDescriptor::fromSddl(text);
    if (result < -1 - text.size()) {
        QVERIFY(read);
        QVERIFY(!read->owner && !read->dacl && !read->sacl);
        QCOMPARE(read->notices.texts().size(), 1);
    } else if (result < 0) {
        QVERIFY(!read);
        QCOMPARE(read.error().offset, -1 - result);
        QVERIFY(read.error().message.size() < 200);
    } else {
        QVERIFY(read);
        QCOMPARE(read->dacl->aces.size(), result);
        QVERIFY(read->notices.texts().size() <= 1);
    }
}

QTEST_GUILESS_MAIN(TestSddlReader)
#include "tst_sddlreader.moc"
