// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

#include <QCommandLineParser>

#include <tl/expected.hpp>

#include <optional>

namespace Sigill {

// The options of sigillctl and the commands that each goes with.
class CommandOptions
{
    Q_DECLARE_TR_FUNCTIONS(CommandOptions)

public:
    // What is wrong with the arguments of a command, and how the program ends on it.
    struct Problem
    {
        QString text;
        ExitStatus status = ExitStatus::Usage;
    };
    template <typename T>
    using Read = tl::expected<T, Problem>;

    static void declare(QCommandLineParser &parser);
    // Refuses what the command would not heed: an option of another one, or one given twice.
    static Read<void> check(const QCommandLineParser &parser, const QString &command);

    // Nothing where the option is not set.
    static Read<std::optional<int>> number(const QCommandLineParser &parser, const QString &option,
                                           int least, int most);

    // Which of these --format names, or --json for short; the first where neither is set.
    static Read<int> format(const QCommandLineParser &parser, const QStringList &names);

    static QString help();
};

}
