// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/textpool.h"

#include <QHashFunctions>

#include <algorithm>
#include <cstring>

namespace Sigill {

namespace {

bool isNarrow(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x100; });
}

}

TextPool::Id TextPool::take(QStringView text)
{
    if (text.isEmpty())
        return 0;
    const size_t hash = qHash(text);
    const auto known = m_index.find(hash, [&](quint32 i) { return holds(m_entries[i], text); });
    if (known >= 0) {
        ++m_entries[static_cast<size_t>(known)].users;
        return static_cast<Id>(known) + 1;
    }
    Entry entry;
    entry.length = static_cast<quint32>(text.size());
    entry.users = 1;
    entry.isWide = isNarrow(text) ? 0 : 1;
    const size_t length = static_cast<size_t>(text.size());
    if (entry.isWide) {
        entry.bytes = std::make_unique<char[]>(2 * length);
        std::memcpy(entry.bytes.get(), text.utf16(), 2 * length);
    } else {
        entry.bytes = std::make_unique<char[]>(length);
        std::transform(text.begin(), text.end(), entry.bytes.get(),
                       [](QChar c) { return c.toLatin1(); });
    }
    m_index.insert(hash, static_cast<quint32>(m_entries.size()));
    m_entries.push_back(std::move(entry));
    return static_cast<Id>(m_entries.size());
}

void TextPool::drop(Id id)
{
    if (id == 0)
        return;
    Entry &entry = m_entries[id - 1];
    --entry.users;
    if (entry.users > 0)
        return;
    m_index.remove(qHash(QStringView(text(id))), id - 1);
    entry = {};
    ++m_spent;
}

QString TextPool::text(Id id) const
{
    if (id == 0)
        return {};
    const Entry &entry = m_entries[id - 1];
    const auto length = static_cast<qsizetype>(entry.length);
    if (!entry.isWide)
        return QString::fromLatin1(entry.bytes.get(), length);
    QString text(length, Qt::Uninitialized);
    std::memcpy(text.data(), entry.bytes.get(), 2 * static_cast<size_t>(length));
    return text;
}

void TextPool::clear()
{
    m_entries.clear();
    m_index.clear();
    m_spent = 0;
}

bool TextPool::holds(const Entry &entry, QStringView text) const
{
    if (entry.length != static_cast<quint32>(text.size()))
        return false;
    if (entry.isWide)
        return std::memcmp(entry.bytes.get(), text.utf16(), 2 * size_t(entry.length)) == 0;
    return QLatin1StringView(entry.bytes.get(), text.size()) == text;
}

}
