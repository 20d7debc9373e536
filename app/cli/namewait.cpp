// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/namewait.h"

#include "session/people.h"

#include <utility>

namespace Sigill {

namespace {

constexpr int longest = 3000; // milliseconds
constexpr int interval = 20; // milliseconds

}

NameWait::NameWait(People &people, QObject *parent)
    : QObject(parent)
    , m_people(people)
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &NameWait::look);
}

void NameWait::start(const std::function<void()> &done)
{
    m_done = done;
    m_deadline.setRemainingTime(longest);
    m_timer.start();
    look();
}

void NameWait::look()
{
    if (!m_done || (!m_people.isSettled() && !m_deadline.hasExpired()))
        return;
    m_timer.stop();
    std::exchange(m_done, nullptr)();
}

}
