// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/foldedtexts.h"

#include <algorithm>
#include <cstring>

namespace Sigill {

bool FoldedTexts::contains(quint32 id, const SearchWord &word)
{
    const Folded &text = made(id);
    if (!text.isWide) {
        return word.narrow()
            && memmem(text.bytes.get(), text.length, word.narrow()->data(), word.narrow()->size());
    }
    return QStringView(reinterpret_cast<const char16_t *>(text.bytes.get()), text.length)
        .contains(word.wide());
}

quint32 FoldedTexts::prepare(quint32 from, quint32 end, int most)
{
    for (; from < end && most > 0; ++from) {
        if (from < m_texts.size() && m_texts[from].isMade)
            continue;
        made(from);
        --most;
    }
    return from;
}

void FoldedTexts::forget(quint32 id)
{
    if (id < m_texts.size())
        m_texts[id] = {};
}

const FoldedTexts::Folded &FoldedTexts::made(quint32 id)
{
    if (id >= m_texts.size())
        m_texts.resize(std::max<size_t>(id + 1, m_texts.size() + m_texts.size() / 2));
    Folded &text = m_texts[id];
    if (text.isMade)
        return text;
    text.isMade = true;
    const QString folded = m_source(id).toCaseFolded();
    const auto narrow = SearchWord::narrowed(folded);
    text.length = static_cast<quint32>(folded.size());
    text.isWide = !narrow;
    const size_t size = size_t(text.length) * (text.isWide ? 2 : 1);
    text.bytes = std::make_unique<char[]>(size);
    if (text.isWide)
        std::memcpy(text.bytes.get(), folded.utf16(), size);
    else
        std::memcpy(text.bytes.get(), narrow->data(), size);
    return text;
}

}
