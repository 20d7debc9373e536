// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/apibed.h"
#include "support/proxybed.h"
#include "support/receivedlist.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

using Kind = ProxyState::Kind;
using Mechanism = ProxyState::Mechanism;
using Proxy = ProxyBed::Proxy;
using SignInKind = ServerProfile::SignInKind;

// Milliseconds; only for what must happen sooner or later.
constexpr int patience = 60'000;

QString told(const ApiError &error)
{
    return error.details() + u'\n' + error.advice();
}

}

// Sign-in at real proxies.
class TestProxySignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void listsReadsAndChanges_data() { ProxyBed::addWays(true); }
    void listsReadsAndChanges();
    void asksAgainAfterAWrongPassword_data();
    void asksAgainAfterAWrongPassword();
    void failsWhatWaitedWhereNobodySignsIn();
    void takesAPasswordWhereTheTicketIsOfNoUse_data();
    void takesAPasswordWhereTheTicketIsOfNoUse();
    void endsWhereOnlyATicketWouldDo();
    void forgetsThePasswordWithTheProfile();

private:
    void useTicket(bool isThere);

    QTemporaryDir m_folder;
};

void TestProxySignIn::initTestCase()
{
    if (!Lab::isThere())
        QSKIP("There is no lab: see tests/lab/README.md");
}

void TestProxySignIn::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    useTicket(true);
}

void TestProxySignIn::useTicket(bool isThere)
{
    const QString file = m_folder.filePath(u"u1"_s);
    QVERIFY(QFile::exists(file) || Lab::signIn(u"u1@TEST.LOCAL"_s, u"FILE:"_s + file));
    const QString used = isThere ? file : m_folder.filePath(u"none"_s);
    qputenv("KRB5CCNAME", "FILE:" + used.toLocal8Bit());
}

void TestProxySignIn::listsReadsAndChanges()
{
    QFETCH(int, proxy);
    QFETCH(bool, isSecure);
    QFETCH(bool, hasTicket);
    QFETCH(SignInKind, signIn);
    QFETCH(Mechanism, mechanism);
    useTicket(hasTicket);
    const IisFront front(firstRequests(3, RequestStatus::Approved),
                         isSecure ? IisFront::secure() : QStringList());
    QVERIFY(front.isUp());
    ApiBed bed(ProxyBed::through(Proxy(proxy), front.profile(signIn)));
    auto &connection = bed.client.connection();
    ProxyBed::giveWhenAsked(connection);

    // First of all a change: it must not be what finds out.
    const auto changed = changeOne(bed);
    QVERIFY2(changed.has_value(), changed ? "" : qPrintable(told(changed.error())));
    QCOMPARE(changed->status, RequestStatus::Completed);
    QCOMPARE(front.host->effects(sampleId(0)), 1);
    QCOMPARE(front.log("method", u"PUT"_s).size(), 1);
    QObject owner;
    ReceivedList list(bed.client.list(RequestStatus::Approved, &owner));
    QTRY_VERIFY_WITH_TIMEOUT(list.finished > 0, patience);
    QVERIFY2(!list.error, list.error ? qPrintable(told(*list.error)) : "");
    QCOMPARE(list.requests.size(), 2);
    QVERIFY(readOne(bed, 1).has_value());

    const auto &state = connection.proxy();
    QCOMPARE(state.kind, Kind::SignedIn);
    QCOMPARE(state.mechanism, mechanism);
    QCOMPARE(state.host, u"proxy.test.local:%1"_s.arg(proxy));
    QCOMPARE(state.user, mechanism == Mechanism::Ticket ? u"u1@TEST.LOCAL"_s : ProxyBed::user());
    QCOMPARE(state.isReadable, proxy == Proxy::OfTicketsOrBasic || proxy == Proxy::OfBasic);
    QVERIFY(!state.text().isEmpty());
}

void TestProxySignIn::asksAgainAfterAWrongPassword_data()
{
    QTest::addColumn<int>("proxy");
    QTest::addColumn<bool>("isSecure");
    QTest::newRow("Basic") << int(Proxy::OfBasic) << false;
    QTest::newRow("Basic, TLS") << int(Proxy::OfBasic) << true;
    QTest::newRow("Digest") << int(Proxy::OfDigest) << false;
    QTest::newRow("Digest, TLS") << int(Proxy::OfDigest) << true;
}

void TestProxySignIn::asksAgainAfterAWrongPassword()
{
    QFETCH(int, proxy);
    QFETCH(bool, isSecure);
    const IisFront front(firstRequests(1, RequestStatus::Approved),
                         isSecure ? IisFront::secure() : QStringList());
    QVERIFY(front.isUp());
    ApiBed bed(ProxyBed::through(Proxy(proxy), front.profile(SignInKind::Ticket)));
    auto &connection = bed.client.connection();
    Caught<FreshRequest> caught;
    bed.client.fetchRequest(sampleId(0), &bed.client, caught.callback());
    QTRY_COMPARE_WITH_TIMEOUT(connection.proxy().kind, Kind::PasswordWanted, patience);
    QVERIFY(!connection.proxy().isWrongPassword);
    for (int i = 0; i < 2; ++i) {
        const auto before = ProxyBed::calls(Proxy(proxy), front).size();
        connection.giveProxyPassword(ProxyBed::user(), u"wrong"_s);
        QCOMPARE(connection.proxy().kind, Kind::Checking);
        QTRY_COMPARE_WITH_TIMEOUT(connection.proxy().kind, Kind::PasswordWanted, patience);
        QVERIFY(connection.proxy().isWrongPassword);
        QCOMPARE(connection.proxy().user, ProxyBed::user());
        // Tried once; the way to Digest leads by a question.
        QVERIFY(ProxyBed::calls(Proxy(proxy), front).size() - before <= 2);
    }
    QCOMPARE(caught.times, 0);
    connection.giveProxyPassword(ProxyBed::user(), ProxyBed::password());
    QTRY_COMPARE_WITH_TIMEOUT(caught.times, 1, patience);
    QVERIFY2(caught.result.has_value(),
             caught.result ? "" : qPrintable(told(caught.result.error())));
    QCOMPARE(connection.proxy().kind, Kind::SignedIn);
    QVERIFY(!connection.proxy().isWrongPassword);
}

void TestProxySignIn::failsWhatWaitedWhereNobodySignsIn()
{
    const IisFront front(firstRequests(1, RequestStatus::Approved));
    QVERIFY(front.isUp());
    ApiBed bed(ProxyBed::through(Proxy::OfBasic, front.profile(SignInKind::Ticket)));
    auto &connection = bed.client.connection();
    Caught<FreshRequest> read;
    Caught<Request> changed;
    bed.client.fetchRequest(sampleId(0), &bed.client, read.callback());
    bed.client.changeStatus(sampleId(0), StatusChange::Complete, &bed.client, changed.callback());
    QTRY_COMPARE_WITH_TIMEOUT(connection.proxy().kind, Kind::PasswordWanted, patience);
    connection.giveUpProxy();
    QTRY_COMPARE(read.times + changed.times, 2);
    for (const auto &error : {read.result.error(), changed.result.error()}) {
        QCOMPARE(error.kind, ApiError::Kind::SignIn);
        QCOMPARE(error.cause, ApiError::Cause::ProxySignIn);
        QVERIFY(error.unsent && error.neverLeft());
        QVERIFY(told(error).contains(u"proxy.test.local:8888"_s));
    }
    QCOMPARE(connection.proxy().kind, Kind::Failed);
    // Nobody is asked twenty times; whoever begins anew is asked again.
    QCOMPARE(readOne(bed).error().cause, ApiError::Cause::ProxySignIn);
    connection.askProxyAgain();
    ProxyBed::giveWhenAsked(connection);
    QVERIFY(readOne(bed).has_value());
    QCOMPARE(front.host->effects(sampleId(0)), 0);
}

void TestProxySignIn::takesAPasswordWhereTheTicketIsOfNoUse_data()
{
    QTest::addColumn<bool>("hasTicket");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("why");
    QTest::newRow("no ticket") << false << u"proxy.test.local"_s
                               << int(SignInError::Kind::NoTicket);
    QTest::newRow("service of another account")
        << true << u"dc1.test.local"_s << int(SignInError::Kind::TicketRefused);
    QTest::newRow("unknown service")
        << true << u"127.0.0.1"_s << int(SignInError::Kind::UnknownService);
}

void TestProxySignIn::takesAPasswordWhereTheTicketIsOfNoUse()
{
    QFETCH(bool, hasTicket);
    QFETCH(QString, host);
    const IisFront front(firstRequests(1, RequestStatus::Approved), IisFront::secure());
    QVERIFY(front.isUp());
    useTicket(hasTicket);
    ApiBed bed(
        ProxyBed::through(Proxy::OfTicketsOrBasic, front.profile(SignInKind::Password), host));
    auto &connection = bed.client.connection();
    Caught<FreshRequest> caught;
    bed.client.fetchRequest(sampleId(0), &bed.client, caught.callback());
    QTRY_COMPARE_WITH_TIMEOUT(connection.proxy().kind, Kind::PasswordWanted, patience);
    QVERIFY(connection.proxy().ticketError);
    QTEST(int(connection.proxy().ticketError->kind), "why");
    QVERIFY(!connection.proxy().ticketText().isEmpty());
    QVERIFY(connection.proxy().isReadable);
    ProxyBed::giveWhenAsked(connection);
    connection.giveProxyPassword(ProxyBed::user(), ProxyBed::password());
    QTRY_COMPARE_WITH_TIMEOUT(caught.times, 1, patience);
    QVERIFY2(caught.result.has_value(),
             caught.result ? "" : qPrintable(told(caught.result.error())));
    QVERIFY(changeOne(bed).has_value());
    QCOMPARE(connection.proxy().mechanism, Mechanism::Password);
}

void TestProxySignIn::endsWhereOnlyATicketWouldDo()
{
    const IisFront front(firstRequests(1, RequestStatus::Approved));
    QVERIFY(front.isUp());
    useTicket(false);
    ApiBed bed(ProxyBed::through(Proxy::OfTickets, front.profile(SignInKind::Password)));
    const auto read = readOne(bed);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ApiError::Kind::SignIn);
    QCOMPARE(read.error().cause, ApiError::Cause::ProxySignIn);
    QVERIFY2(told(read.error()).contains(u"You have no Windows sign-in"_s),
             qPrintable(told(read.error())));
    QCOMPARE(front.log().size(), 0);

    useTicket(true);
    bed.client.connection().askProxyAgain();
    ProxyBed::giveWhenAsked(bed.client.connection());
    QVERIFY(readOne(bed).has_value());
}

void TestProxySignIn::forgetsThePasswordWithTheProfile()
{
    const IisFront front(firstRequests(1, RequestStatus::Approved));
    QVERIFY(front.isUp());
    const auto profile = ProxyBed::through(Proxy::OfBasic, front.profile(SignInKind::Ticket));
    ApiBed bed(profile);
    auto &connection = bed.client.connection();
    int asked = 0;
    connect(&connection, &Connection::proxyChanged, &connection, [&] {
        if (connection.proxy().kind != Kind::PasswordWanted)
            return;
        ++asked;
        connection.giveProxyPassword(ProxyBed::user(), ProxyBed::password());
    });
    QVERIFY(readOne(bed).has_value());
    QVERIFY(readOne(bed).has_value());
    QCOMPARE(asked, 1);
    auto other = profile;
    other.proxyUse = ServerProfile::ProxyUse::None;
    bed.client.setProfile(other);
    QCOMPARE(connection.proxy().host, QString());
    QVERIFY(readOne(bed).has_value());
    QCOMPARE(connection.proxy().kind, Kind::None);
    QCOMPARE(asked, 1);
    bed.client.setProfile(profile);
    QVERIFY(readOne(bed).has_value());
    QCOMPARE(asked, 2);
    // The next one at this desk is somebody else.
    connection.signOut();
    QCOMPARE(connection.proxy().kind, Kind::NotAsked);
    QVERIFY(readOne(bed).has_value());
    QCOMPARE(asked, 3);
}

QTEST_GUILESS_MAIN(TestProxySignIn)
#include "tst_proxysignin.moc"
