// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/serverprofile.h"
#include "support/samplerequests.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;
using namespace Sigill;

Q_DECLARE_METATYPE(Sigill::ServerProfile)
Q_DECLARE_METATYPE(Sigill::DirectorySettings)

class TestServerProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensOnlyWebPages_data();
    void opensOnlyWebPages();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsAddresses_data();
    void readsAddresses();
    void refusesAddresses_data();
    void refusesAddresses();
    void makesUrls();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void saysWhatIsWrongWithDirectories_data();
    void saysWhatIsWrongWithDirectories();
    void looksIntoAuthorities();
};

void TestServerProfile::readsAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("base");
    const auto row = [](const QString &address, const QString &base) {
        QTest::addRow("%s", QUrl::toPercentEncoding(address, ":/[]?=#").constData())
            << address << base;
    };
    const QString base = u"https://cm.example.com/CertificateManagement"_s;
    row(base, base);
    row(u"  "_s + base + u" \n"_s, base);
    row(base + u'/', base);
    row(base + u"///"_s, base);
    row(u"cm.example.com/CertificateManagement"_s, base);
    row(u"cm.example.com"_s, u"https://cm.example.com"_s);
    row(u"cm.example.com:8443/cm"_s, u"https://cm.example.com:8443/cm"_s);
    row(u"HTTPS://CM.example.com/certificatemanagement"_s,
        u"https://cm.example.com/certificatemanagement"_s);
    row(base + u"/api/v1.0"_s, base);
    row(base + u"/api/v1.0/requests?status=Pending"_s, base);
    row(base + u"/API/V1.0/requests/a9b4b42c-cc50-4c9b-89d1-bbc0bcd5a099"_s, base);
    row(base + u"?x=1#top"_s, base);
    row(u"https://cm.example.com/a/b/c"_s, u"https://cm.example.com/a/b/c"_s);
    row(u"https://[2001:db8::1]:444/cm"_s, u"https://[2001:db8::1]:444/cm"_s);
    row(u"http://localhost:8080/cm"_s, u"http://localhost:8080/cm"_s);
    row(u"http://LOCALHOST/cm"_s, u"http://localhost/cm"_s);
    row(u"http://127.0.0.1:41234/CertificateManagement"_s,
        u"http://127.0.0.1:41234/CertificateManagement"_s);
    row(u"http://[::1]:8080/cm"_s, u"http://[::1]:8080/cm"_s);
}

void TestServerProfile::readsAddresses()
{
    QFETCH(QString, address);
    QFETCH(QString, base);
    const auto profile = ServerProfile::fromAddress(address);
    QVERIFY2(profile.has_value(), profile ? "" : qPrintable(profile.error()));
    QCOMPARE(profile->baseUrl.toString(), base);
    QVERIFY(profile->isValid());
    QVERIFY(!profile->name.isEmpty());
    QVERIFY(profile->transferTimeout > 0);
    // The same again for what it made of it.
    QCOMPARE(ServerProfile::fromAddress(base)->baseUrl, profile->baseUrl);
}

void TestServerProfile::refusesAddresses_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address :
         {"", "   ", "https://", "http://cm.example.com/CertificateManagement",
          "http://192.0.2.7/cm", "http://localhost.example.com/cm", "http://127.0.0.1.example.com",
          "http://[2001:db8::1]/cm", "ftp://cm.example.com", "file:///etc/passwd",
          "javascript://cm.example.com/", "https://user@cm.example.com/cm",
          "https://user:secret@cm.example.com/cm", "user:secret@cm.example.com", "https://:443/cm",
          "https://cm.example.com:99999/cm", "https://cm example com", "https://cm.example.com/%zz",
          "cm.example.com/<script>"})
        QTest::addRow("%s", address) << QString::fromLatin1(address);
}

void TestServerProfile::refusesAddresses()
{
    QFETCH(QString, address);
    const auto profile = ServerProfile::fromAddress(address);
    QVERIFY2(!profile, profile ? qPrintable(profile->baseUrl.toString()) : "");
    QVERIFY(!profile.error().isEmpty());
    // A secret that was typed is not shown again.
    QVERIFY(!profile.error().contains("secret"_L1));
}

void TestServerProfile::makesUrls()
{
    const auto profile
        = *ServerProfile::fromAddress(u"https://cm.example.com:444/some%20dir/cm/"_s);
    const QUrl base(u"https://cm.example.com:444/some%20dir/cm/api/v1.0/"_s);
    QCOMPARE(profile.listUrl(std::nullopt), base.resolved(QUrl(u"requests"_s)));
    QCOMPARE(profile.profileTemplatesUrl(), base.resolved(QUrl(u"profiletemplates"_s)));
    QCOMPARE(profile.requestUrl(sampleId(7)),
             base.resolved(QUrl(u"requests/"_s + sampleId(7).text())));
    const QUrl pending = profile.listUrl(RequestStatus::Pending);
    QCOMPARE(pending.adjusted(QUrl::RemoveQuery), profile.listUrl(std::nullopt));
    const QList<std::pair<QString, QString>> filter{{u"status"_s, u"Pending"_s}};
    QCOMPARE(QUrlQuery(pending).queryItems(), filter);

    QVERIFY(!ServerProfile().isValid());
    ServerProfile practice = profile;
    practice.environment = ServerProfile::Environment::Practice;
    QVERIFY(practice.environmentText() != profile.environmentText());
    QVERIFY(!(practice == profile));
}

void TestServerProfile::saysWhatIsWrong_data()
{
    QTest::addColumn<ServerProfile>("profile");
    QTest::addColumn<int>("field");
    QTest::addColumn<bool>("isWrong");
    using Field = ServerProfile::Field;
    const auto sample = *ServerProfile::fromAddress(u"https://mim.example"_s);
    const auto row = [&sample](const char *name, Field field, bool isWrong, auto change) {
        auto profile = sample;
        change(profile);
        QTest::addRow("%d: %s", static_cast<int>(field), name)
            << profile << static_cast<int>(field) << isWrong;
    };
    const auto name = [&](const char *title, bool isWrong, const QString &text) {
        row(title, Field::Name, isWrong, [&](auto &p) { p.name = text; });
    };
    name("name", false, u"Åsas prod; 100 %"_s);
    name("no name", true, u" "_s);
    name("name that turns round", true, u"a\u202eb"_s);
    name("name with a line break", true, u"a\nb"_s);
    name("longest name", false, QString(100, u'x'));
    name("too long a name", true, QString(101, u'x'));
    row("no address", Field::Address, true, [](auto &p) { p.baseUrl = QUrl(); });
    row("http", Field::Address, true, [](auto &p) { p.baseUrl.setScheme(u"http"_s); });
    row("http allowed", Field::Address, false, [](auto &p) {
        p.baseUrl.setScheme(u"http"_s);
        p.allowsHttp = true;
    });
    row("long label", Field::EnvironmentLabel, true,
        [](auto &p) { p.environmentLabel = QString(31, u'x'); });
    for (const auto &[color, isWrong] :
         std::initializer_list<std::pair<const char *, bool>>{{"#0057b8", false},
                                                              {"#ABCDEF", false},
                                                              {"", false},
                                                              {"#abc", true},
                                                              {"red", true},
                                                              {"#12345g", true},
                                                              {"#1234567", true},
                                                              {"#123456\n", true}}) {
        row(color, Field::EnvironmentColor, isWrong,
            [text = QString::fromLatin1(color)](auto &p) { p.environmentColor = text; });
    }
    for (const auto &[url, isWrong] : std::initializer_list<std::pair<const char *, bool>>{
             {"https://a.example/r?id={id}", false},
             {"http://a.example/{id}", false},
             {"https://a.example/r", true},
             {"a.example/{id}", true},
             {"javascript:alert('{id}')", true},
             {"file:///{id}", true},
             {"https://{id}", true},
             {"https://{id}.example", true},
             {"https://a b/{id}", true},
             {"https://u:p@a.example/{id}", true}}) {
        row(url, Field::PortalUrl, isWrong,
            [text = QString::fromLatin1(url)](auto &p) { p.portalUrl = text; });
    }
    for (const auto &[time, isWrong] : std::initializer_list<std::pair<int, bool>>{
             {0, true}, {-1, true}, {1, false}, {600'000, false}, {600'001, true}}) {
        row(qPrintable(QString::number(time)), Field::Timeout, isWrong,
            [value = time](auto &p) { p.transferTimeout = value; });
    }
    for (const auto &[proxy, isWrong] :
         std::initializer_list<std::pair<const char *, bool>>{{"proxy.example:8080", false},
                                                              {"[::1]:3128", false},
                                                              {"10.0.0.1:1", false},
                                                              {"proxy.example", true},
                                                              {"", true},
                                                              {"proxy.example:0", true},
                                                              {"proxy.example:65536", true},
                                                              {"http://proxy.example:8080", true},
                                                              {"proxy.example:8080/x", true},
                                                              {"u:p@proxy.example:8080", true},
                                                              {"a b:1", true}}) {
        row(proxy, Field::ProxyAddress, isWrong, [text = QString::fromLatin1(proxy)](auto &p) {
            p.proxyUse = ServerProfile::ProxyUse::Manual;
            p.proxyAddress = text;
        });
    }
    row("proxy that is not used", Field::ProxyAddress, false,
        [](auto &p) { p.proxyAddress = u"x"_s; });
    for (const auto &[host, isWrong] :
         std::initializer_list<std::pair<const char *, bool>>{{"a.example", false},
                                                              {"*.example", false},
                                                              {"10.0.0.1", false},
                                                              {"::1", false},
                                                              {"*", true},
                                                              {"a.*", true},
                                                              {"http://a.example", true},
                                                              {"a b", true},
                                                              {"", true}}) {
        row(host, Field::ProxyBypass, isWrong, [text = QString::fromLatin1(host)](auto &p) {
            p.proxyBypass = {u"localhost"_s, text};
        });
    }
}

void TestServerProfile::saysWhatIsWrong()
{
    QFETCH(ServerProfile, profile);
    QFETCH(int, field);
    QFETCH(bool, isWrong);
    const QString problem = profile.problem(static_cast<ServerProfile::Field>(field));
    QVERIFY2(problem.isEmpty() != isWrong, qPrintable(problem));
    // Nothing else is.
    QCOMPARE(profile.problem(), problem);
}

void TestServerProfile::saysWhatIsWrongWithDirectories_data()
{
    QTest::addColumn<DirectorySettings>("directory");
    QTest::addColumn<bool>("isWrong");
    const auto row
        = [](const QString &domain, const QString &sid, const QString &server, bool isWrong) {
              DirectorySettings directory;
              directory.domain = domain;
              directory.domainSid = sid;
              if (!server.isNull())
                  directory.servers = {u"dc.example"_s, server};
              QTest::addRow("%s %s %s", qPrintable(domain), qPrintable(sid), qPrintable(server))
                  << directory << isWrong;
          };
    const QString domain = u"test.local"_s;
    for (const auto &right :
         {domain, u"CONTOSO.com"_s, u"a"_s, u"2go.example"_s, u"å-ö.se"_s, u"under_score.local"_s})
        row(right, {}, {}, false);
    for (const auto &wrong : {QString(), u"a b"_s, u"-a.example"_s, u"a-.example"_s, u"a..b"_s,
                              u"a.example."_s, u"192.0.2.1"_s, u"ldap://a.example"_s,
                              u"a.example:389"_s, QString(64, u'x'), u"DC=a,DC=b"_s})
        row(wrong, {}, {}, true);
    row(domain, u"S-1-5-21-1-2-4294967295"_s, {}, false);
    for (const auto &wrong : {u"S-1-5-21-1-2"_s, u"S-1-5-21-1-2-3-500"_s, u"S-1-5-18"_s, u"DA"_s,
                              u"S-1-5-32-544"_s, u"x"_s, u"S-1-5-21-1-2-4294967296"_s})
        row(domain, wrong, {}, true);
    for (const auto &right : {u"dc1"_s, u"dc1.example:636"_s, u"10.0.0.1"_s, u"[::1]:389"_s})
        row(domain, {}, right, false);
    for (const auto &wrong :
         {u"ldap://dc1"_s, u"dc1:0"_s, u"dc1:x"_s, u"a b"_s, u"dc1/x"_s, u"u@dc1"_s, u""_s})
        row(domain, {}, wrong, true);
}

void TestServerProfile::saysWhatIsWrongWithDirectories()
{
    QFETCH(DirectorySettings, directory);
    QFETCH(bool, isWrong);
    QVERIFY2(directory.problem().isEmpty() != isWrong, qPrintable(directory.problem()));
    auto profile = *ServerProfile::fromAddress(u"https://mim.example"_s);
    profile.directories = {directory};
    QCOMPARE(profile.problem(), directory.problem());
}

void TestServerProfile::looksIntoAuthorities()
{
    const QTemporaryDir folder;
    auto profile = *ServerProfile::fromAddress(u"https://mim.example"_s);
    const auto problem = [&](const QByteArray &content) {
        profile.caFile = folder.filePath(u"ca.pem"_s);
        QFile file(profile.caFile);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return u"not written"_s;
        file.close();
        return profile.problem(ServerProfile::Field::CaFile);
    };
    const QString begin = u"-----BEGIN CERTIFICATE-----"_s;
    QVERIFY(problem({}).contains(begin));
    QVERIFY(
        problem("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n").contains(begin));
    QVERIFY(!problem(QByteArray(5 * 1024 * 1024, 'x')).isEmpty());
    profile.caFile = folder.path();
    QVERIFY(!profile.problem(ServerProfile::Field::CaFile).isEmpty());
    profile.caFile = folder.filePath(u"none.pem"_s);
    QVERIFY(!profile.problem(ServerProfile::Field::CaFile).isEmpty());
    // It may be there on another computer.
    QCOMPARE(profile.problem(), QString());
}

// A profile may come in a file from somebody else.
void TestServerProfile::opensOnlyWebPages_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("isOpened");
    QTest::newRow("web page") << u"https://mimcm.contoso.com/cm/?id={id}"_s << true;
    QTest::newRow("file") << u"file:///etc/{id}"_s << false;
    QTest::newRow("program") << u"ms-msdt:{id}"_s << false;
    QTest::newRow("none") << QString() << false;
}

void TestServerProfile::opensOnlyWebPages()
{
    QFETCH(QString, pattern);
    QFETCH(bool, isOpened);
    ServerProfile profile;
    profile.portalUrl = pattern;
    const auto id = *RequestId::fromText(u"a9b4b42c-cc50-4c9b-89d1-bbc0bcd5a099"_s);
    const QUrl url = profile.portalUrlOf(id);
    QCOMPARE(!url.isEmpty(), isOpened);
    QCOMPARE(url.toString().contains(id.text()), isOpened);
}

QTEST_GUILESS_MAIN(TestServerProfile)
#include "tst_serverprofile.moc"
