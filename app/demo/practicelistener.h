// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpServer>
#include <QTimer>

class QTcpSocket;

namespace Sigill {

// Accepts the practice server's connections and shows each before the HTTP server has it.
class PracticeListener : public QTcpServer
{
    Q_OBJECT

public:
    explicit PracticeListener(QObject *parent);

    // Refuses new connections for some time, then listens again where it did before. Those that
    // stand go on.
    void refuse(int milliseconds);

Q_SIGNALS:
    void accepted(QTcpSocket *socket);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void listenAgain();

    QHostAddress m_address;
    quint16 m_port = 0;
    QTimer m_refusing{this};
};

}
