// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commandoptions.h"
#include "cli/journalcommand.h"

namespace Sigill {

// Reads what is given to journal.
class JournalArguments
{
    Q_DECLARE_TR_FUNCTIONS(JournalArguments)

public:
    // The words after the command; the profile where one was named.
    static CommandOptions::Read<JournalCommand::Order>
    read(const QCommandLineParser &parser, const QStringList &words,
         const std::optional<ServerProfile> &profile);

private:
    static CommandOptions::Read<JournalCommand::Task> readTask(const QCommandLineParser &parser);
    static CommandOptions::Read<void> readQuery(const QCommandLineParser &parser,
                                                JournalQuery &query);
};

}
