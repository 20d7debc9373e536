// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/guidsearch.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace Sigill {

namespace {

using GuidText = std::array<char, 36>;

// As guidText() does it, which would be felt here.
GuidText textOf(const QUuid &guid)
{
    constexpr std::string_view digits = "0123456789abcdef";
    GuidText text;
    size_t at = 0;
    const auto put = [&](quint64 value, int bytes) {
        for (int shift = 8 * bytes - 4; shift >= 0; shift -= 4)
            text[at++] = digits[(value >> shift) & 15];
    };
    put(guid.data1, 4);
    text[at++] = '-';
    put(guid.data2, 2);
    text[at++] = '-';
    put(guid.data3, 2);
    text[at++] = '-';
    for (size_t i = 0; i < 8; ++i) {
        if (i == 2)
            text[at++] = '-';
        put(guid.data4[i], 1);
    }
    return text;
}

bool isOfGuids(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || c == u'-';
    });
}

}

GuidSearch::GuidSearch(const QString &word)
{
    if (word.endsWith(u'…')) {
        const auto end = QStringView(word).chopped(1);
        if (isOfGuids(end) && !end.contains(u'-'))
            m_end = end.toLatin1().toStdString();
    } else if (isOfGuids(word)) {
        m_part = word.toLatin1().toStdString();
    }
}

bool GuidSearch::isInWhole(const QUuid &guid) const
{
    if (!m_part || guid.isNull())
        return false;
    const auto text = textOf(guid);
    return std::string_view(text.data(), text.size()).find(*m_part) != std::string_view::npos;
}

bool GuidSearch::isInShortened(const QUuid &guid) const
{
    if (!m_end || guid.isNull())
        return false;
    const auto text = textOf(guid);
    const std::string_view block(text.data(), 8);
    return block.size() >= m_end->size() && block.substr(block.size() - m_end->size()) == *m_end;
}

}
