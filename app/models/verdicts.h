// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

namespace Sigill {

// What is known of whether something holds for things, by their number.
class Verdicts
{
public:
    template <typename Question>
    bool of(size_t number, const Question &question)
    {
        if (number >= m_known.size())
            m_known.resize(number + number / 2 + 64, Verdict::Unknown);
        if (m_known[number] == Verdict::Unknown)
            m_known[number] = question() ? Verdict::Yes : Verdict::No;
        return m_known[number] == Verdict::Yes;
    }
    // Of a value that may be any number; those without room are asked about each time.
    template <typename Question>
    bool ofValue(int value, const Question &question)
    {
        constexpr int most = 256;
        return value < 0 || value >= most ? question() : of(static_cast<size_t>(value), question);
    }
    void forget(size_t number)
    {
        if (number < m_known.size())
            m_known[number] = Verdict::Unknown;
    }

private:
    enum class Verdict : quint8 { Unknown, No, Yes };
    std::vector<Verdict> m_known;
};

}
