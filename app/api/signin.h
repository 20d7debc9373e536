// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "domain/signinstate.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QAuthenticator;
class QNetworkReply;
QT_END_NAMESPACE

namespace Sigill {

class Negotiation;

// What one exchange carries to show who asks, and what its answer is checked with.
struct ExchangeProof
{
    QByteArray authorization; // a header's value; empty for none
    QByteArray proxyAuthorization; // the same, for the proxy on the way
    std::shared_ptr<Negotiation> negotiation; // null unless the exchange carries a ticket
    int attempt = 0; // which password it stands for
    bool isTrial = false; // it is to show whether the password is right
};

// How the operator proves to one server who they are, and the server to the operator. One object is
// one sign-in at one server: another user or server gets another object.
class SignIn : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    using Prepared = std::function<void(const Result<ExchangeProof> &)>;

    // Gives what one exchange is to carry: at once or later, on this thread, once; never where the
    // context has gone.
    virtual void prepare(QObject *context, Prepared prepared) = 0;

    // To be asked once an answer, or its head, has come: an error where it must not be believed.
    virtual std::optional<ApiError> judge(const QNetworkReply &reply, const ExchangeProof &proof)
        = 0;

    // The network asks for a name and a password; left alone, the answer is the server's 401.
    virtual void authenticate(QNetworkReply &reply, QAuthenticator &authenticator);

    // A read that was answered with 401, and not judged, is worth another try: a connection that
    // was signed in has ended, or a token has. A change is never repeated here.
    virtual bool mayRepeat() const { return false; }
    // Each connection is signed in by itself, and a change must not be what does it.
    virtual bool isPerConnection() const { return false; }
    // The server has yet to prove itself on a read before a change may leave.
    virtual bool mustReadFirst() const { return false; }
    // An exchange carries this hash of the server's certificate (see channelBinding()).
    virtual bool wantsBinding() const { return false; }
    virtual void setBinding(const QByteArray &) { }

    const SignInState &state() const { return m_state; }

Q_SIGNALS:
    void stateChanged();

protected:
    void setState(const SignInState &state);

private:
    SignInState m_state;
};

// Gives the words for a failed sign-in to whoever asked for an exchange. Nothing has been sent.
ApiError signInFailed(const SignInError &error);

}
