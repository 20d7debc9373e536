// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/faultplan.h"
#include "demo/practiceapi.h"
#include "demo/practiceoptions.h"

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QPointer>

#include <tl/expected.hpp>

namespace Sigill {

class PracticeListener;

// Serves the practice API on this computer only: sockets, faults and pace. Answers on the socket
// itself, since QHttpServer can neither cut an answer nor match paths whatever their case.
class PracticeServer : public QAbstractHttpServer
{
    Q_OBJECT

public:
    explicit PracticeServer(const PracticeOptions &options, QObject *parent = nullptr);

    // Port 0 lets the system choose. Returns the port, or a sentence for the user.
    tl::expected<quint16, QString> open(quint16 port);

    PracticeStore &store() { return m_store; }
    void setFaults(const FaultPlan &faults) { m_faults = faults; }
    // How many calls came in for the request, profile or smart card, with its certificates and
    // operations, or for the list where the id is null.
    int calls(const QByteArray &method, const RequestId &id) const;
    // For any request, profile or smart card.
    int calls() const;

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    struct Client
    {
        // Since the last complete call.
        qint64 received = 0;
        // An answer is still on its way.
        bool busy = false;
        bool expectsClose = false;
        bool headOnly = false;
    };

    void watch(QTcpSocket *socket);
    void received(QTcpSocket *socket);
    void work(const PracticeCall &call, const FaultPlan::Hit &hit,
              const QPointer<QTcpSocket> &socket);
    PracticeAnswer answer(const PracticeCall &call, const std::optional<FaultRule> &rule);
    void reply(QTcpSocket *socket, const PracticeAnswer &answer);
    void send(QTcpSocket *socket, const PracticeAnswer &answer);
    void refuse(int milliseconds);
    void finish(QTcpSocket *socket, bool closing);

    PracticeStore m_store;
    PracticeApi m_api;
    FaultPlan m_faults;
    qint64 m_bytesPerSecond;
    int m_latencyMs;
    PracticeListener *m_listener; // child
    QHash<QTcpSocket *, Client> m_clients;
    QHash<QPair<QByteArray, RequestId>, int> m_calls;
};

}
