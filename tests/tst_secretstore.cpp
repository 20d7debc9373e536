// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/keychainstore.h"
#include "session/memorysecretstore.h"
#include "support/secretcalls.h"
#include "support/thissystem.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Sigill;
using Kind = SecretError::Kind;

namespace {

SecretKey keyOf(const QString &name, const QString &address, const QString &account)
{
    auto profile = *ServerProfile::fromAddress(address);
    profile.name = name;
    return SecretKey::of(u"Sigill test"_s, profile, account);
}

const auto address = u"https://cm.contoso.com/certificatemanagement"_s;

}

class TestSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void namesSecrets();
    void keepsPlacesApart();
    void remembers();
    void leavesTheGoneAlone();
    void saysThatThereIsNoKeyring();
    void hasWordsForEachError();
};

void TestSecretStore::initTestCase()
{
    // Nobody's own keyring, whoever runs this.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
}

void TestSecretStore::namesSecrets()
{
    const auto key = keyOf(u"Test"_s, address, u"anna@contoso.com"_s);
    QCOMPARE(key.service, u"Sigill test"_s);
    QCOMPARE(key.key, u"Test|https://cm.contoso.com:443|anna@contoso.com"_s);
    // Other addresses of the same server.
    for (const auto &same :
         {u"https://cm.contoso.com:443/other"_s, u"CM.contoso.com"_s, u"https://cm.contoso.com"_s})
        QCOMPARE(keyOf(u"Test"_s, same, u"anna@contoso.com"_s), key);
}

void TestSecretStore::keepsPlacesApart()
{
    const QList<SecretKey> keys{
        keyOf(u"Test"_s, address, u"anna"_s),
        keyOf(u"Test2"_s, address, u"anna"_s),
        keyOf(u"Test"_s, address, u"bo"_s),
        keyOf(u"Test"_s, address, QString()),
        keyOf(QString(), address, u"anna"_s),
        keyOf(u"Test"_s, u"https://cm.contoso.com.example.com/"_s, u"anna"_s),
        keyOf(u"Test"_s, u"https://cm.contoso.com:8443/"_s, u"anna"_s),
        keyOf(u"Test"_s, u"http://localhost/"_s, u"anna"_s),
        keyOf(u"Test"_s, u"https://localhost/"_s, u"anna"_s),
        // Names that look like the parts of others.
        keyOf(u"Test|https://cm.contoso.com:443|"_s, address, u"anna"_s),
        keyOf(u"Test%7Chttps://cm.contoso.com:443%7C"_s, address, u"anna"_s),
        keyOf(u"Test"_s, address, u"https://cm.contoso.com:443|anna"_s),
    };
    QSet<QString> texts;
    for (const auto &key : keys)
        texts.insert(key.key);
    QCOMPARE(texts.size(), keys.size());
}

void TestSecretStore::remembers()
{
    MemorySecretStore store;
    SecretCalls calls(store);
    const auto anna = keyOf(u"Test"_s, address, u"anna"_s);
    const auto bo = keyOf(u"Test"_s, address, u"bo"_s);
    auto other = anna;
    other.service = u"Sigill other"_s;
    QCOMPARE(calls.stored(anna), u"(none)"_s);
    QVERIFY(calls.write(anna, u"first"_s)->has_value());
    QVERIFY(calls.write(anna, u"second"_s)->has_value());
    QVERIFY(calls.write(bo, QString())->has_value());
    QCOMPARE(calls.stored(anna), u"second"_s);
    QCOMPARE(calls.stored(bo), QString());
    QCOMPARE(calls.stored(other), u"(none)"_s);
    QVERIFY(calls.remove(anna)->has_value());
    QVERIFY(calls.remove(anna)->has_value());
    QCOMPARE(calls.stored(anna), u"(none)"_s);
    QCOMPARE(calls.stored(bo), QString());
    QVERIFY(!calls.hurried());
}

void TestSecretStore::leavesTheGoneAlone()
{
    const auto key = keyOf(u"Test"_s, address, u"anna"_s);
    MemorySecretStore memory;
    KeychainStore keychain;
    int reports = 0;
    for (SecretStore *store :
         {static_cast<SecretStore *>(&memory), static_cast<SecretStore *>(&keychain)}) {
        auto context = std::make_unique<QObject>();
        store->read(key, context.get(), [&](const auto &) { ++reports; });
        store->write(key, u"secret"_s, context.get(), [&](const auto &) { ++reports; });
        store->remove(key, context.get(), [&](const auto &) { ++reports; });
        context.reset();
        // What was asked for later comes later.
        QVERIFY(SecretCalls(*store).read(key));
    }
    QCOMPARE(reports, 0);
}

void TestSecretStore::saysThatThereIsNoKeyring()
{
    if (isWindows)
        QSKIP("There is always one there");
    KeychainStore store;
    SecretCalls calls(store);
    const auto key = keyOf(u"Test"_s, address, u"anna"_s);
    const auto read = calls.read(key);
    QVERIFY(read && !read->has_value());
    QCOMPARE(read->error().kind, Kind::NoService);
    QVERIFY(read->error().summary().contains(u"no keyring"_s));
    QVERIFY(!read->error().technical.isEmpty());
    const auto written = calls.write(key, u"very-secret"_s);
    QVERIFY(written && !written->has_value());
    QCOMPARE(written->error().kind, Kind::NoService);
    QVERIFY(!written->error().details().contains(u"very-secret"_s));
    const auto removed = calls.remove(key);
    QVERIFY(removed && !removed->has_value());
    QCOMPARE(removed->error().kind, Kind::NoService);
    QVERIFY(!calls.hurried());
}

void TestSecretStore::hasWordsForEachError()
{
    QSet<QString> summaries;
    for (const auto kind : {Kind::NoService, Kind::Denied, Kind::Failed}) {
        const SecretError error{kind, u"detail"_s};
        summaries.insert(error.summary());
        QCOMPARE(error.details(),
                 QString(error.summary() + u'\n' + error.advice() + u"\ndetail"_s));
    }
    QCOMPARE(summaries.size(), 3);
}

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
