// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <memory>
#include <vector>

namespace Sigill {

// A list that grows without moving what is in it: with a million rows, one move would be felt.
template <typename T>
class ChunkedList
{
public:
    size_t size() const { return m_size; }
    const T &operator[](size_t i) const { return (*m_chunks[i / chunkSize])[i % chunkSize]; }
    T &operator[](size_t i) { return (*m_chunks[i / chunkSize])[i % chunkSize]; }

    void append(const T &value)
    {
        if (m_size == m_chunks.size() * chunkSize)
            m_chunks.push_back(std::make_unique<Chunk>());
        (*this)[m_size] = value;
        ++m_size;
    }

    void clear()
    {
        m_chunks.clear();
        m_size = 0;
    }

private:
    static constexpr size_t chunkSize = 4096;
    using Chunk = std::array<T, chunkSize>;

    std::vector<std::unique_ptr<Chunk>> m_chunks;
    size_t m_size = 0;
};

}
