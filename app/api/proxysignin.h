// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/proxyprobe.h"
#include "api/ticketmaker.h"
#include "domain/proxystate.h"

#include <QPointer>
#include <QSslConfiguration>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
QT_END_NAMESPACE

namespace Sigill {

// How the operator proves who they are to the proxy on the way to a server. What the proxy wants is
// found out before anything is sent to the server: it takes the operator's ticket where it can be
// had, else user name and password (Digest, Basic), which are kept in memory until there is another
// way. Not by NTLM: where a proxy ends the connection with its 407, Qt 6.4 tries for ever.
class ProxySignIn : public QObject
{
    Q_OBJECT

public:
    using Prepared = std::function<void(const Result<QByteArray> &)>;

    struct Way
    {
        QNetworkProxy proxy{QNetworkProxy::NoProxy};
        QUrl server;
        std::optional<QSslConfiguration> tls; // Qt's own where there is none
        int timeout = 0; // milliseconds for each question
    };

    explicit ProxySignIn(QObject *parent);

    // Forgets the way before, and the password. What was asked ends unheard.
    void setWay(const Way &way);
    const Way &way() const { return m_way; }
    // Finds out what the proxy wants and signs in; settled() follows, at once where nothing is to
    // be asked.
    void settle();
    // The proxy lets exchanges through, as far as is known.
    bool isSettled() const { return m_isSettled; }
    // An exchange was answered by 407: it is to be settled anew before the next.
    void noteRefusal();

    const ProxyState &state() const { return m_state; }
    // Null where none is known.
    const QString &password() const { return m_password; }
    // The answer to PasswordWanted.
    void givePassword(const QString &user, const QString &password);
    // What waits fails, and all that is asked for later, until askAgain().
    void giveUp();
    void askAgain() { m_hasGivenUp = false; }

    // Each connection is signed in by itself, and a change must not be what does it.
    bool isPerConnection() const;
    // Gives the value of Proxy-Authorization for one exchange, or for the connection that it may
    // open; empty where none is to be sent. At once or later; never where the context has gone.
    void prepare(QObject *context, Prepared prepared);
    // The value that serves for any connection; empty where there is none.
    QByteArray standingAuthorization() const
    {
        return m_means == Means::Basic ? basic() : QByteArray();
    }
    // It goes with each request, which the proxy reads; else with the making of a tunnel.
    bool isForRequests() const { return m_way.server.scheme() == QLatin1StringView("http"); }
    // The proxy for connections.
    QNetworkProxy proxy(const QByteArray &authorization) const;

Q_SIGNALS:
    void stateChanged();
    void settled(const std::optional<Sigill::ApiError> &error);

private:
    // By what connections and requests are signed in. Network: Qt answers the proxy (Digest).
    enum class Means { None, Ticket, Basic, Network };

    bool hasProxy() const { return m_way.proxy.type() == QNetworkProxy::HttpProxy; }
    QString service() const;
    QByteArray basic() const;
    Means passwordMeans() const;
    bool lets(const ProxyProbe::Answer &answer, bool isTrial) const;
    void probe(const QByteArray &authorization, void (ProxySignIn::*next)(bool isIn));
    void takeWishes(bool isIn);
    void tryTicket();
    void takeTicketTrial(bool isIn);
    void wantPassword();
    void tryPassword();
    void tryByNetwork();
    void takePasswordTrial(bool isIn);
    void stopAsking();
    void fail(const ApiError &error);
    void settleBy(Means means, const ProxyState &state);
    void end(const std::optional<ApiError> &error);
    void setState(const ProxyState &state);

    Way m_way;
    ProxyState m_state;
    Means m_means = Means::None;
    // Of the last 407.
    QByteArrayList m_schemes;
    QByteArray m_software;
    QString m_holder; // of the ticket
    QString m_user;
    QString m_password; // null: there is none
    bool m_isSettled = false;
    bool m_isAsking = false;
    bool m_hasGivenUp = false;
    bool m_hasTriedSystem = false;
    std::unique_ptr<TicketMaker> m_tickets; // null until one is wanted
    // What is being asked; its end ends the question.
    QPointer<QObject> m_question;
};

}
