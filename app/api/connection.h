// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/connectionrecord.h"
#include "api/exchange.h"
#include "api/lanepool.h"
#include "api/serverway.h"

#include <QNetworkRequest>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QIODevice;
class QNetworkAccessManager;
QT_END_NAMESPACE

namespace Sigill {

class BearerSignIn;
class PasswordSignIn;

// The way to one server, with the sign-in that every exchange goes through. A change leaves only
// after the server has proved itself on a read, and on a connection that is signed in where that is
// needed.
class Connection : public QObject
{
    Q_OBJECT

public:
    // The exchange has been sent; or nothing has, and the error is unsent. Once.
    using Opened = std::function<void(const Result<Exchange> &)>;

    // The network must outlive the connection.
    Connection(QNetworkAccessManager &network, QObject *parent);

    const ServerProfile &profile() const { return m_profile; }
    // Another server, or another way to it: the sign-in before, its cookies and what waited are
    // given up.
    void setProfile(const ServerProfile &profile);

    const SignIn &signIn() const { return *m_signIn; }
    // Null unless the profile's sign-in is by password.
    PasswordSignIn *passwordSignIn() const { return m_passwordSignIn.get(); }
    // Null unless it is at AD FS.
    BearerSignIn *bearerSignIn() const { return m_bearerSignIn.get(); }
    // What the sign-in waits for; nothing happens where it waits for something else.
    void givePassword(const QString &account, const QString &password);
    void giveUpSignIn();
    // Signs in by password from now on, and asks for it at once.
    void switchToPassword();
    // Forgets password or token. Reads that are under way end; no change may be.
    void signOut();
    const ServerWay &way() const { return m_way; }
    // What is known of the server besides its answers.
    const ConnectionFacts &facts() const { return m_record.facts(); }
    // What was typed and is kept in memory, so that it can be kept out of what leaves this program.
    QStringList secrets() const;
    // See ProxySignIn.
    ProxySignIn &proxySignIn() { return m_way.proxySignIn(); }
    const ProxyState &proxy() const { return m_way.proxySignIn().state(); }
    void giveProxyPassword(const QString &user, const QString &password);
    void giveUpProxy() { m_way.proxySignIn().giveUp(); }
    void askProxyAgain() { m_way.proxySignIn().askAgain(); }

    // body: of a change, owned by the caller until the exchange has ended; null for a read. Calls
    // back on this thread, at once or later, an error always later; never where the context has
    // gone, and then nothing is sent.
    void open(const QUrl &url, QIODevice *body, QObject *context, Opened opened);

Q_SIGNALS:
    // Another profile, or the sign-in has moved on.
    void signInChanged();
    void proxyChanged();
    // Of the server before.
    void readsEnded(QPrivateSignal);

private:
    struct Order
    {
        QUrl url;
        QPointer<QIODevice> body;
        bool isChange = false;
        quint32 generation = 0;
        QPointer<QObject> context;
        Opened opened;
    };

    void makeSignIn();
    void endLanes();
    void forgetOperator();
    void endWaitingForWay();
    void takeWay(const std::optional<ApiError> &error);
    void prepare(const Order &order);
    void prepareThen(const Order &order, std::function<void(const ExchangeProof &)> next);
    void prepareProxy(const Order &order, ExchangeProof proof,
                      const std::function<void(const ExchangeProof &)> &next);
    void send(const Order &order, const ExchangeProof &proof);
    void sendOn(const Order &order, const ExchangeProof &proof, Lane *lane);
    void serveLanes();
    void readFirst(const Order &order, const ExchangeProof &proof, Lane *lane);
    void takeReadFirst(const Order &order, const Exchange &read, Lane *lane);
    void refuse(const Order &order, ApiError error);
    void giveUp(const Order &order);
    QNetworkRequest request(const QUrl &url, const ExchangeProof &proof) const;
    Exchange start(const QNetworkRequest &request, const ExchangeProof &proof, QIODevice *body,
                   Lane *lane);
    void watch(QNetworkAccessManager &network);

    QNetworkAccessManager &m_network;
    ServerProfile m_profile;
    quint32 m_generation = 0; // grows with each server
    std::shared_ptr<SignIn> m_signIn; // never null
    std::shared_ptr<PasswordSignIn> m_passwordSignIn;
    std::shared_ptr<BearerSignIn> m_bearerSignIn;
    ServerWay m_way;
    ConnectionRecord m_record;
    LanePool m_lanes;
    QList<Order> m_waitingForWay;
    QList<Order> m_waitingForLane;
};

}
