// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/practicelistener.h"

#include <QTcpSocket>

#include <algorithm>

namespace Sigill {

namespace {

constexpr int retryMs = 20;

}

PracticeListener::PracticeListener(QObject *parent)
    : QTcpServer(parent)
{
    m_refusing.setSingleShot(true);
    connect(&m_refusing, &QTimer::timeout, this, &PracticeListener::listenAgain);
}

void PracticeListener::refuse(int milliseconds)
{
    if (isListening()) {
        m_address = serverAddress();
        m_port = serverPort();
        close();
    }
    m_refusing.start(std::max(milliseconds, m_refusing.remainingTime()));
}

void PracticeListener::listenAgain()
{
    // Meanwhile a connection of some other program may have been given the port.
    if (!listen(m_address, m_port))
        m_refusing.start(retryMs);
}

void PracticeListener::incomingConnection(qintptr descriptor)
{
    auto *socket = new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    // Head and body may leave in two writes; the second must not wait for an acknowledgement.
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    Q_EMIT accepted(socket);
    addPendingConnection(socket);
}

}
