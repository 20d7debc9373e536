// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/lifecycle.h"
#include "security/rightstable.h"

namespace Sigill {

// What the program knows from data files that a site may correct: requestrights.json, the words for
// the rights of a request, and lifecycle.json, from which statuses an action works.
class SiteData
{
public:
    // Reads them. A file that is wrong is not used: the next one is.
    static SiteData load();

    const RightsTable &rights() const { return m_rights; }
    const LifeCycle &lifeCycle() const { return m_lifeCycle; }

    // One line for each file that was not used, with its path; empty where all is well.
    QStringList problems() const { return m_problems; }

private:
    RightsTable m_rights;
    LifeCycle m_lifeCycle;
    QStringList m_problems;
};

}
