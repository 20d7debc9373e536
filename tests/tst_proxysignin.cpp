// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/proxybed.h"
#include "support/receivedlist.h"
#include "support/runbed.h"

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
constexpr int many = 200;

Result<FreshRequest> readOne(ApiBed &bed, int number = 0)
{
    Caught<FreshRequest> caught;
    bed.client.fetchRequest(sampleId(number), &bed.client, caught.callback());
    [&] { QTRY_VERIFY_WITH_TIMEOUT(caught.times > 0, patience); }();
    return caught.result;
}

Result<Request> changeOne(ApiBed &bed, int number = 0)
{
    Caught<Request> caught;
    bed.client.changeStatus(sampleId(number), StatusChange::Complete, &bed.client,
                            caught.callback());
    [&] { QTRY_VERIFY_WITH_TIMEOUT(caught.times > 0, patience); }();
    return caught.result;
}

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

    void listsReadsAndChanges_data() { addWays(true); }
    void listsReadsAndChanges();
    void changesManyOnceEach_data();
    void changesManyOnceEach();
    void survivesConnectionsThatEnd_data();
    void survivesConnectionsThatEnd();
    void asksAgainAfterAWrongPassword_data();
    void asksAgainAfterAWrongPassword();
    void failsWhatWaitedWhereNobodySignsIn();
    void takesAPasswordWhereTheTicketIsOfNoUse_data();
    void takesAPasswordWhereTheTicketIsOfNoUse();
    void endsWhereOnlyATicketWouldDo();
    void forgetsThePasswordWithTheProfile();

private:
    void addWays(bool withDigestForRequests);
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

void TestProxySignIn::addWays(bool withDigestForRequests)
{
    QTest::addColumn<int>("proxy");
    QTest::addColumn<bool>("isSecure");
    QTest::addColumn<bool>("hasTicket");
    QTest::addColumn<SignInKind>("signIn");
    QTest::addColumn<Mechanism>("mechanism");
    const auto row = [](const char *name, Proxy proxy, bool isSecure, bool hasTicket,
                        SignInKind signIn, Mechanism mechanism) {
        QTest::newRow(name) << int(proxy) << isSecure << hasTicket << signIn << mechanism;
    };
    row("ticket", Proxy::OfTickets, false, true, SignInKind::Ticket, Mechanism::Ticket);
    row("ticket, TLS", Proxy::OfTickets, true, true, SignInKind::Ticket, Mechanism::Ticket);
    row("ticket, then NTLM, TLS", Proxy::OfTickets, true, true, SignInKind::Password,
        Mechanism::Ticket);
    row("Basic, then NTLM, TLS", Proxy::OfTicketsOrBasic, true, false, SignInKind::Password,
        Mechanism::Password);
    row("Basic", Proxy::OfBasic, false, true, SignInKind::Ticket, Mechanism::Password);
    row("Basic, TLS", Proxy::OfBasic, true, true, SignInKind::Ticket, Mechanism::Password);
    if (withDigestForRequests)
        row("Digest", Proxy::OfDigest, false, true, SignInKind::Ticket, Mechanism::Password);
    row("Digest, TLS", Proxy::OfDigest, true, true, SignInKind::Ticket, Mechanism::Password);
}

void TestProxySignIn::listsReadsAndChanges()
{
    QFETCH(int, proxy);
    QFETCH(bool, isSecure);
    QFETCH(bool, hasTicket);
    QFETCH(SignInKind, signIn);
    QFETCH(Mechanism, mechanism);
    useTicket(hasTicket);
    const IisFront front(ProxyBed::approved(3), isSecure ? IisFront::secure() : QStringList());
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

// Not Digest for requests: Qt tells a change that meets a used-up Digest from a lost one no more
// than the program can, so some end as unknown.
void TestProxySignIn::changesManyOnceEach_data()
{
    addWays(false);
}

void TestProxySignIn::changesManyOnceEach()
{
    QFETCH(int, proxy);
    QFETCH(bool, isSecure);
    QFETCH(bool, hasTicket);
    QFETCH(SignInKind, signIn);
    QFETCH(Mechanism, mechanism);
    useTicket(hasTicket);
    const auto requests = ProxyBed::approved(many);
    const IisFront front(requests, isSecure ? IisFront::secure() : QStringList());
    QVERIFY(front.isUp());
    RunBed bed(ProxyBed::through(Proxy(proxy), front.profile(signIn)), 6);
    ProxyBed::giveWhenAsked(bed.api.client.connection());
    const auto before = ProxyBed::calls(Proxy(proxy)).size();
    bed.start(requests);
    QTRY_COMPARE_WITH_TIMEOUT(bed.finished, 1, patience);
    for (const auto &item : bed.runner->items()) {
        const auto why = item.outcome.error ? told(*item.outcome.error) : QString();
        QVERIFY2(item.outcome.kind == Outcome::Kind::Done, qPrintable(why));
    }
    for (const auto &request : requests)
        QCOMPARE(front.host->effects(request.id), 1);
    QMap<QString, int> changes;
    for (const auto &line : front.log("method", u"PUT"_s)) {
        if (line.value(u"status"_s).toInt() != 401)
            ++changes[line.value(u"path"_s).toString()];
    }
    QCOMPARE(changes.size(), many);
    for (auto it = changes.cbegin(); it != changes.cend(); ++it)
        QVERIFY2(it.value() == 1, qPrintable(it.key()));
    // None was spent on a sign-in.
    const auto calls = ProxyBed::calls(Proxy(proxy)).mid(before);
    for (const auto &call : calls)
        QVERIFY2(!call.startsWith(u"PUT 407"_s), qPrintable(call));
    // A token is good for one connection, and each has its own: only the question is refused.
    if (mechanism == Mechanism::Ticket)
        QCOMPARE(calls.filter(u" 407 "_s).size(), 1);
}

void TestProxySignIn::survivesConnectionsThatEnd_data()
{
    QTest::addColumn<int>("proxy");
    QTest::addColumn<bool>("isSecure");
    QTest::newRow("ticket") << int(Proxy::OfTickets) << false;
    QTest::newRow("ticket, TLS") << int(Proxy::OfTickets) << true;
    QTest::newRow("Digest, TLS") << int(Proxy::OfDigest) << true;
}

void TestProxySignIn::survivesConnectionsThatEnd()
{
    QFETCH(int, proxy);
    QFETCH(bool, isSecure);
    constexpr int count = 60;
    const auto requests = ProxyBed::approved(count);
    const QStringList closing{u"--close-after"_s, u"5"_s};
    const IisFront front(requests, closing + (isSecure ? IisFront::secure() : QStringList()));
    QVERIFY(front.isUp());
    RunBed bed(ProxyBed::through(Proxy(proxy), front.profile(SignInKind::Ticket)), 6);
    ProxyBed::giveWhenAsked(bed.api.client.connection());
    auto *runner = bed.runner.get();
    const auto goOn = [runner] {
        const auto why = runner->pausedBecause();
        if (why && why->cause == RunPause::Cause::EqualFailures)
            runner->resume();
    };
    // Many in a row may lose their connection; an operator goes on then.
    connect(runner, &ActionRunner::pauseChanged, runner, goOn, Qt::QueuedConnection);
    bed.start(requests);
    QTRY_COMPARE_WITH_TIMEOUT(bed.finished, 1, patience);
    // What was lost twice with its connection is unknown, and never told as done.
    for (const auto &item : runner->items()) {
        QCOMPARE(item.outcome.kind == Outcome::Kind::Done,
                 front.host->effects(item.plan.request.id) == 1);
    }
    for (int i = 0; i < 10 && runner->unsettledCount() > 0; ++i) {
        runner->retry();
        QTRY_COMPARE_WITH_TIMEOUT(bed.finished, i + 2, patience);
    }
    QCOMPARE(runner->count(Outcome::Kind::Done), count);
    for (const auto &request : requests)
        QCOMPARE(front.host->effects(request.id), 1);
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
    const IisFront front(ProxyBed::approved(1), isSecure ? IisFront::secure() : QStringList());
    QVERIFY(front.isUp());
    ApiBed bed(ProxyBed::through(Proxy(proxy), front.profile(SignInKind::Ticket)));
    auto &connection = bed.client.connection();
    Caught<FreshRequest> caught;
    bed.client.fetchRequest(sampleId(0), &bed.client, caught.callback());
    QTRY_COMPARE_WITH_TIMEOUT(connection.proxy().kind, Kind::PasswordWanted, patience);
    QVERIFY(!connection.proxy().isWrongPassword);
    for (int i = 0; i < 2; ++i) {
        const auto before = ProxyBed::calls(Proxy(proxy)).size();
        connection.giveProxyPassword(ProxyBed::user(), u"wrong"_s);
        QCOMPARE(connection.proxy().kind, Kind::Checking);
        QTRY_COMPARE_WITH_TIMEOUT(connection.proxy().kind, Kind::PasswordWanted, patience);
        QVERIFY(connection.proxy().isWrongPassword);
        QCOMPARE(connection.proxy().user, ProxyBed::user());
        // Tried once; the way to Digest leads by a question.
        QVERIFY(ProxyBed::calls(Proxy(proxy)).size() - before <= 2);
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
    const IisFront front(ProxyBed::approved(1));
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
    const IisFront front(ProxyBed::approved(1), IisFront::secure());
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
    const IisFront front(ProxyBed::approved(1));
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
    const IisFront front(ProxyBed::approved(1));
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
