// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/bytestore.h"
#include "models/searchword.h"

#include <functional>
#include <vector>

namespace Sigill {

// Case folded texts to search in, by number; each is made when it is first needed.
class FoldedTexts
{
public:
    // Gives the text of a number, not yet folded.
    using Source = std::function<QString(quint32 id)>;

    explicit FoldedTexts(Source source)
        : m_source(std::move(source))
    {
    }

    bool contains(quint32 id, const SearchWord &word);
    // As a whole line.
    bool hasLine(quint32 id, const SearchWord &word);
    // Makes those that are missing from the number on; at most so many. The first number that was
    // not looked at.
    quint32 prepare(quint32 from, quint32 end, int most);

    // The text has changed.
    void forget(quint32 id);
    void clear()
    {
        m_texts.clear();
        m_bytes.clear();
    }

private:
    struct Folded
    {
        const char *bytes = nullptr; // narrow as a SearchWord, or UTF-16 where it is wide
        quint32 length = 0; // in characters
        bool isWide = false;
        bool isMade = false;
    };

    bool isIn(quint32 id, const SearchWord &word, bool asLine);
    const Folded &made(quint32 id);

    Source m_source;
    std::vector<Folded> m_texts;
    // What is forgotten, a few names, stays in it.
    ByteStore m_bytes;
};

}
