// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/apierror.h"
#include "session/refreshpace.h"
#include "session/settings.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace Sigill {

class Session;

// Has a session read what is open again and again, as the settings say, while nothing speaks
// against it. Decided requests and All are read when they are chosen, and never here.
class LiveRefresh : public QObject
{
    Q_OBJECT

public:
    // The session must outlive this.
    LiveRefresh(Session &session, QObject *parent);

    // Something is in the operator's way that rows must not move under, such as a sheet. No refresh
    // begins meanwhile; one that is under way ends.
    void setHeld(bool held);

    // By the settings.
    bool isOn() const { return m_pace.isOn(); }
    // In the settings: off, or the interval that was last in use. Does nothing where the site has
    // decided it.
    void setOn(bool on);
    // It is on, and nothing holds it up: a refresh is due, sooner or later.
    bool isWaiting() const { return m_timer.isActive(); }
    // Whole seconds to the next refresh, by the clock that the times are told in; 0 where none is
    // due.
    int secondsLeft() const;

    // Why the last refresh failed, and how many have since one did not. Nothing after a load that
    // the operator has asked for: that one is told by the session.
    const std::optional<ApiError> &error() const { return m_error; }
    int failures() const { return m_failures; }

    // How many milliseconds one of its seconds takes; 0 makes all of them due. For tests
    // that cannot wait.
    void setSecond(int milliseconds);

Q_SIGNALS:
    void onChanged();
    // A live refresh, or a load that takes its place, has failed or has come whole.
    void outcomeChanged();

private:
    bool mayRefresh() const;
    void plan();
    void refresh();
    void readSettings();
    void followLoad();
    void endRefresh(const std::optional<ApiError> &error);
    void noteEnd(const std::optional<ApiError> &error);
    void forget();
    std::chrono::milliseconds sinceLoad() const
    {
        return std::chrono::milliseconds(m_sinceLoad.elapsed());
    }

    Session &m_session;
    RefreshPace m_pace;
    QTimer m_timer; // runs while nothing speaks against a refresh
    QElapsedTimer m_sinceLoad; // since the last one that the pace was told of
    double m_jitter = 0; // drawn anew for each wait
    int m_second = 1000; // milliseconds
    bool m_isHeld = false;
    bool m_wasLoading = false; // because somebody asked for it
    int m_lastSeconds = 60; // the interval while it was on
    std::optional<ApiError> m_error;
    int m_failures = 0;
};

}
