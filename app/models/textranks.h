// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCollator>
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
    bool isRanked(quint32 end) const { return m_ranks.size() >= end && m_unranked == 0; }
    // Ranks all numbers below the end. Where they are few, at once; else it makes some of the keys,
    // wants to be called again while it gives true, and works on by itself then: ranked() follows.
    bool rankSome(quint32 end);

    // Where the text of a number that has a rank stands; texts that sort alike stand at the same
    // place.
    quint32 rank(quint32 id) const { return m_ranks[id]; }
    // Less than, equal to or greater than 0; makes keys that are missing.
    int compare(quint32 a, quint32 b);

Q_SIGNALS:
    // Those that were there at the start; texts may have changed since.
    void ranked();

private:
    using Keys = std::vector<std::optional<QCollatorSortKey>>;
    using Ranks = std::vector<quint32>;

    static constexpr quint32 noRank = std::numeric_limits<quint32>::max();

    const QCollatorSortKey &key(quint32 id);
    static Ranks ranksOf(const Keys &keys);
    void take(const Ranks &ranks);

    Source m_source;
    QCollator m_collator;
    Keys m_keys;
    quint32 m_prepared = 0; // numbers below have keys
    Ranks m_ranks;
    quint32 m_unranked = 0; // how many of the ranks are none
    quint32 m_changes = 0; // grows when keys are forgotten
    quint32 m_changesAtStart = 0; // of the ranks that are being made
    QFutureWatcher<Ranks> m_watcher;
};

}
