// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commandoptions.h"
#include "cli/listcommand.h"

namespace Sigill {

// Reads what is given to list.
class ListArguments
{
    Q_DECLARE_TR_FUNCTIONS(ListArguments)

public:
    // The words after the command.
    static CommandOptions::Read<ListCommand::Order> read(const QCommandLineParser &parser,
                                                         const QStringList &words);

private:
    using Order = ListCommand::Order;

    static CommandOptions::Read<void> readStatus(const QString &name, Order &order);
    static CommandOptions::Read<void> readFormat(const QCommandLineParser &parser, Order &order);
    static CommandOptions::Read<void> readColumns(const QString &names, Order &order);
    static CommandOptions::Read<void> readSearch(const QString &text, Order &order);
};

}
