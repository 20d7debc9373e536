// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/journalentry.h"
#include "models/fact.h"

#include <QCoreApplication>

namespace Sigill {

class RequestTexts;

// Puts the journal's entries into words, for table cells and for what second line wants to know.
// Texts of the server and of the operator come out as they are, but in details(): they are for
// visibleLine() and visibleText().
class JournalTexts
{
    Q_DECLARE_TR_FUNCTIONS(JournalTexts)

public:
    // The texts must outlive this.
    explicit JournalTexts(const RequestTexts &texts);

    QString when(const JournalEntry &entry) const;
    static QString outcome(const JournalEntry &entry);
    // What the request can be recognised by, short: the start of its id, and whom it is for.
    QString request(const JournalEntry &entry) const;
    // Before and after.
    static QString status(const JournalEntry &entry);
    QString by(const JournalEntry &entry) const;
    // One sentence, and the server's own words behind it.
    QString why(const JournalEntry &entry) const;
    static QString server(const JournalEntry &entry);

    // Everything known; what is empty is left out.
    QList<Fact> facts(const JournalEntry &entry) const;
    // The same as text, a line each, with hidden characters written out.
    QString details(const JournalEntry &entry) const;

private:
    // The name where it is known, with the GUID behind it.
    QString person(const QString &text) const;

    const RequestTexts &m_texts;
};

}
