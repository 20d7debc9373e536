// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// practicehosts FILE: practice servers for tests that run where there is none (support/hostcall.h).
// Writes its port into the file, and runs until it is killed.

#include "demo/practicehost.h"
#include "support/hostcall.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QTcpServer>

using namespace Sigill;

namespace {

// One practice server, in a thread of its own, from its first call to the end of the connection.
class Connection : public QThread
{
public:
    Connection(qintptr descriptor, QObject *parent)
        : QThread(parent)
        , m_descriptor(descriptor)
    {
    }

protected:
    void run() override
    {
        QTcpSocket socket;
        socket.setSocketDescriptor(m_descriptor);
        while (const auto message = HostCall::receive(socket, -1)) {
            if (!HostCall::send(socket, answer(*message)))
                return;
        }
    }

private:
    QByteArray answer(const QByteArray &message)
    {
        QDataStream in(message);
        QByteArray bytes;
        QDataStream out(&bytes, QIODevice::WriteOnly);
        quint8 kind = 0;
        in >> kind;
        if (kind == HostCall::Start)
            open(in, out);
        else if (m_host)
            carryOut(kind, in, out);
        return bytes;
    }
    void open(QDataStream &in, QDataStream &out)
    {
        PracticeOptions options;
        in >> options;
        auto host = PracticeHost::start(options);
        if (host)
            m_host = *std::move(host);
        out << (m_host ? m_host->baseUrl() : QUrl());
    }
    void carryOut(quint8 kind, QDataStream &in, QDataStream &out)
    {
        RequestId id;
        QByteArray method;
        switch (kind) {
        case HostCall::Requests:
            out << m_host->requests();
            break;
        case HostCall::Calls:
            in >> method >> id;
            out << m_host->calls(method, id);
            break;
        case HostCall::AllCalls:
            out << m_host->calls();
            break;
        case HostCall::Effects:
            in >> id;
            out << m_host->effects(id);
            break;
        case HostCall::SetFaults: {
            QList<FaultRule> rules;
            in >> rules;
            m_host->setFaults(FaultPlan(rules));
            break;
        }
        case HostCall::SetRequestStatus: {
            int status = 0;
            in >> id >> status;
            m_host->setRequestStatus(id, static_cast<RequestStatus>(status));
            break;
        }
        case HostCall::Replace: {
            QList<Request> requests;
            in >> requests;
            m_host->replace(requests);
            break;
        }
        default:
            break;
        }
    }

    qintptr m_descriptor;
    std::unique_ptr<PracticeHost> m_host;
};

class Server : public QTcpServer
{
protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *connection = new Connection(descriptor, this);
        connect(connection, &QThread::finished, connection, &QObject::deleteLater);
        connection->start();
    }
};

}

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    Server server;
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2 || !server.listen(QHostAddress::LocalHost))
        return 1;
    QSaveFile file(arguments.at(1));
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::number(server.serverPort())) < 1
        || !file.commit())
        return 1;
    return QCoreApplication::exec();
}
