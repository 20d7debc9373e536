// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/namebook.h"
#include "security/ace.h"
#include "security/rightstable.h"

#include <QCoreApplication>

namespace Sigill {

// Words for the parts of a security descriptor, for the Access pane and the command line. Texts out
// of the descriptor have their invisible characters written out.
class AccessFacts
{
    Q_DECLARE_TR_FUNCTIONS(AccessFacts)

public:
    // Name and SID, or the SID alone. Well-known SIDs keep their own names; others have those that
    // the directory gave.
    static QString trustee(const Trustee &trustee, const NameBook &names = NameBook());
    // The name on a line of its own, before the SID.
    static QString trusteeLines(const Trustee &trustee, const NameBook &names = NameBook());
    // What else the directory tells of it, or why it tells nothing, as lines.
    static QStringList trusteeDetails(const Trustee &trustee, const NameBook &names);
    // By what the directory may know it; null for what no directory is asked about.
    static DirectoryKey key(const Trustee &trustee);

    static QString entryType(const Ace &ace);

    // Letters and mask: "DC SW (0x0000000a)".
    static QString rights(AccessMask mask);
    static QString rights(const Ace &ace);
    // What the rights of an entry mean; empty where there is nothing to say.
    static QString words(const Ace &ace, const RightsTable &table);
    // Each right of an entry with its bit, words and the reason for them, as lines.
    static QStringList explanation(const Ace &ace, const RightsTable &table);

    // Whom an entry applies to beyond the request itself, and its condition or attribute, of which
    // at most so many characters are given; empty where plain.
    static QString remarks(const Ace &ace, qsizetype maxTail = 300);

private:
    static QString nameOf(const Trustee &trustee, const NameBook &names);
    static QString flagRemarks(AceFlags flags);
};

}
