// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Sigill {

// What is assumed about the disk below the journal.
enum class JournalStorage {
    Detect,
    Local, // a write-ahead log
    Network, // a rollback journal, which needs no memory shared between programs
};

}
