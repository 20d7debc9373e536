// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Sigill {

// Whether a journal is whole. A journal is a chain of records (intents and outcomes), each with a
// hash over itself and the one before.
struct JournalVerdict
{
    enum class Finding {
        Whole,
        Changed, // a record is not as it was written
        Missing, // records are gone, at the place or at the end
    };

    Finding finding = Finding::Whole;
    // The first record that is not right; for Missing the first that is gone.
    qint64 record = 0;
    // How many were looked at.
    qint64 records = 0;

    friend bool operator==(const JournalVerdict &, const JournalVerdict &) = default;
};

}
