// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/practicesender.h"

#include <QTcpSocket>

#include <algorithm>

namespace Sigill {

namespace {

constexpr qint64 chunk = 256 * 1024;
constexpr int tickMs = 20;

}

PracticeSender::PracticeSender(QTcpSocket *socket, const QList<QByteArray> &elements, qint64 size,
                               qint64 bytesPerSecond)
    : QObject(socket)
    , m_socket(*socket)
    , m_elements(elements)
    , m_left(size)
    , m_bytesPerSecond(bytesPerSecond)
{
}

void PracticeSender::start()
{
    if (m_bytesPerSecond > 0) {
        m_clock.start();
        connect(&m_timer, &QTimer::timeout, this, &PracticeSender::sendPaced);
        // More than a chunk may be due at each tick.
        connect(&m_socket, &QTcpSocket::bytesWritten, this, &PracticeSender::sendPaced);
        m_timer.start(tickMs);
    } else {
        connect(&m_socket, &QTcpSocket::bytesWritten, this, &PracticeSender::sendAll);
        sendAll();
    }
}

void PracticeSender::sendAll()
{
    while (m_left > 0 && m_socket.bytesToWrite() < chunk)
        send(chunk);
    finishIfDone();
}

void PracticeSender::sendPaced()
{
    // The socket is about to go, and this with it.
    if (m_socket.state() != QAbstractSocket::ConnectedState)
        return;
    // A client that does not read is not written to without end.
    const qint64 due = m_clock.elapsed() * m_bytesPerSecond / 1000 - m_sent;
    if (due > 0 && m_socket.bytesToWrite() < chunk)
        send(std::min(due, chunk));
    finishIfDone();
}

void PracticeSender::send(qint64 most)
{
    const auto bytes = next(std::min(most, m_left));
    m_left -= bytes.size();
    m_sent += bytes.size();
    m_socket.write(bytes);
}

QByteArray PracticeSender::next(qint64 most)
{
    QByteArray out;
    out.reserve(most);
    while (out.size() < most) {
        if (m_index == m_elements.size()) {
            // The closing bracket may be cut from the opening one.
            if (m_elements.isEmpty() && m_offset++ == 0)
                out += '[';
            else
                out += ']';
        } else if (m_offset == 0) {
            out += m_index == 0 ? '[' : ',';
            m_offset = 1;
        } else {
            const auto &element = m_elements[m_index];
            const auto from = m_offset - 1;
            const auto length = std::min(element.size() - from, most - out.size());
            out.append(element.constData() + from, length);
            m_offset += length;
            if (m_offset > element.size()) {
                ++m_index;
                m_offset = 0;
            }
        }
    }
    return out;
}

void PracticeSender::finishIfDone()
{
    if (m_left > 0)
        return;
    m_timer.stop();
    m_socket.disconnect(this);
    deleteLater();
    Q_EMIT finished();
}

}
