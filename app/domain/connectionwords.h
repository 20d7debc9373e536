// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/connectionstep.h"

namespace Sigill {

// The words for a test of the connection, in the language of the moment.
class ConnectionWords
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionWords)

public:
    // "Name of the server"
    static QString title(ConnectionStep::Kind kind);
    // "Works", "Failed"
    static QString state(ConnectionStep::State state);
    // What was found, in one sentence or two.
    static QString sentence(const ConnectionStep &step);
    // More of it, a line each; may be empty.
    static QStringList details(const ConnectionStep &step);
    // Of the whole test: what to know first.
    static QString summary(const QList<ConnectionStep> &steps);
    // All of it, for the clipboard and for files.
    static QString text(const QList<ConnectionStep> &steps);

private:
    static QString worksSentence(const ConnectionStep &step);
    static QString warningSentence(const ConnectionStep &step);
    static QString waitingSentence(const ConnectionStep &step);
    static QString signedInSentence(const SignInState &signIn);
};

}
