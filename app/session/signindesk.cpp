// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/signindesk.h"

#include "api/bearersignin.h"
#include "api/connection.h"
#include "session/memorysecretstore.h"
#include "session/settings.h"

#include <QPointer>
#include <QTimer>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Sigill {

namespace {

using Stage = SignInState::Stage;
using SignInKind = ServerProfile::SignInKind;

// Of entries in keyrings, so it never changes.
const auto passwordService = u"Sigill password"_s;

// How long the operator is not asked while it does not answer.
constexpr auto keyringPatience = 3s;

}

SignInDesk::SignInDesk(Connection &connection, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_settings(settings)
    , m_store(std::make_unique<MemorySecretStore>())
{
    connect(&connection, &Connection::signInChanged, this, &SignInDesk::follow);
}

SignInDesk::~SignInDesk() = default;

void SignInDesk::setStore(std::unique_ptr<SecretStore> store)
{
    m_store = std::move(store);
}

bool SignInDesk::mayKeep() const
{
    return m_settings.number(Settings::Number::KeepPasswords) != 0;
}

const ServerProfile &SignInDesk::profile() const
{
    return m_connection.profile();
}

const SignInState &SignInDesk::state() const
{
    return m_connection.signIn().state();
}

QString SignInDesk::account() const
{
    if (!state().user.isEmpty())
        return state().user;
    return m_account.isEmpty() ? m_connection.profile().account : m_account;
}

bool SignInDesk::canUsePassword() const
{
    const auto &profile = m_connection.profile();
    if (!profile.isValid() || profile.signIn == SignInKind::Federation)
        return false;
    return profile.signIn != SignInKind::Password || state().stage == Stage::SignedOut
        || state().stage == Stage::Failed;
}

bool SignInDesk::canSignOut() const
{
    const auto kind = m_connection.profile().signIn;
    return state().stage == Stage::SignedIn
        && (kind == SignInKind::Password || kind == SignInKind::Federation);
}

void SignInDesk::givePassword(const QString &account, const QString &password, bool keep)
{
    m_kept.reset();
    m_toKeepAccount = account;
    m_toKeep = keep && mayKeep() ? password : QString();
    m_connection.givePassword(account, password);
    Q_EMIT trialWanted();
}

void SignInDesk::giveUp()
{
    forgetTrial();
    m_connection.giveUpSignIn();
}

void SignInDesk::usePassword()
{
    m_connection.switchToPassword();
}

QUrl SignInDesk::signOut()
{
    forget(key(state().user));
    const bool isFederation = m_connection.profile().signIn == SignInKind::Federation;
    m_connection.signOut();
    return isFederation ? m_connection.profile().federation.signOutUrl() : QUrl();
}

void SignInDesk::follow()
{
    const SignInState before = std::exchange(m_last, state());
    const SignInState now = m_last;
    // Signed out, or another server; with an account, its password waits for its next trial.
    if (now.stage == Stage::SignedOut && now.user.isEmpty())
        forgetTrial();
    Q_EMIT changed();
    const bool isNews = now.stage != before.stage || now.user != before.user;
    if (now.stage == Stage::SignedIn && isNews)
        takeSignedIn();
    if (now.stage == Stage::WantsPassword && before.stage != Stage::WantsPassword)
        takeWantsPassword();
    if (now.stage == Stage::WantsBrowser && now.browserUrl != before.browserUrl)
        Q_EMIT browserWanted(now.browserUrl);
}

void SignInDesk::forgetTrial()
{
    m_hasLooked = false;
    m_kept.reset();
    m_toKeep = QString();
}

void SignInDesk::takeSignedIn()
{
    if (m_connection.passwordSignIn()) {
        rememberAccount(state().user);
        if (!m_toKeep.isNull() && m_toKeepAccount == state().user) {
            m_kept = key(m_toKeepAccount);
            m_store->write(*m_kept, std::exchange(m_toKeep, QString()), this,
                           [this](const SecretStore::DoneResult &done) {
                               if (!done)
                                   Q_EMIT secretFailed(done.error());
                           });
        }
    }
    Q_EMIT signedIn();
}

void SignInDesk::takeWantsPassword()
{
    // A kept one that is wrong now would cost the account a try at each start.
    if (m_kept && state().error)
        forget(*std::exchange(m_kept, std::nullopt));
    m_toKeep = QString();
    const QString account = m_account.isEmpty() ? m_connection.profile().account : m_account;
    if (state().error || m_hasLooked || !m_looksForKept || account.isEmpty() || !mayKeep()) {
        Q_EMIT passwordWanted();
        return;
    }
    lookForKept(account);
}

void SignInDesk::lookForKept(const QString &account)
{
    m_hasLooked = true;
    const SecretKey wanted = key(account);
    const auto isStillWanted = [this, wanted, account] {
        // The operator was quicker, or has chosen another server.
        return state().stage == Stage::WantsPassword && key(account) == wanted;
    };
    // A keyring may hang, or wait for its own password somewhere; it may still answer later.
    QPointer<QTimer> patience = new QTimer(this);
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, this, [this, patience, isStillWanted] {
        patience->deleteLater();
        if (isStillWanted())
            Q_EMIT passwordWanted();
    });
    patience->start(keyringPatience);
    m_store->read(wanted, this, [=, this](const SecretStore::ReadResult &read) {
        const bool hasAsked = !patience;
        delete patience;
        if (!isStillWanted())
            return;
        // A keyring that cannot be read is told when something is to be put there.
        if (!read || !*read) {
            if (!hasAsked)
                Q_EMIT passwordWanted();
            return;
        }
        m_kept = wanted;
        m_connection.givePassword(account, **read);
        Q_EMIT trialWanted();
    });
}

void SignInDesk::forget(const SecretKey &key)
{
    m_store->remove(key, this, [this](const SecretStore::DoneResult &done) {
        // Where there is no keyring, nothing was kept in it.
        if (!done && done.error().kind != SecretError::Kind::NoService)
            Q_EMIT secretFailed(done.error());
    });
}

// Only in the settings: the profile in use may have been switched to passwords for the moment.
void SignInDesk::rememberAccount(const QString &account)
{
    auto saved = m_settings.profile(m_connection.profile().name);
    if (!m_remembersAccount || !saved || saved->baseUrl != m_connection.profile().baseUrl
        || saved->account == account)
        return;
    saved->account = account;
    m_settings.saveProfile(*saved);
}

SecretKey SignInDesk::key(const QString &account) const
{
    return SecretKey::of(passwordService, m_connection.profile(), account);
}

}
