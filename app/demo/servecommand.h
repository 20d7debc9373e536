// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/practiceoptions.h"

#include <QCoreApplication>
#include <QStringList>

#include <tl/expected.hpp>

class QCommandLineParser;

namespace Sigill {

// "sigillctl serve": a practice server until SIGTERM or SIGINT. The first line of the standard
// output is the base URL. Needs a QCoreApplication.
class ServeCommand
{
    Q_DECLARE_TR_FUNCTIONS(ServeCommand)

public:
    static constexpr int ok = 0;
    static constexpr int usage = 2;
    static constexpr int cannotStart = 3;

    // Runs the application until it is told to end. The words after "serve"; the exit status.
    static int run(const QStringList &arguments);

private:
    static void declare(QCommandLineParser &parser);
    static tl::expected<PracticeOptions, QString> options(const QCommandLineParser &parser);
    static tl::expected<qint64, QString> number(const QCommandLineParser &parser,
                                                const QString &option, qint64 least, qint64 most);
};

}
