// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/formbrowser.h"
#include "support/oidcprovider.h"
#include "support/signinbed.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace Sigill;
using Kind = SignInError::Kind;

namespace {

const auto jwtResource = u"https://cm.example.com/jwt"_s;

// The program's network, with a test's hand in what is sent.
class ChangingNetwork : public QNetworkAccessManager
{
public:
    std::function<QByteArray(const QByteArray &)> change
        = [](const QByteArray &form) { return form; };
    QByteArray lastForm;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override
    {
        lastForm = change(body->readAll());
        auto *buffer = new QBuffer(this);
        buffer->setData(lastForm);
        buffer->open(QIODevice::ReadOnly);
        return QNetworkAccessManager::createRequest(operation, request, buffer);
    }
};

// What the provider answers to a request that is no part of a sign-in.
QJsonObject ask(QNetworkReply *reply)
{
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }))
        return {};
    reply->deleteLater();
    auto answer = QJsonDocument::fromJson(reply->readAll()).object();
    answer.insert(u"http"_s, reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt());
    return answer;
}

QNetworkRequest formRequest(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    return request;
}

}

class TestFederationSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void signsIn_data();
    void signsIn();
    void getsATokenForWhoIsSignedIn();
    void readsTheNameInTheAccessToken();
    void refreshes();
    void needsASignInAfterASignOutInTheBrowser();
    void tellsThatTheOperatorDeclined();
    void tellsWhatTheProviderRefuses();
    void goesOnWaitingWhereTheProviderKnowsNothing();
    void takesNoForeignState();
    void takesNoStolenCode();
    void needsTheVerifier();
    void aCodeIsGoodOnce();
    void hearsTheRedirectOnce();
    void saysThatTheProviderIsGone();

private:
    // The operator signs in; the browser does not come back here, but keeps where it was to go.
    QUrl redirectFor(SignInBed &bed);
    QJsonObject introspect(const QString &token);

    std::unique_ptr<OidcProvider> m_provider;
    QNetworkAccessManager m_network;
};

void TestFederationSignIn::initTestCase()
{
    if (const QString why = OidcProvider::whyMissing(); !why.isEmpty()) {
        if (qEnvironmentVariableIsSet("SIGILL_REQUIRE_LAB"))
            QFAIL(qPrintable(why));
        QSKIP(qPrintable(why));
    }
    m_provider = std::make_unique<OidcProvider>();
    QVERIFY(m_provider->isReady());
}

QUrl TestFederationSignIn::redirectFor(SignInBed &bed)
{
    FormBrowser browser;
    browser.stopAt(bed.signIn->settings().redirectUri());
    bed.signIn->signIn();
    browser.open(bed.browserUrl());
    return QTest::qWaitFor([&] { return browser.hasEnded(); }) ? browser.stoppedAt() : QUrl();
}

QJsonObject TestFederationSignIn::introspect(const QString &token)
{
    auto request = formRequest(m_provider->url(u"/token/introspection"_s));
    request.setRawHeader("Authorization",
                         "Basic "
                             + QByteArray("certificatemanagement:only-for-this-test").toBase64());
    return ask(m_network.post(request, "token=" + QUrl::toPercentEncoding(token)));
}

void TestFederationSignIn::signsIn_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("scope");
    QTest::newRow("localhost") << u"localhost"_s << u"openid"_s;
    QTest::newRow("address") << u"127.0.0.1"_s << u"openid"_s;
    QTest::newRow("without an id token") << u"localhost"_s << u"manage"_s;
}

void TestFederationSignIn::signsIn()
{
    QFETCH(QString, host);
    QFETCH(QString, scope);
    auto settings = m_provider->settings();
    settings.redirectHost = host;
    settings.scope = scope;
    SignInBed bed(settings);
    FormBrowser browser;
    bed.signIn->signIn();
    browser.open(bed.browserUrl());
    QTRY_VERIFY(bed.ends() > 0);
    QVERIFY2(bed.failed.isEmpty(),
             qPrintable(bed.failed.isEmpty() ? QString() : bed.error().details()));
    // A name, and leave for the console.
    QCOMPARE(browser.formsSent(), 2);
    QTRY_VERIFY(browser.hasEnded());
    QCOMPARE(browser.status(), 200);
    QVERIFY(browser.page().contains("has received the sign-in"));

    const auto facts = introspect(bed.signIn->accessToken());
    QCOMPARE(facts.value("active"_L1).toBool(), true);
    QCOMPARE(facts.value("aud"_L1).toString(), m_provider->settings().resource);
    QCOMPARE(facts.value("client_id"_L1).toString(), u"sigill"_s);
    QCOMPARE(facts.value("sub"_L1).toString(), u"anna"_s);
    const auto left = bed.signIn->expires().toSecsSinceEpoch()
        - static_cast<qint64>(facts.value("exp"_L1).toDouble());
    QVERIFY2(left > -30 && left < 30, qPrintable(QString::number(left)));
    // An opaque token says no name, an id token does.
    QCOMPARE(bed.signIn->userSaidByToken(),
             scope != "openid"_L1 ? QString() : u"anna@contoso.com"_s);

    bed.signIn->signOut();
    QVERIFY(!bed.signIn->isSignedIn());
    QCOMPARE(bed.signedOut.count(), 1);
}

void TestFederationSignIn::getsATokenForWhoIsSignedIn()
{
    auto settings = m_provider->settings();
    settings.resource.clear();
    SignInBed bed(settings);
    FormBrowser browser;
    bed.signIn->signIn();
    browser.open(bed.browserUrl());
    QTRY_COMPARE(bed.signedIn.count(), 1);

    QNetworkRequest request(m_provider->url(u"/me"_s));
    request.setRawHeader("Authorization", "Bearer " + bed.signIn->accessToken().toLatin1());
    auto user = ask(m_network.get(request));
    QCOMPARE(user.value("http"_L1).toInt(), 200);
    QCOMPARE(user.value("upn"_L1).toString(), u"anna@contoso.com"_s);
    request.setRawHeader("Authorization", "Bearer x" + bed.signIn->accessToken().toLatin1());
    user = ask(m_network.get(request));
    QCOMPARE(user.value("http"_L1).toInt(), 401);
}

void TestFederationSignIn::readsTheNameInTheAccessToken()
{
    auto settings = m_provider->settings();
    settings.resource = jwtResource;
    settings.scope = u"manage"_s;
    SignInBed bed(settings);
    FormBrowser browser;
    bed.signIn->signIn();
    browser.open(bed.browserUrl());
    QTRY_COMPARE(bed.signedIn.count(), 1);
    QCOMPARE(bed.signIn->userSaidByToken(), u"anna@contoso.com"_s);
}

void TestFederationSignIn::refreshes()
{
    SignInBed bed(m_provider->settings());
    FormBrowser browser;
    bed.signIn->signIn();
    browser.open(bed.browserUrl());
    QTRY_COMPARE(bed.signedIn.count(), 1);
    QSet<QString> tokens{bed.signIn->accessToken()};
    // The provider takes each refresh token once and gives another.
    for (int i = 1; i <= 3; ++i) {
        bed.signIn->refresh();
        QTRY_COMPARE(bed.refreshed.count(), i);
        tokens.insert(bed.signIn->accessToken());
        QCOMPARE(introspect(bed.signIn->accessToken()).value("active"_L1).toBool(), true);
        QCOMPARE(introspect(bed.signIn->accessToken()).value("aud"_L1).toString(),
                 m_provider->settings().resource);
    }
    QCOMPARE(tokens.size(), 4);
    QVERIFY(bed.failed.isEmpty());
    QCOMPARE(bed.signIn->userSaidByToken(), u"anna@contoso.com"_s);
}

void TestFederationSignIn::needsASignInAfterASignOutInTheBrowser()
{
    SignInBed bed(m_provider->settings());
    FormBrowser browser;
    bed.signIn->signIn();
    browser.open(bed.browserUrl());
    QTRY_VERIFY(bed.signIn->isSignedIn() && browser.hasEnded());
    browser.open(m_provider->url(u"/session/end"_s));
    QTRY_VERIFY(browser.hasEnded());
    QCOMPARE(browser.status(), 200);

    bed.signIn->refresh();
    QTRY_COMPARE(bed.failed.count(), 1);
    QCOMPARE(bed.error().kind, Kind::GrantRefused);
    QVERIFY(!bed.signIn->isSignedIn() && !bed.signIn->canRefresh());
    bed.signIn->signIn();
    browser.open(bed.browserUrl());
    QTRY_COMPARE(bed.signedIn.count(), 2);
}

void TestFederationSignIn::tellsThatTheOperatorDeclined()
{
    SignInBed bed(m_provider->settings());
    FormBrowser browser(FormBrowser::Operator::Declines);
    bed.signIn->signIn();
    browser.open(bed.browserUrl());
    QTRY_COMPARE(bed.failed.count(), 1);
    QCOMPARE(bed.error().kind, Kind::Denied);
    QCOMPARE(bed.error().serverMessage, u"End-User aborted interaction"_s);
    QTRY_VERIFY(browser.hasEnded());
    QVERIFY(browser.page().contains("did not take place"));
    QVERIFY(!browser.page().contains("aborted"));
    QVERIFY(!bed.signIn->isSignedIn());
}

void TestFederationSignIn::tellsWhatTheProviderRefuses()
{
    auto settings = m_provider->settings();
    settings.resource = u"not-an-address"_s;
    SignInBed bed(settings);
    FormBrowser browser;
    bed.signIn->signIn();
    browser.open(bed.browserUrl());
    QTRY_COMPARE(bed.failed.count(), 1);
    QCOMPARE(bed.error().kind, Kind::Refused);
    QVERIFY2(bed.error().technical.contains(u"invalid_target"_s),
             qPrintable(bed.error().details()));
    QVERIFY(!bed.error().serverMessage.isEmpty());
}

// The provider must not send a browser to an address that it does not know, so only the operator
// sees what is wrong.
void TestFederationSignIn::goesOnWaitingWhereTheProviderKnowsNothing()
{
    auto settings = m_provider->settings();
    settings.clientId = u"unknown"_s;
    SignInBed bed(settings);
    FormBrowser browser;
    bed.signIn->signIn();
    browser.open(bed.browserUrl());
    QTRY_VERIFY(browser.hasEnded());
    QCOMPARE(browser.status(), 400);
    QVERIFY(bed.signIn->isBusy());
    bed.signIn->cancel();
    QCOMPARE(bed.error().kind, Kind::Stopped);
}

void TestFederationSignIn::takesNoForeignState()
{
    SignInBed bed(m_provider->settings());
    const QUrl redirect = redirectFor(bed);
    QVERIFY(QUrlQuery(redirect).hasQueryItem(u"code"_s));
    QUrlQuery query(redirect);
    query.removeQueryItem(u"state"_s);
    query.addQueryItem(u"state"_s, QString(43, u'A'));
    QUrl foreign = redirect;
    foreign.setQuery(query);
    FormBrowser visitor;
    visitor.open(foreign);
    QTRY_VERIFY(visitor.hasEnded());
    QCOMPARE(visitor.status(), 400);
    QCOMPARE(bed.ends(), 0);
    QVERIFY(bed.signIn->isBusy());

    // The operator's own browser comes later and gets through.
    FormBrowser browser;
    browser.open(redirect);
    QTRY_COMPARE(bed.signedIn.count(), 1);
}

void TestFederationSignIn::takesNoStolenCode()
{
    SignInBed victim(m_provider->settings());
    const QUrl stolen = redirectFor(victim);
    SignInBed thief(m_provider->settings());
    thief.signIn->signIn();
    QUrl redirect(thief.signIn->settings().redirectUri());
    QUrlQuery query;
    query.addQueryItem(u"code"_s, QUrlQuery(stolen).queryItemValue(u"code"_s));
    query.addQueryItem(u"state"_s, thief.inBrowserUrl(u"state"_s));
    redirect.setQuery(query);
    FormBrowser browser;
    browser.open(redirect);
    QTRY_COMPARE(thief.failed.count(), 1);
    QCOMPARE(thief.error().kind, Kind::GrantRefused);
    QVERIFY(!thief.signIn->isSignedIn());
}

void TestFederationSignIn::needsTheVerifier()
{
    ChangingNetwork network;
    FederationSignIn signIn(network, nullptr);
    signIn.setSettings(m_provider->settings());
    QSignalSpy browserNeeded(&signIn, &FederationSignIn::browserNeeded);
    QSignalSpy signedIn(&signIn, &FederationSignIn::signedIn);
    QSignalSpy failed(&signIn, &FederationSignIn::failed);
    const auto run = [&] {
        signIn.signIn();
        auto browser = std::make_unique<FormBrowser>();
        browser->open(browserNeeded.last().at(0).toUrl());
        return browser;
    };
    // Left as it is, this very road leads in.
    auto browser = run();
    QTRY_COMPARE(signedIn.count(), 1);
    network.change = [](const QByteArray &form) {
        return QByteArray(form).replace("code_verifier=", "code_verifier=x");
    };
    browser = run();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).value<SignInError>().kind, Kind::GrantRefused);
    network.change = [](const QByteArray &form) {
        return QByteArray(form).replace("code_verifier=", "other=");
    };
    browser = run();
    QTRY_COMPARE(failed.count(), 2);
    QCOMPARE(signedIn.count(), 1);
}

void TestFederationSignIn::aCodeIsGoodOnce()
{
    ChangingNetwork network;
    FederationSignIn signIn(network, nullptr);
    signIn.setSettings(m_provider->settings());
    QSignalSpy browserNeeded(&signIn, &FederationSignIn::browserNeeded);
    QSignalSpy signedIn(&signIn, &FederationSignIn::signedIn);
    signIn.signIn();
    FormBrowser browser;
    browser.open(browserNeeded.last().at(0).toUrl());
    QTRY_COMPARE(signedIn.count(), 1);
    QCOMPARE(introspect(signIn.accessToken()).value("active"_L1).toBool(), true);

    // Somebody who has overheard everything, verifier included.
    const auto answer
        = ask(m_network.post(formRequest(signIn.settings().tokenUrl()), network.lastForm));
    QCOMPARE(answer.value("error"_L1).toString(), u"invalid_grant"_s);
    // The provider then trusts nothing that came of this code, so the console has to notice.
    QCOMPARE(introspect(signIn.accessToken()).value("active"_L1).toBool(), false);
    QSignalSpy failed(&signIn, &FederationSignIn::failed);
    signIn.refresh();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).value<SignInError>().kind, Kind::GrantRefused);
    QVERIFY(!signIn.isSignedIn());
}

void TestFederationSignIn::hearsTheRedirectOnce()
{
    SignInBed bed(m_provider->settings());
    const QUrl redirect = redirectFor(bed);
    FormBrowser browser;
    browser.open(redirect);
    QTRY_COMPARE(bed.signedIn.count(), 1);
    QTRY_VERIFY(browser.hasEnded());
    // Somebody presses the browser's button for the page before, or to load it again.
    browser.open(redirect);
    QTRY_VERIFY(browser.hasEnded());
    QCOMPARE(browser.status(), 0);
    QCOMPARE(bed.ends(), 1);
    QCOMPARE(introspect(bed.signIn->accessToken()).value("active"_L1).toBool(), true);
}

void TestFederationSignIn::saysThatTheProviderIsGone()
{
    OidcProvider provider;
    QVERIFY(provider.isReady());
    SignInBed bed(provider.settings());
    const QUrl redirect = redirectFor(bed);
    provider.stop();
    FormBrowser browser;
    browser.open(redirect);
    QTRY_COMPARE(bed.failed.count(), 1);
    QCOMPARE(bed.error().kind, Kind::Unreachable);
    QVERIFY(!bed.signIn->isBusy());
}

QTEST_GUILESS_MAIN(TestFederationSignIn)
#include "tst_federationsignin.moc"
