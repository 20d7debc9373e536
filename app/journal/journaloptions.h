// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journalstorage.h"

#include <QString>

#include <memory>

namespace Sigill {

class SystemLog;

// How a journal is kept.
struct JournalOptions
{
    // Of the file. Its folder is made where there is none; a folder "sessions" will stand beside.
    QString path;
    // For how many days an entry is kept once it has ended; 0 for ever.
    int keepDays = 0;
    // Gets a copy of every record; null for none.
    std::shared_ptr<SystemLog> systemLog = {};
    JournalStorage storage = JournalStorage::Detect;
    // How long another program's lock is waited for, in milliseconds.
    int lockWait = 5000;
};

}
