// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statecolors.h"
#include "support/askingproxy.h"
#include "support/languagewalk.h"
#include "windowactions.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QScopeGuard>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

using Kind = ProxyState::Kind;

// Milliseconds; only for what must happen sooner or later.
constexpr int patience = 20'000;

}

// The window where the proxy on the way wants a password.
class TestProxySheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void asksOnceAndReads();
    void tellsAWrongPassword();
    void takesNotNowForAnAnswer();
    void goesOnWithARun();
    void lateRefusalAsksNobody();
    void staysReadableWhereTheThemeChanges();
    void speaksBothLanguages();

private:
    bool asks() const { return m_bed->sheet("proxySheet"); }
    bool hasRows() const
    {
        return m_bed->session.loadState() == Session::LoadState::Loaded
            && m_bed->window->table().isVisible();
    }
    // As a person types it.
    void type(const QString &user, const QString &password) const
    {
        auto *field = m_bed->part<QLineEdit>("proxyAccountLineEdit");
        field->clear();
        QTest::keyClicks(field, user);
        QTest::keyClick(field, Qt::Key_Return);
        auto *secret = m_bed->part<QLineEdit>("proxyPasswordLineEdit");
        QTest::keyClicks(secret, password);
        QTest::keyClick(secret, Qt::Key_Return);
    }
    // Signs in, and asks for changes of all requests; the password is another one by then.
    void confirmChanges(const QByteArray &newPassword)
    {
        m_bed->session.connectTo(m_proxy->profile());
        QTRY_VERIFY_WITH_TIMEOUT(asks(), patience);
        type(QStringLiteral("kim"), QStringLiteral("right"));
        QTRY_VERIFY_WITH_TIMEOUT(hasRows(), patience);
        m_bed->select(m_bed->idsInStatus(RequestStatus::Approved, 6));
        m_bed->window->actions().change(StatusChange::Complete)->trigger();
        QVERIFY(m_bed->isReadyToConfirm());
        m_right = AskingProxy::basic("kim", newPassword);
        m_bed->part<QPushButton>("confirmButton")->click();
    }
    QString label(const char *name) const { return m_bed->part<QLabel>(name)->text(); }

    std::unique_ptr<AskingProxy> m_proxy;
    QByteArray m_right;
    std::unique_ptr<WindowBed> m_bed;
};

void TestProxySheet::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_right = AskingProxy::basic("kim", "right");
    m_proxy = std::make_unique<AskingProxy>(6);
    m_proxy->lets = [this](const RawServer::Call &call) {
        return RawServer::field(call.head, "Proxy-Authorization") == m_right;
    };
    m_bed = std::make_unique<WindowBed>(nullptr, std::make_unique<MemoryJournal>(nullptr));
}

void TestProxySheet::cleanup()
{
    m_bed.reset();
    m_proxy.reset();
}

void TestProxySheet::asksOnceAndReads()
{
    m_bed->session.connectTo(m_proxy->profile());
    QTRY_VERIFY_WITH_TIMEOUT(asks(), patience);
    const auto address = m_proxy->raw.baseUrl().authority();
    QVERIFY(m_bed->sheet("proxySheet")->accessibleName().contains(address));
    QCOMPARE(m_bed->session.proxy().host, address);
    QVERIFY(m_bed->part<QLabel>("proxyHintLabel")->isVisible());
    QVERIFY(m_bed->part<QLineEdit>("proxyAccountLineEdit")->hasFocus());
    QVERIFY(!m_bed->part<QPushButton>("proxySignInButton")->isEnabled());
    type(u"kim"_s, u"right"_s);
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(), patience);
    QTRY_VERIFY(!asks());
    QCOMPARE(m_bed->session.proxy().kind, Kind::SignedIn);
    m_bed->session.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(), patience);
    QVERIFY(!asks());
    QCOMPARE(m_proxy->refused("HEAD"), 1);
    QCOMPARE(m_proxy->refused("GET"), 0);
}

void TestProxySheet::tellsAWrongPassword()
{
    m_bed->session.connectTo(m_proxy->profile());
    QTRY_VERIFY_WITH_TIMEOUT(asks(), patience);
    type(u"kim"_s, u"wrong"_s);
    QTRY_VERIFY_WITH_TIMEOUT(label("proxyLabel").contains(u"did not accept"_s), patience);
    auto *password = m_bed->part<QLineEdit>("proxyPasswordLineEdit");
    QVERIFY(asks() && password->isEnabled() && password->hasFocus());
    QVERIFY(password->text().isEmpty());
    QCOMPARE(m_bed->part<QLineEdit>("proxyAccountLineEdit")->text(), u"kim"_s);
    QTest::keyClicks(password, u"right"_s);
    QTest::keyClick(password, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(), patience);
    QTRY_VERIFY(!asks());
}

void TestProxySheet::takesNotNowForAnAnswer()
{
    m_bed->session.connectTo(m_proxy->profile());
    QTRY_VERIFY_WITH_TIMEOUT(asks(), patience);
    QTest::keyClick(m_bed->part<QLineEdit>("proxyAccountLineEdit"), Qt::Key_Escape);
    QTRY_COMPARE_WITH_TIMEOUT(m_bed->session.loadState(), Session::LoadState::Failed, patience);
    QVERIFY(!asks());
    QCOMPARE(m_bed->session.loadError()->cause, ApiError::Cause::ProxySignIn);
    // The password for the server would be no help.
    QVERIFY(!m_bed->part<QPushButton>("otherActionButton")->text().contains(u"password"_s));
    // Whoever tries again is asked again.
    m_bed->session.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(asks(), patience);
    type(u"kim"_s, u"right"_s);
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(), patience);
}

// The password is changed while changes are under way.
void TestProxySheet::goesOnWithARun()
{
    confirmChanges("new");
    QTRY_VERIFY_WITH_TIMEOUT(asks(), patience);
    auto &session = m_bed->session;
    QTest::keyClick(m_bed->part<QLineEdit>("proxyPasswordLineEdit"), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(session.run()->pausedBecause()
                                 && session.run()->count(RunItem::State::InFlight) == 0,
                             patience);
    // Nobody is asked again before that is wanted, and the server's password is no help.
    QVERIFY(!asks());
    QVERIFY(!m_bed->part<QPushButton>("passwordButton")->isVisible());
    QCOMPARE(session.run()->count(RunItem::State::Waiting), 6);
    m_bed->part<QPushButton>("pauseButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(asks(), patience);
    type(u"kim"_s, u"new"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!session.isRunning(), patience);
    QCOMPARE(session.run()->count(Outcome::Kind::Done), 6);
    for (const auto &request : m_proxy->requests)
        QCOMPARE(m_proxy->puts(request.id), 1);
}

// What was on its way when somebody said "not now" is refused later.
void TestProxySheet::lateRefusalAsksNobody()
{
    m_proxy->holdsBack = [this](const RawServer::Call &call) {
        // And not what the window reads beside it.
        const bool isOfRun = call.method != "HEAD" && call.path.contains("/requests/")
            && m_bed->session.isRunning();
        return isOfRun && m_proxy->heldBackCount() < 1;
    };
    confirmChanges("new");
    auto &session = m_bed->session;
    QTRY_VERIFY_WITH_TIMEOUT(asks() && m_proxy->heldBackCount() == 1, patience);
    m_proxy->holdsBack = [](const RawServer::Call &) { return false; };
    QTest::keyClick(m_bed->part<QLineEdit>("proxyPasswordLineEdit"), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(session.run()->pausedBecause(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(session.run()->count(RunItem::State::InFlight), 1, patience);
    m_proxy->sendHeldBack();
    QTRY_COMPARE_WITH_TIMEOUT(session.run()->count(RunItem::State::InFlight), 0, patience);
    QVERIFY(!asks());
    QCOMPARE(session.run()->count(RunItem::State::Waiting), 6);
}

// A desktop may turn dark while somebody looks for a password.
void TestProxySheet::staysReadableWhereTheThemeChanges()
{
    m_bed->session.connectTo(m_proxy->profile());
    QTRY_VERIFY_WITH_TIMEOUT(asks(), patience);
    type(u"kim"_s, u"wrong"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_bed->session.proxy().isWrongPassword, patience);
    const auto light = QGuiApplication::palette();
    const auto back = qScopeGuard([&light] { QApplication::setPalette(light); });
    for (const auto &palette : {QPalette(Qt::darkGray, Qt::black), light}) {
        QApplication::setPalette(palette);
        const auto colour = [this](const char *name) {
            return m_bed->part<QLabel>(name)->palette().color(QPalette::WindowText);
        };
        QTRY_COMPARE(colour("proxyLabel"), StateColors::text(StateColors::State::Error, palette));
        QTRY_COMPARE(colour("proxyHintLabel"),
                     StateColors::text(StateColors::State::Warning, palette));
    }
}

void TestProxySheet::speaksBothLanguages()
{
    LanguageWalk walk(*m_bed);
    m_bed->session.connectTo(m_proxy->profile());
    QTRY_VERIFY_WITH_TIMEOUT(asks(), patience);
    walk.compare(u"asks"_s);
    type(u"kim"_s, u"wrong"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_bed->session.proxy().isWrongPassword, patience);
    walk.compare(u"wrong"_s);
    m_bed->sheet("proxySheet")->reject();
    QTRY_COMPARE_WITH_TIMEOUT(m_bed->session.loadState(), Session::LoadState::Failed, patience);
    walk.compare(u"given up"_s);
    QCOMPARE(walk.tellProblems().size(), 0);
}

QTEST_MAIN(TestProxySheet)
#include "tst_proxysheet.moc"
