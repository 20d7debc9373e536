// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/rightstable.h"

#include "security/rightstablereader.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

tl::expected<RightsTable, QString> RightsTable::fromJson(const QByteArray &json)
{
    RightsTable table;
    const QString problem = RightsTableReader(table.m_meanings, table.m_needs).read(json);
    if (!problem.isEmpty())
        return tl::unexpected(problem);
    return table;
}

QString RightsTable::words(AccessMask mask) const
{
    QStringList own;
    QStringList likely;
    QStringList guessed;
    QStringList fixed;
    const auto bits = mask.bits();
    for (const quint32 value : bits) {
        const AccessMask bit(value);
        const Meaning *found = fixedName(bit).isEmpty() ? meaning(bit) : nullptr;
        if (found && found->certainty == Certainty::Likely)
            likely += name(bit);
        else if (found && found->certainty == Certainty::Guess)
            guessed += name(bit);
        else
            (fixedName(bit).isEmpty() ? own : fixed) += name(bit);
    }
    QStringList parts;
    if (!own.isEmpty())
        parts += own.join(u", "_s);
    if (!likely.isEmpty())
        //: %1 is a list of what somebody may do
        parts += tr("likely: %1").arg(likely.join(u", "_s));
    if (!guessed.isEmpty())
        //: %1 is a list of what somebody may do; this is only a guess
        parts += tr("perhaps: %1").arg(guessed.join(u", "_s));
    if (!fixed.isEmpty())
        parts += fixed.join(u", "_s);
    return parts.join(u"; "_s);
}

QStringList RightsTable::explanation(AccessMask bit) const
{
    //: %1 is the two-letter code of a right, %2 its bit, %3 what it means
    QStringList lines{tr("%1 (%2): %3").arg(bit.letters(), bit.hex(), words(bit))};
    if (const Meaning *found = meaning(bit)) {
        const QString reason = text(found->reason);
        if (!reason.isEmpty())
            lines += reason;
    }
    return lines;
}

const RightsTable::Need *RightsTable::need(QStringView status) const
{
    const auto found = std::find_if(m_needs.begin(), m_needs.end(),
                                    [&](const Need &need) { return need.status == status; });
    return found == m_needs.end() ? nullptr : &*found;
}

QString RightsTable::text(const Text &text)
{
    const QString language = QLocale().name().section(u'_', 0, 0);
    if (const QString own = text.value(language); !own.isEmpty())
        return own;
    if (const QString english = text.value(u"en"_s); !english.isEmpty() || text.isEmpty())
        return english;
    return text.constBegin().value();
}

const RightsTable::Meaning *RightsTable::meaning(AccessMask bit) const
{
    const auto found
        = std::find_if(m_meanings.begin(), m_meanings.end(),
                       [bit](const Meaning &candidate) { return candidate.mask == bit; });
    return found == m_meanings.end() ? nullptr : &*found;
}

QString RightsTable::name(AccessMask bit) const
{
    if (const QString fixed = fixedName(bit); !fixed.isEmpty())
        return fixed;
    if (const Meaning *found = meaning(bit))
        return text(found->name);
    const int number = static_cast<int>(qCountTrailingZeroBits(bit.value())) + 1;
    //: a right whose meaning is not known; %1 is its number
    return tr("request right %1").arg(number);
}

QString RightsTable::fixedName(AccessMask bit)
{
    switch (bit.value()) {
    case 0x10000:
        //: a right
        return tr("delete");
    case 0x20000:
        //: a right; the permissions of an object
        return tr("read permissions");
    case 0x40000:
        //: a right
        return tr("change permissions");
    case 0x80000:
        //: a right
        return tr("take ownership");
    case 0x100000:
        //: a right: to wait until an object signals something
        return tr("synchronize");
    case 0x1000000:
        //: a right
        return tr("read and change the audit list");
    case 0x2000000:
        //: a right
        return tr("the most that is allowed");
    case 0x10000000:
        //: a right; generic means that the kind of object says what it covers
        return tr("full control (generic)");
    case 0x20000000:
        //: a right
        return tr("execute (generic)");
    case 0x40000000:
        //: a right
        return tr("write (generic)");
    case 0x80000000:
        //: a right
        return tr("read (generic)");
    default:
        return {};
    }
}

}
