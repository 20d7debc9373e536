// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace Sigill {

// As std::basic_string_view::find(), for texts of some hundred characters in which the part's first
// character is frequent: looks for its first and last one at once, a block at a time, which
// compilers turn into comparisons of many characters each.
template <typename Char>
size_t findPart(std::basic_string_view<Char> text, std::basic_string_view<Char> part,
                size_t from = 0)
{
    constexpr size_t npos = std::basic_string_view<Char>::npos;
    constexpr size_t block = 32;
    if (part.empty() || text.size() < part.size())
        return text.find(part, from);
    const size_t toLast = part.size() - 1;
    const size_t end = text.size() - toLast; // of the places where it could be
    const Char first = part.front();
    const Char last = part.back();
    const Char *const at = text.data();
    const auto isAt = [&](size_t i) {
        return at[i] == first && at[i + toLast] == last && text.substr(i, part.size()) == part;
    };
    size_t i = from;
    for (; i + block <= end; i += block) {
        Char found = 0;
        for (size_t k = 0; k < block; ++k)
            found |= static_cast<Char>((at[i + k] == first) & (at[i + k + toLast] == last));
        for (size_t k = i; found != 0 && k < i + block; ++k) {
            if (isAt(k))
                return k;
        }
    }
    for (; i < end; ++i) {
        if (isAt(i))
            return i;
    }
    return npos;
}

}
