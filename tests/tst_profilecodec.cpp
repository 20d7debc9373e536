// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/profilecodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

ServerProfile sample()
{
    auto profile = ServerProfile::fromAddress(u"https://mim.example:8443/%C3%A5%20dir"_s).value();
    profile.name = u"Åsas prod; 100 %"_s;
    profile.environment = ServerProfile::Environment::Test;
    profile.environmentLabel = u"Acceptance"_s;
    profile.environmentColor = u"#0057B8"_s;
    profile.account = u"CONTOSO\\anna"_s;
    profile.signIn = ServerProfile::SignInKind::Federation;
    profile.federation.authority = QUrl(u"https://adfs.example/adfs"_s);
    profile.federation.clientId = u"client"_s;
    profile.federation.redirectPort = 8400;
    profile.portalUrl = u"https://mim.example/r?id={id}"_s;
    profile.caFile = u"/nowhere/ca.pem"_s;
    profile.transferTimeout = 1234;
    profile.proxyUse = ServerProfile::ProxyUse::Manual;
    profile.proxyAddress = u"proxy.example:8080"_s;
    profile.proxyBypass = {u"*.example"_s, u"localhost"_s};
    DirectorySettings directory;
    directory.domain = u"contoso.com"_s;
    directory.domainSid = u"S-1-5-21-1-2-3"_s;
    directory.servers = {u"dc1.contoso.com"_s};
    profile.directories = {directory};
    return profile;
}

}

class TestProfileCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void comesBackAsItWas();
    void keepsFederationAside();
    void handsOnWithoutAccounts();
    void takesWholeFilesOnly_data();
    void takesWholeFilesOnly();
    void readsSidsAsTheyAreWritten();
};

void TestProfileCodec::comesBackAsItWas()
{
    QCOMPARE(sample().problem(), QString());
    QCOMPARE(ProfileCodec::decode(ProfileCodec::encode(sample())).value(), sample());
    auto plain = ServerProfile::fromAddress(u"http://mim.example"_s, true).value();
    QCOMPARE(ProfileCodec::decode(ProfileCodec::encode(plain)).value(), plain);
}

void TestProfileCodec::keepsFederationAside()
{
    auto profile = sample();
    profile.signIn = ServerProfile::SignInKind::Password;
    QCOMPARE(ProfileCodec::decode(ProfileCodec::encode(profile)).value(), profile);
}

void TestProfileCodec::handsOnWithoutAccounts()
{
    auto profile = sample();
    const QByteArray file = ProfileCodec::encodeFile({profile});
    QVERIFY(!file.contains("anna"));
    profile.account.clear();
    QCOMPARE(ProfileCodec::decodeFile(file).value(), QList<ServerProfile>{profile});
}

void TestProfileCodec::takesWholeFilesOnly_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const QString &name, const QJsonValue &value) {
        QTest::addRow("%s %s", qPrintable(name), qPrintable(value.toString())) << name << value;
    };
    row(u"baseUrl"_s, u"https://a:secret@b.example"_s);
    row(u"baseUrl"_s, QJsonArray());
    row(u"portalUrl"_s, u"https://mim.example/r"_s);
    row(u"proxyAddress"_s, u"proxy.example"_s);
    row(u"proxyBypass"_s, QJsonArray{u"a b"_s});
    row(u"environmentLabel"_s, QString(100, u'x'));
    row(u"name"_s, u"a\u202eb"_s);
    row(u"federation"_s, QJsonObject{{u"authority"_s, u"http://adfs.example"_s}});
    row(u"directories"_s, QJsonArray{QJsonObject{{u"domain"_s, u"a b"_s}}});
    row(u"directories"_s,
        QJsonArray{QJsonObject{{u"domain"_s, u"a.example"_s}, {u"domainSid"_s, u"S-1-5-18"_s}}});
}

void TestProfileCodec::takesWholeFilesOnly()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    const auto right = ServerProfile::fromAddress(u"https://right.example"_s).value();
    auto file = QJsonDocument::fromJson(ProfileCodec::encodeFile({right, sample()})).object();
    QVERIFY(ProfileCodec::decodeFile(QJsonDocument(file).toJson()));
    auto array = file.value(u"profiles"_s).toArray();
    auto wrong = array.last().toObject();
    wrong.insert(name, value);
    array[1] = wrong;
    file.insert(u"profiles"_s, array);
    const auto read = ProfileCodec::decodeFile(QJsonDocument(file).toJson());
    QVERIFY(!read);
    QVERIFY(!read.error().isEmpty());
    QVERIFY(!read.error().contains(u"secret"_s));
}

void TestProfileCodec::readsSidsAsTheyAreWritten()
{
    auto object = ProfileCodec::encode(sample());
    object.insert(u"directories"_s,
                  QJsonArray{QJsonObject{{u"domain"_s, u"contoso.com"_s},
                                         {u"domainSid"_s, u" s-1-5-21-1-2-3 "_s}}});
    QCOMPARE(ProfileCodec::decode(object)->directories.constFirst().domainSid, u"S-1-5-21-1-2-3"_s);
}

QTEST_GUILESS_MAIN(TestProfileCodec)
#include "tst_profilecodec.moc"
