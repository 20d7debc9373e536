// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/tlsproblem.h"
#include "support/apibed.h"
#include "support/rawserver.h"
#include "support/receivedlist.h"
#include "support/tlsserver.h"

#include <QNetworkReply>
#include <QRegularExpression>
#include <QSslError>

using namespace Qt::StringLiterals;
using namespace Sigill;

using Kind = ApiError::Kind;
using Cause = ApiError::Cause;
Q_DECLARE_METATYPE(Sigill::ApiError::Cause)
Q_DECLARE_METATYPE(QList<QSslError::SslError>)

namespace {

// Fails as Qt's own do where a certificate is not accepted.
class FailingReply : public QNetworkReply
{
public:
    void fail(const QList<QSslError> &errors)
    {
        Q_EMIT sslErrors(errors);
        setError(SslHandshakeFailedError, u"SSL handshake failed"_s);
    }
    void abort() override { }

protected:
    qint64 readData(char *, qint64) override { return -1; }
};

QString card(const ApiError &error)
{
    return error.details() + u'\n' + error.advice();
}

}

// What keeps a connection from being made: the server's certificate, on real connections where it
// can be made to happen, and proxies.
class TestConnectionCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { QSslConfiguration::setDefaultConfiguration(m_original); }

    void certificates_data();
    void certificates();
    void nothingButTls();
    void trustsWhatItShould();
    void codes_data();
    void codes();
    void hostileNames();
    void proxies_data();
    void proxies();

private:
    TestAuthority::Identity identity(const QString &name);
    void trustRoot();

    std::unique_ptr<TestAuthority> m_authority;
    QSslConfiguration m_original;
};

void TestConnectionCards::initTestCase()
{
    m_original = QSslConfiguration::defaultConfiguration();
    if (!TestAuthority::isPossible())
        QSKIP("openssl is not on this computer");
    m_authority = std::make_unique<TestAuthority>();
    QVERIFY(m_authority->works());
}

void TestConnectionCards::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestConnectionCards::trustRoot()
{
    auto configuration = m_original;
    configuration.setCaCertificates({m_authority->root()});
    QSslConfiguration::setDefaultConfiguration(configuration);
}

TestAuthority::Identity TestConnectionCards::identity(const QString &name)
{
    if (name == "self-signed"_L1)
        return m_authority->selfSigned(u"localhost"_s);
    if (name == "expired"_L1 || name == "expired, unknown authority"_L1)
        return m_authority->issue(u"localhost"_s, -20, -10);
    if (name == "not yet valid"_L1)
        return m_authority->issue(u"localhost"_s, 10, 20);
    return m_authority->issue(name == "wrong name"_L1 ? u"other.example"_s : u"localhost"_s, -1,
                              20);
}

void TestConnectionCards::certificates_data()
{
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QStringList>("facts");
    QTest::newRow("expired") << true << Cause::CertificateExpired
                             << QStringList{u"expired"_s, u"clock"_s, u"CertificateExpired"_s};
    QTest::newRow("not yet valid")
        << true << Cause::CertificateNotYetValid
        << QStringList{u"not valid yet"_s, u"clock"_s, u"CertificateNotYetValid"_s};
    QTest::newRow("wrong name") << true << Cause::CertificateWrongHost
                                << QStringList{u"another name"_s, u"other.example"_s,
                                               u"HostNameMismatch"_s};
    QTest::newRow("self-signed") << true << Cause::CertificateSelfSigned
                                 << QStringList{u"nobody but itself"_s, u"CA file"_s,
                                                u"SelfSignedCertificate"_s};
    QTest::newRow("unknown authority")
        << false << Cause::CertificateUntrusted
        << QStringList{u"does not know the authority"_s, u"CA file"_s, u"Test authority"_s};
    // Renewing it alone would not help.
    QTest::newRow("expired, unknown authority")
        << false << Cause::CertificateUntrusted
        << QStringList{u"does not know the authority"_s, u"CertificateExpired"_s};
}

void TestConnectionCards::certificates()
{
    QFETCH(bool, trusted);
    QFETCH(QStringList, facts);
    const auto given = identity(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!given.certificate.isNull());
    const TlsServer server(given, RawServer::head(200, 2) + "[]");
    if (trusted)
        trustRoot();
    ApiBed bed(server.baseUrl());
    Caught<FreshRequest> read;
    bed.client.fetchRequest(sampleId(1), &bed.client, read.callback());
    Caught<Request> changed;
    bed.client.changeStatus(sampleId(1), StatusChange::Cancel, &bed.client, changed.callback());
    QObject owner;
    const ReceivedList list(bed.client.list(std::nullopt, &owner));
    QTRY_COMPARE(read.times + changed.times + list.finished, 3);

    QVERIFY(!read.result && !changed.result && list.error);
    const auto digest = given.certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper();
    for (const auto &error : {read.result.error(), changed.result.error(), *list.error}) {
        QCOMPARE(error.kind, Kind::Tls);
        QTEST(error.cause, "cause");
        QVERIFY(error.neverLeft());
        QVERIFY2(card(error).contains(QString::fromLatin1(digest)), qPrintable(card(error)));
        for (const auto &fact : facts)
            QVERIFY2(card(error).contains(fact), qPrintable(fact + u" in\n"_s + card(error)));
    }
}

void TestConnectionCards::nothingButTls()
{
    // The port of something that does not speak TLS.
    RawServer server([](QTcpSocket &, const RawServer::Call &) {});
    server.setGreeting("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
    auto address = server.baseUrl();
    address.setScheme(u"https"_s);
    ApiBed bed(address);
    Caught<FreshRequest> read;
    bed.client.fetchRequest(sampleId(1), &bed.client, read.callback());
    QTRY_COMPARE(read.times, 1);
    QVERIFY(!read.result);
    QCOMPARE(read.result.error().kind, Kind::Tls);
    QCOMPARE(read.result.error().cause, Cause::None);
    QVERIFY(card(read.result.error()).contains(u"port"_s));
}

void TestConnectionCards::trustsWhatItShould()
{
    // What the other rows differ from by one thing each.
    const TlsServer server(m_authority->issue(u"localhost"_s, -1, 20),
                           RawServer::head(200, 2) + "[]");
    trustRoot();
    ApiBed bed(server.baseUrl());
    QObject owner;
    const ReceivedList list(bed.client.list(std::nullopt, &owner));
    QTRY_COMPARE(list.finished, 1);
    QVERIFY2(!list.error, list.error ? qPrintable(list.error->details()) : "");
}

void TestConnectionCards::codes_data()
{
    using E = QSslError;
    QTest::addColumn<QList<QSslError::SslError>>("codes");
    QTest::addColumn<Cause>("cause");
    const auto row = [](const char *name, const QList<QSslError::SslError> &codes, Cause cause) {
        QTest::newRow(name) << codes << cause;
    };
    row("revoked", {E::CertificateRevoked}, Cause::CertificateRevoked);
    row("blacklisted", {E::CertificateBlacklisted}, Cause::CertificateRevoked);
    row("revoked before all", {E::CertificateExpired, E::HostNameMismatch, E::CertificateRevoked},
        Cause::CertificateRevoked);
    row("authority before name", {E::HostNameMismatch, E::UnableToGetLocalIssuerCertificate},
        Cause::CertificateUntrusted);
    row("self-signed in chain", {E::SelfSignedCertificateInChain}, Cause::CertificateUntrusted);
    row("name before date", {E::CertificateExpired, E::HostNameMismatch},
        Cause::CertificateWrongHost);
    row("weak", {E::CertificateSignatureFailed}, Cause::CertificateUnfit);
    row("purpose", {E::InvalidPurpose}, Cause::CertificateUnfit);
    row("none", {}, Cause::None);
}

void TestConnectionCards::codes()
{
    QFETCH(QList<QSslError::SslError>, codes);
    FailingReply reply;
    TlsProblem::watch(reply);
    QList<QSslError> errors;
    for (const auto code : codes)
        errors << QSslError(code);
    reply.fail(errors);
    ApiError error;
    error.kind = Kind::Tls;
    TlsProblem::describe(reply, error);
    QTEST(error.cause, "cause");
    QCOMPARE(error.technical.isEmpty(), codes.isEmpty());

    // A connection that failed later, for another reason.
    ApiError other;
    other.kind = Kind::Timeout;
    TlsProblem::describe(reply, other);
    QCOMPARE(other.cause, Cause::None);
}

void TestConnectionCards::hostileNames()
{
    const auto given = m_authority->selfSigned(u"a"_s + QString(u"\u202e"_s));
    QVERIFY(!given.certificate.isNull());
    FailingReply reply;
    TlsProblem::watch(reply);
    reply.fail(QList<QSslError>(5'000, QSslError(QSslError::HostNameMismatch, given.certificate)));
    ApiError error;
    error.kind = Kind::Tls;
    TlsProblem::describe(reply, error);
    QVERIFY(error.technical.contains(u"issued by"_s));
    QVERIFY2(!error.technical.contains(QChar(0x202e)), qPrintable(error.technical));
    QVERIFY(error.technical.size() < 2'000);
}

void TestConnectionCards::proxies_data()
{
    QTest::addColumn<QByteArray>("answer"); // empty where it is not even there
    QTest::addColumn<Cause>("cause");
    const auto row = [](const char *name, const QByteArray &answer, Cause cause) {
        QTest::newRow(name) << answer << cause;
    };
    row("refuses connections", {}, Cause::ProxyUnreachable);
    row("denies", RawServer::head(403, 0), Cause::ProxyUnreachable);
    row("speaks something else", "220 mail.example ESMTP\r\n\r\n", Cause::ProxyUnreachable);
    row("wants a sign-in", RawServer::head(407, 0, {}, "Proxy-Authenticate: Basic realm=\"x\"\r\n"),
        Cause::ProxySignIn);
    row("wants it, and does not say how", RawServer::head(407, 0), Cause::ProxySignIn);
}

void TestConnectionCards::proxies()
{
    QFETCH(QByteArray, answer);
    RawServer proxy([&answer](QTcpSocket &socket, const RawServer::Call &) {
        socket.write(answer);
        RawServer::close(socket);
    });
    if (answer.isEmpty())
        proxy.stopListening();
    // Over https, so that the proxy only makes the tunnel.
    auto profile = *ServerProfile::fromAddress(u"https://cm.example/cm"_s);
    profile.signIn = ServerProfile::SignInKind::None;
    profile.proxyUse = ServerProfile::ProxyUse::Manual;
    profile.proxyAddress = proxy.baseUrl().authority();
    ApiBed bed(profile);
    Caught<FreshRequest> read;
    bed.client.fetchRequest(sampleId(1), &bed.client, read.callback());
    // Where it asks for a password, nobody gives one.
    auto &connection = bed.client.connection();
    connect(&connection, &Connection::proxyChanged, &connection, [&connection] {
        if (connection.proxy().kind == ProxyState::Kind::PasswordWanted)
            connection.giveUpProxy();
    });
    QTRY_COMPARE(read.times, 1);
    QVERIFY(!read.result);
    const ApiError error = read.result.error();
    QTEST(error.cause, "cause");
    QVERIFY(card(error).contains(u"proxy"_s));
}

QTEST_GUILESS_MAIN(TestConnectionCards)
#include "tst_connectioncards.moc"
