// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/settings.h"

#include <QFile>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

using Environment = ServerProfile::Environment;

ServerProfile profile(const QString &name, const QString &address,
                      Environment environment = Environment::Test)
{
    auto profile = ServerProfile::fromAddress(address).value();
    profile.name = name;
    profile.environment = environment;
    return profile;
}

}

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void keepsTextsAndBytes();
    void keepsProfiles();
    void replacesTheProfileOfThatName();
    void renamesProfiles();
    void keepsWhatItCannotRead();
    void readsFilesEditedByHand_data();
    void readsFilesEditedByHand();
    void onlyAPlainZeroDoesWithoutAJournal_data();
    void onlyAPlainZeroDoesWithoutAJournal();
    void holdsNoSecret();

private:
    QString path() const { return m_folder->filePath(u"sigill.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettings::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSettings::keepsTextsAndBytes()
{
    const QByteArray geometry("\0\xff\n=;[]", 7);
    {
        QSettings storage(path(), QSettings::IniFormat);
        Settings settings(storage, nullptr);
        QCOMPARE(settings.text(Settings::Key::Language), QString());
        QCOMPARE(settings.bytes(Settings::Key::WindowSplitter), QByteArray());
        settings.set(Settings::Key::Language, u"sv"_s);
        settings.set(Settings::Key::LastProfile, u"Åsas prod; 100 %"_s);
        settings.set(Settings::Key::WindowGeometry, geometry);
    }
    QSettings storage(path(), QSettings::IniFormat);
    const Settings settings(storage, nullptr);
    QCOMPARE(settings.text(Settings::Key::Language), u"sv"_s);
    QCOMPARE(settings.text(Settings::Key::LastProfile), u"Åsas prod; 100 %"_s);
    QCOMPARE(settings.bytes(Settings::Key::WindowGeometry), geometry);
    QCOMPARE(settings.bytes(Settings::Key::WindowSplitter), QByteArray());
}

void TestSettings::keepsProfiles()
{
    auto first = profile(u"beta"_s, u"https://mim.example/CertificateManagement"_s);
    first.transferTimeout = 5000;
    const auto second
        = profile(u"Älvsjö"_s, u"https://[::1]:8443/%C3%A5%20dir"_s, Environment::Production);
    const auto third = profile(u"alfa"_s, u"http://127.0.0.1:8080"_s, Environment::Practice);
    {
        QSettings storage(path(), QSettings::IniFormat);
        Settings settings(storage, nullptr);
        QVERIFY(settings.profiles().isEmpty());
        for (const auto &one : {first, second, third})
            settings.saveProfile(one);
    }
    QSettings storage(path(), QSettings::IniFormat);
    const Settings settings(storage, nullptr);
    const auto profiles = settings.profiles();
    QCOMPARE(profiles.size(), 3);
    QCOMPARE(profiles.first().name, u"alfa"_s);
    for (const auto &one : {first, second, third})
        QVERIFY(profiles.contains(one));
    QVERIFY(settings.profile(u"BETA"_s) == first);
    QVERIFY(!settings.profile(u"gamma"_s));
}

void TestSettings::replacesTheProfileOfThatName()
{
    QSettings storage(path(), QSettings::IniFormat);
    Settings settings(storage, nullptr);
    settings.saveProfile(profile(u"one"_s, u"https://a.example"_s));
    settings.saveProfile(profile(u"two"_s, u"https://b.example"_s));
    const auto changed = profile(u"ONE"_s, u"https://c.example"_s, Environment::Production);
    settings.saveProfile(changed);
    QCOMPARE(settings.profiles().size(), 2);
    QVERIFY(settings.profile(u"one"_s) == changed);
}

void TestSettings::renamesProfiles()
{
    QSettings storage(path(), QSettings::IniFormat);
    Settings settings(storage, nullptr);
    const auto one = profile(u"one"_s, u"https://a.example"_s);
    settings.saveProfile(one);
    settings.saveProfile(profile(u"two"_s, u"https://b.example"_s));
    settings.set(Settings::Key::LastProfile, u"ONE"_s);
    auto renamed = one;
    renamed.name = u"three"_s;
    QVERIFY(settings.replaceProfile(u"One"_s, renamed));
    QCOMPARE(settings.profiles().size(), 2);
    QVERIFY(!settings.profile(u"one"_s));
    QCOMPARE(settings.profile(u"three"_s), renamed);
    // The next start finds it.
    QCOMPARE(settings.text(Settings::Key::LastProfile), u"three"_s);
    settings.replaceProfile(u"two"_s, profile(u"four"_s, u"https://b.example"_s));
    QCOMPARE(settings.text(Settings::Key::LastProfile), u"three"_s);
}

void TestSettings::keepsWhatItCannotRead()
{
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[profiles]\nsize=2\n1\\name=broken\n1\\baseUrl=https://\n1\\portalUrl=kept\n"
                   "2\\name=whole\n2\\baseUrl=https://whole.example\n");
    }
    {
        QSettings storage(path(), QSettings::IniFormat);
        Settings settings(storage, nullptr);
        settings.saveProfile(profile(u"new"_s, u"https://new.example"_s));
        settings.removeProfile(u"whole"_s);
        QCOMPARE(settings.profiles().size(), 1);
    }
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(text.contains("name=broken") && text.contains("portalUrl=kept"), text.constData());
    QVERIFY(!text.contains("whole"));
}

void TestSettings::readsFilesEditedByHand_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<bool>("isTaken");
    QTest::addColumn<int>("environment");
    QTest::addColumn<int>("timeout");
    const int production = static_cast<int>(Environment::Production);
    const int standard = ServerProfile().transferTimeout;
    const auto row
        = [](const char *name, const char *lines, bool isTaken, int environment, int timeout) {
              QTest::newRow(name) << QByteArray(lines) << isTaken << environment << timeout;
          };
    row("whole", "1\\baseUrl=https://a.example\n1\\environment=test\n1\\transferTimeout=7\n", true,
        static_cast<int>(Environment::Test), 7);
    row("practice", "1\\baseUrl=https://a.example\n1\\environment=practice\n", true,
        static_cast<int>(Environment::Practice), standard);
    row("no address", "1\\environment=test\n", false, 0, 0);
    row("broken address", "1\\baseUrl=https://\n", false, 0, 0);
    row("other scheme", "1\\baseUrl=ftp://a.example\n", false, 0, 0);
    row("in the clear", "1\\baseUrl=http://a.example\n", false, 0, 0);
    row("with a password", "1\\baseUrl=https://anna:secret@a.example\n", false, 0, 0);
    row("unknown environment", "1\\baseUrl=https://a.example\n1\\environment=lab\n", true,
        production, standard);
    row("environment in capitals", "1\\baseUrl=https://a.example\n1\\environment=TEST\n", true,
        production, standard);
    row("no environment", "1\\baseUrl=https://a.example\n", true, production, standard);
    row("odd time-out", "1\\baseUrl=https://a.example\n1\\transferTimeout=-5\n", true, production,
        standard);
    row("no number", "1\\baseUrl=https://a.example\n1\\transferTimeout=soon\n", true, production,
        standard);
}

void TestSettings::readsFilesEditedByHand()
{
    QFETCH(QByteArray, lines);
    QFETCH(bool, isTaken);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[profiles]\nsize=2\n1\\name=edited\n" + lines
               + "2\\name=other\n2\\baseUrl=https://other.example\n2\\environment=test\n");
    file.close();
    QSettings storage(path(), QSettings::IniFormat);
    const Settings settings(storage, nullptr);
    const auto read = settings.profile(u"edited"_s);
    QCOMPARE(read.has_value(), isTaken);
    QVERIFY(settings.profile(u"other"_s));
    if (!read)
        return;
    QTEST(static_cast<int>(read->environment), "environment");
    QTEST(read->transferTimeout, "timeout");
}

void TestSettings::onlyAPlainZeroDoesWithoutAJournal_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("required");
    QTest::addRow("zero") << QByteArray("0") << 0;
    for (const auto *odd : {"1", "2", "-1", "-2147483648", "no", "false", "0.0", ""})
        QTest::addRow("“%s”", odd) << QByteArray(odd) << 1;
}

void TestSettings::onlyAPlainZeroDoesWithoutAJournal()
{
    QFETCH(QByteArray, value);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[journal]\nrequired=" + value + '\n');
    file.close();
    QSettings storage(path(), QSettings::IniFormat);
    const Settings settings(storage, nullptr);
    QTEST(settings.number(Settings::Number::JournalRequired), "required");
}

void TestSettings::holdsNoSecret()
{
    // No profile with a password comes into being, so none can be stored.
    QVERIFY(!ServerProfile::fromAddress(u"https://anna:secret@a.example"_s));
    QVERIFY(!ServerProfile::fromAddress(u"https://anna@a.example"_s));
    QVERIFY(!ServerProfile::fromAddress(u"https://a.example/?token=secret"_s)
                 .value()
                 .baseUrl.toString()
                 .contains(u"secret"_s));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
