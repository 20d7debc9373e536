// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/connectionstep.h"

#include <QElapsedTimer>
#include <QList>

namespace Sigill {

// The steps of a test of the connection, how far it has come, and how long each has taken without
// the time that the operator took.
class ConnectionSteps
{
public:
    using Kind = ConnectionStep::Kind;
    using State = ConnectionStep::State;
    using Finding = ConnectionStep::Finding;

    ConnectionSteps() { clear(); }

    // None has been tried, and none is under way.
    void clear();
    // All of them, in their order.
    const QList<ConnectionStep> &all() const { return m_steps; }
    ConnectionStep &operator[](Kind kind) { return m_steps[static_cast<qsizetype>(kind)]; }

    bool isRunning() const { return m_current != m_steps.size(); }
    bool isAt(Kind kind) const { return m_current == static_cast<qsizetype>(kind); }
    // Only while it is running.
    Kind current() const { return static_cast<Kind>(m_current); }
    bool hasFailed() const;

    void begin(Kind kind);
    void end(Kind kind, State state, Finding finding = Finding::None);
    // The step waits for the operator, or goes on.
    void setWaitsForOperator(Kind kind, bool waits);
    // What has not ended by now tells nothing any more.
    void skipRest(Finding finding);
    // None is under way.
    void leave() { m_current = m_steps.size(); }

private:
    QList<ConnectionStep> m_steps;
    qsizetype m_current = 0; // the count of steps while none is under way
    QElapsedTimer m_clock; // of the step that is under way
};

}
