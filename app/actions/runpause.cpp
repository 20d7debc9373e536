// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/runpause.h"

namespace Sigill {

QString RunPause::text() const
{
    switch (cause) {
    case Cause::Operator:
        return tr("Paused. Nothing more is sent until you resume.");
    case Cause::EqualFailures:
        //: %n requests; %1 is a sentence that says how they failed
        return tr("Paused: %n request(s) in a row failed in the same way. %1", nullptr, failures)
            .arg(last.explanation());
    case Cause::SignIn:
        //: %1 is a sentence that says what is wrong with the sign-in, %2 what to do
        return tr("Paused, and nothing is lost: %1 %2 Resume when you are signed in again.")
            .arg(last.error ? last.error->summary() : QString(),
                 last.error ? last.error->advice() : QString());
    case Cause::Impostor:
        //: %1 is a sentence that says what is wrong with the server, %2 what to do
        return tr("Paused: nothing more is sent. %1 %2")
            .arg(last.error ? last.error->summary() : QString(),
                 last.error ? last.error->advice() : QString());
    case Cause::Journal:
        //: %1 is a sentence that says what is wrong, %2 what to do
        return tr("Paused: nothing is sent without a journal entry. %1 %2")
            .arg(journalError ? journalError->summary() : QString(),
                 journalError ? journalError->advice() : QString());
    }
    Q_UNREACHABLE();
}

QString RunPause::details() const
{
    if (last.error)
        return last.error->details();
    return journalError ? journalError->details() : QString();
}

}
