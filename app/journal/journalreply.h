// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journalresult.h"
#include "journal/journalverdict.h"

#include "domain/journalentry.h"

#include <variant>

namespace Sigill {

// What the journal's thread answers to one question. A class of its own, because Qt would compare
// variants, and not all of these can be compared.
class JournalReply
{
public:
    JournalReply() = default;
    template <typename T>
    JournalReply(const JournalResult<T> &result)
        : m_result(result)
    {
    }

    template <typename T>
    const JournalResult<T> &as() const
    {
        return std::get<JournalResult<T>>(m_result);
    }

private:
    std::variant<JournalResult<void>, JournalResult<qint64>, JournalResult<QList<JournalEntry>>,
                 JournalResult<JournalVerdict>>
        m_result;
};

}
