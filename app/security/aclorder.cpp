// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/aclorder.h"

#include <QHash>
#include <QtAlgorithms>

#include <array>
#include <unordered_map>

namespace Sigill {

namespace {

enum Rank { ExplicitDeny, ExplicitAllow, InheritedEntry };

Rank rankOf(const Ace &ace)
{
    if (ace.isInherited())
        return InheritedEntry;
    return ace.isDeny() ? ExplicitDeny : ExplicitAllow;
}

// For each right the first entry that mentions it; -1 for none.
class Mentions
{
public:
    Mentions() { m_first.fill(-1); }

    void add(AccessMask mask, qsizetype entry)
    {
        for (quint32 rest = (mask - m_mask).value(); rest != 0; rest &= rest - 1)
            m_first[qCountTrailingZeroBits(rest)] = static_cast<qint32>(entry);
        m_mask |= mask;
    }

    qsizetype first(quint32 bit) const { return m_first[qCountTrailingZeroBits(bit)]; }

private:
    AccessMask m_mask;
    std::array<qint32, 32> m_first;
};

qsizetype earliest(qsizetype a, qsizetype b)
{
    return a < 0 || (b >= 0 && b < a) ? b : a;
}

// Entries of one effect, told apart by the type of object that they are for.
class Side
{
public:
    void add(const Ace &ace, qsizetype entry)
    {
        m_all.add(ace.mask, entry);
        (ace.objectType ? m_byType[*ace.objectType] : m_plain).add(ace.mask, entry);
    }

    // The first entry that decides the right where the given one applies.
    qsizetype first(quint32 bit, const Ace &ace) const
    {
        if (!ace.objectType)
            return m_all.first(bit);
        return earliest(m_plain.first(bit), m_byType.value(*ace.objectType).first(bit));
    }

private:
    Mentions m_all;
    Mentions m_plain;
    QHash<QUuid, Mentions> m_byType;
};

constexpr Sid everyone(1, {0});

}

QList<AclOrder::Flaw> AclOrder::flaws(const Acl &acl)
{
    QList<Flaw> flaws;
    std::array<qsizetype, 3> firstOfRank;
    firstOfRank.fill(-1);
    Side allowed;
    Side inheritedDenied;
    // What an entry for the same trustee and type, or for Everyone, says with the same effect.
    struct Same
    {
        Sid sid;
        QUuid type;
        bool isDeny;
        bool operator==(const Same &) const = default;
    };
    std::unordered_map<Same, Mentions, decltype([](const Same &same) {
                           return qHashMulti(QHashSeed::globalSeed(), same.sid, same.type,
                                             same.isDeny);
                       })>
        said;
    for (qsizetype i = 0; i < acl.aces.size(); ++i) {
        const Ace &ace = acl.aces.at(i);
        if (ace.isInheritOnly() || !(ace.isAllow() || ace.isDeny()))
            continue;
        const Rank rank = rankOf(ace);
        qsizetype earlier = -1;
        for (int later = rank + 1; later <= InheritedEntry; ++later)
            earlier = earliest(earlier, firstOfRank[static_cast<size_t>(later)]);
        const Same same{ace.trustee.sid().value_or(Sid()), ace.objectType.value_or(QUuid()),
                        ace.isDeny()};
        const Same general{everyone, QUuid(), ace.isDeny()};
        if (earlier >= 0) {
            // An explicit deny yields to nothing; an explicit allow only to explicit denies.
            const Side &rivals = ace.isDeny() ? allowed : inheritedDenied;
            Flaw flaw{i, earlier, AccessMask(), -1};
            const auto bits = ace.mask.bits();
            for (const quint32 bit : bits) {
                const qsizetype rival = rivals.first(bit, ace);
                const qsizetype settled = earliest(said[same].first(bit), said[general].first(bit));
                if (rival < 0 || (settled >= 0 && settled < rival))
                    continue;
                flaw.affected |= AccessMask(bit);
                flaw.rival = earliest(flaw.rival, rival);
            }
            flaws.append(flaw);
        }
        if (firstOfRank[rank] < 0)
            firstOfRank[rank] = i;
        if (ace.isAllow())
            allowed.add(ace, i);
        else if (rank == InheritedEntry)
            inheritedDenied.add(ace, i);
        if (!ace.condition)
            said[same].add(ace.mask, i);
    }
    return flaws;
}

}
