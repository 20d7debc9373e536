// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace Sigill {

// Where 64 bytes of JSON have what its structure is made of: one bit a byte, the lowest for the
// first.
struct JsonBlock
{
    static constexpr int size = 64;

    explicit JsonBlock(const char *bytes);

    quint64 quotes = 0;
    quint64 backslashes = 0;
    quint64 opening = 0; // [ and {
    quint64 closing = 0; // ] and }
};

#ifdef __SSE2__

inline JsonBlock::JsonBlock(const char *bytes)
{
    const auto equal = [](__m128i part, char c) {
        const __m128i is = _mm_cmpeq_epi8(part, _mm_set1_epi8(c));
        return static_cast<quint64>(static_cast<unsigned>(_mm_movemask_epi8(is)));
    };
    for (int at = 0; at < size; at += 16) {
        const __m128i part = _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes + at));
        // With this bit, [ becomes { and ] becomes }, and nothing else does.
        const __m128i brackets = _mm_or_si128(part, _mm_set1_epi8(0x20));
        quotes |= equal(part, '"') << at;
        backslashes |= equal(part, '\\') << at;
        opening |= equal(brackets, '{') << at;
        closing |= equal(brackets, '}') << at;
    }
}

#else

inline JsonBlock::JsonBlock(const char *bytes)
{
    for (int at = 0; at < size; ++at) {
        const char c = bytes[at];
        quotes |= quint64{c == '"'} << at;
        backslashes |= quint64{c == '\\'} << at;
        opening |= quint64{c == '[' || c == '{'} << at;
        closing |= quint64{c == ']' || c == '}'} << at;
    }
}

#endif

}
