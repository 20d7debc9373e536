// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/journalentry.h"
#include "domain/statusview.h"

#include <QCoreApplication>
#include <QList>
#include <QLocale>

namespace Sigill {

class RequestModel;

// How many requests of a kind there are, and the search that finds them.
struct QueueBar
{
    QString label; // fit to be shown
    int count = 0;
    QString search; // RequestQuery::Spelling::Canonical; empty where none finds just these
    StatusView view = StatusView::Open;
};

// The open requests by what they have in common, whatever the filter; and what was done.
class QueueCounts
{
    Q_DECLARE_TR_FUNCTIONS(QueueCounts)

public:
    // So many bars at most; what is left over is one more.
    static constexpr qsizetype mostBars = 10;
    static constexpr int days = 14;

    // Those that an earlier session has read, and that the server has not confirmed since.
    static int unconfirmed(const RequestModel &requests);
    // Those that wait the longest last. Requests without a time are left out.
    static QList<QueueBar> byAge(const RequestModel &requests);
    // The most frequent first.
    static QList<QueueBar> byType(const RequestModel &requests);
    static QList<QueueBar> byTemplate(const RequestModel &requests);
    // What is worth a look: those older than so many days, where that is not 0, those that were
    // sent in more than once, and those that are watched.
    static QList<QueueBar> hints(const RequestModel &requests, int oldDays);
    // Changes that were made from this computer, on each of the last days, this one first.
    static QList<QueueBar> doneByDay(const QList<JournalEntry> &entries, const QDate &today,
                                     const QLocale &locale);
};

}
