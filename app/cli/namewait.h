// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDeadlineTimer>
#include <QTimer>

#include <functional>

namespace Sigill {

class People;

// Waits for the names of those that were wanted, but never long: a directory that does not answer
// costs a command its names and little time.
class NameWait : public QObject
{
    Q_OBJECT

public:
    // The people must outlive this.
    NameWait(People &people, QObject *parent);

    // Once. Calls back when all is known that can be; at once where there is nothing to wait for.
    void start(const std::function<void()> &done);

private:
    void look();

    People &m_people;
    std::function<void()> m_done;
    QDeadlineTimer m_deadline;
    QTimer m_timer;
};

}
