// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/proxysignin.h"
#include "support/apibed.h"
#include "support/askingproxy.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

using Kind = ProxyState::Kind;

// Milliseconds; only for what must happen sooner or later.
constexpr int patience = 20'000;

// A read and a change of the same request, both under way.
struct Pair
{
    explicit Pair(ApiBed &bed)
    {
        bed.client.fetchRequest(sampleId(1), &bed.client, read.callback());
        bed.client.changeStatus(sampleId(1), StatusChange::Complete, &bed.client,
                                change.callback());
    }
    int ended() const { return read.times + change.times; }

    Caught<FreshRequest> read;
    Caught<Request> change;
};

}

// What proxies may answer, and what becomes of reads and changes.
class TestProxyAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsSchemes_data();
    void readsSchemes();
    void leavesAProxyThatWantsNothingAlone();
    void sendsThePasswordToTheProxyAlone();
    void makesTheTunnelWithThePassword();
    void tellsWhatIsNoProxy_data();
    void tellsWhatIsNoProxy();
    void endsWhereNothingLetsThrough_data();
    void endsWhereNothingLetsThrough();
    void asksForNothingThatCannotBeGiven();
    void triesWhatTheSystemKnowsOnce();
    void givesUpInTheMiddleOfATrial_data();
    void givesUpInTheMiddleOfATrial();
    void endsAnEndlessDigest();
    void endsWhatWaits_data();
    void endsWhatWaits();
    void outlivesNothing();
};

void TestProxyAnswers::readsSchemes_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArrayList>("schemes");
    const auto row = [](const char *value, const QByteArrayList &schemes) {
        QTest::newRow(value) << QByteArray(value) << schemes;
    };
    row("", {});
    row("Negotiate", {"negotiate"});
    row("NEGOTIATE, NTLM,Basic realm=\"x\"", {"negotiate", "ntlm", "basic"});
    row("Digest realm=\"a, Basic b\", nonce=\"\\\"Negotiate, \", qop=\"auth\"", {"digest"});
    row("Basic realm=x, charset=\"UTF-8\"", {"basic"});
    row("Negotiate YII=", {"negotiate"});
    row(",, ,=", {});
}

void TestProxyAnswers::readsSchemes()
{
    QFETCH(QByteArray, value);
    QTEST(ProxyProbe::schemes(value), "schemes");
}

void TestProxyAnswers::leavesAProxyThatWantsNothingAlone()
{
    AskingProxy proxy(1);
    ApiBed bed(proxy.profile());
    Pair pair(bed);
    QTRY_COMPARE_WITH_TIMEOUT(pair.ended(), 2, patience);
    QVERIFY(pair.read.result && pair.change.result);
    QCOMPARE(bed.client.connection().proxy().kind, Kind::None);
    for (const auto &call : proxy.raw.calls())
        QVERIFY(!call.head.contains("Proxy-Authorization"));
    // Once for both.
    QCOMPARE(proxy.raw.count("HEAD"), 1);
}

void TestProxyAnswers::sendsThePasswordToTheProxyAlone()
{
    AskingProxy proxy(1);
    const auto right = AskingProxy::basic("kim", "hemlig\xc3\xa5");
    proxy.lets = [&right](const RawServer::Call &call) {
        return RawServer::field(call.head, "Proxy-Authorization") == right;
    };
    ApiBed bed(proxy.profile());
    auto &connection = bed.client.connection();
    giveWhenAsked(connection, u"hemligå"_s);
    Pair pair(bed);
    QTRY_COMPARE_WITH_TIMEOUT(pair.ended(), 2, patience);
    QVERIFY(pair.read.result && pair.change.result);
    QCOMPARE(connection.proxy().kind, Kind::SignedIn);
    QVERIFY(connection.proxy().isReadable);
    // Only the question met a refusal.
    QCOMPARE(proxy.refused("HEAD"), 1);
    QCOMPARE(proxy.refused("GET") + proxy.refused("PUT"), 0);

    // Another way: the server itself must not get it.
    RawServer server(
        [](QTcpSocket &socket, const RawServer::Call &) { RawServer::answer(socket, 404, {}); });
    bed.client.setProfile(server.profile());
    const Pair direct(bed);
    QTRY_COMPARE_WITH_TIMEOUT(direct.ended(), 2, patience);
    QCOMPARE(server.calls().size(), 2);
    for (const auto &call : server.calls())
        QVERIFY(!call.head.contains("Proxy-Authorization"));
}

void TestProxyAnswers::makesTheTunnelWithThePassword()
{
    AskingProxy proxy(1);
    const auto right = AskingProxy::basic("kim", "right");
    proxy.lets = [&right](const RawServer::Call &call) {
        return RawServer::field(call.head, "Proxy-Authorization") == right;
    };
    ApiBed bed(proxy.profile(u"https"_s));
    giveWhenAsked(bed.client.connection(), u"right"_s);
    Pair pair(bed);
    QTRY_COMPARE_WITH_TIMEOUT(pair.ended(), 2, patience);
    // It ends each tunnel.
    QVERIFY(!pair.read.result && !pair.change.result);
    QVERIFY(pair.change.result.error().neverLeft());
    QCOMPARE(proxy.refused("CONNECT"), 1);
    QVERIFY(proxy.raw.count("CONNECT") >= 3);
    QCOMPARE(proxy.raw.calls().size(), proxy.raw.count("CONNECT"));
    for (const auto &call : proxy.raw.calls())
        QVERIFY(call.head.count("Proxy-Authorization") <= 1);
}

void TestProxyAnswers::tellsWhatIsNoProxy_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<ApiError::Kind>("kind");
    using ErrorKind = ApiError::Kind;
    QTest::newRow("closes") << QByteArray() << true << ErrorKind::ConnectionLost;
    QTest::newRow("says nothing") << QByteArray() << false << ErrorKind::Timeout;
    QTest::newRow("garbage") << QByteArray("SSH-2.0-x\r\n\r\n") << false
                             << ErrorKind::ConnectionLost;
    QTest::newRow("no number") << QByteArray("HTTP/1.1 abc\r\n\r\n") << false
                               << ErrorKind::ConnectionLost;
    QTest::newRow("no end of the head")
        << QByteArray("HTTP/1.1 200 OK\r\n" + QByteArray(200'000, 'x')) << false
        << ErrorKind::ConnectionLost;
    QTest::newRow("continues for ever")
        << QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(1000) << false
        << ErrorKind::Timeout;
    QTest::newRow("half a head") << QByteArray("HTTP/1.1 407 No\r\nProxy-") << true
                                 << ErrorKind::ConnectionLost;
}

void TestProxyAnswers::tellsWhatIsNoProxy()
{
    QFETCH(QByteArray, greeting);
    QFETCH(bool, closes);
    RawServer proxy([closes](QTcpSocket &socket, const RawServer::Call &) {
        if (closes)
            RawServer::close(socket);
    });
    proxy.setGreeting(greeting);
    for (const auto &scheme : {u"http"_s, u"https"_s}) {
        auto profile = AskingProxy(0).profile(scheme);
        profile.proxyAddress = proxy.baseUrl().authority();
        profile.transferTimeout = 300;
        ApiBed bed(profile);
        Pair pair(bed);
        QTRY_COMPARE_WITH_TIMEOUT(pair.ended(), 2, patience);
        QVERIFY(!pair.read.result && !pair.change.result);
        for (const auto &error : {pair.read.result.error(), pair.change.result.error()}) {
            QTEST(error.kind, "kind");
            QCOMPARE(error.cause, ApiError::Cause::ProxyUnreachable);
            QVERIFY(error.neverLeft());
        }
        QCOMPARE(bed.client.connection().proxy().kind, Kind::Failed);
    }
    QCOMPARE(proxy.count("PUT"), 0);
}

void TestProxyAnswers::endsWhereNothingLetsThrough_data()
{
    QTest::addColumn<bool>("letsProbes");
    QTest::newRow("no password is right") << false;
    QTest::newRow("says yes to the question alone") << true;
}

void TestProxyAnswers::endsWhereNothingLetsThrough()
{
    QFETCH(bool, letsProbes);
    AskingProxy proxy(1);
    proxy.lets = [letsProbes](const RawServer::Call &call) {
        return letsProbes && call.method == "HEAD" && call.head.contains("Proxy-Authorization");
    };
    ApiBed bed(proxy.profile());
    auto &connection = bed.client.connection();
    giveWhenAsked(connection, u"something"_s);
    Pair pair(bed);
    if (!letsProbes) {
        QTRY_VERIFY_WITH_TIMEOUT(connection.proxy().isWrongPassword, patience);
        QCOMPARE(connection.proxy().kind, Kind::PasswordWanted);
        // Not tried again by itself.
        QCOMPARE(proxy.refused("HEAD"), 2);
        connection.giveUpProxy();
    }
    QTRY_COMPARE_WITH_TIMEOUT(pair.ended(), 2, patience);
    QVERIFY(!pair.read.result && !pair.change.result);
    QCOMPARE(pair.read.result.error().cause, ApiError::Cause::ProxySignIn);
    QCOMPARE(pair.change.result.error().cause, ApiError::Cause::ProxySignIn);
    QVERIFY(pair.change.result.error().neverLeft());
    QCOMPARE(proxy.puts(sampleId(1)), 0);
    QVERIFY(proxy.refused("GET") <= 2);
    QVERIFY(proxy.refused("PUT") <= 1);
}

void TestProxyAnswers::asksForNothingThatCannotBeGiven()
{
    AskingProxy proxy(1);
    proxy.challenges = "Proxy-Authenticate: Bearer realm=\"x\"\r\n";
    proxy.lets = [](const RawServer::Call &) { return false; };
    ApiBed bed(proxy.profile());
    Pair pair(bed);
    QTRY_COMPARE_WITH_TIMEOUT(pair.ended(), 2, patience);
    QCOMPARE(pair.read.result.error().cause, ApiError::Cause::ProxySignIn);
    QVERIFY(pair.read.result.error().details().contains(u"bearer"_s));
    QCOMPARE(bed.client.connection().proxy().kind, Kind::Failed);
    QCOMPARE(proxy.raw.calls().size(), 1);
}

// As with http_proxy=http://kim:right@proxy.
void TestProxyAnswers::triesWhatTheSystemKnowsOnce()
{
    AskingProxy proxy(1);
    proxy.lets = [](const RawServer::Call &call) {
        return RawServer::field(call.head, "Proxy-Authorization")
            == AskingProxy::basic("kim", "right");
    };
    for (const auto &password : {u"right"_s, u"old"_s}) {
        const auto address = proxy.raw.baseUrl();
        ProxySignIn signIn(nullptr);
        signIn.setWay({QNetworkProxy(QNetworkProxy::HttpProxy, address.host(),
                                     static_cast<quint16>(address.port()), u"kim"_s, password),
                       QUrl(u"http://cm.example/cm"_s),
                       {},
                       patience});
        const auto before = proxy.refused("HEAD");
        signIn.settle();
        if (password == "right"_L1) {
            QTRY_VERIFY_WITH_TIMEOUT(signIn.isSettled(), patience);
            QCOMPARE(signIn.state().user, u"kim"_s);
            QCOMPARE(proxy.refused("HEAD") - before, 1);
            continue;
        }
        QTRY_COMPARE_WITH_TIMEOUT(signIn.state().kind, Kind::PasswordWanted, patience);
        QVERIFY(signIn.state().isWrongPassword);
        QCOMPARE(signIn.state().user, u"kim"_s);
        QCOMPARE(proxy.refused("HEAD") - before, 2);
    }
}

void TestProxyAnswers::givesUpInTheMiddleOfATrial_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("Basic") << QByteArray("Basic realm=\"x\"");
    QTest::newRow("Digest") << QByteArray("Digest realm=\"x\", nonce=\"n\", qop=\"auth\"");
}

void TestProxyAnswers::givesUpInTheMiddleOfATrial()
{
    QFETCH(QByteArray, challenge);
    int tried = 0;
    RawServer proxy([&](QTcpSocket &socket, const RawServer::Call &call) {
        if (call.head.contains("Proxy-Authorization"))
            ++tried;
        else
            RawServer::answer(socket, 407, {}, {}, "Proxy-Authenticate: " + challenge + "\r\n");
    });
    auto profile = AskingProxy(0).profile();
    profile.proxyAddress = proxy.baseUrl().authority();
    ApiBed bed(profile);
    auto &connection = bed.client.connection();
    const Pair pair(bed);
    QTRY_COMPARE_WITH_TIMEOUT(connection.proxy().kind, Kind::PasswordWanted, patience);
    connection.giveProxyPassword(u"kim"_s, u"right"_s);
    QTRY_COMPARE_WITH_TIMEOUT(tried, 1, patience);
    connection.giveUpProxy();
    QCOMPARE(connection.proxy().kind, Kind::Failed);
    QTRY_COMPARE_WITH_TIMEOUT(pair.ended(), 2, patience);
    QVERIFY(pair.change.result.error().neverLeft());
    QTRY_COMPARE_WITH_TIMEOUT(proxy.openConnections(), 0, patience);
    QCOMPARE(tried, 1);
}

// It calls each answer out of date.
void TestProxyAnswers::endsAnEndlessDigest()
{
    AskingProxy proxy(1);
    proxy.challenges
        = "Proxy-Authenticate: Digest realm=\"x\", nonce=\"n\", stale=true, qop=\"auth\"\r\n";
    proxy.lets = [](const RawServer::Call &) { return false; };
    auto profile = proxy.profile();
    profile.transferTimeout = 500;
    ApiBed bed(profile);
    auto &connection = bed.client.connection();
    giveWhenAsked(connection, u"right"_s);
    const Pair pair(bed);
    QTRY_VERIFY_WITH_TIMEOUT(proxy.refused("HEAD") > 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(connection.proxy().kind != Kind::Checking, patience);
    connection.giveUpProxy();
    QTRY_COMPARE_WITH_TIMEOUT(pair.ended(), 2, patience);
    QVERIFY(pair.change.result.error().neverLeft());
    QCOMPARE(proxy.raw.count("PUT"), 0);
}

void TestProxyAnswers::endsWhatWaits_data()
{
    QTest::addColumn<bool>("signsOut");
    QTest::newRow("another server") << false;
    QTest::newRow("signed out") << true;
}

void TestProxyAnswers::endsWhatWaits()
{
    QFETCH(bool, signsOut);
    AskingProxy proxy(1);
    proxy.lets = [](const RawServer::Call &) { return false; };
    ApiBed bed(proxy.profile());
    auto &connection = bed.client.connection();
    Pair pair(bed);
    QTRY_COMPARE_WITH_TIMEOUT(connection.proxy().kind, Kind::PasswordWanted, patience);
    const AskingProxy other(1);
    if (signsOut)
        connection.signOut();
    else
        bed.client.setProfile(other.profile());
    QTRY_COMPARE_WITH_TIMEOUT(pair.ended(), 2, patience);
    QCOMPARE(pair.read.result.error().kind, ApiError::Kind::Stopped);
    QVERIFY(pair.change.result.error().neverLeft());
    // An answer that comes too late goes nowhere.
    const auto calls = proxy.raw.calls().size();
    connection.giveProxyPassword(u"kim"_s, u"late"_s);
    connection.giveUpProxy();
    QCOMPARE(connection.proxy().kind, Kind::NotAsked);
    Pair next(bed);
    if (signsOut)
        QTRY_COMPARE_WITH_TIMEOUT(connection.proxy().kind, Kind::PasswordWanted, patience);
    else
        QTRY_COMPARE_WITH_TIMEOUT(next.ended(), 2, patience);
    QCOMPARE(proxy.raw.calls().size(), calls + (signsOut ? 1 : 0));
    connection.giveUpProxy();
    QTRY_COMPARE_WITH_TIMEOUT(next.ended(), 2, patience);
}

void TestProxyAnswers::outlivesNothing()
{
    // The client goes in each stage of a sign-in.
    for (int calls = 0; calls <= 3; ++calls) {
        AskingProxy proxy(1);
        proxy.lets
            = [](const RawServer::Call &call) { return call.head.contains("Proxy-Authorization"); };
        auto bed = std::make_unique<ApiBed>(proxy.profile());
        giveWhenAsked(bed->client.connection(), u"right"_s);
        const Pair pair(*bed);
        QTRY_VERIFY_WITH_TIMEOUT(proxy.raw.calls().size() >= calls, patience);
        bed.reset();
        QTRY_COMPARE_WITH_TIMEOUT(proxy.raw.openConnections(), 0, patience);
        QVERIFY(proxy.puts(sampleId(1)) <= 1);
    }
}

QTEST_GUILESS_MAIN(TestProxyAnswers)
#include "tst_proxyanswers.moc"
