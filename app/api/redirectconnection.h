// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <functional>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace Sigill {

// One visitor at the port to which the browser returns: reads the head of one request, answers
// once, and goes. However slow or large the request, it costs 32 KiB and twice the patience at
// most. Owns the socket and deletes itself when that is closed.
class RedirectConnection : public QObject
{
    Q_OBJECT

public:
    // Gives the whole answer to the head of a request.
    using Answerer = std::function<QByteArray(const QByteArray &head)>;

    // patience: milliseconds for the whole request.
    RedirectConnection(QTcpSocket *socket, int patience, Answerer answerer, QObject *parent);

private:
    void read();
    void answer(const QByteArray &page, bool isWhole);
    void giveUp();

    QTcpSocket *m_socket;
    Answerer m_answerer;
    QByteArray m_received;
    bool m_answered = false;
    QTimer m_patience;
};

}
