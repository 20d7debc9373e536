// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/passwordsignin.h"
#include "support/apibed.h"
#include "support/iisfront.h"
#include "support/receivedlist.h"
#include "support/samplerequests.h"

#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

using SignInKind = ServerProfile::SignInKind;
using Stage = SignInState::Stage;
using ServerProof = SignInState::ServerProof;

// Milliseconds; only for what must happen sooner or later.
constexpr int patience = 20'000;
const auto password = u"Us3r!pw"_s;

const SignInState &stateOf(const ApiBed &bed)
{
    return bed.client.connection().signIn().state();
}

// Gives the password whenever one is wanted; ends with the bed.
void giveWhenAsked(ApiBed &bed, const QString &account, const QString &typed = password)
{
    auto &connection = bed.client.connection();
    QObject::connect(&connection, &Connection::signInChanged, &connection,
                     [&connection, account, typed] {
                         auto *signIn = connection.passwordSignIn();
                         const auto &state = connection.signIn().state();
                         if (signIn && state.stage == Stage::WantsPassword && !state.error)
                             signIn->setPassword(account, typed);
                     });
}

}

class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void listsReadsAndChanges_data();
    void listsReadsAndChanges();
    void changesOnlyAfterTheServerProvedItself();
    void tellsWhyTheTicketDoesNotWork_data();
    void tellsWhyTheTicketDoesNotWork();
    void believesNobodyElse_data();
    void believesNobodyElse();
    void acceptsAMissingProofOverTlsOnly();
    void takesAUserOfManyGroups();
    void triesAWrongPasswordOnce_data();
    void triesAWrongPasswordOnce();
    void asksAgainAfterAWrongPassword();
    void failsWhatWaitedWhereNobodySignsIn();
    void endsAnEndlessSignIn();
    void sendsNoPasswordInTheClear();
    void refusesAForeignAuthority();

private:
    void useTicketOf(const QString &user);

    QTemporaryDir m_folder;
};

void TestSignIn::initTestCase()
{
    if (!Lab::isThere())
        QSKIP("There is no lab: see tests/lab/README.md");
}

void TestSignIn::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    useTicketOf(u"u1@TEST.LOCAL"_s);
}

void TestSignIn::useTicketOf(const QString &user)
{
    const QString cache = u"FILE:"_s + m_folder.filePath(user);
    QVERIFY(QFile::exists(m_folder.filePath(user)) || Lab::signIn(user, cache));
    qputenv("KRB5CCNAME", cache.toLocal8Bit());
}

void TestSignIn::listsReadsAndChanges_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<SignInKind>("kind");
    QTest::addColumn<QString>("mechanism");
    QTest::addColumn<QString>("account");
    const QStringList plain;
    const auto secure = IisFront::secure();
    QTest::newRow("ticket") << plain << SignInKind::Ticket << u"Kerberos"_s << QString();
    QTest::newRow("ticket, TLS") << secure << SignInKind::Ticket << u"Kerberos"_s << QString();
    QTest::newRow("ticket, once a connection") << QStringList(secure + QStringList{u"--persist"_s})
                                               << SignInKind::Ticket << u"Kerberos"_s << QString();
    for (const auto &account : {u"TEST\\u2"_s, u"u2@TEST.LOCAL"_s, u"u2"_s}) {
        QTest::addRow("NTLM, %s", qPrintable(account))
            << plain << SignInKind::Password << u"NTLM"_s << account;
    }
    QTest::newRow("NTLM, TLS") << secure << SignInKind::Password << u"NTLM"_s << u"TEST\\u2"_s;
    QTest::newRow("Basic") << QStringList(secure + QStringList{u"--mechs"_s, u"Basic"_s})
                           << SignInKind::Password << u"Basic"_s << u"TEST\\u2"_s;
}

void TestSignIn::listsReadsAndChanges()
{
    QFETCH(QStringList, options);
    QFETCH(SignInKind, kind);
    QFETCH(QString, mechanism);
    QFETCH(QString, account);
    const IisFront front(firstRequests(3, RequestStatus::Approved), options);
    QVERIFY(front.isUp());
    ApiBed bed(front.profile(kind));
    giveWhenAsked(bed, account);

    // Gone before the client that it belongs to.
    QObject owner;
    ReceivedList list(bed.client.list(RequestStatus::Approved, &owner));
    QTRY_VERIFY_WITH_TIMEOUT(list.finished > 0, patience);
    QVERIFY2(!list.error, list.error ? qPrintable(list.error->details()) : "");
    QCOMPARE(list.requests.size(), 3);
    QVERIFY(readOne(bed).has_value());
    const auto changed = changeOne(bed);
    QVERIFY2(changed.has_value(), changed ? "" : qPrintable(changed.error().details()));
    QCOMPARE(changed->status, RequestStatus::Completed);
    QCOMPARE(front.host->effects(sampleId(0)), 1);

    QCOMPARE(stateOf(bed).stage, Stage::SignedIn);
    QCOMPARE(stateOf(bed).mechanismText(), mechanism);
    QVERIFY(stateOf(bed).user.contains(kind == SignInKind::Ticket ? u"u1"_s : u"u2"_s));
    const auto passedOn = front.log("passed_on", true);
    QCOMPARE(passedOn.size(), 3);
    for (const auto &line : passedOn)
        QCOMPARE(line.value(u"mechanism"_s).toString(), mechanism);
    // A change never is what signs a connection in, and a ticket needs no 401 at all.
    for (const auto &line : front.log("status", 401)) {
        QCOMPARE(line.value(u"method"_s).toString(), u"GET"_s);
        QVERIFY(kind != SignInKind::Ticket);
    }
    if (kind == SignInKind::Ticket && front.profile(kind).usesTls()) {
        for (const auto &line : passedOn)
            QVERIFY(line.value(u"channel_binding"_s).toBool());
    }
}

void TestSignIn::changesOnlyAfterTheServerProvedItself()
{
    for (const auto kind : {SignInKind::Ticket, SignInKind::Password}) {
        const IisFront front(firstRequests(1, RequestStatus::Approved));
        QVERIFY(front.isUp());
        ApiBed bed(front.profile(kind));
        giveWhenAsked(bed, u"TEST\\u2"_s);
        QVERIFY(changeOne(bed).has_value());
        const auto passedOn = front.log("passed_on", true);
        QCOMPARE(passedOn.size(), 2);
        QCOMPARE(passedOn.first().value(u"method"_s).toString(), u"GET"_s);
        QCOMPARE(passedOn.last().value(u"method"_s).toString(), u"PUT"_s);
        QCOMPARE(front.log("method", u"PUT"_s).size(), 1);
    }
}

void TestSignIn::tellsWhyTheTicketDoesNotWork_data()
{
    QTest::addColumn<QString>("cache");
    QTest::addColumn<QString>("host");
    QTest::addColumn<SignInError::Kind>("kind");
    QTest::newRow("no ticket") << u"FILE:/nowhere/at/all"_s << u"localhost"_s
                               << SignInError::Kind::NoTicket;
    QTest::newRow("no service of that name")
        << QString() << u"127.0.0.1"_s << SignInError::Kind::UnknownService;
}

void TestSignIn::tellsWhyTheTicketDoesNotWork()
{
    QFETCH(QString, cache);
    QFETCH(QString, host);
    QFETCH(SignInError::Kind, kind);
    if (!cache.isEmpty())
        qputenv("KRB5CCNAME", cache.toLocal8Bit());
    const IisFront front(firstRequests(1, RequestStatus::Approved));
    QVERIFY(front.isUp());
    ApiBed bed(front.profile(SignInKind::Ticket, host));
    const auto read = readOne(bed);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ApiError::Kind::SignIn);
    QVERIFY2(read.error().signIn->kind == kind, qPrintable(read.error().details()));
    QVERIFY(read.error().signIn->suggestsPassword());
    QVERIFY(read.error().neverLeft());
    QCOMPARE(front.log().size(), 0);
    QCOMPARE(stateOf(bed).stage, Stage::Failed);
}

void TestSignIn::believesNobodyElse_data()
{
    QTest::addColumn<QStringList>("options");
    const auto secure = IisFront::secure();
    QTest::newRow("wrong") << QStringList{u"--answer-token"_s, u"wrong"_s};
    QTest::newRow("wrong, TLS") << QStringList(secure
                                               + QStringList{u"--answer-token"_s, u"wrong"_s});
    QTest::newRow("missing") << QStringList{u"--answer-token"_s, u"missing"_s};
}

void TestSignIn::believesNobodyElse()
{
    QFETCH(QStringList, options);
    const IisFront front(firstRequests(1, RequestStatus::Approved), options);
    QVERIFY(front.isUp());
    ApiBed bed(front.profile(SignInKind::Ticket));
    const auto read = readOne(bed);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ApiError::Kind::Impostor);
    // Gone before the client that it belongs to.
    QObject owner;
    ReceivedList list(bed.client.list(RequestStatus::Approved, &owner));
    QTRY_VERIFY_WITH_TIMEOUT(list.finished > 0, patience);
    QVERIFY(list.error);
    QCOMPARE(list.error->kind, ApiError::Kind::Impostor);
    QCOMPARE(list.requests.size(), 0);
    const auto changed = changeOne(bed);
    QVERIFY(!changed);
    QVERIFY(changed.error().neverLeft());
    QCOMPARE(front.log("method", u"PUT"_s).size(), 0);
    QCOMPARE(front.host->effects(sampleId(0)), 0);
}

void TestSignIn::acceptsAMissingProofOverTlsOnly()
{
    const IisFront front(firstRequests(1, RequestStatus::Approved),
                         IisFront::secure() + QStringList{u"--answer-token"_s, u"missing"_s});
    QVERIFY(front.isUp());
    ApiBed bed(front.profile(SignInKind::Ticket));
    QVERIFY(readOne(bed).has_value());
    QCOMPARE(stateOf(bed).serverProof, ServerProof::Tls);
    QVERIFY(changeOne(bed).has_value());
}

void TestSignIn::takesAUserOfManyGroups()
{
    useTicketOf(u"many@TEST.LOCAL"_s);
    const IisFront front(firstRequests(1, RequestStatus::Approved), IisFront::secure());
    QVERIFY(front.isUp());
    ApiBed bed(front.profile(SignInKind::Ticket));
    const auto read = readOne(bed);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().details()));
    const auto passedOn = front.log("passed_on", true);
    QCOMPARE(passedOn.first().value(u"user"_s).toString().section(u'\\', -1), u"many"_s);
}

void TestSignIn::triesAWrongPasswordOnce_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("typed");
    QTest::newRow("wrong") << u"TEST\\u4"_s << u"not it"_s;
    QTest::newRow("empty") << u"TEST\\u4"_s << QString();
    QTest::newRow("locked") << u"TEST\\locked1"_s << password;
    QTest::newRow("disabled") << u"TEST\\disabled1"_s << password;
    QTest::newRow("smart card only") << u"TEST\\card1"_s << password;
    QTest::newRow("nobody") << u"TEST\\nobody"_s << password;
}

void TestSignIn::triesAWrongPasswordOnce()
{
    QFETCH(QString, account);
    QFETCH(QString, typed);
    const IisFront front(firstRequests(6, RequestStatus::Approved));
    QVERIFY(front.isUp());
    ApiBed bed(front.profile(SignInKind::Password));
    giveWhenAsked(bed, account, typed);
    // Many at once, as when the window starts; one tries.
    QList<std::shared_ptr<Caught<FreshRequest>>> all;
    for (int i = 0; i < 6; ++i) {
        all << std::make_shared<Caught<FreshRequest>>();
        bed.client.fetchRequest(sampleId(i), &bed.client, all.last()->callback());
    }
    QTRY_VERIFY_WITH_TIMEOUT(stateOf(bed).error.has_value(), patience);
    QCOMPARE(stateOf(bed).error->kind, SignInError::Kind::PasswordRefused);
    QCOMPARE(stateOf(bed).stage, Stage::WantsPassword);
    QTRY_COMPARE_WITH_TIMEOUT(
        std::count_if(all.cbegin(), all.cend(), [](const auto &one) { return one->times > 0; }), 1,
        patience);
    // Each try ends the handshake of a connection with a user's name and a proof.
    QSet<int> connections;
    for (const auto &line : front.log("mechanism", u"NTLM"_s))
        connections << line.value(u"connection"_s).toInt();
    QCOMPARE(connections.size(), 1);
    QCOMPARE(front.log("passed_on", true).size(), 0);
    bed.client.connection().passwordSignIn()->giveUp();
    QTRY_VERIFY_WITH_TIMEOUT(
        std::all_of(all.cbegin(), all.cend(), [](const auto &one) { return one->times == 1; }),
        patience);
}

void TestSignIn::asksAgainAfterAWrongPassword()
{
    const IisFront front(firstRequests(2, RequestStatus::Approved));
    QVERIFY(front.isUp());
    ApiBed bed(front.profile(SignInKind::Password));
    giveWhenAsked(bed, u"TEST\\u5"_s, u"mistyped"_s);
    const auto first = readOne(bed);
    QVERIFY(!first);
    QCOMPARE(first.error().signIn->kind, SignInError::Kind::PasswordRefused);
    Caught<FreshRequest> waiting;
    bed.client.fetchRequest(sampleId(1), &bed.client, waiting.callback());
    QCOMPARE(waiting.times, 0);
    bed.client.connection().passwordSignIn()->setPassword(u"TEST\\u5"_s, password);
    QTRY_COMPARE_WITH_TIMEOUT(waiting.times, 1, patience);
    QVERIFY2(waiting.result.has_value(),
             waiting.result ? "" : qPrintable(waiting.result.error().details()));
    QCOMPARE(stateOf(bed).stage, Stage::SignedIn);
}

void TestSignIn::failsWhatWaitedWhereNobodySignsIn()
{
    const IisFront front(firstRequests(1, RequestStatus::Approved));
    QVERIFY(front.isUp());
    ApiBed bed(front.profile(SignInKind::Password));
    Caught<FreshRequest> waiting;
    bed.client.fetchRequest(sampleId(0), &bed.client, waiting.callback());
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(bed).stage, Stage::WantsPassword, patience);
    bed.client.connection().passwordSignIn()->giveUp();
    QTRY_COMPARE_WITH_TIMEOUT(waiting.times, 1, patience);
    QCOMPARE(waiting.result.error().signIn->kind, SignInError::Kind::PasswordMissing);
    QCOMPARE(front.log().size(), 0);
}

void TestSignIn::endsAnEndlessSignIn()
{
    const IisFront front(firstRequests(1, RequestStatus::Approved), {u"--ntlm-loop"_s});
    QVERIFY(front.isUp());
    auto profile = front.profile(SignInKind::Password);
    profile.transferTimeout = 1000;
    ApiBed bed(profile);
    giveWhenAsked(bed, u"TEST\\u6"_s);
    QVERIFY(!readOne(bed));
    QCOMPARE(front.log("passed_on", true).size(), 0);
}

void TestSignIn::sendsNoPasswordInTheClear()
{
    const IisFront front(firstRequests(1, RequestStatus::Approved), {u"--mechs"_s, u"Basic"_s});
    QVERIFY(front.isUp());
    ApiBed bed(front.profile(SignInKind::Password));
    giveWhenAsked(bed, u"TEST\\u7"_s);
    const auto read = readOne(bed);
    QVERIFY(!read);
    QCOMPARE(read.error().signIn->kind, SignInError::Kind::PasswordNeedsTls);
    QCOMPARE(front.log("passed_on", true).size(), 0);
    for (const auto &line : front.log())
        QVERIFY(line.value(u"mechanism"_s).toString().isEmpty());
}

void TestSignIn::refusesAForeignAuthority()
{
    const IisFront front(firstRequests(1, RequestStatus::Approved), IisFront::secure());
    QVERIFY(front.isUp());
    for (const auto kind : {SignInKind::Ticket, SignInKind::None}) {
        auto profile = front.profile(kind);
        profile.caFile.clear();
        ApiBed bed(profile);
        const auto read = readOne(bed);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ApiError::Kind::Tls);
        QCOMPARE(read.error().cause, ApiError::Cause::CertificateUntrusted);
    }
    QCOMPARE(front.log().size(), 0);
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
