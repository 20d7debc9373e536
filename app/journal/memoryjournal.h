// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal.h"

namespace Sigill {

// A journal that lasts as long as the program: for where none can be kept and the site allows it.
class MemoryJournal : public Journal
{
    Q_OBJECT

public:
    using Journal::Journal;

    void setUser(const QString &user) override { m_user = user; }
    void writeIntent(const JournalEntry &entry, QObject *context,
                     Callback<qint64> callback) override;
    void writeOutcome(qint64 intent, const Outcome &outcome) override;
    void read(const JournalQuery &query, QObject *context,
              Callback<QList<JournalEntry>> callback) override;
    void check(QObject *context, Callback<void> callback) override;
    void verify(QObject *context, Callback<JournalVerdict> callback) override;
    void removeBefore(const QDateTime &moment, QObject *context,
                      Callback<qint64> callback) override;
    int unwritten() const override { return 0; }

    const QList<JournalEntry> &entries() const { return m_entries; }

private:
    QList<JournalEntry> m_entries; // in the order of their numbers
    qint64 m_lastNumber = 0;
    QString m_user;
};

}
