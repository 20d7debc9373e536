// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/requestcodec.h"
#include "domain/connectionwords.h"
#include "session/connectiontest.h"
#include "session/settings.h"
#include "support/freeport.h"
#include "support/rawserver.h"
#include "support/samplerequests.h"
#include "support/tlsserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

using Kind = ConnectionStep::Kind;
using State = ConnectionStep::State;
using Finding = ConnectionStep::Finding;
Q_DECLARE_METATYPE(Sigill::ConnectionStep::Kind)
Q_DECLARE_METATYPE(Sigill::ConnectionStep::State)

namespace {

QByteArray listJson(const QList<Request> &requests)
{
    QJsonArray list;
    for (const auto &request : requests)
        list.append(encodeRequest(request));
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

constexpr auto page = "<html><title>Not found</title>404</html>";

RawServer::Handler answering(int status, const QByteArray &body,
                             const QByteArray &type = "application/json",
                             const QByteArray &headers = {})
{
    return [=](QTcpSocket &socket, const RawServer::Call &) {
        RawServer::answer(socket, status, body, type, headers);
    };
}

// One letter a step: Works, Fails, Skipped, ! for a warning, - not tried, . under way, ? waits.
QString states(const ConnectionTest &test)
{
    QString states;
    for (const auto &step : test.steps())
        states += u"-.?W!FS"_s.at(static_cast<int>(step.state));
    return states;
}

const ConnectionStep &step(const ConnectionTest &test, Kind kind)
{
    return test.steps().at(static_cast<int>(kind));
}

}

// On real connections, to servers of every bad kind.
class TestConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void everythingWorks();
    void emptyList();
    void asksLittle();
    void endlessList();
    void unknownHost();
    void unknownHostBehindAProxy();
    void refused();
    void refusedAtOnce();
    void silent_data();
    void silent();
    void answers_data();
    void answers();
    void proxies_data();
    void proxies();
    void certificates_data();
    void certificates();
    void noAuthorities();
    void secureServer();
    void password();
    void passwordGivenUp();
    void passwordGivenUpAfterAWrongOne();
    void passwordWithoutTls();
    void givesUpWhileItIsTried();
    void stopsAnywhere();
    void runsAgain();
    void stoppedFromItsOwnSignals();
    void goesAnyTime();

private:
    std::unique_ptr<ConnectionTest> make(const ServerProfile &profile);
    bool ends(ConnectionTest &test);
    ServerProfile secured(const TlsServer &server) const;
    TestAuthority::Identity identity(int fromDays, int toDays, const QString &host = u"localhost"_s)
    {
        return m_authority->issue(host, fromDays, toDays);
    }

    std::unique_ptr<TestAuthority> m_authority;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_storage;
    std::unique_ptr<Settings> m_settings;
};

void TestConnectionTest::initTestCase()
{
    if (TestAuthority::isPossible()) {
        m_authority = std::make_unique<TestAuthority>();
        QVERIFY(m_authority->works());
    }
}

void TestConnectionTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_storage = std::make_unique<QSettings>(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
    m_settings = std::make_unique<Settings>(*m_storage, nullptr);
}

void TestConnectionTest::cleanup()
{
    m_settings.reset();
    m_storage.reset();
}

std::unique_ptr<ConnectionTest> TestConnectionTest::make(const ServerProfile &profile)
{
    return std::make_unique<ConnectionTest>(profile, *m_settings, nullptr);
}

bool TestConnectionTest::ends(ConnectionTest &test)
{
    const QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start();
    return QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, 60'000);
}

ServerProfile TestConnectionTest::secured(const TlsServer &server) const
{
    auto profile = *ServerProfile::fromAddress(server.baseUrl().toString());
    profile.signIn = ServerProfile::SignInKind::None;
    profile.caFile = m_folder->filePath(u"root.pem"_s);
    QFile file(profile.caFile);
    if (file.open(QIODevice::WriteOnly))
        file.write(m_authority->root().toPem());
    return profile;
}

void TestConnectionTest::everythingWorks()
{
    const RawServer server(
        answering(200, listJson({sampleRequest(1)}), "application/json", "Server: Front/9\r\n"));
    auto test = make(server.profile());
    QCOMPARE(states(*test), u"-------"_s);
    QVERIFY(ends(*test));
    // Over http to this computer there is nothing to secure.
    QCOMPARE(states(*test), u"WWWSWWW"_s);
    QVERIFY(!test->hasFailed() && !test->isRunning());
    QCOMPARE(step(*test, Kind::Name).finding, Finding::IsAddress);
    QCOMPARE(step(*test, Kind::Secure).finding, Finding::NotSecured);
    QCOMPARE(step(*test, Kind::SignIn).finding, Finding::NoSignIn);
    QCOMPARE(step(*test, Kind::Connect).addresses, QStringList(u"127.0.0.1"_s));
    QCOMPARE(step(*test, Kind::Api).serverSoftware, u"Front/9"_s);
    QCOMPARE(ConnectionWords::summary(test->steps()), u"Everything works."_s);
    QVERIFY(ConnectionWords::text(test->steps()).contains(u"Calls itself: Front/9"_s));
}

void TestConnectionTest::emptyList()
{
    for (const int status : {200, 204}) {
        const RawServer server(answering(status, status == 200 ? "[]" : ""));
        auto test = make(server.profile());
        QVERIFY(ends(*test));
        QCOMPARE(states(*test), u"WWWSWWW"_s);
        QCOMPARE(step(*test, Kind::List).finding, Finding::Empty);
    }
}

void TestConnectionTest::asksLittle()
{
    const RawServer server(answering(200, "[]"));
    auto test = make(server.profile());
    QVERIFY(ends(*test));
    QCOMPARE(server.calls().size(), 1);
    QCOMPARE(server.calls().constFirst().method, "GET");
    QVERIFY(server.calls().constFirst().path.contains("status=Executing"));
}

void TestConnectionTest::endlessList()
{
    // A server that ignores the filter and never ends: its beginning is enough.
    const QByteArray one = listJson({sampleRequest(1)}).mid(1).chopped(1);
    RawServer server([&one](QTcpSocket &socket, const RawServer::Call &) {
        socket.write(RawServer::head(200, -1) + '[' + one);
        new PiecewiseAnswer(socket, ',' + one, 10'000'000, "]");
    });
    auto test = make(server.profile());
    QVERIFY(ends(*test));
    QCOMPARE(states(*test), u"WWWSWWW"_s);
    QTRY_VERIFY(server.areAllGone());
}

void TestConnectionTest::unknownHost()
{
    auto profile = *ServerProfile::fromAddress(u"https://nobody.invalid/cm"_s);
    profile.proxyUse = ServerProfile::ProxyUse::None;
    auto test = make(profile);
    QVERIFY(ends(*test));
    QCOMPARE(states(*test), u"FWSSSSS"_s);
    QCOMPARE(step(*test, Kind::Name).error->kind, ApiError::Kind::HostNotFound);
    QCOMPARE(ConnectionWords::summary(test->steps()), u"Server's name does not work."_s);
}

void TestConnectionTest::unknownHostBehindAProxy()
{
    const RawServer proxy(answering(502, page, "text/html"));
    auto profile = *ServerProfile::fromAddress(u"https://nobody.invalid/cm"_s);
    profile.proxyUse = ServerProfile::ProxyUse::Manual;
    profile.proxyAddress = u"127.0.0.1:%1"_s.arg(proxy.baseUrl().port());
    auto test = make(profile);
    QVERIFY(ends(*test));
    // The name is the proxy's business; this one cannot make a connection.
    QCOMPARE(step(*test, Kind::Name).finding, Finding::ProxyFindsName);
    QCOMPARE(states(*test).first(1), u"!"_s);
    QVERIFY(test->hasFailed());
}

void TestConnectionTest::refused()
{
    auto test = make(*ServerProfile::fromAddress(u"http://127.0.0.1:%1/cm"_s.arg(freePort())));
    QVERIFY(ends(*test));
    QCOMPARE(states(*test), u"WWFSSSS"_s);
    QCOMPARE(step(*test, Kind::Connect).error->kind, ApiError::Kind::ConnectionRefused);
}

// The system knows by itself that nobody can be connected with there.
void TestConnectionTest::refusedAtOnce()
{
    auto test = make(*ServerProfile::fromAddress(u"https://255.255.255.255:9/cm"_s));
    QVERIFY(ends(*test));
    QCOMPARE(states(*test), u"WWFSSSS"_s);
}

void TestConnectionTest::silent_data()
{
    QTest::addColumn<QByteArray>("scheme");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no answer") << QByteArray("http") << u"WWWSWFS"_s;
    QTest::newRow("no handshake") << QByteArray("https") << u"WWWFSSS"_s;
}

void TestConnectionTest::silent()
{
    QFETCH(QByteArray, scheme);
    QFETCH(QString, expected);
    const RawServer server([](QTcpSocket &, const RawServer::Call &) {});
    auto profile = server.profile();
    profile.baseUrl.setScheme(QString::fromLatin1(scheme));
    profile.transferTimeout = 200;
    auto test = make(profile);
    QVERIFY(ends(*test));
    QCOMPARE(states(*test), expected);
    for (const auto &one : test->steps()) {
        if (one.state == State::Failed)
            QCOMPARE(one.error->kind, ApiError::Kind::Timeout);
    }
}

void TestConnectionTest::answers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("expected");
    const QByteArray json = "application/json";
    const QByteArray html = "text/html";
    QTest::newRow("API switched off") << 404 << QByteArray(page) << html << u"WWWSWFS"_s;
    QTest::newRow("forbidden by IIS") << 403 << QByteArray(page) << html << u"WWWSWFS"_s;
    QTest::newRow("forbidden by the API")
        << 403 << QByteArray("{\"Message\":\"No.\"}") << json << u"WWWSWWF"_s;
    QTest::newRow("wants a sign-in") << 401 << QByteArray(page) << html << u"WWWSFSS"_s;
    QTest::newRow("page") << 200 << QByteArray(page) << html << u"WWWSWFS"_s;
    QTest::newRow("no list") << 200 << QByteArray("{\"a\":1}") << json << u"WWWSWWF"_s;
    QTest::newRow("broken list") << 200 << QByteArray("[{\"a\":") << json << u"WWWSWWF"_s;
    QTest::newRow("unreadable requests") << 200 << QByteArray("[{},7]") << json << u"WWWSWW!"_s;
    QTest::newRow("server error") << 500 << QByteArray("{\"Message\":\"An error has occurred.\"}")
                                  << json << u"WWWSWWF"_s;
    QTest::newRow("too busy") << 503 << QByteArray(page) << html << u"WWWSWFS"_s;
}

void TestConnectionTest::answers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(QString, expected);
    const RawServer server(answering(status, body, type));
    auto test = make(server.profile());
    QVERIFY(ends(*test));
    QCOMPARE(states(*test), expected);
    for (const auto &one : test->steps()) {
        QCOMPARE(one.error.has_value(), one.state == State::Failed);
        if (one.state != State::NotTried)
            QVERIFY(!ConnectionWords::sentence(one).isEmpty());
    }
}

void TestConnectionTest::proxies_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<QString>("host");
    const QString here = u"127.0.0.1"_s;
    QTest::newRow("wants a sign-in")
        << 407 << QByteArray("Proxy-Authenticate: Basic realm=\"p\"\r\n") << true << here;
    QTest::newRow("is not there") << 0 << QByteArray() << false << here;
    // As the system knows by itself.
    QTest::newRow("is nowhere") << 0 << QByteArray() << false << u"255.255.255.255"_s;
}

void TestConnectionTest::proxies()
{
    QFETCH(int, status);
    QFETCH(QByteArray, headers);
    QFETCH(bool, isThere);
    QFETCH(QString, host);
    RawServer proxy(answering(status, "", "text/html", headers));
    const QString address = host + u":%1"_s.arg(proxy.baseUrl().port());
    if (!isThere)
        proxy.stopListening();
    auto profile = *ServerProfile::fromAddress(u"https://192.0.2.7/cm"_s);
    profile.proxyUse = ServerProfile::ProxyUse::Manual;
    profile.proxyAddress = address;
    auto test = make(profile);
    auto &signIn = test->proxySignIn();
    connect(
        &signIn, &ProxySignIn::stateChanged, &signIn,
        [&signIn] {
            if (signIn.state().kind == ProxyState::Kind::PasswordWanted)
                signIn.giveUp();
        },
        Qt::QueuedConnection);
    QVERIFY(ends(*test));
    QCOMPARE(states(*test), u"WFSSSSS"_s);
    const auto &found = step(*test, Kind::Proxy);
    QCOMPARE(found.proxy, address);
    QCOMPARE(found.error->cause,
             isThere ? ApiError::Cause::ProxySignIn : ApiError::Cause::ProxyUnreachable);
}

void TestConnectionTest::certificates_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isTrusted");
    QTest::addColumn<int>("cause");
    using Cause = ApiError::Cause;
    const auto localhost = u"localhost"_s;
    QTest::newRow("unknown authority")
        << -1 << 200 << localhost << false << int(Cause::CertificateUntrusted);
    QTest::newRow("expired") << -20 << -10 << localhost << true << int(Cause::CertificateExpired);
    QTest::newRow("wrong host") << -1 << 200 << u"other.example"_s << true
                                << int(Cause::CertificateWrongHost);
}

void TestConnectionTest::certificates()
{
    if (!m_authority)
        QSKIP("openssl is not on this computer");
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(QString, host);
    QFETCH(bool, isTrusted);
    QFETCH(int, cause);
    const TlsServer server(identity(from, to, host), RawServer::head(200, 2) + "[]");
    auto profile = secured(server);
    if (!isTrusted)
        profile.caFile.clear();
    auto test = make(profile);
    QVERIFY(ends(*test));
    QCOMPARE(states(*test), u"WWWFSSS"_s);
    const auto &found = step(*test, Kind::Secure);
    QCOMPARE(int(found.error->cause), cause);
    // The chain is shown although it is not trusted, once.
    QVERIFY(!found.tls.chain.isEmpty());
    QCOMPARE(found.tls.chain.constFirst().subject, host);
    QCOMPARE(found.tls.chain.constFirst().issuer, u"Test authority"_s);
    const auto details = ConnectionWords::details(found).join(u'\n');
    QCOMPARE(details.count(u"Certificate 1: "_s), 1);
}

void TestConnectionTest::noAuthorities()
{
    if (!m_authority)
        QSKIP("openssl is not on this computer");
    const TlsServer server(identity(-1, 200), RawServer::head(200, 2) + "[]");
    auto profile = secured(server);
    profile.caFile = m_folder->filePath(u"missing.pem"_s);
    auto test = make(profile);
    QVERIFY(ends(*test));
    QCOMPARE(states(*test), u"WWWFSSS"_s);
    QVERIFY(step(*test, Kind::Secure).error->technical.contains(u"missing.pem"_s));
}

void TestConnectionTest::secureServer()
{
    if (!m_authority)
        QSKIP("openssl is not on this computer");
    for (const int days : {200, 5}) {
        const TlsServer server(identity(-1, days), RawServer::head(200, 2) + "[]");
        auto test = make(secured(server));
        QVERIFY(ends(*test));
        // What expires soon is told before it does.
        QCOMPARE(states(*test), days == 200 ? u"WWWWWWW"_s : u"WWW!WWW"_s);
        const auto &found = step(*test, Kind::Secure);
        QVERIFY2(found.tls.protocol.startsWith(u"TLS 1."_s), qPrintable(found.tls.protocol));
        QVERIFY(!found.tls.cipher.isEmpty());
        QCOMPARE(found.tls.chain.constFirst().hosts, QStringList(u"localhost"_s));
        QCOMPARE(step(*test, Kind::Name).host, u"localhost"_s);
        QVERIFY(!step(*test, Kind::Name).addresses.isEmpty());
        // What the exchanges themselves showed is the same.
        QCOMPARE(test->connection().facts().tls.protocol, found.tls.protocol);
        QCOMPARE(test->connection().facts().tls.chain.constFirst(), found.tls.chain.constFirst());
    }
}

namespace {

// Wants the password "right" in a readable form.
QByteArray basicAnswer(const QByteArray &call)
{
    const QByteArray right = "Basic " + QByteArray("anna:right").toBase64();
    if (call.contains(right))
        return RawServer::head(200, 2) + "[]";
    return RawServer::head(401, 0, "text/html", "WWW-Authenticate: Basic realm=\"cm\"\r\n");
}

}

void TestConnectionTest::password()
{
    if (!m_authority)
        QSKIP("openssl is not on this computer");
    const TlsServer server(identity(-1, 200), TlsServer::Answer(basicAnswer));
    auto profile = secured(server);
    profile.signIn = ServerProfile::SignInKind::Password;
    QVERIFY(m_settings->saveProfile(profile));
    // The operator may take longer than a server may.
    profile.transferTimeout = 5000;
    auto test = make(profile);
    const QSignalSpy wanted(&test->signInDesk(), &SignInDesk::passwordWanted);
    const QSignalSpy finished(test.get(), &ConnectionTest::finished);
    test->start();
    QTRY_COMPARE(wanted.count(), 1);
    QCOMPARE(states(*test), u"WWWW?--"_s);
    test->signInDesk().givePassword(u"anna"_s, u"wrong"_s);
    QTRY_COMPARE(wanted.count(), 2);
    QTRY_COMPARE(states(*test), u"WWWW?--"_s);
    const auto again = ConnectionWords::sentence(step(*test, Kind::SignIn));
    QVERIFY2(again.contains(u"password"_s), qPrintable(again));
    QVERIFY(step(*test, Kind::SignIn).signIn.error);
    QVERIFY(test->isRunning());
    test->signInDesk().givePassword(u"anna"_s, u"right"_s);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(states(*test), u"WWWWWWW"_s);
    const auto words = ConnectionWords::sentence(step(*test, Kind::SignIn));
    QVERIFY2(words.contains(u"anna"_s) && words.contains(u"Basic"_s), qPrintable(words));
    QCOMPARE(test->connection().secrets(), QStringList(u"right"_s));
    QVERIFY(!ConnectionWords::text(test->steps()).contains(u"right"_s));
    QCOMPARE(m_settings->profile(profile.name)->account, QString());
    // Once more without a question.
    QVERIFY(ends(*test));
    QCOMPARE(states(*test), u"WWWWWWW"_s);
    QCOMPARE(wanted.count(), 2);
}

void TestConnectionTest::passwordGivenUp()
{
    if (!m_authority)
        QSKIP("openssl is not on this computer");
    const TlsServer server(identity(-1, 200), TlsServer::Answer(basicAnswer));
    auto profile = secured(server);
    profile.signIn = ServerProfile::SignInKind::Password;
    auto test = make(profile);
    connect(
        &test->signInDesk(), &SignInDesk::passwordWanted, test.get(),
        [&test] { test->signInDesk().giveUp(); }, Qt::QueuedConnection);
    QVERIFY(ends(*test));
    QCOMPARE(states(*test), u"WWWWFSS"_s);
    QCOMPARE(step(*test, Kind::SignIn).error->signIn->kind, SignInError::Kind::PasswordMissing);
}

void TestConnectionTest::passwordGivenUpAfterAWrongOne()
{
    if (!m_authority)
        QSKIP("openssl is not on this computer");
    const TlsServer server(identity(-1, 200), TlsServer::Answer(basicAnswer));
    auto profile = secured(server);
    profile.signIn = ServerProfile::SignInKind::Password;
    auto test = make(profile);
    int asked = 0;
    connect(
        &test->signInDesk(), &SignInDesk::passwordWanted, test.get(),
        [&] {
            if (++asked < 3)
                test->signInDesk().givePassword(u"anna"_s, u"wrong"_s);
            else
                test->signInDesk().giveUp();
        },
        Qt::QueuedConnection);
    QVERIFY(ends(*test));
    QCOMPARE(asked, 3);
    QCOMPARE(states(*test), u"WWWWFSS"_s);
    QVERIFY(step(*test, Kind::SignIn).error->signIn);
}

void TestConnectionTest::givesUpWhileItIsTried()
{
    // The answer to a password that nobody stands by any more tells nothing, and ends the test.
    for (const char *scheme : {"Negotiate", "NTLM", "Basic realm=\"cm\""}) {
        const RawServer server(
            answering(401, "", "text/html", QByteArray("WWW-Authenticate: ") + scheme + "\r\n"));
        auto profile = server.profile();
        profile.signIn = ServerProfile::SignInKind::Password;
        auto test = make(profile);
        connect(
            &test->signInDesk(), &SignInDesk::passwordWanted, test.get(),
            [&test] {
                test->signInDesk().givePassword(u"anna"_s, u"right"_s);
                test->signInDesk().giveUp();
            },
            Qt::QueuedConnection);
        QVERIFY(ends(*test));
        QCOMPARE(states(*test), u"WWWSFSS"_s);
    }
}

void TestConnectionTest::passwordWithoutTls()
{
    const RawServer server(
        answering(401, "", "text/html", "WWW-Authenticate: Basic realm=\"cm\"\r\n"));
    auto profile = server.profile();
    profile.signIn = ServerProfile::SignInKind::Password;
    auto test = make(profile);
    connect(
        &test->signInDesk(), &SignInDesk::passwordWanted, test.get(),
        [&test] { test->signInDesk().givePassword(u"anna"_s, u"right"_s); }, Qt::QueuedConnection);
    QVERIFY(ends(*test));
    QCOMPARE(states(*test), u"WWWSFSS"_s);
    QCOMPARE(step(*test, Kind::SignIn).error->signIn->kind, SignInError::Kind::PasswordNeedsTls);
}

void TestConnectionTest::stopsAnywhere()
{
    const RawServer silent([](QTcpSocket &, const RawServer::Call &) {});
    for (const auto kind : {Kind::Name, Kind::Secure, Kind::SignIn}) {
        auto profile = silent.profile();
        if (kind != Kind::SignIn)
            profile.baseUrl.setScheme(u"https"_s);
        if (kind == Kind::Name)
            profile.baseUrl.setHost(u"nobody.invalid"_s);
        auto test = make(profile);
        const QSignalSpy finished(test.get(), &ConnectionTest::finished);
        test->start();
        QTRY_COMPARE(step(*test, kind).state, State::UnderWay);
        test->stop();
        QVERIFY(!test->isRunning());
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(step(*test, kind).state, State::Skipped);
        QCOMPARE(ConnectionWords::summary(test->steps()), u"The test was stopped."_s);
        test->stop();
    }
    QTRY_COMPARE(silent.openConnections(), 0);
}

void TestConnectionTest::runsAgain()
{
    bool works = false;
    const RawServer server([&works](QTcpSocket &socket, const RawServer::Call &) {
        RawServer::answer(socket, works ? 200 : 404, works ? "[]" : page,
                          works ? "application/json" : "text/html");
    });
    auto test = make(server.profile());
    QVERIFY(ends(*test));
    QCOMPARE(states(*test), u"WWWSWFS"_s);
    works = true;
    // The run that is given up is heard of no more.
    test->start();
    QVERIFY(ends(*test));
    QCOMPARE(states(*test), u"WWWSWWW"_s);
    for (const auto &one : test->steps())
        QVERIFY(!one.error);
}

void TestConnectionTest::stoppedFromItsOwnSignals()
{
    const RawServer server(answering(200, "[]"));
    for (int after = 1; after < 12; ++after) {
        auto test = make(server.profile());
        int heard = 0;
        connect(test.get(), &ConnectionTest::changed, test.get(), [&] {
            if (++heard == after)
                test->stop();
        });
        QVERIFY(ends(*test));
        for (const auto &one : test->steps())
            QVERIFY(one.hasEnded());
    }
}

void TestConnectionTest::goesAnyTime()
{
    const RawServer server(answering(200, "[]"));
    for (int after = 1; after < 12; ++after) {
        auto *test = new ConnectionTest(server.profile(), *m_settings, nullptr);
        int heard = 0;
        const QPointer<ConnectionTest> watched(test);
        const auto count = [&heard, after, test] {
            if (++heard == after)
                delete test;
        };
        connect(test, &ConnectionTest::changed, this, count);
        connect(test, &ConnectionTest::finished, this, [test] { delete test; });
        test->start();
        QTRY_VERIFY(!watched);
    }
}

QTEST_GUILESS_MAIN(TestConnectionTest)
#include "tst_connectiontest.moc"
