// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/textranks.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace Sigill {

namespace {

// About a millisecond's work.
constexpr quint32 keysAtOnce = 100;

}

TextRanks::TextRanks(Source source, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
{
    connect(&m_watcher, &QFutureWatcher<Ranks>::finished, this, [this] {
        // Moved out, so that it is not kept twice.
        auto ranks = m_watcher.future().takeResult();
        if (!m_isOutdated) {
            take(std::move(ranks));
            for (const quint32 id : m_changed)
                takeRank(id);
        }
        Q_EMIT ranked();
    });
}

void TextRanks::setLocale(const QLocale &locale)
{
    m_collator.setLocale(locale);
    clear();
}

void TextRanks::forget(quint32 id)
{
    // Whether ranks are being made or not: they may be made, and not be taken yet.
    m_changed.push_back(id);
    if (id < m_keys.size())
        m_keys[id].reset();
    m_prepared = std::min(m_prepared, id);
    takeRank(id);
}

void TextRanks::takeRank(quint32 id)
{
    if (!hasRank(id))
        return;
    m_ranks[id] = noRank;
    ++m_unranked;
}

void TextRanks::clear()
{
    m_isOutdated = true;
    m_keys.clear();
    m_prepared = 0;
    m_ranks.clear();
    m_unranked = 0;
}

bool TextRanks::rankSome(quint32 end, quint32 mostMissing)
{
    const auto known = static_cast<quint32>(m_ranks.size());
    const quint32 missing = m_unranked + (end > known ? end - known : 0);
    if (missing <= mostMissing || m_watcher.isRunning())
        return false;
    for (quint32 made = 0; m_prepared < end && (made < keysAtOnce || end <= few); ++m_prepared) {
        const bool isMade = m_prepared < m_keys.size() && m_keys[m_prepared];
        made += isMade ? 0 : 1;
        key(m_prepared);
    }
    if (m_prepared < end)
        return true;
    if (end <= few) {
        take(ranksOf(m_keys));
        return false;
    }
    m_isOutdated = false;
    m_changed.clear();
    m_watcher.setFuture(QtConcurrent::run([keys = m_keys] { return ranksOf(keys); }));
    return false;
}

int TextRanks::compare(quint32 a, quint32 b)
{
    if (hasRank(a) && hasRank(b))
        return m_ranks[a] < m_ranks[b] ? -1 : (m_ranks[a] > m_ranks[b] ? 1 : 0);
    // Both first: making one may move the other.
    key(a);
    key(b);
    return TextCollator::compare(key(a), key(b));
}

const SortKey &TextRanks::key(quint32 id)
{
    if (id >= m_keys.size())
        m_keys.resize(id + 1);
    auto &key = m_keys[id];
    if (!key)
        key = m_collator.key(m_source(id));
    return *key;
}

// Also for numbers that have no key yet, which get no rank.
TextRanks::Ranks TextRanks::ranksOf(const Keys &keys)
{
    std::vector<quint32> ids;
    for (quint32 id = 0; id < keys.size(); ++id) {
        if (keys[id])
            ids.push_back(id);
    }
    std::sort(ids.begin(), ids.end(),
              [&](quint32 a, quint32 b) { return TextCollator::compare(*keys[a], *keys[b]) < 0; });
    Ranks ranks(keys.size(), noRank);
    quint32 rank = 0;
    for (size_t i = 0; i < ids.size(); ++i) {
        if (i > 0 && TextCollator::compare(*keys[ids[i - 1]], *keys[ids[i]]) != 0)
            ++rank;
        ranks[ids[i]] = rank;
    }
    return ranks;
}

void TextRanks::take(Ranks ranks)
{
    m_ranks = std::move(ranks);
    m_unranked = static_cast<quint32>(std::count(m_ranks.begin(), m_ranks.end(), noRank));
}

}
