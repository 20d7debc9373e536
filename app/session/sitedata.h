// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/lifecycle.h"
#include "models/tickettext.h"
#include "security/rightstable.h"

namespace Sigill {

// What the program knows from data files that a site may correct: requestrights.json, the words for
// the rights of a request, lifecycle.json, from which statuses an action works, and
// tickettext.json, the text about a change for a ticket.
class SiteData
{
public:
    // Reads them. A file that is wrong is not used: the next one is.
    static SiteData load();

    const RightsTable &rights() const { return m_rights; }
    const LifeCycle &lifeCycle() const { return m_lifeCycle; }
    const TicketText &ticketText() const { return m_ticketText; }

    // One line for each file that was not used, with its path; empty where all is well.
    QStringList problems() const { return m_problems; }

private:
    RightsTable m_rights;
    LifeCycle m_lifeCycle;
    TicketText m_ticketText;
    QStringList m_problems;
};

}
