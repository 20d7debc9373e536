// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/memoryjournal.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace Sigill {

// A journal that has what a test puts into it, and answers when the test lets it.
class GivenJournal : public Journal
{
public:
    using Journal::Journal;

    void setUser(const QString &) override { }
    void writeIntent(const JournalEntry &, QObject *context, Callback<qint64> callback) override
    {
        answer(context, [callback] { callback(1); });
    }
    void writeOutcome(qint64, const Outcome &) override { }
    void read(const JournalQuery &query, QObject *context,
              Callback<QList<JournalEntry>> callback) override
    {
        queries += query;
        answer(context,
               [callback,
                given = readError ? Read(tl::make_unexpected(*readError)) : Read(matching(query))] {
                   callback(given);
               });
    }
    void check(QObject *context, Callback<void> callback) override
    {
        answer(
            context,
            [callback, given = checkError ? Checked(tl::make_unexpected(*checkError)) : Checked()] {
                callback(given);
            });
    }
    void verify(QObject *context, Callback<JournalVerdict> callback) override
    {
        answer(context,
               [callback,
                given = readError ? Verified(tl::make_unexpected(*readError)) : Verified(verdict)] {
                   callback(given);
               });
    }
    void removeBefore(const QDateTime &, QObject *context, Callback<qint64> callback) override
    {
        answer(context, [callback] { callback(0); });
    }
    int unwritten() const override { return 0; }

    // Answers are held back from now on.
    void hold() { m_holds = true; }
    // Gives the held answers in the order of the calls, or the other way round.
    void release(bool latestFirst = false)
    {
        m_holds = false;
        auto held = std::exchange(m_held, {});
        if (latestFirst)
            std::reverse(held.begin(), held.end());
        for (const auto &one : held)
            one();
    }
    void write(const JournalEntry &entry)
    {
        entries += entry;
        Q_EMIT changed(entry.request);
    }

    QList<JournalEntry> entries; // oldest first
    std::optional<JournalError> readError;
    std::optional<JournalError> checkError;
    JournalVerdict verdict;
    QList<JournalQuery> queries;

private:
    using Read = tl::expected<QList<JournalEntry>, JournalError>;
    using Checked = tl::expected<void, JournalError>;
    using Verified = tl::expected<JournalVerdict, JournalError>;

    QList<JournalEntry> matching(const JournalQuery &query) const
    {
        QList<JournalEntry> found;
        for (const auto &entry : entries) {
            if ((!query.request || entry.request == *query.request)
                && (query.server.isEmpty() || entry.server == query.server)
                && (!query.since.isValid() || entry.intended >= query.since))
                found += entry;
        }
        return query.most > 0 ? found.mid(std::max<qsizetype>(found.size() - query.most, 0))
                              : found;
    }
    void answer(QObject *context, std::function<void()> give)
    {
        if (!m_holds)
            return QTimer::singleShot(0, context, std::move(give));
        m_held += [context = QPointer(context), give = std::move(give)] {
            if (context)
                give();
        };
    }

    bool m_holds = false;
    QList<std::function<void()>> m_held;
};

}
