// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/connectionwords.h"
#include "session/connectiontest.h"
#include "session/settings.h"
#include "support/askingproxy.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

using Kind = ConnectionStep::Kind;
using State = ConnectionStep::State;

bool isSignedIn(const RawServer::Call &call)
{
    return RawServer::field(call.head, "Proxy-Authorization") == AskingProxy::basic("kim", "right");
}

}

// A test of the connection through a proxy that wants a sign-in.
class TestConnectionTestProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void asksForThePassword();
    void goesOnWithoutAnAnswer();

private:
    State state(Kind kind) const { return m_test->steps().at(static_cast<qsizetype>(kind)).state; }
    QString sentence(Kind kind) const
    {
        return ConnectionWords::sentence(m_test->steps().at(static_cast<qsizetype>(kind)));
    }

    QTemporaryDir m_folder;
    QSettings m_storage{m_folder.filePath(u"s.ini"_s), QSettings::IniFormat};
    Settings m_settings{m_storage, nullptr};
    std::unique_ptr<AskingProxy> m_proxy;
    std::unique_ptr<ConnectionTest> m_test;
};

void TestConnectionTestProxy::init()
{
    m_proxy = std::make_unique<AskingProxy>(1);
    m_proxy->lets = isSignedIn;
    m_test = std::make_unique<ConnectionTest>(m_proxy->profile(), m_settings, nullptr);
}

void TestConnectionTestProxy::asksForThePassword()
{
    const QSignalSpy finished(m_test.get(), &ConnectionTest::finished);
    m_test->start();
    QTRY_COMPARE(state(Kind::Proxy), State::WaitsForYou);
    QVERIFY(sentence(Kind::Proxy).contains(u"wants a user name and a password"_s));
    QVERIFY(sentence(Kind::Proxy).contains(u"can read"_s));
    m_test->proxySignIn().givePassword(u"kim"_s, u"wrong"_s);
    QTRY_VERIFY(m_test->proxySignIn().state().isWrongPassword);
    QTRY_VERIFY(sentence(Kind::Proxy).contains(u"did not accept"_s));
    QCOMPARE(state(Kind::Proxy), State::WaitsForYou);
    QVERIFY(finished.isEmpty());
    m_test->proxySignIn().givePassword(u"kim"_s, u"right"_s);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(state(Kind::Proxy), State::Works);
    QVERIFY(sentence(Kind::Proxy).contains(u"kim"_s));
    QCOMPARE(state(Kind::List), State::Works);
    QVERIFY(!m_test->hasFailed());
    QVERIFY(!ConnectionWords::text(m_test->steps()).contains(u"right"_s));
    QVERIFY(m_test->connection().secrets().contains(u"right"_s));

    // Once more without a question.
    const int refused = m_proxy->refused("HEAD");
    m_test->start();
    QTRY_COMPARE(finished.count(), 2);
    QVERIFY(!m_test->hasFailed());
    // The one that finds out what the proxy wants.
    QCOMPARE(m_proxy->refused("HEAD"), refused + 1);
}

void TestConnectionTestProxy::goesOnWithoutAnAnswer()
{
    const QSignalSpy finished(m_test.get(), &ConnectionTest::finished);
    m_test->start();
    QTRY_COMPARE(state(Kind::Proxy), State::WaitsForYou);
    m_test->proxySignIn().giveUp();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(state(Kind::Proxy), State::Failed);
    QVERIFY(!sentence(Kind::Proxy).isEmpty());
    QCOMPARE(state(Kind::List), State::Skipped);
    QCOMPARE(m_proxy->refused("GET"), 0);
}

QTEST_GUILESS_MAIN(TestConnectionTestProxy)
#include "tst_connectiontestproxy.moc"
