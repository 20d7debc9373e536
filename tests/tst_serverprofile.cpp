// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/serverprofile.h"
#include "support/samplerequests.h"

#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace Sigill;

class TestServerProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsAddresses_data();
    void readsAddresses();
    void refusesAddresses_data();
    void refusesAddresses();
    void makesUrls();
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

QTEST_GUILESS_MAIN(TestServerProfile)
#include "tst_serverprofile.moc"
