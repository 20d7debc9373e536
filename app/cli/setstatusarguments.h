// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commandoptions.h"
#include "cli/setstatuscommand.h"

namespace Sigill {

class Console;

// Reads what is given to set-status.
class SetStatusArguments
{
    Q_DECLARE_TR_FUNCTIONS(SetStatusArguments)

public:
    static constexpr qsizetype longestReason = 500;

    // The words after the command. Tells on the console what of --ids-from is not used.
    static CommandOptions::Read<SetStatusCommand::Order> read(const QCommandLineParser &parser,
                                                              const QStringList &words,
                                                              const ServerProfile &profile,
                                                              Console &console);

private:
    static CommandOptions::Read<void> readOptions(const QCommandLineParser &parser,
                                                  SetStatusCommand::Order &order);
    static CommandOptions::Read<QList<RequestId>>
    readIds(const QCommandLineParser &parser, const QStringList &words, Console &console);
};

}
