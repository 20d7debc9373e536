// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/requestid.h"

#include <QLocalServer>
#include <QObject>
#include <QUrl>

QT_BEGIN_NAMESPACE
class QLocalSocket;
QT_END_NAMESPACE

namespace Sigill {

// The way of a link, such as one of a ticket, to a window of the same operator that runs already.
// Of several windows the first one gets it. Nobody else can reach it: what comes through it is an
// id, and the server that was meant, which is compared and no more.
class LinkChannel : public QObject
{
    Q_OBJECT

public:
    // Listens, unless another window does. The name is for tests; they have windows of their own.
    explicit LinkChannel(QObject *parent, const QString &name = usualName());

    // Again, where another window did that may be gone.
    void listen();
    bool isListening() const { return m_listener.isListening(); }

    // Where the window works: what is meant for another server is not taken.
    void setServer(const QUrl &server) { m_server = server; }

    // True where a window has taken it: one at that server or, without one, any. Waits for it, for
    // a second or two.
    static bool handOver(const RequestId &id, const QUrl &server,
                         const QString &name = usualName());

    // A path in the operator's own runtime folder, or nothing where there is none; on Windows the
    // name of a pipe.
    static QString usualName();

Q_SIGNALS:
    void requestWanted(const Sigill::RequestId &id);

private:
    // Whether who listens there is a program of the same operator. Nobody else can be where only
    // the operator can put something.
    static bool isOwn(const QLocalSocket &socket);
    void takeConnections();
    void takeLine(QLocalSocket &socket);

    QString m_name;
    QUrl m_server;
    QLocalServer m_listener;
};

}
