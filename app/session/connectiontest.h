// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/apiclient.h"
#include "session/connectionsteps.h"
#include "session/signindesk.h"

#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QTimer>

namespace Sigill {

// Finds out step by step what of the way to a server works, on connections of its own: the server
// need not be the one in use, nor its profile saved. Changes nothing there, and asks for one list
// of requests, of which it reads the beginning at most.
class ConnectionTest : public QObject
{
    Q_OBJECT

public:
    // The settings must outlive the test.
    ConnectionTest(const ServerProfile &profile, Settings &settings, QObject *parent);
    ~ConnectionTest() override;

    const ServerProfile &profile() const { return m_profile; }
    // From the beginning; a run that is under way is given up. A sign-in that worked is used again.
    void start();
    // The steps that have not ended are skipped.
    void stop()
    {
        if (isRunning())
            finish(Finding::Stopped);
    }

    bool isRunning() const { return m_steps.isRunning(); }
    // All of them, in their order.
    const QList<ConnectionStep> &steps() const { return m_steps.all(); }
    bool hasFailed() const { return m_steps.hasFailed(); }

    // The operator's side of its sign-in: passwordWanted() and browserWanted() want an answer, but
    // not from within the signal.
    SignInDesk &signInDesk() { return m_desk; }
    const SignInDesk &signInDesk() const { return m_desk; }
    // The same for a proxy on the way: its PasswordWanted wants an answer.
    ProxySignIn &proxySignIn() { return m_way.proxySignIn(); }
    // What the way has shown.
    const Connection &connection() const { return m_client.connection(); }

Q_SIGNALS:
    // Both come later, so that whoever hears them may do with the test what they like.
    // Steps have other states.
    void changed();
    // All have ended.
    void finished();

private:
    using Kind = ConnectionStep::Kind;
    using State = ConnectionStep::State;
    using Finding = ConnectionStep::Finding;

    ConnectionStep &step(Kind kind) { return m_steps[kind]; }
    bool isAt(Kind kind) const { return m_steps.isAt(kind); }
    void tell() { QTimer::singleShot(0, this, &ConnectionTest::changed); }
    void begin(Kind kind);
    void end(Kind kind, State state, Finding finding = Finding::None);
    void waitForOperator(Kind kind, bool waits);
    void fail(Kind kind, const ApiError &error);
    void finish(Finding finding);
    void endRun();

    void lookUpName();
    Q_SLOT void takeName(const QHostInfo &info);
    void findProxy();
    void followProxy();
    void signInAtProxyAgain();
    void takeProxy(const std::optional<ApiError> &error);
    void connectToServer();
    void probe(const QUrl &target, const QNetworkProxy &proxy);
    void takeReached(const QString &address);
    void takeSeen(const Result<CertificateProbe::Seen> &seen);
    void read();
    void followSignIn();
    void tryPassword();
    void takeSignedIn();
    void takeBatch(const QList<Request> &requests, const QList<UnreadableRequest> &unreadable);
    void takeListEnd(const std::optional<ApiError> &error);
    void takeTimeout();

    ServerProfile m_profile;
    QNetworkAccessManager m_network;
    ApiClient m_client;
    SignInDesk m_desk;
    ServerWay m_way;
    QObject m_underWay; // owns what goes before the network does
    QTimer m_limit;
    ConnectionSteps m_steps;
    // What the proxy took last; a null password for none.
    QString m_proxyUser;
    QString m_proxyPassword;
    quint32 m_run = 0;
    int m_lookUp = -1;
    std::optional<ApiError> m_authorityProblem;
    QPointer<CertificateProbe> m_probe;
    QPointer<RequestStream> m_stream;
    bool m_hasRequests = false;
};

}
