// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <ctime>

namespace Sigill {

// The longest time in which the event loop of this thread did not come round to a timer of one
// millisecond, and the processor time of the thread.
class BenchWatch
{
public:
    BenchWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { note(); });
        m_timer.start(1);
        restart();
    }

    void restart()
    {
        m_longest = 0;
        m_cpuAtStart = cpu();
        m_clock.start();
    }

    // Milliseconds; what is under way counts.
    double longest()
    {
        note();
        return m_longest;
    }
    double cpuTime() const { return cpu() - m_cpuAtStart; }

private:
    void note()
    {
        m_longest = std::max(m_longest, static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
        m_clock.start();
    }
    static double cpu()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_longest = 0;
    double m_cpuAtStart = 0;
};

}
