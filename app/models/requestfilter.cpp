// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/requestfilter.h"

#include <algorithm>

namespace Sigill {

bool RequestFilter::setText(const QString &text)
{
    if (m_text == text)
        return false;
    m_text = text;
    m_words = text.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
    return true;
}

bool RequestFilter::matches(std::initializer_list<QStringView> foldedTexts) const
{
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) {
        return std::any_of(foldedTexts.begin(), foldedTexts.end(),
                           [&](QStringView text) { return text.contains(word); });
    });
}

}
