// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory/peoplequeue.h"

#include <QSet>

namespace Sigill {

void PeopleQueue::add(const QList<DirectoryKey> &keys, Priority priority)
{
    if (priority == Priority::Background) {
        for (const auto &key : keys) {
            if (m_waiting.contains(key))
                continue;
            m_waiting.insert(key, priority);
            m_background.push_back(key);
        }
        return;
    }
    // Together in front of those that came into sight before, in their own order.
    for (auto key = keys.crbegin(); key != keys.crend(); ++key) {
        m_waiting.insert(*key, priority);
        m_visible.push_front(*key);
    }
    tidy();
}

void PeopleQueue::promote(const QList<DirectoryKey> &keys)
{
    QList<DirectoryKey> waiting;
    for (const auto &key : keys) {
        if (m_waiting.contains(key))
            waiting.append(key);
    }
    add(waiting, Priority::Visible);
}

// Keys that come into sight again and again leave their former places behind.
void PeopleQueue::tidy()
{
    if (m_visible.size() <= 2 * size_t(m_waiting.size()) + 1000)
        return;
    QSet<DirectoryKey> seen;
    std::erase_if(m_visible, [&](const DirectoryKey &key) {
        const auto waiting = m_waiting.constFind(key);
        const bool isLive
            = waiting != m_waiting.cend() && *waiting == Priority::Visible && !seen.contains(key);
        seen.insert(key);
        return !isLive;
    });
}

QList<DirectoryKey> PeopleQueue::take(qsizetype count)
{
    QList<DirectoryKey> taken;
    takeFrom(m_visible, Priority::Visible, count, taken);
    takeFrom(m_background, Priority::Background, count, taken);
    return taken;
}

void PeopleQueue::takeFrom(std::deque<DirectoryKey> &keys, Priority priority, qsizetype count,
                           QList<DirectoryKey> &taken)
{
    while (!keys.empty() && taken.size() < count) {
        const auto waiting = m_waiting.constFind(keys.front());
        if (waiting != m_waiting.cend() && *waiting == priority) {
            taken.append(keys.front());
            m_waiting.erase(waiting);
        }
        keys.pop_front();
    }
}

}
