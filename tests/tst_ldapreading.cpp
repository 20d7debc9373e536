// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory/directorybytes.h"
#include "directory/ldapentryreader.h"
#include "directory/ldapfilter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;
using namespace std::string_literals;

// What becomes of the bytes of a directory, which may be any.
class TestLdapReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void guids();
    void sids();
    void hostileSids_data();
    void hostileSids();
    void filters();
    void entry();
    void kinds_data();
    void kinds();
    void hostileEntry();
    void longTexts();
    void accountsByDomain();
    void namesInDns();
};

// The values are those of the vendor's example: learn.microsoft.com, "Searching for binary data".
void TestLdapReading::guids()
{
    const QUuid guid(u"8f1590dc-d932-4b66-8e68-2e91c5880780"_s);
    const auto bytes = DirectoryBytes::ofGuid(guid);
    QCOMPARE(QByteArray::fromStdString(bytes).toHex(), "dc90158f32d9664b8e682e91c5880780");
    QCOMPARE(DirectoryBytes::guid(bytes), guid);
    QVERIFY(DirectoryBytes::guid(bytes.substr(1)).isNull());
    QVERIFY(DirectoryBytes::guid(bytes + "x").isNull());
    QVERIFY(DirectoryBytes::guid({}).isNull());
}

void TestLdapReading::sids()
{
    const auto text = u"S-1-5-21-2127521184-1604012920-1887927527-14134865"_s;
    const auto bytes = DirectoryBytes::ofSid(text);
    QVERIFY(bytes);
    QCOMPARE(QByteArray::fromStdString(*bytes).toHex(),
             "010500000000000515000000a065cf7e784b9b5fe77c877051aed700");
    QCOMPARE(DirectoryBytes::sid(*bytes), text);
    QCOMPARE(DirectoryBytes::sid(*DirectoryBytes::ofSid(u"S-1-0x123456789abc-7")),
             u"S-1-0x123456789abc-7"_s);
    QCOMPARE(DirectoryBytes::ofSid(u"S-1-5-x"), std::nullopt);
}

void TestLdapReading::hostileSids_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("head alone") << QByteArray("0100000000000005");
    QTest::newRow("cut head") << QByteArray("01050000000000");
    QTest::newRow("no sub-authorities") << QByteArray("0100000000000005aabbccdd");
    QTest::newRow("fewer than told") << QByteArray("010200000000000515000000");
    QTest::newRow("more than told") << QByteArray("01010000000000051500000016000000");
    QTest::newRow("sixteen") << "0110000000000005" + QByteArray(128, '1');
    QTest::newRow("revision 2") << QByteArray("020100000000000515000000");
    QTest::newRow("count as a negative number") << QByteArray("01ff00000000000515000000");
}

void TestLdapReading::hostileSids()
{
    QFETCH(QByteArray, hex);
    QCOMPARE(DirectoryBytes::sid(QByteArray::fromHex(hex).toStdString()), QString());
}

void TestLdapReading::filters()
{
    QCOMPARE(LdapFilter::escape("a1Z"), "a1Z"s);
    QCOMPARE(LdapFilter::escape(std::string_view("*()\\\0\xff ", 7)),
             "\\2a\\28\\29\\5c\\00\\ff\\20"s);
    QCOMPARE(LdapFilter::equals("cn", "x)(objectClass=*"), "(cn=x\\29\\28objectClass\\3d\\2a)"s);
    QCOMPARE(LdapFilter::anyOf({"(a=b)", "(c=d)"}), "(|(a=b)(c=d))"s);
    QCOMPARE(*DirectoryBytes::filter(
                 DirectoryKey::ofGuid(QUuid(u"8f1590dc-d932-4b66-8e68-2e91c5880780"_s))),
             "(objectGUID=\\dc\\90\\15\\8f2\\d9fK\\8eh\\2e\\91\\c5\\88\\07\\80)"s);
    QCOMPARE(*DirectoryBytes::filter(DirectoryKey::ofSid(u"S-1-5-11"_s)),
             "(objectSid=\\01\\01\\00\\00\\00\\00\\00\\05\\0b\\00\\00\\00)"s);
    QVERIFY(!DirectoryBytes::filter(DirectoryKey::ofSid(u"*)(cn=*"_s)));
    QVERIFY(!DirectoryBytes::filter(DirectoryKey()));
}

void TestLdapReading::entry()
{
    const QUuid guid(u"8f1590dc-d932-4b66-8e68-2e91c5880780"_s);
    const LdapRecord record{"CN=anna,OU=Staff,DC=test,DC=local",
                            {{"objectclass", {"top", "person", "organizationalPerson", "user"}},
                             {"objectguid", {DirectoryBytes::ofGuid(guid)}},
                             {"objectsid", {*DirectoryBytes::ofSid(u"S-1-5-21-1-2-3-4")}},
                             {"cn", {"anna"}},
                             {"displayname", {"Åsa Öberg"}},
                             {"samaccountname", {"anna"}},
                             {"userprincipalname", {"anna@test.local"}},
                             {"mail", {"a@test.local"}},
                             {"telephonenumber", {"08"}},
                             {"mobile", {"070"}},
                             {"department", {"Kundtjänst"}},
                             {"manager", {"CN=boss,DC=test,DC=local"}},
                             {"useraccountcontrol", {"514"}}}};
    DirectoryEntry expected;
    expected.kind = DirectoryEntry::Kind::User;
    expected.guid = guid;
    expected.sid = u"S-1-5-21-1-2-3-4"_s;
    expected.displayName = u"Åsa Öberg"_s;
    expected.account = u"TEST\\anna"_s;
    expected.userPrincipalName = u"anna@test.local"_s;
    expected.commonName = u"anna"_s;
    expected.mail = u"a@test.local"_s;
    expected.telephone = u"08"_s;
    expected.mobile = u"070"_s;
    expected.department = u"Kundtjänst"_s;
    expected.isDisabled = true;
    QCOMPARE(LdapEntryReader::read(record, {{u"dc=test,dc=local"_s, u"TEST"_s}}), expected);
    QCOMPARE(LdapEntryReader::manager(record), "CN=boss,DC=test,DC=local"s);
    QCOMPARE(expected.name(), u"Åsa Öberg"_s);
    expected.displayName.clear();
    QCOMPARE(expected.name(), u"TEST\\anna"_s);
    expected.account.clear();
    QCOMPARE(expected.name(), u"anna"_s);
}

void TestLdapReading::kinds_data()
{
    QTest::addColumn<QStringList>("classes");
    QTest::addColumn<int>("kind");
    using Kind = DirectoryEntry::Kind;
    const auto row = [](const char *name, const QStringList &classes, Kind kind) {
        QTest::newRow(name) << classes << int(kind);
    };
    row("user", {u"top"_s, u"user"_s}, Kind::User);
    row("case", {u"USER"_s}, Kind::User);
    row("computer", {u"top"_s, u"user"_s, u"computer"_s}, Kind::Computer);
    row("group", {u"top"_s, u"group"_s}, Kind::Group);
    row("contact", {u"top"_s, u"person"_s, u"contact"_s}, Kind::Other);
    row("none", {}, Kind::Other);
}

void TestLdapReading::kinds()
{
    QFETCH(QStringList, classes);
    QFETCH(int, kind);
    LdapRecord record;
    for (const auto &one : classes)
        record.values["objectclass"].push_back(one.toStdString());
    QCOMPARE(int(LdapEntryReader::read(record, {}).kind), kind);
}

void TestLdapReading::hostileEntry()
{
    const std::string any("\xff\xfe\0\x80<b>", 7);
    LdapRecord record{any, {}};
    for (const auto &name : LdapEntryReader::attributes()) {
        const QString lower = QString::fromStdString(name).toLower();
        record.values[lower.toStdString()] = {any, any};
    }
    const auto entry = LdapEntryReader::read(record, {{u"dc=test"_s, u"TEST"_s}});
    QCOMPARE(entry.kind, DirectoryEntry::Kind::Other);
    QVERIFY(entry.keys().isEmpty());
    QVERIFY(!entry.isDisabled);
    QCOMPARE(entry.displayName, QString(u"\uFFFD\uFFFD"_s + QChar(0) + u"\uFFFD<b>"_s));
    // An attribute without values, and none at all.
    record.values["cn"] = {};
    QVERIFY(LdapEntryReader::read(record, {}).commonName.isEmpty());
    QCOMPARE(LdapEntryReader::read({}, {}), DirectoryEntry());
}

void TestLdapReading::longTexts()
{
    QCOMPARE(LdapEntryReader::text(std::string(256, 'x')).size(), 256);
    const QString cut = LdapEntryReader::text(std::string(10'000'000, 'x'));
    QCOMPARE(cut.size(), 256);
    QVERIFY(cut.endsWith(u'…'));
    // Never half a character: each of these is two units.
    std::string faces;
    for (int i = 0; i < 300; ++i)
        faces += "😀";
    const QString half = LdapEntryReader::text(faces);
    QVERIFY(half.size() <= 256);
    QVERIFY(half.chopped(1).back().isLowSurrogate());
    LdapRecord record;
    record.values["manager"] = {std::string(5000, 'x')};
    QVERIFY(LdapEntryReader::manager(record).empty());
}

void TestLdapReading::accountsByDomain()
{
    const auto names = LdapEntryReader::domainNames(
        {{"CN=TEST", {{"ncname", {"DC=test,DC=local"}}, {"netbiosname", {"TEST"}}}},
         {"CN=SUB", {{"ncname", {"DC=sub,DC=test,DC=local"}}, {"netbiosname", {"SUB"}}}},
         {"CN=none", {{"ncname", {"DC=x"}}}}});
    QCOMPARE(names.size(), 2);
    const auto account = [&](const std::string &dn) {
        return LdapEntryReader::read({dn, {{"samaccountname", {"a"}}}}, names).account;
    };
    QCOMPARE(account("CN=a,dc=Test,dc=LOCAL"), u"TEST\\a"_s);
    QCOMPARE(account("CN=a,DC=sub,DC=test,DC=local"), u"SUB\\a"_s);
    QCOMPARE(account("CN=a,DC=othertest,DC=local"), u"a"_s);
    QCOMPARE(account("CN=a,DC=xDC=test,DC=local"), u"a"_s);
}

void TestLdapReading::namesInDns()
{
    QCOMPARE(LdapEntryReader::nameInDn("CN=Anna Ek,OU=Staff,DC=test"), u"Anna Ek"_s);
    QCOMPARE(LdapEntryReader::nameInDn("CN=Ek\\, Anna,DC=test"), u"Ek, Anna"_s);
    QCOMPARE(LdapEntryReader::nameInDn("CN=Anna\\"), u"Anna\\"_s);
    QCOMPARE(LdapEntryReader::nameInDn("nonsense"), QString());
    QCOMPARE(LdapEntryReader::nameInDn(""), QString());
}

QTEST_GUILESS_MAIN(TestLdapReading)
#include "tst_ldapreading.moc"
