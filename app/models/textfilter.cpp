// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/textfilter.h"

#include <algorithm>
#include <utility>

namespace Sigill {

bool TextFilter::setText(const QString &text)
{
    if (m_text == text)
        return false;
    m_text = text;
    const auto before
        = std::exchange(m_words, text.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts));
    return m_words != before;
}

bool TextFilter::matches(const QString &foldedRow) const
{
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&](const QString &word) { return foldedRow.contains(word); });
}

}
