// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/requesttype.h"
#include "models/requeststore.h"

namespace Sigill {

// Which open requests are one of several of the same type for the same person and profile template:
// often somebody has sent one in twice.
class RepeatedRequests
{
public:
    // Counts when it is first asked, and does not look again before it is told to.
    bool contains(const RequestStore &store, int position);
    void forget() { m_counts.reset(); }

    // The others that are like this one, in no particular order.
    static QList<RequestId> others(const RequestStore &store, const Request &request);
    // How many there are in all.
    static int count(const RequestStore &store);

private:
    struct Kind
    {
        GuidPool::Id target;
        GuidPool::Id profileTemplate;
        RequestType type;

        friend bool operator==(const Kind &, const Kind &) = default;
        friend size_t qHash(const Kind &kind, size_t seed)
        {
            return qHashMulti(seed, kind.target, kind.profileTemplate, static_cast<int>(kind.type));
        }
    };
    using Counts = QHash<Kind, int>;

    // Nothing where it is decided, or not known for whom it is.
    static std::optional<Kind> kindAt(const RequestStore &store, int position);
    static Counts counted(const RequestStore &store);

    std::optional<Counts> m_counts;
};

}
