// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUuid>

namespace Sigill {

// The same numbers for the same seed on every computer (SplitMix64); the distributions of the
// standard library differ between libraries.
class PracticeRandom
{
public:
    explicit PracticeRandom(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15U;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
        return mixed ^ (mixed >> 31U);
    }

    // 0 to limit - 1.
    qint64 below(qint64 limit) { return static_cast<qint64>(next() % static_cast<quint64>(limit)); }
    bool percent(int chance) { return below(100) < chance; }
    // With a probability from 0 to 1.
    bool happens(double probability)
    {
        return static_cast<double>(next() >> 11U) < probability * static_cast<double>(1ULL << 53U);
    }

    template <typename List>
    const auto &oneOf(const List &list)
    {
        return list[static_cast<decltype(list.size())>(below(static_cast<qint64>(list.size())))];
    }

    // A version 4 GUID.
    QUuid guid()
    {
        const quint64 high = (next() & ~quint64(0xf000)) | 0x4000U;
        const quint64 low = (next() & ~(quint64(3) << 62U)) | (quint64(2) << 62U);
        const auto byte = [low](unsigned shift) { return static_cast<uchar>(low >> shift); };
        return {static_cast<uint>(high >> 32U),
                static_cast<ushort>(high >> 16U),
                static_cast<ushort>(high),
                byte(56),
                byte(48),
                byte(40),
                byte(32),
                byte(24),
                byte(16),
                byte(8),
                byte(0)};
    }

private:
    quint64 m_state;
};

}
