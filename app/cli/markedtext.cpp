// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/markedtext.h"

#include "domain/visibletext.h"

#include <QList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// What is shown of a long text; both together fit in a terminal of 80 columns.
constexpr qsizetype unitsBefore = 48;
constexpr qsizetype unitsBehind = 26;

struct Range
{
    char32_t first;
    char32_t last;
};

// What terminals show two columns wide (Unicode Standard Annex 11, W and F), in whole blocks.
constexpr std::array wideRanges{
    Range{0x1100, 0x115f},   Range{0x2e80, 0x303e},   Range{0x3041, 0xa4cf},
    Range{0xa960, 0xa97f},   Range{0xac00, 0xd7a3},   Range{0xf900, 0xfaff},
    Range{0xfe30, 0xfe6f},   Range{0xff01, 0xff60},   Range{0xffe0, 0xffe6},
    Range{0x17000, 0x18cff}, Range{0x1b000, 0x1b2ff}, Range{0x1f300, 0x1f64f},
    Range{0x1f680, 0x1f6ff}, Range{0x1f900, 0x1f9ff}, Range{0x20000, 0x3fffd},
};

qsizetype width(char32_t c)
{
    const auto category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing)
        return 0;
    const bool isWide = std::any_of(wideRanges.begin(), wideRanges.end(), [c](const Range &range) {
        return c >= range.first && c <= range.last;
    });
    return isWide ? 2 : 1;
}

bool isInsidePair(const QString &text, qsizetype offset)
{
    return offset > 0 && offset < text.size() && text.at(offset - 1).isHighSurrogate()
        && text.at(offset).isLowSurrogate();
}

// Both halves are written out apart: together, what ends the one and starts the other could be
// written as one character.
QString shown(const QString &part)
{
    return visibleLine(part, part.size());
}

}

QString MarkedText::lines(const QString &text, qsizetype offset)
{
    qsizetype first = 0;
    qsizetype last = text.size();
    if (last > unitsBefore + unitsBehind) {
        first = std::clamp<qsizetype>(offset - unitsBefore, 0, last - unitsBefore - unitsBehind);
        last = first + unitsBefore + unitsBehind;
        first += isInsidePair(text, first) ? 1 : 0;
        last -= isInsidePair(text, last) ? 1 : 0;
    }
    const auto ellipsis = [](bool isCut) { return isCut ? u"…"_s : QString(); };
    const QString before = ellipsis(first > 0) + shown(text.sliced(first, offset - first));
    const QString behind = shown(text.sliced(offset, last - offset)) + ellipsis(last < text.size());
    return before + behind + u'\n' + QString(columns(before), u' ') + u'^';
}

qsizetype MarkedText::columns(const QString &shown)
{
    qsizetype count = 0;
    const auto characters = shown.toUcs4();
    for (const uint c : characters)
        count += width(c);
    return count;
}

}
