// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/federationsettings.h"
#include "api/redirectlistener.h"
#include "support/freeport.h"
#include "support/rawclient.h"

#include <QNetworkInterface>
#include <QPointer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Sigill;
using Kind = SignInError::Kind;

namespace {

const auto state = u"the-state-of-this-sign-in"_s;

QByteArray get(const QByteArray &target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nUser-Agent: test\r\n\r\n";
}

const QByteArray good = get("/cb?code=the-code&state=" + state.toLatin1());

struct ListenerBed
{
    explicit ListenerBed(int clientPatience = 60'000, const QString &host = u"127.0.0.1"_s)
    {
        settings.redirectHost = host;
        settings.redirectPort = freePort();
        settings.redirectPath = u"/cb"_s;
        listener = new RedirectListener(settings, state, clientPatience, nullptr);
        codes = std::make_unique<QSignalSpy>(listener.data(), &RedirectListener::codeReceived);
        refusals = std::make_unique<QSignalSpy>(listener.data(), &RedirectListener::refused);
    }
    ~ListenerBed() { delete listener; }

    std::unique_ptr<RawClient> visit(const QByteArray &bytes) const
    {
        return std::make_unique<RawClient>(settings.redirectPort, bytes);
    }

    FederationSettings settings;
    QPointer<RedirectListener> listener;
    std::unique_ptr<QSignalSpy> codes;
    std::unique_ptr<QSignalSpy> refusals;
};

// Says everything in another language.
class Shouting : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return QString::fromLatin1(text).toUpper() + u" <å>"_s;
    }
};

}

class TestRedirectListener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void takesTheRedirect();
    void takesItInPieces();
    void listensOnBothAddressesOfLocalhost();
    void listensForThisComputerOnly();
    void staysOutOfTakenPorts();
    void tellsOfRefusals_data();
    void tellsOfRefusals();
    void answersOthersAndGoesOn_data();
    void answersOthersAndGoesOn();
    void hearsOneRedirectOnly();
    void closesOnSlowVisitors();
    void answersHugeRequests();
    void makesRoomForTheBrowser();
    void saysNothingAfterItWasRetired();
    void letsThePageLeaveBeforeItGoes();
    void speaksTheLanguageOfTheMoment();
};

void TestRedirectListener::takesTheRedirect()
{
    ListenerBed bed;
    QVERIFY(!bed.listener->listen());
    const auto browser = bed.visit(good);
    QTRY_VERIFY(browser->isClosed());
    QCOMPARE(browser->status(), 200);
    QVERIFY(browser->answer().contains("Cache-Control: no-store"));
    QVERIFY(browser->answer().contains("has received the sign-in"));
    QVERIFY(!browser->answer().contains("the-code"));
    QVERIFY(!browser->answer().contains(state.toLatin1()));
    QTRY_COMPARE(bed.codes->count(), 1);
    QCOMPARE(bed.codes->at(0).at(0).toString(), u"the-code"_s);
    QVERIFY(bed.refusals->isEmpty());

    const auto late = bed.visit(good);
    QTRY_VERIFY(late->isRefused());
}

void TestRedirectListener::takesItInPieces()
{
    ListenerBed bed;
    QVERIFY(!bed.listener->listen());
    const auto browser = bed.visit(good.left(9));
    QTRY_VERIFY(browser->isConnected());
    // Whoever asks in between is answered meanwhile.
    const auto other = bed.visit(get("/favicon.ico"));
    QTRY_COMPARE(other->status(), 404);
    browser->send(good.mid(9, 30));
    browser->send(good.mid(39));
    QTRY_COMPARE(browser->status(), 200);
    QTRY_COMPARE(bed.codes->count(), 1);
}

void TestRedirectListener::listensOnBothAddressesOfLocalhost()
{
    const QHostAddress six(QHostAddress::LocalHostIPv6);
    if (!QNetworkInterface::allAddresses().contains(six))
        QSKIP("This computer has no ::1");
    ListenerBed both(60'000, u"localhost"_s);
    QVERIFY(!both.listener->listen());
    RawClient four(both.settings.redirectPort, get("/"));
    QTRY_COMPARE(four.status(), 404);
    RawClient browser(both.settings.redirectPort, good, six);
    QTRY_COMPARE(browser.status(), 200);
    QTRY_COMPARE(both.codes->count(), 1);
    RawClient late(both.settings.redirectPort, good);
    QTRY_VERIFY(late.isRefused());

    ListenerBed one;
    QVERIFY(!one.listener->listen());
    RawClient wrong(one.settings.redirectPort, good, six);
    QTRY_VERIFY(wrong.isRefused());
}

void TestRedirectListener::listensForThisComputerOnly()
{
    ListenerBed bed(60'000, u"localhost"_s);
    QVERIFY(!bed.listener->listen());
    // Another address of this computer, if it has one; the whole of 127.0.0.0/8 is on Linux.
    RawClient neighbour(bed.settings.redirectPort, good, QHostAddress(u"127.0.0.2"_s));
    QTRY_VERIFY(neighbour.isRefused());
    for (const auto &address : QNetworkInterface::allAddresses()) {
        if (address.isLoopback() || address.isLinkLocal())
            continue;
        RawClient outside(bed.settings.redirectPort, good, address);
        QTRY_VERIFY2(outside.isRefused(), qPrintable(address.toString()));
    }
    QVERIFY(bed.codes->isEmpty());
}

void TestRedirectListener::staysOutOfTakenPorts()
{
    ListenerBed bed(60'000, u"localhost"_s);
    const auto port = static_cast<quint16>(bed.settings.redirectPort);
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, port));
    auto error = bed.listener->listen();
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::PortTaken);
    QVERIFY(error->technical.contains(QString::number(port)));
    other.close();

    // Also where only the half of it is taken that the browser may take.
    const QHostAddress six(QHostAddress::LocalHostIPv6);
    if (QNetworkInterface::allAddresses().contains(six)) {
        QVERIFY(other.listen(six, port));
        error = bed.listener->listen();
        QVERIFY(error);
        QCOMPARE(error->kind, Kind::PortTaken);
        const auto browser = bed.visit(good);
        QTRY_VERIFY(browser->isRefused());
        other.close();
    }
    QVERIFY(!bed.listener->listen());
}

void TestRedirectListener::tellsOfRefusals_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *query, Kind kind, const QString &said) {
        QTest::newRow(name) << QByteArray(query) << static_cast<int>(kind) << said;
    };
    row("denied", "error=access_denied", Kind::Denied, QString());
    row("denied with words", "error=access_denied&error_description=The+operator+said+no.",
        Kind::Denied, u"The operator said no."_s);
    row("resource", "error=invalid_resource&error_description=MSIS9602", Kind::Refused,
        u"MSIS9602"_s);
    row("busy", "error=temporarily_unavailable", Kind::ServerFailed, QString());
    row("failed", "error=server_error", Kind::ServerFailed, QString());
    row("hidden characters", "error=x&error_description=a%E2%80%AEb%0D%0Ac", Kind::Refused,
        u"a<U+202E>b c"_s);
    row("with the state in it", "error=x&error_description=a-the-state-of-this-sign-in-b",
        Kind::Refused, u"a--b"_s);
}

void TestRedirectListener::tellsOfRefusals()
{
    QFETCH(QByteArray, query);
    QFETCH(int, kind);
    QFETCH(QString, said);
    ListenerBed bed;
    QVERIFY(!bed.listener->listen());
    const auto browser = bed.visit(get("/cb?" + query + "&state=" + state.toLatin1()));
    QTRY_COMPARE(bed.refusals->count(), 1);
    const auto error = bed.refusals->at(0).at(0).value<SignInError>();
    QCOMPARE(static_cast<int>(error.kind), kind);
    QCOMPARE(error.serverMessage, said);
    QTRY_VERIFY(browser->isClosed());
    QCOMPARE(browser->status(), 200);
    QVERIFY(browser->answer().contains("did not take place"));
    QVERIFY(!browser->answer().contains("MSIS9602") && !browser->answer().contains("operator"));
    QVERIFY(bed.codes->isEmpty());
}

void TestRedirectListener::answersOthersAndGoesOn_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const QByteArray known = "&state=" + state.toLatin1();
    const auto row = [](const char *name, const QByteArray &request, int status) {
        QTest::newRow(name) << request << status;
    };
    row("foreign state", get("/cb?code=evil&state=guess"), 400);
    row("foreign state with an error", get("/cb?error=access_denied&state=guess"), 400);
    row("no state", get("/cb?code=evil"), 400);
    row("empty state", get("/cb?code=evil&state="), 400);
    row("two states", get("/cb?code=evil&state=guess" + known), 400);
    row("start of the state", get("/cb?code=evil&state=" + state.left(10).toLatin1()), 400);
    row("no code", get("/cb?x=1" + known), 400);
    row("two codes", get("/cb?code=a&code=b" + known), 400);
    row("code and error", get("/cb?code=a&error=b" + known), 400);
    row("other path", get("/?code=evil" + known), 404);
    row("icon", get("/favicon.ico"), 404);
    row("script in the path", get("/<script>alert(1)</script>"), 404);
    row("post", "POST /cb?code=evil" + known + " HTTP/1.1\r\nContent-Length: 4\r\n\r\ncode", 405);
    row("post with the code in the body",
        "POST /cb HTTP/1.1\r\nContent-Length: 30\r\n\r\ncode=evil" + known, 405);
    row("options", "OPTIONS /cb HTTP/1.1\r\n\r\n", 405);
    row("garbage", "\x16\x03\x01\x02\x00\x01", 400);
    row("garbage with an end", "abc\r\n\r\n", 400);
    row("words", "HELLO THERE\r\n\r\n", 400);
    row("two requests at once", get("/favicon.ico") + good, 404);
}

void TestRedirectListener::answersOthersAndGoesOn()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    ListenerBed bed(1000);
    QVERIFY(!bed.listener->listen());
    const auto other = bed.visit(request);
    QTRY_VERIFY(other->isClosed());
    QCOMPARE(other->status(), status);
    QVERIFY(!other->answer().contains("evil") && !other->answer().contains("script"));
    QVERIFY(!other->answer().contains(state.toLatin1()));
    QVERIFY(bed.codes->isEmpty() && bed.refusals->isEmpty());

    const auto browser = bed.visit(good);
    QTRY_COMPARE(bed.codes->count(), 1);
    QCOMPARE(bed.codes->at(0).at(0).toString(), u"the-code"_s);
}

void TestRedirectListener::hearsOneRedirectOnly()
{
    ListenerBed bed;
    QVERIFY(!bed.listener->listen());
    // Both are let in before either has said what it wants.
    const auto first = bed.visit("G");
    const auto second = bed.visit("G");
    QTRY_COMPARE(bed.listener->findChildren<QTcpSocket *>().size(), 2);
    first->send(good.mid(1));
    QTRY_COMPARE(first->status(), 200);
    second->send(get("/cb?code=other&state=" + state.toLatin1()).mid(1));
    QTRY_COMPARE(second->status(), 400);
    QCOMPARE(bed.codes->count(), 1);
    QCOMPARE(bed.codes->at(0).at(0).toString(), u"the-code"_s);
    QVERIFY(bed.refusals->isEmpty());
}

void TestRedirectListener::closesOnSlowVisitors()
{
    ListenerBed bed(100);
    QVERIFY(!bed.listener->listen());
    const auto silent = bed.visit(QByteArray());
    const auto slow = bed.visit("GET /cb?code=");
    QTRY_VERIFY(silent->isClosed());
    QTRY_VERIFY(slow->isClosed());
    QCOMPARE(silent->status(), 408);
    QCOMPARE(slow->status(), 408);
    QTRY_VERIFY(bed.listener->findChildren<QTcpSocket *>().isEmpty());
    const auto browser = bed.visit(good);
    QTRY_COMPARE(bed.codes->count(), 1);
}

void TestRedirectListener::answersHugeRequests()
{
    ListenerBed bed(500);
    QVERIFY(!bed.listener->listen());
    const auto line = bed.visit("GET /cb?code=" + QByteArray(5'000'000, 'x'));
    const auto fields = bed.visit("GET /cb HTTP/1.1\r\n" + QByteArray(5'000'000, 'x'));
    QTRY_COMPARE(line->status(), 431);
    QTRY_COMPARE(fields->status(), 431);
    QTRY_VERIFY(line->isClosed() && fields->isClosed());
    const auto browser = bed.visit(good);
    QTRY_COMPARE(bed.codes->count(), 1);
}

void TestRedirectListener::makesRoomForTheBrowser()
{
    ListenerBed bed;
    QVERIFY(!bed.listener->listen());
    std::vector<std::unique_ptr<RawClient>> idle;
    for (int i = 0; i < 50; ++i)
        idle.push_back(bed.visit("GET /"));
    const auto browser = bed.visit(good);
    QTRY_COMPARE(bed.codes->count(), 1);
    QTRY_COMPARE(browser->status(), 200);
    QVERIFY(bed.listener->findChildren<QTcpSocket *>().size() <= 16);
}

void TestRedirectListener::saysNothingAfterItWasRetired()
{
    ListenerBed bed;
    QVERIFY(!bed.listener->listen());
    const auto visitor = bed.visit("G");
    QTRY_COMPARE(bed.listener->findChildren<QTcpSocket *>().size(), 1);
    bed.listener->retire();
    visitor->send(good.mid(1));
    QTRY_COMPARE(visitor->status(), 400);
    QTRY_VERIFY(!bed.listener);
    QVERIFY(bed.codes->isEmpty() && bed.refusals->isEmpty());
    const auto late = bed.visit(good);
    QTRY_VERIFY(late->isRefused());
}

void TestRedirectListener::letsThePageLeaveBeforeItGoes()
{
    ListenerBed bed;
    QVERIFY(!bed.listener->listen());
    connect(bed.listener.data(), &RedirectListener::codeReceived, bed.listener.data(),
            &RedirectListener::retire);
    const auto browser = bed.visit(good);
    QTRY_VERIFY(!bed.listener);
    QTRY_VERIFY(browser->isClosed());
    QVERIFY(browser->answer().endsWith("</html>\n"));
}

void TestRedirectListener::speaksTheLanguageOfTheMoment()
{
    ListenerBed bed;
    QVERIFY(!bed.listener->listen());
    Shouting shouting;
    QVERIFY(QCoreApplication::installTranslator(&shouting));
    const auto browser = bed.visit(good);
    QTRY_VERIFY(browser->isClosed());
    QCoreApplication::removeTranslator(&shouting);
    QVERIFY(browser->answer().contains("CLOSE THIS WINDOW AND GO BACK TO SIGILL. &lt;å&gt;"));
    const auto headEnd = browser->answer().indexOf("\r\n\r\n");
    const QByteArray length
        = "Content-Length: " + QByteArray::number(browser->answer().size() - headEnd - 4) + "\r\n";
    QVERIFY(browser->answer().contains(length));
}

QTEST_GUILESS_MAIN(TestRedirectListener)
#include "tst_redirectlistener.moc"
