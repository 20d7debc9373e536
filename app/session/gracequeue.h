// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/preflightitem.h"
#include "domain/statuschange.h"

#include <QDeadlineTimer>
#include <QList>
#include <QObject>
#include <QTimer>

namespace Sigill {

class Session;

// Changes of single requests that wait out their grace period, in which they can be taken back
// without a trace, and then their turn. Nothing of them is in the journal before they leave here.
class GraceQueue : public QObject
{
    Q_OBJECT

public:
    struct Waiting
    {
        StatusChange change = StatusChange::Complete;
        PreflightItem item;
        QDeadlineTimer due; // by a clock that nobody sets
        qint64 left = 0; // milliseconds, while all are held
    };

    // The session must outlive the queue and has to be told of them by it.
    GraceQueue(Session &session, QObject *parent);

    // Begins the grace period of this change. seconds: above 0.
    void add(StatusChange change, const PreflightItem &item, int seconds);
    bool contains(const RequestId &id) const;
    // In the order in which they were added.
    const QList<Waiting> &waiting() const { return m_waiting; }
    // Whole seconds until it leaves, at least 0.
    int secondsLeft(const Waiting &waiting) const;

    // Takes back the one that was added last.
    void undo();
    void undoAll();
    // Ends every grace period now, held or not.
    void sendNow();
    // While the operator is asked about them no time goes by.
    void setHeld(bool isHeld);

    // It is due and cannot leave yet: one run at a time.
    bool isHeldUp() const;

Q_SIGNALS:
    // This one was taken out again before it left: a fresh read speaks against it, or no journal
    // can be kept any more.
    void questioned(Sigill::StatusChange change, const Sigill::Request &request);
    // One has come, gone, or is a second nearer.
    void changed();

private:
    void readAgain(StatusChange change, const Request &request);
    bool take(StatusChange change, const RequestId &id);
    void tick();
    void sendDue();
    void show(const Waiting &waiting);
    void hide(const Waiting &waiting);

    Session &m_session;
    QList<Waiting> m_waiting;
    QTimer m_timer;
    bool m_isHeld = false;
};

}
