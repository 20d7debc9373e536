// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <memory>
#include <string_view>
#include <vector>

namespace Sigill {

// Keeps bytes one after the other in large blocks, where they never move: what was added together
// is read together fast. They go together, too.
class ByteStore
{
public:
    // The copy, aligned for UTF-16; valid until clear().
    const char *add(std::string_view bytes)
    {
        const size_t size = bytes.size() + bytes.size() % alignof(char16_t);
        if (size > m_left) {
            m_left = std::max(size, blockSize);
            m_blocks.push_back(std::make_unique_for_overwrite<char[]>(m_left));
            m_next = m_blocks.back().get();
        }
        char *const copy = m_next;
        std::copy(bytes.begin(), bytes.end(), copy);
        m_next += size;
        m_left -= size;
        return copy;
    }

    void clear()
    {
        m_blocks.clear();
        m_next = nullptr;
        m_left = 0;
    }

private:
    static constexpr size_t blockSize = 256 * 1024;

    std::vector<std::unique_ptr<char[]>> m_blocks;
    char *m_next = nullptr;
    size_t m_left = 0;
};

}
