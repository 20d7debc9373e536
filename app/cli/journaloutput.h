// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal.h"

#include <QJsonObject>

namespace Sigill {

// The entries of the journal and its state, as the command prints them.
class JournalOutput
{
    Q_DECLARE_TR_FUNCTIONS(JournalOutput)

public:
    static QString line(const JournalEntry &entry);

    // {"finding": "whole", "changed" or "missing", "record", "records"}
    static QJsonObject json(const JournalVerdict &verdict);
    static QString line(const JournalVerdict &verdict);
};

}
