// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/textcollator.h"

#include <QFutureWatcher>

#include <functional>
#include <limits>
#include <optional>
#include <vector>

namespace Sigill {

// The order of texts, by number, as a language sorts them. Keys of texts are made once; ranks, by
// which any number of rows is sorted fast, are made of them on another thread where there are many.
class TextRanks : public QObject
{
    Q_OBJECT

public:
    // Gives the text of a number.
    using Source = std::function<QString(quint32 id)>;

    // So many are ranked at once.
    static constexpr quint32 few = 1000;

    TextRanks(Source source, QObject *parent);

    // All are to be made anew.
    void setLocale(const QLocale &locale);
    void forget(quint32 id);
    void clear();

    bool hasRank(quint32 id) const { return id < m_ranks.size() && m_ranks[id] != noRank; }
    // Ranks all numbers below the end, where more than mostMissing have no rank yet. Where there
    // are few, at once; else it makes some of the keys, wants to be called again while it gives
    // true, and works on by itself then: ranked() follows.
    bool rankSome(quint32 end, quint32 mostMissing);

    // Where the text of a number that has a rank stands; texts that sort alike stand at the same
    // place.
    quint32 rank(quint32 id) const { return m_ranks[id]; }
    // Less than, equal to or greater than 0; makes keys that are missing.
    int compare(quint32 a, quint32 b);

Q_SIGNALS:
    // Those that were there at the start, without those whose texts have changed since.
    void ranked();

private:
    using Keys = std::vector<std::optional<SortKey>>;
    using Ranks = std::vector<quint32>;

    static constexpr quint32 noRank = std::numeric_limits<quint32>::max();

    const SortKey &key(quint32 id);
    static Ranks ranksOf(const Keys &keys);
    void take(Ranks ranks);
    void takeRank(quint32 id);

    Source m_source;
    TextCollator m_collator;
    Keys m_keys;
    quint32 m_prepared = 0; // numbers below have keys
    Ranks m_ranks;
    quint32 m_unranked = 0; // how many of the ranks are none
    // Of the ranks that are being made: whether they are of no use any more, and whose texts have
    // changed meanwhile.
    bool m_isOutdated = false;
    std::vector<quint32> m_changed;
    QFutureWatcher<Ranks> m_watcher;
};

}
