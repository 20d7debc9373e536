// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QFlags>
#include <QStringList>

#include <array>

namespace Sigill {

// What Windows takes although the grammar (MS-DTYP 2.5.1.1) does not have it, and what a reader of
// the result should know. None of it may pass in silence.
enum class SddlOddity : quint32 {
    Spaces = 1 << 0,
    LowerCase = 1 << 1,
    SectionOrder = 1 << 2,
    MixedRights = 1 << 3, // letters and numbers in one rights field
    MaskOutOfRange = 1 << 4, // negative or over 32 bits
    UnusualSid = 1 << 5, // hexadecimal parts or leading zeros
    SidOutOfRange = 1 << 6, // a sub-authority over 32 bits
    SidAllHex = 1 << 7, // revision "0x1" makes the other parts hexadecimal
    WrongList = 1 << 8, // an audit entry in the DACL or an access entry in the SACL
    UnknownDomain = 1 << 9, // an alias such as DA, and no domain to complete it
    WrappedNumber = 1 << 10, // a number in a condition from 2^63 up
};
Q_DECLARE_FLAGS(SddlOddities, SddlOddity)

// Collects oddities while a descriptor is read; one text for each kind, however often it occurs.
class SddlNotices
{
    Q_DECLARE_TR_FUNCTIONS(Sigill::SddlNotices)

public:
    // The offset is in UTF-16 units.
    void note(SddlOddities oddities, qsizetype offset)
    {
        if (oddities)
            count(oddities, offset);
    }
    void noteTrailingNuls(qsizetype count) { m_trailingNuls = count; }

    bool isEmpty() const { return m_trailingNuls == 0 && !m_met; }
    bool contains(SddlOddity oddity) const { return m_met.testFlag(oddity); }

    // Translated; each names the first place (counted from 1) and the number of places.
    QStringList texts() const;

private:
    void count(SddlOddities oddities, qsizetype offset);

    static constexpr size_t kinds = 11;
    static QString text(SddlOddity oddity);

    struct Seen
    {
        qsizetype first = 0;
        qsizetype count = 0;
    };
    std::array<Seen, kinds> m_seen;
    SddlOddities m_met;
    qsizetype m_trailingNuls = 0;
};

}

// Outside, so that they do not hide the operators that Qt declares there.
Q_DECLARE_OPERATORS_FOR_FLAGS(Sigill::SddlOddities)
