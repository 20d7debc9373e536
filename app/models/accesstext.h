// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accessreport.h"
#include "models/namebook.h"
#include "security/rightstable.h"

#include <QCoreApplication>

namespace Sigill {

// A descriptor as text to print or to paste into a ticket.
class AccessText
{
    Q_DECLARE_TR_FUNCTIONS(AccessText)

public:
    // All that the Access pane shows, as lines.
    static QString plain(const AccessReport &report, const RightsTable &rights,
                         const NameBook &names = NameBook());

    // The entries as a table with tabs between the columns, for a spreadsheet. What stands in a
    // cell holds no tab and no line break, and starts with no sign that makes it a formula.
    static QString table(const AccessReport &report, const RightsTable &rights,
                         const NameBook &names = NameBook());

    // The number of an entry as it is shown: "3", or "S1" for the first of the SACL.
    static QString entryNumber(const AccessReport &report, qsizetype index);

    // "1, 4, owner": what decided the rights of a principal.
    static QString deciders(const AccessReport::Principal &principal);

private:
    static QString principal(const AccessReport::Principal &principal, const RightsTable &rights,
                             const NameBook &names);
};

}
