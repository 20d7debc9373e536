// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/sddlnotices.h"

namespace Sigill {

void SddlNotices::count(SddlOddities oddities, qsizetype offset)
{
    m_met |= oddities;
    for (size_t kind = 0; kind < kinds; ++kind) {
        if (!oddities.testFlag(SddlOddity(1U << kind)))
            continue;
        Seen &seen = m_seen[kind];
        if (seen.count++ == 0)
            seen.first = offset;
    }
}

QStringList SddlNotices::texts() const
{
    QStringList all;
    if (m_trailingNuls == 1)
        all += tr("1 NUL character at the end was left out");
    else if (m_trailingNuls > 1)
        all += tr("%1 NUL characters at the end were left out").arg(m_trailingNuls);
    for (size_t kind = 0; kind < kinds; ++kind) {
        const Seen &seen = m_seen[kind];
        if (seen.count == 0)
            continue;
        const QString what = text(SddlOddity(1U << kind));
        //: %1 is a sentence, %2 a position in the text
        all += seen.count == 1 ? tr("%1 (character %2)").arg(what).arg(seen.first + 1)
                               //: %1 is a sentence, %2 a position in the text, %3 a number over 1
                               : tr("%1 (first at character %2, %3 places)")
                                     .arg(what)
                                     .arg(seen.first + 1)
                                     .arg(seen.count);
    }
    return all;
}

QString SddlNotices::text(SddlOddity oddity)
{
    switch (oddity) {
    case SddlOddity::Spaces:
        return tr("Spaces were ignored, as Windows does");
    case SddlOddity::LowerCase:
        return tr("Lower-case letters were read as capitals, as Windows does");
    case SddlOddity::SectionOrder:
        return tr("The parts are not in the order owner, group, DACL, SACL");
    case SddlOddity::MixedRights:
        return tr("Rights are written with letters and numbers mixed");
    case SddlOddity::MaskOutOfRange:
        return tr("Rights are a number outside 32 bits; Windows reads it as another number, and so "
                  "it is shown here");
    case SddlOddity::UnusualSid:
        return tr("A SID is written with hexadecimal parts or leading zeros");
    case SddlOddity::SidOutOfRange:
        return tr("A SID has a part over 32 bits; Windows reads the part as 4294967295, and so it "
                  "is shown here");
    case SddlOddity::SidAllHex:
        return tr("A SID starts with S-0x1; Windows then reads all its parts as hexadecimal, and "
                  "so they are shown here");
    case SddlOddity::WrongList:
        return tr("An entry stands in a list where its type has no effect");
    case SddlOddity::UnknownDomain:
        return tr("An alias stands for an account of a domain that is not known here");
    case SddlOddity::WrappedNumber:
        return tr("A condition has a number over 63 bits; Windows reads it as a negative one, and "
                  "so it is shown here");
    }
    return {};
}

}
