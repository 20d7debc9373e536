// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/keychainstore.h"
#include "support/secretcalls.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Sigill;
using Kind = SecretError::Kind;

namespace {

SecretKey keyOf(const QString &account)
{
    return SecretKey::of(u"Sigill test"_s, *ServerProfile::fromAddress(u"https://cm.contoso.com"_s),
                         account);
}

}

// Runs under tests/lab/keyring/run.sh only, so that it never touches a keyring that is somebody's.
class TestKeychainStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void startsEmpty();
    void keeps_data();
    void keeps();
    void keepsForTheNextStart();
    void keepsNamesApart();
    void survivesWhoAsked();
    void answersManyAtOnce();
    // The last one: nothing is unlocked after it.
    void saysThatItIsLocked();
};

void TestKeychainStore::initTestCase()
{
    if (qEnvironmentVariableIsSet("SIGILL_KEYRING"))
        return;
    const auto why = "There is no keyring of its own here: it takes dbus-run-session, "
                     "gnome-keyring-daemon and tests/lab/keyring/run.sh";
    if (qEnvironmentVariableIsSet("SIGILL_REQUIRE_LAB"))
        QFAIL(why);
    QSKIP(why);
}

void TestKeychainStore::startsEmpty()
{
    KeychainStore store;
    SecretCalls calls(store);
    QCOMPARE(calls.stored(keyOf(u"anna"_s)), u"(none)"_s);
    QVERIFY(calls.remove(keyOf(u"anna"_s))->has_value());
}

void TestKeychainStore::keeps_data()
{
    QTest::addColumn<QString>("secret");
    QTest::newRow("token") << u"abc.DEF-_~+/="_s;
    QTest::newRow("not ASCII") << u"lösenord 🔑"_s;
    QTest::newRow("line breaks") << u"a\nb\tc"_s;
    QTest::newRow("long") << QString(100'000, u'x');
}

void TestKeychainStore::keeps()
{
    QFETCH(QString, secret);
    KeychainStore store;
    SecretCalls calls(store);
    const auto key = keyOf(u"anna"_s);
    QVERIFY(calls.write(key, u"earlier"_s)->has_value());
    QVERIFY(calls.write(key, secret)->has_value());
    QCOMPARE(calls.stored(key), secret);
    QVERIFY(calls.remove(key)->has_value());
    QCOMPARE(calls.stored(key), u"(none)"_s);
    QVERIFY(!calls.hurried());
}

void TestKeychainStore::keepsForTheNextStart()
{
    const auto key = keyOf(u"anna"_s);
    {
        KeychainStore store;
        QVERIFY(SecretCalls(store).write(key, u"for-the-next-start"_s)->has_value());
    }
    KeychainStore store;
    QCOMPARE(SecretCalls(store).stored(key), u"for-the-next-start"_s);
    QVERIFY(SecretCalls(store).remove(key)->has_value());

    // In the keyring, and in no file as it is.
    int files = 0;
    QDirIterator entries(QDir::homePath(), QDir::Files | QDir::Hidden | QDir::NoSymLinks,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ++files;
        QVERIFY2(!file.readAll().contains("for-the-next-start"), qPrintable(file.fileName()));
    }
    QVERIFY(files > 0);
}

void TestKeychainStore::keepsNamesApart()
{
    KeychainStore store;
    SecretCalls calls(store);
    auto other = keyOf(u"anna"_s);
    other.service = u"Sigill other"_s;
    QVERIFY(calls.write(keyOf(u"anna"_s), u"of-anna"_s)->has_value());
    QVERIFY(calls.write(keyOf(u"bo"_s), u"of-bo"_s)->has_value());
    QVERIFY(calls.write(other, u"other"_s)->has_value());
    QVERIFY(calls.remove(keyOf(u"bo"_s))->has_value());
    QCOMPARE(calls.stored(keyOf(u"anna"_s)), u"of-anna"_s);
    QCOMPARE(calls.stored(keyOf(u"bo"_s)), u"(none)"_s);
    QCOMPARE(calls.stored(other), u"other"_s);
    QVERIFY(calls.remove(keyOf(u"anna"_s))->has_value());
    QVERIFY(calls.remove(other)->has_value());
}

void TestKeychainStore::survivesWhoAsked()
{
    int reports = 0;
    const auto key = keyOf(u"anna"_s);
    {
        KeychainStore store;
        QObject context;
        store.write(key, u"late"_s, &context, [&](const auto &) { ++reports; });
        store.read(key, &context, [&](const auto &) { ++reports; });
    }
    KeychainStore store;
    SecretCalls calls(store);
    // The write was asked for, so it takes place.
    QCOMPARE(calls.stored(key), u"late"_s);
    QVERIFY(calls.remove(key)->has_value());
    QCOMPARE(reports, 0);
}

void TestKeychainStore::answersManyAtOnce()
{
    KeychainStore store;
    QObject context;
    int written = 0;
    int read = 0;
    for (int i = 0; i < 20; ++i) {
        const auto secret = QString::number(i);
        store.write(keyOf(secret), secret, &context, [&, secret](const auto &result) {
            written += result ? 1 : 0;
            store.read(keyOf(secret), &context, [&, secret](const auto &found) {
                read += found && *found == secret ? 1 : 0;
            });
        });
    }
    QTRY_COMPARE(read, 20);
    QCOMPARE(written, 20);
}

void TestKeychainStore::saysThatItIsLocked()
{
    const auto key = keyOf(u"anna"_s);
    KeychainStore store;
    SecretCalls calls(store);
    QVERIFY(calls.write(key, u"behind-the-lock"_s)->has_value());
    QProcess lock;
    lock.start(u"dbus-send"_s,
               {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.secrets"_s,
                u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service.Lock"_s,
                u"array:objpath:/org/freedesktop/secrets/collection/login"_s});
    QVERIFY(lock.waitForFinished());
    QCOMPARE(lock.exitCode(), 0);
    // Nobody can be asked for the password here.
    const auto written = calls.write(key, u"new"_s);
    QVERIFY(written && !written->has_value());
    QVERIFY(written->error().kind != Kind::NoService);
    QVERIFY(!written->error().details().contains(u"behind-the-lock"_s));
}

QTEST_GUILESS_MAIN(TestKeychainStore)
#include "tst_keychainstore.moc"
