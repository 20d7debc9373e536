// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/foldedtexts.h"

#include "models/findpart.h"

#include <algorithm>

namespace Sigill {

namespace {

template <typename Char>
bool occurs(std::basic_string_view<Char> text, std::basic_string_view<Char> part, bool asLine)
{
    constexpr size_t npos = std::basic_string_view<Char>::npos;
    const auto isEdge = [&](size_t at) { return text[at] == Char('\n'); };
    for (size_t at = 0; (at = findPart<Char>(text, part, at)) != npos; ++at) {
        const size_t end = at + part.size();
        if (!asLine || ((at == 0 || isEdge(at - 1)) && (end == text.size() || isEdge(end))))
            return true;
    }
    return false;
}

}

bool FoldedTexts::contains(quint32 id, const SearchWord &word)
{
    return isIn(id, word, false);
}

bool FoldedTexts::hasLine(quint32 id, const SearchWord &word)
{
    return isIn(id, word, true);
}

bool FoldedTexts::isIn(quint32 id, const SearchWord &word, bool asLine)
{
    const Folded &text = made(id);
    if (!text.isWide) {
        return word.narrow() && occurs<char>({text.bytes, text.length}, *word.narrow(), asLine);
    }
    const QStringView part(word.wide());
    return occurs<char16_t>({reinterpret_cast<const char16_t *>(text.bytes), text.length},
                            {part.utf16(), static_cast<size_t>(part.size())}, asLine);
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
    text.bytes = narrow ? m_bytes.add(*narrow)
                        : m_bytes.add({reinterpret_cast<const char *>(folded.utf16()),
                                       sizeof(char16_t) * text.length});
    return text;
}

}
