// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journalfile.h"
#include "journal/journalreply.h"

namespace Sigill {

// Work on the journal's file in steps of some milliseconds, so that changes never wait long for it.
class JournalJob
{
public:
    JournalJob() = default;
    virtual ~JournalJob() = default;
    Q_DISABLE_COPY_MOVE(JournalJob)

    // Does a part; true when all is done, after which only the reply is asked for. After an error
    // neither is.
    virtual JournalResult<bool> step(JournalFile &file) = 0;
    virtual JournalReply reply() = 0;
    virtual JournalReply failed(const JournalError &error) = 0;
};

}
