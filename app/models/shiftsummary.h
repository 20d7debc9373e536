// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/journalentry.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QList>

namespace Sigill {

class RequestModel;

// What has happened to the queue since a moment, in plain text for whoever takes over: what came
// in, what was decided, what was done from this computer, and what waits.
class ShiftSummary
{
    Q_DECLARE_TR_FUNCTIONS(ShiftSummary)

public:
    struct Facts
    {
        QString server;
        QString user; // who hands over
        QDateTime since;
        // When the open requests were last read; invalid where they were not.
        QDateTime openRead;
        // Decided requests have been read; else what became of some is not known here.
        bool hasDecided = false;
        // Changes that were sent from here since then, to this server.
        QList<JournalEntry> entries;
        // Why these could not be read; empty where they were.
        QString journalProblem;
        // See RequestHints.
        int oldDays = 0;
    };

    static QString text(const Facts &facts, const RequestModel &requests);

private:
    static QString cameIn(const Facts &facts, const RequestModel &requests);
    static QString decided(const Facts &facts, const RequestModel &requests);
    static QStringList done(const Facts &facts, const RequestModel &requests);
    static QStringList waiting(const Facts &facts, const RequestModel &requests);
};

}
