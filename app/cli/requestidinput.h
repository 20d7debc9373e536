// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

#include <tl/expected.hpp>

namespace Sigill {

class Console;
class RequestIdList;

// Reads the file of --ids-from, or standard input, in small pieces.
class RequestIdInput
{
    Q_DECLARE_TR_FUNCTIONS(RequestIdInput)

public:
    // Waits for the whole of it. The error is a sentence.
    static tl::expected<void, QString> read(const QString &file, RequestIdList &ids);
    // How many ids there are, and what was left out without a remark of its own.
    static void tellCounts(const RequestIdList &ids, Console &console);
};

}
