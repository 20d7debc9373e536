// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/connectiontest.h"

#include "api/certificatereading.h"
#include "session/stepatfault.h"

#include <QHostAddress>

#include <utility>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

using Stage = SignInState::Stage;

// The one of which there are fewest at most servers.
constexpr auto rareStatus = RequestStatus::Executing;
constexpr int daysToRenew = 21;
constexpr int enoughUnreadable = 100;

QString hostAndPort(const QUrl &url)
{
    return u"%1:%2"_s.arg(url.host()).arg(url.port(url.scheme() == "https"_L1 ? 443 : 80));
}

ApiError errorOf(ApiError::Kind kind, const QString &technical = {})
{
    ApiError error;
    error.kind = kind;
    error.technical = technical;
    error.unsent = true;
    return error;
}

}

ConnectionTest::ConnectionTest(const ServerProfile &profile, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_client(m_network, nullptr)
    , m_desk(m_client.connection(), settings, nullptr)
    , m_way(nullptr)
{
    m_client.setProfile(profile);
    // A test leaves the profile as it is.
    m_desk.setRemembersAccount(false);
    m_limit.setSingleShot(true);
    m_limit.setInterval(profile.transferTimeout);
    connect(&m_limit, &QTimer::timeout, this, &ConnectionTest::takeTimeout);
    connect(&m_way, &ServerWay::found, this, &ConnectionTest::takeProxy);
    // Later: an answer must not come from within the question.
    connect(&m_way.proxySignIn(), &ProxySignIn::stateChanged, this, &ConnectionTest::followProxy,
            Qt::QueuedConnection);
    connect(&m_client.connection(), &Connection::proxyChanged, this,
            &ConnectionTest::signInAtProxyAgain, Qt::QueuedConnection);
    connect(&m_desk, &SignInDesk::changed, this, &ConnectionTest::followSignIn);
    connect(&m_desk, &SignInDesk::trialWanted, this, &ConnectionTest::tryPassword);
}

ConnectionTest::~ConnectionTest()
{
    endRun();
}

void ConnectionTest::start()
{
    endRun();
    ++m_run;
    m_authorityProblem.reset();
    m_hasRequests = false;
    m_steps.clear();
    m_way.setProfile(m_profile);
    lookUpName();
}

void ConnectionTest::begin(Kind kind)
{
    m_steps.begin(kind);
    m_limit.start();
    tell();
}

void ConnectionTest::end(Kind kind, State state, Finding finding)
{
    m_limit.stop();
    m_steps.end(kind, state, finding);
}

// Its time stands while the operator is asked.
void ConnectionTest::waitForOperator(Kind kind, bool waits)
{
    if (waits)
        m_limit.stop();
    else if (step(kind).state == State::WaitsForYou)
        m_limit.start();
    m_steps.setWaitsForOperator(kind, waits);
    tell();
}

void ConnectionTest::fail(Kind kind, const ApiError &error)
{
    end(kind, State::Failed);
    step(kind).error = error;
    finish(Finding::None);
}

void ConnectionTest::finish(Finding finding)
{
    m_steps.skipRest(finding);
    endRun();
    tell();
    QTimer::singleShot(0, this, [this, run = m_run] {
        if (run == m_run)
            Q_EMIT finished();
    });
}

// May be called from what any of these tells, so they go later.
void ConnectionTest::endRun()
{
    m_steps.leave();
    m_limit.stop();
    m_lookUp = -1;
    if (m_probe) {
        m_probe->disconnect(this);
        m_probe->deleteLater();
        m_probe = nullptr;
    }
    if (m_stream) {
        m_stream->disconnect(this);
        m_stream->deleteLater();
        m_stream = nullptr;
    }
    // An answer to come is not for this run.
    m_way.setProfile({});
    if (m_desk.state().wantsOperator())
        m_desk.giveUp();
    m_client.connection().giveUpProxy();
}

void ConnectionTest::lookUpName()
{
    const QString host = m_profile.baseUrl.host();
    begin(Kind::Name);
    step(Kind::Name).host = host;
    if (!QHostAddress(host).isNull()) {
        end(Kind::Name, State::Works, Finding::IsAddress);
        return findProxy();
    }
    // By the name of the slot: Qt 6.4 leaks a functor that is never called.
    m_lookUp = QHostInfo::lookupHost(host, this, SLOT(takeName(QHostInfo)));
}

void ConnectionTest::takeName(const QHostInfo &info)
{
    if (info.lookupId() != m_lookUp)
        return;
    m_lookUp = -1;
    auto &name = step(Kind::Name);
    const auto addresses = info.addresses();
    for (const auto &address : addresses)
        name.addresses << address.toString();
    if (name.addresses.isEmpty()) {
        name.error = errorOf(ApiError::Kind::HostNotFound, info.errorString());
        // Where a proxy leads to the server, it looks for the name.
        end(Kind::Name, State::Failed);
    } else {
        end(Kind::Name, State::Works);
    }
    findProxy();
}

void ConnectionTest::findProxy()
{
    begin(Kind::Proxy);
    m_way.find(false);
}

void ConnectionTest::followProxy()
{
    if (!isAt(Kind::Proxy) || step(Kind::Proxy).hasEnded())
        return;
    const auto &state = m_way.proxySignIn().state();
    step(Kind::Proxy).proxySignIn = state;
    const bool isAsked = state.kind == ProxyState::Kind::PasswordWanted;
    if (isAsked && !state.isWrongPassword && !m_proxyPassword.isNull())
        return m_way.proxySignIn().givePassword(m_proxyUser, m_proxyPassword);
    waitForOperator(Kind::Proxy, isAsked);
}

// The client's own connections go by the same proxy.
void ConnectionTest::signInAtProxyAgain()
{
    const auto &state = m_client.connection().proxy();
    if (state.kind != ProxyState::Kind::PasswordWanted)
        return;
    if (state.isWrongPassword || m_proxyPassword.isNull())
        m_client.connection().giveUpProxy();
    else
        m_client.connection().giveProxyPassword(m_proxyUser, m_proxyPassword);
}

void ConnectionTest::takeProxy(const std::optional<ApiError> &error)
{
    if (!isAt(Kind::Proxy))
        return;
    const auto &signIn = m_way.proxySignIn();
    const QString proxy = step(Kind::Proxy).proxy = signIn.state().host;
    step(Kind::Proxy).proxySignIn = signIn.state();
    m_proxyUser = signIn.state().user;
    m_proxyPassword = signIn.password();
    if (signIn.state().kind == ProxyState::Kind::Failed)
        return fail(Kind::Proxy, *error);
    m_authorityProblem = error;
    end(Kind::Proxy, State::Works);
    auto &name = step(Kind::Name);
    if (name.state == State::Failed && proxy.isEmpty())
        return finish(Finding::None);
    if (name.state == State::Failed) {
        name.state = State::Warning;
        name.finding = Finding::ProxyFindsName;
    }
    connectToServer();
}

void ConnectionTest::connectToServer()
{
    begin(Kind::Connect);
    step(Kind::Connect).host = hostAndPort(m_profile.baseUrl);
    // Over plain http a proxy is asked for pages, and may refuse a tunnel: it is tried itself.
    const bool isForProxy = !m_profile.usesTls() && !step(Kind::Proxy).proxy.isEmpty();
    QUrl target = m_profile.baseUrl;
    if (isForProxy) {
        target.setHost(m_way.proxy().hostName());
        target.setPort(m_way.proxy().port());
        step(Kind::Connect).host = step(Kind::Proxy).proxy;
    }
    if (isForProxy)
        return probe(target, QNetworkProxy(QNetworkProxy::NoProxy));
    m_way.proxySignIn().prepare(
        &m_underWay, [this, target, run = m_run](const Result<QByteArray> &authorization) {
            if (run != m_run || !isAt(Kind::Connect))
                return;
            if (!authorization)
                return fail(Kind::Proxy, authorization.error());
            probe(target, m_way.proxySignIn().proxy(*authorization));
        });
}

void ConnectionTest::probe(const QUrl &target, const QNetworkProxy &proxy)
{
    m_probe
        = new CertificateProbe(target, m_way.tls(), proxy, m_profile.transferTimeout, &m_underWay);
    connect(m_probe, &CertificateProbe::reached, this, &ConnectionTest::takeReached);
    connect(m_probe, &CertificateProbe::finished, this, &ConnectionTest::takeSeen);
}

void ConnectionTest::takeReached(const QString &address)
{
    auto &connection = step(Kind::Connect);
    if (!address.isEmpty())
        connection.addresses << address;
    connection.proxy = m_profile.usesTls() ? step(Kind::Proxy).proxy : QString();
    end(Kind::Connect, State::Works,
        connection.proxy.isEmpty() ? Finding::None : Finding::ThroughProxy);
    if (!m_profile.usesTls()) {
        if (m_profile.isLocal())
            end(Kind::Secure, State::Skipped, Finding::NotSecured);
        else
            end(Kind::Secure, State::Warning, Finding::NotSecuredAfar);
        return;
    }
    if (m_authorityProblem)
        return fail(Kind::Secure, *m_authorityProblem);
    begin(Kind::Secure);
}

void ConnectionTest::takeSeen(const Result<CertificateProbe::Seen> &seen)
{
    auto &security = step(Kind::Secure);
    if (!seen) {
        security.tls = CertificateReading::facts(m_probe->chain(), {}, {});
        ApiError error = seen.error();
        // Told by the step itself, in the operator's language.
        error.technical = error.technical.section(u"\nCertificate 1: "_s, 0, 0);
        // Whether a proxy refuses, or wants a sign-in of its own, shows only now.
        return fail(isOfProxy(error) ? Kind::Proxy : m_steps.current(), error);
    }
    if (m_profile.usesTls()) {
        security.tls = CertificateReading::facts(seen->chain, seen->protocol, seen->cipher);
        const auto days = QDateTime::currentDateTimeUtc().daysTo(seen->chain.first().expiryDate());
        const bool isOld = days < daysToRenew;
        end(Kind::Secure, isOld ? State::Warning : State::Works,
            isOld ? Finding::ExpiresSoon : Finding::None);
    }
    m_probe = nullptr;
    begin(Kind::SignIn);
    read();
    followSignIn();
}

void ConnectionTest::read()
{
    step(Kind::List).unreadable = 0;
    m_stream = m_client.list(rareStatus, &m_underWay);
    connect(m_stream, &RequestStream::decoded, this, &ConnectionTest::takeBatch);
    connect(m_stream, &RequestStream::finished, this, &ConnectionTest::takeListEnd);
}

void ConnectionTest::followSignIn()
{
    auto &signIn = step(Kind::SignIn);
    if (!isAt(Kind::SignIn) || signIn.hasEnded())
        return;
    const SignInState before = std::exchange(signIn.signIn, m_desk.state());
    const bool hasGivenUp = signIn.state == State::WaitsForYou && !m_stream
        && m_desk.state().stage == Stage::SignedOut;
    if (!hasGivenUp)
        return waitForOperator(Kind::SignIn, m_desk.state().wantsOperator());
    // Nobody gives another one after one that was wrong.
    ApiError error = errorOf(ApiError::Kind::Unauthorized);
    error.httpStatus = 401;
    error.signIn = before.error;
    fail(Kind::SignIn, error);
}

void ConnectionTest::tryPassword()
{
    if (isAt(Kind::SignIn) && !m_stream)
        read();
}

void ConnectionTest::takeSignedIn()
{
    if (step(Kind::SignIn).hasEnded())
        return;
    const bool isNone = m_profile.signIn == ServerProfile::SignInKind::None;
    step(Kind::SignIn).signIn = m_desk.state();
    end(Kind::SignIn, State::Works, isNone ? Finding::NoSignIn : Finding::None);
}

void ConnectionTest::takeBatch(const QList<Request> &requests,
                               const QList<UnreadableRequest> &unreadable)
{
    int &count = step(Kind::List).unreadable;
    count += static_cast<int>(unreadable.size());
    // Where nothing can be read, the end of the answer may tell why.
    if (requests.isEmpty() && count < enoughUnreadable)
        return;
    m_hasRequests = !requests.isEmpty();
    // The rest would tell nothing new, and a server may send everything it has.
    takeListEnd(std::nullopt);
}

void ConnectionTest::takeListEnd(const std::optional<ApiError> &error)
{
    m_stream->disconnect(this);
    m_stream->deleteLater();
    m_stream = nullptr;
    if (error && isWrongPassword(*error)) {
        // The operator is asked once more, or has answered already.
        if (m_desk.state().stage == Stage::WantsPassword)
            return;
        if (m_desk.state().stage == Stage::Checking)
            return read();
    }
    const bool isSignedIn = m_desk.state().stage == Stage::SignedIn
        || m_profile.signIn == ServerProfile::SignInKind::None;
    const Kind atFault = error ? stepAtFault(*error, isSignedIn) : Kind::List;
    step(Kind::Api).serverSoftware = connection().facts().serverSoftware;
    if (atFault > Kind::SignIn)
        takeSignedIn();
    else
        step(Kind::SignIn).signIn = m_desk.state();
    if (atFault > Kind::Api)
        end(Kind::Api, State::Works);
    if (error)
        return fail(atFault, *error);
    if (step(Kind::List).unreadable > 0)
        end(Kind::List, State::Warning, Finding::SomeUnreadable);
    else
        end(Kind::List, State::Works, m_hasRequests ? Finding::None : Finding::Empty);
    finish(Finding::None);
}

void ConnectionTest::takeTimeout()
{
    if (m_stream)
        takeListEnd(errorOf(ApiError::Kind::Timeout));
    else if (isRunning())
        fail(m_steps.current(), errorOf(ApiError::Kind::Timeout));
}

}
