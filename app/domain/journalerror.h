// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

namespace Sigill {

// Why the journal did not take or give an entry. Lives here because windows and commands put it
// into words.
struct JournalError
{
    Q_DECLARE_TR_FUNCTIONS(JournalError)

public:
    enum class Kind {
        // The journal works, and says no to this intent: another running program of this journal
        // has an open one on the same request, or ended one after the request was read.
        InFlightElsewhere,
        ChangedMeanwhile,
        // The journal does not work.
        CannotOpen,
        Full,
        Locked,
        Damaged,
        NewerVersion, // written by a later version of the program
        Failed,
    };

    Kind kind = Kind::Failed;
    // Of the file, as the system writes it.
    QString path;
    // For second line, in English.
    QString technical;

    bool isContention() const
    {
        return kind == Kind::InFlightElsewhere || kind == Kind::ChangedMeanwhile;
    }

    // One sentence: what happened.
    QString summary() const;
    // What the operator can do.
    QString advice() const;
    // Everything known, a line each.
    QString details() const;

    friend bool operator==(const JournalError &, const JournalError &) = default;
};

}
