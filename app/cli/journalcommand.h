// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/serverprofile.h"
#include "cli/command.h"
#include "journal/journal.h"

namespace Sigill {

class Console;
class Session;

// sigillctl journal: what was done from this computer, as words or JSON; and the care of the
// journal: whether it is whole, what was left open, and forgetting what is old.
class JournalCommand : public Command
{
    Q_OBJECT

public:
    enum class Task { List, Verify, Settle, Forget };

    struct Order
    {
        Task task = Task::List;
        JournalQuery query; // of List; its until alone of Forget
        ServerProfile profile; // of Settle
        bool asJson = false;
    };

    // All references must outlive the command.
    JournalCommand(Session &session, Console &console, const Order &order, QObject *parent);

    void start() override;

private:
    void list();
    void verify();
    void settle();
    void tellSettled(const std::optional<JournalError> &error);
    void forget();
    void fail(const JournalError &error);
    void end(bool isAllDone);

    Session &m_session;
    Console &m_console;
    const Order m_order;
    bool m_hasEnded = false;
};

}
