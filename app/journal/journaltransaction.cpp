// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journaltransaction.h"

using namespace Qt::StringLiterals;

namespace Sigill {

JournalTransaction::JournalTransaction(JournalDatabase &database)
    : m_database(database)
{
}

JournalTransaction::~JournalTransaction()
{
    // Fails where SQLite has done so by itself, after a full disk for example.
    if (m_active && m_database.isOpen())
        static_cast<void>(m_database.run(u"ROLLBACK"_s));
}

JournalResult<void> JournalTransaction::begin()
{
    return begin(u"BEGIN IMMEDIATE"_s);
}

JournalResult<void> JournalTransaction::beginReading()
{
    return begin(u"BEGIN"_s);
}

JournalResult<void> JournalTransaction::begin(const QString &statement)
{
    const auto begun = m_database.run(statement);
    if (!begun)
        return tl::make_unexpected(begun.error());
    m_active = true;
    return {};
}

JournalResult<void> JournalTransaction::commit()
{
    const auto committed = m_database.run(u"COMMIT"_s);
    if (!committed)
        return tl::make_unexpected(committed.error());
    m_active = false;
    // A file that was taken away takes every change without a word.
    if (!m_database.isInPlace())
        return tl::make_unexpected(m_database.error(JournalError::Kind::CannotOpen,
                                                    u"The file was taken away or replaced"_s));
    return {};
}

}
