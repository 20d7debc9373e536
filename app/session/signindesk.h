// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/signinstate.h"
#include "session/secreterror.h"
#include "session/secretkey.h"

#include <QObject>

#include <memory>

namespace Sigill {

class Connection;
class SecretStore;
class Settings;
struct ServerProfile;

// The operator's side of the sign-in at a server: tells what it waits for, takes the answer to it,
// and keeps a password in the operator's keyring where they want that.
class SignInDesk : public QObject
{
    Q_OBJECT

public:
    // Both must outlive the desk. Until there is another store, secrets are kept until the end of
    // the program.
    SignInDesk(Connection &connection, Settings &settings, QObject *parent);
    ~SignInDesk() override;

    void setStore(std::unique_ptr<SecretStore> store);
    // Whether the site lets passwords be kept beyond the end of the program.
    bool mayKeep() const;
    // Whose kept password is looked for, where it is not the profile's account.
    void setAccount(const QString &account) { m_account = account; }
    // A password that is handed over goes before one that is kept.
    void setLooksForKept(bool looks) { m_looksForKept = looks; }
    // Who has signed in is offered the next time.
    void setRemembersAccount(bool remembers) { m_remembersAccount = remembers; }

    const ServerProfile &profile() const;
    const SignInState &state() const;
    // The account to offer: whose password was wrong, else who signed in last.
    QString account() const;
    // A password could be given now, though nothing asks for one.
    bool canUsePassword() const;
    bool canSignOut() const;

    // The answer to passwordWanted(). It is kept once the server has taken it.
    void givePassword(const QString &account, const QString &password, bool keep = false);
    // Nobody signs in: what waits for it fails.
    void giveUp();
    // Signs in by password from now on, until another server is chosen; asks for it at once. Also
    // while changes are under way: the server stays the same.
    void usePassword();
    // Forgets password or token, in the keyring too. The browser stays signed in at AD FS until it
    // is sent to the address, which is empty elsewhere.
    QUrl signOut();

Q_SIGNALS:
    void changed();
    // Nobody was signed in before, or somebody else.
    void signedIn();
    // A password has been given, and nothing may be under way that shows whether it is right.
    void trialWanted();
    // The operator is to be asked; also after each wrong one.
    void passwordWanted();
    // The operator signs in there; the address belongs in no log.
    void browserWanted(const QUrl &url);
    // What could not be kept or removed; it counts until the end of the program.
    void secretFailed(const Sigill::SecretError &error);

private:
    void follow();
    void forgetTrial();
    void takeSignedIn();
    void takeWantsPassword();
    void lookForKept(const QString &account);
    void forget(const SecretKey &key);
    void rememberAccount(const QString &account);
    SecretKey key(const QString &account) const;

    Connection &m_connection;
    Settings &m_settings;
    std::unique_ptr<SecretStore> m_store;
    QString m_account;
    bool m_looksForKept = true;
    bool m_remembersAccount = true;
    // As it was when it was last looked at.
    SignInState m_last;
    // Since it was last signed out: the password in the keyring has been looked for.
    bool m_hasLooked = false;
    // What is used comes from there, or was put there; what is to be put there.
    std::optional<SecretKey> m_kept;
    QString m_toKeep; // null for none
    QString m_toKeepAccount;
};

}
