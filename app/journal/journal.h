// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/journalentry.h"
#include "domain/journalerror.h"
#include "journal/journalquery.h"
#include "journal/journalverdict.h"

#include <QObject>

#include <tl/expected.hpp>

#include <functional>

namespace Sigill {

// What this console did. The intent is written before a change leaves, the outcome after. Answers
// by callback on the caller's thread, never before the call has returned, and not once the context
// has gone.
class Journal : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Callback = std::function<void(const tl::expected<T, JournalError> &)>;

    using QObject::QObject;

    // Who makes the changes from now on.
    virtual void setUser(const QString &user) = 0;

    // The intent's number once it is safe; with an error the change must not be sent.
    virtual void writeIntent(const JournalEntry &entry, QObject *context, Callback<qint64> callback)
        = 0;
    // What became of it; the last one written counts. One that cannot be written is kept, told by
    // failed() and tried again.
    virtual void writeOutcome(qint64 intent, const Outcome &outcome) = 0;

    // Oldest first.
    virtual void read(const JournalQuery &query, QObject *context,
                      Callback<QList<JournalEntry>> callback)
        = 0;
    // Whether an intent could be written now.
    virtual void check(QObject *context, Callback<void> callback) = 0;
    virtual void verify(QObject *context, Callback<JournalVerdict> callback) = 0;
    // Removes every entry that was meant before the moment, for good, but those that are open; the
    // callback gets how many.
    virtual void removeBefore(const QDateTime &moment, QObject *context, Callback<qint64> callback)
        = 0;

    // Outcomes that are not safe yet: the program should not close on them.
    virtual int unwritten() const = 0;

Q_SIGNALS:
    void changed(const Sigill::RequestId &request);
    // An outcome could not be written.
    void failed(const Sigill::JournalError &error);
    // unwritten() has become 0.
    void allWritten();
};

}
