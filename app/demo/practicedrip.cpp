// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/practicedrip.h"

#include <QTcpSocket>

#include <algorithm>

namespace Sigill {

namespace {

constexpr int dripMs = 5;

}

PracticeDrip::PracticeDrip(QTcpSocket *socket, const QByteArray &bytes, int milliseconds)
    : QObject(socket)
    , m_socket(*socket)
    , m_bytes(bytes)
    , m_milliseconds(std::max(milliseconds, 1))
{
}

void PracticeDrip::start()
{
    m_clock.start();
    connect(&m_timer, &QTimer::timeout, this, &PracticeDrip::send);
    m_timer.start(dripMs);
}

void PracticeDrip::send()
{
    // The socket is about to go, and this with it.
    if (m_socket.state() != QAbstractSocket::ConnectedState)
        return;
    const auto elapsed = std::min<qint64>(m_clock.elapsed(), m_milliseconds);
    const auto due = m_bytes.size() * elapsed / m_milliseconds;
    if (due > m_sent)
        m_socket.write(m_bytes.sliced(m_sent, due - m_sent));
    m_sent = due;
    if (m_sent < m_bytes.size())
        return;
    m_timer.stop();
    deleteLater();
    Q_EMIT finished();
}

}
