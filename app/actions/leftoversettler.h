// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/runsettings.h"
#include "domain/request.h"
#include "journal/journal.h"

#include <QCoreApplication>
#include <QObject>
#include <QSet>

#include <array>

namespace Sigill {

class ApiClient;

// Finds out what became of changes whose outcome nobody saw: because the program ended in between,
// or because it stayed unknown. Reads each request again and writes the outcome to the journal.
class LeftoverSettler : public QObject
{
    Q_OBJECT

public:
    // Client and journal must outlive this.
    LeftoverSettler(ApiClient &client, Journal &journal, const RunSettings &settings,
                    QObject *parent);

    // Once; for the server that the client talks to now.
    void start();

    // It is not known yet what became of it, or whether there is anything to know.
    bool isSettling(const RequestId &request) const;
    int total() const { return static_cast<int>(m_entries.size()); }
    // Those that are settled now. Unknown: those that could not be read, and wait for the next
    // time.
    int count(Outcome::Kind kind) const { return m_kinds[static_cast<size_t>(kind)]; }
    // "3 actions of your last run: 2 done, 1 not sent"; empty where nothing was left.
    QString text() const;

Q_SIGNALS:
    void requestRead(const Sigill::Request &request);
    // The error is the journal's, which could not be read.
    void finished(const std::optional<Sigill::JournalError> &error);

private:
    void settleNext();
    void settle(const JournalEntry &entry);
    void end(const JournalEntry &entry, const std::optional<Request> &last);
    QList<int> timesFor(const JournalEntry &entry) const;

    ApiClient &m_client;
    Journal &m_journal;
    const RunSettings m_settings;
    bool m_hasRead = false; // the journal has answered
    QList<JournalEntry> m_entries;
    QSet<qint64> m_ended; // numbers of entries
    std::array<int, 7> m_kinds{};
    int m_next = 0;
    int m_inFlight = 0;
};

}
