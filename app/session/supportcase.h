// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/connectionstep.h"
#include "session/supportbundle.h"

namespace Sigill {

class Connection;
class Session;

// Gathers what those who help from afar need to know about a session, and writes it as a support
// bundle.
class SupportCase : public QObject
{
    Q_OBJECT

public:
    using Result = SupportBundle::Result;

    // The session must outlive this.
    SupportCase(const Session &session, QObject *parent);

    // What a test of the connection has found goes along.
    void setTestedSteps(const QList<ConnectionStep> &steps) { m_steps = steps; }
    // What is told of the server is what this connection has seen of it, instead of the session's.
    // It must last until the bundle is written.
    void setConnection(const Connection &connection) { m_connection = &connection; }

    // Once. A file of that name is replaced when the new one is whole.
    void write(const QString &path);

    // "sigill-support-2026-03-05.zip"
    static QString suggestedName();

Q_SIGNALS:
    void finished(const Sigill::SupportCase::Result &result);

private:
    const Session &m_session;
    QList<ConnectionStep> m_steps;
    const Connection *m_connection; // never null
};

}
