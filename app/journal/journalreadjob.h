// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journaljob.h"
#include "journal/journalquery.h"

namespace Sigill {

// Finds entries, each with its last outcome.
class JournalReadJob : public JournalJob
{
public:
    // The host is this computer's name.
    JournalReadJob(const JournalQuery &query, const QString &host);

    JournalResult<bool> step(JournalFile &file) override;
    JournalReply reply() override;
    JournalReply failed(const JournalError &error) override;

private:
    QString statement() const;
    QVariantList values() const;
    bool isWanted(const JournalEntry &entry, const JournalFile &file);
    JournalResult<JournalEntry> read(JournalDatabase &database, qint64 number,
                                     const QByteArray &intent, const QByteArray &outcome) const;

    JournalQuery m_query;
    QString m_host;
    // Newest first.
    QList<JournalEntry> m_found;
    // Where the next step goes on: before this time and number.
    QString m_beforeTime;
    qint64 m_beforeNumber = 0;
    QHash<QUuid, bool> m_living;
};

}
