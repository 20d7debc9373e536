// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A practice server for the tests of a build that has none: one that practicehosts runs, outside
// Wine. SIGILL_PRACTICE_HOSTS is the file with its port.

#include "demo/practicehost.h"

#include "support/hostcall.h"

#include <QFile>

namespace Sigill {

// The connection to it.
class PracticeServer
{
public:
    bool open()
    {
        QFile file(qEnvironmentVariable("SIGILL_PRACTICE_HOSTS"));
        if (!file.open(QIODevice::ReadOnly))
            return false;
        m_socket.connectToHost(QHostAddress::LocalHost, file.readAll().toUShort());
        return m_socket.waitForConnected(HostCall::patience);
    }
    template <typename... What>
    QByteArray call(HostCall::Kind kind, const What &...what)
    {
        QByteArray message;
        QDataStream stream(&message, QIODevice::WriteOnly);
        stream << static_cast<quint8>(kind);
        static_cast<void>((stream << ... << what));
        if (!HostCall::send(m_socket, message))
            qFatal("The practice server is gone.");
        const auto answer = HostCall::receive(m_socket, HostCall::patience);
        if (!answer)
            qFatal("The practice server does not answer.");
        return *answer;
    }
    template <typename Result, typename... What>
    Result ask(HostCall::Kind kind, const What &...what)
    {
        Result result{};
        const QByteArray answer = call(kind, what...);
        QDataStream stream(answer);
        stream >> result;
        return result;
    }

private:
    QTcpSocket m_socket;
};

PracticeHost::PracticeHost()
    : m_server(new PracticeServer)
{
}

PracticeHost::~PracticeHost()
{
    delete m_server;
}

tl::expected<std::unique_ptr<PracticeHost>, QString>
PracticeHost::start(const PracticeOptions &options)
{
    std::unique_ptr<PracticeHost> host(new PracticeHost);
    if (const auto opened = host->open(options); !opened)
        return tl::make_unexpected(opened.error());
    return host;
}

tl::expected<void, QString> PracticeHost::open(const PracticeOptions &options)
{
    if (!options.dataFile.isEmpty() || !options.faultsFile.isEmpty())
        return tl::make_unexpected(QStringLiteral("Files are not where the server is."));
    if (!m_server->open())
        return tl::make_unexpected(QStringLiteral("Nobody runs practice servers."));
    m_baseUrl = m_server->ask<QUrl>(HostCall::Start, options);
    if (m_baseUrl.isEmpty())
        return tl::make_unexpected(QStringLiteral("The practice server does not start."));
    return {};
}

QList<Request> PracticeHost::requests() const
{
    return m_server->ask<QList<Request>>(HostCall::Requests);
}

int PracticeHost::calls(const QByteArray &method, const RequestId &id) const
{
    return m_server->ask<int>(HostCall::Calls, method, id);
}

int PracticeHost::calls() const
{
    return m_server->ask<int>(HostCall::AllCalls);
}

int PracticeHost::effects(const RequestId &id) const
{
    return m_server->ask<int>(HostCall::Effects, id);
}

void PracticeHost::setFaults(const FaultPlan &faults)
{
    m_server->call(HostCall::SetFaults, faults.rules());
}

void PracticeHost::setRequestStatus(const RequestId &id, RequestStatus status)
{
    m_server->call(HostCall::SetRequestStatus, id, static_cast<int>(status));
}

void PracticeHost::replace(const QList<Request> &requests)
{
    m_server->call(HostCall::Replace, requests);
}

}
