// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "security/rightstable.h"

namespace Sigill {

// The words for the rights of a request, from the first of these that is there: the user's file and
// the computer's (Sigill/requestrights.json in the configuration folders), the installed file
// (sigill/requestrights.json in the data folders), the one built in.
class RightsFile
{
    Q_DECLARE_TR_FUNCTIONS(RightsFile)

public:
    // Reads it. A file that is wrong is not used: the next one is.
    static RightsFile load();

    const RightsTable &table() const { return m_table; }

    // One line for each file that was not used, with its path; empty where all is well.
    QStringList problems() const { return m_problems; }

private:
    RightsTable m_table;
    QStringList m_problems;
};

}
