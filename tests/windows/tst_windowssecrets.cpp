// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/keychainstore.h"
#include "support/secretcalls.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace Sigill;

// The credential store of Windows. The test's own names, so that it touches nothing of anybody.
class TestWindowsSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup();

    void keeps_data();
    void keeps();
    void keepsNamesApart();
    void saysThatItIsTooLong();
    void leavesTheGoneAlone();

private:
    static SecretKey keyOf(const QString &account)
    {
        return SecretKey::of(u"Sigill test"_s,
                             *ServerProfile::fromAddress(u"https://cm.contoso.com"_s), account);
    }

    KeychainStore m_store;
    SecretCalls m_calls{m_store};
};

void TestWindowsSecrets::cleanup()
{
    QVERIFY(m_calls.remove(keyOf(u"anna"_s))->has_value());
    QVERIFY(m_calls.remove(keyOf(u"bo"_s))->has_value());
    QVERIFY(!m_calls.hurried());
}

void TestWindowsSecrets::keeps_data()
{
    QTest::addColumn<QString>("secret");
    QTest::newRow("token") << u"abc.DEF-_~+/="_s;
    QTest::newRow("not ASCII") << u"lösenord 🔑"_s;
    QTest::newRow("line breaks") << u"a\nb\tc"_s;
    QTest::newRow("as long as Windows takes") << QString(2560, u'x');
}

void TestWindowsSecrets::keeps()
{
    QFETCH(QString, secret);
    const auto key = keyOf(u"anna"_s);
    QCOMPARE(m_calls.stored(key), u"(none)"_s);
    QVERIFY(m_calls.write(key, u"earlier"_s)->has_value());
    QVERIFY(m_calls.write(key, secret)->has_value());
    QCOMPARE(m_calls.stored(key), secret);
    // Of the next start.
    KeychainStore other;
    QCOMPARE(SecretCalls(other).stored(key), secret);
    QVERIFY(m_calls.remove(key)->has_value());
    QCOMPARE(m_calls.stored(key), u"(none)"_s);
}

void TestWindowsSecrets::keepsNamesApart()
{
    QVERIFY(m_calls.write(keyOf(u"anna"_s), u"of-anna"_s)->has_value());
    QVERIFY(m_calls.write(keyOf(u"bo"_s), u"of-bo"_s)->has_value());
    QVERIFY(m_calls.remove(keyOf(u"bo"_s))->has_value());
    QCOMPARE(m_calls.stored(keyOf(u"anna"_s)), u"of-anna"_s);
    QCOMPARE(m_calls.stored(keyOf(u"bo"_s)), u"(none)"_s);
}

// What was there before stays.
void TestWindowsSecrets::saysThatItIsTooLong()
{
    const auto key = keyOf(u"anna"_s);
    QVERIFY(m_calls.write(key, u"earlier"_s)->has_value());
    const auto written = m_calls.write(key, QString(2561, u'x'));
    QVERIFY(!written->has_value());
    QCOMPARE(written->error().kind, SecretError::Kind::Failed);
    QVERIFY(!written->error().details().isEmpty());
    QCOMPARE(m_calls.stored(key), u"earlier"_s);
}

void TestWindowsSecrets::leavesTheGoneAlone()
{
    const auto key = keyOf(u"anna"_s);
    int reports = 0;
    {
        QObject context;
        m_store.write(key, u"late"_s, &context, [&](const auto &) { ++reports; });
        m_store.read(key, &context, [&](const auto &) { ++reports; });
    }
    // The write was asked for, so it takes place.
    QCOMPARE(m_calls.stored(key), u"late"_s);
    QCOMPARE(reports, 0);
}

QTEST_GUILESS_MAIN(TestWindowsSecrets)
#include "tst_windowssecrets.moc"
