// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Sigill {

// The two shapes of security descriptor in the documented examples, for another target, and some
// that a site could make instead (IRequestSecurity, FIM CM SDK bb468416), to practise on.
class PracticeDescriptor
{
public:
    // The domain of the examples, and RIDs of its groups; what they are is not documented.
    static QString domainSid();
    static constexpr quint32 helpdesk = 5094533;
    static constexpr quint32 issuers = 5094534;
    static constexpr quint32 administrators = 5219125;
    static constexpr quint32 contractors = 14995557;
    // Of the long list.
    static constexpr quint32 firstDepartment = 5'300'000;
    static constexpr quint32 departments = 300;

    // Trailing NULs included, one for each ACE, as in the examples.
    static QString enrollment(quint32 targetRid);
    static QString maintenance(quint32 targetRid);
    // One of them, at a site that lets its helpdesk complete and abandon requests.
    static QString forDesk(const QString &documented);

    // One for each number, from the first again after the last: entries out of order, a condition,
    // a long list, a text that is cut off, no list at all.
    static QString unusual(int number, quint32 targetRid);
};

}
