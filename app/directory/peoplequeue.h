// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directorykey.h"

#include <QHash>
#include <QList>

#include <deque>

namespace Sigill {

// Who is still to be asked for at one directory: those in sight first, and of them the latest.
class PeopleQueue
{
public:
    enum class Priority { Visible, Background };

    // One that waits already keeps its place, or moves forward.
    void add(const QList<DirectoryKey> &keys, Priority priority);
    // Those among them that wait here have come into sight.
    void promote(const QList<DirectoryKey> &keys);
    // Takes the next ones out, at most so many.
    QList<DirectoryKey> take(qsizetype count);
    void remove(const DirectoryKey &key) { m_waiting.remove(key); }
    bool isEmpty() const { return m_waiting.isEmpty(); }

private:
    void tidy();
    void takeFrom(std::deque<DirectoryKey> &keys, Priority priority, qsizetype count,
                  QList<DirectoryKey> &taken);

    // Holds also keys that wait no more, or in the other queue; they are passed over.
    std::deque<DirectoryKey> m_visible;
    std::deque<DirectoryKey> m_background;
    QHash<DirectoryKey, Priority> m_waiting;
};

}
