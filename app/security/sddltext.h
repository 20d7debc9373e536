// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Sigill {

// SDDL knows ASCII letters only. QChar::toUpper would also turn U+0131 into I and U+017F into S.
constexpr char16_t asciiUpper(QChar c)
{
    const char16_t unit = c.unicode();
    return unit >= u'a' && unit <= u'z' ? static_cast<char16_t>(unit - u'a' + u'A') : unit;
}

// Whether two letters of any case stand at the offset and read as the code (capitals).
constexpr bool isCodeAt(QStringView text, qsizetype offset, QStringView code)
{
    return offset + 2 <= text.size() && asciiUpper(text[offset]) == code[0].unicode()
        && asciiUpper(text[offset + 1]) == code[1].unicode();
}

// Whether both read the same when ASCII letters count without regard to case.
constexpr bool isSameAscii(QStringView a, QStringView b)
{
    if (a.size() != b.size())
        return false;
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (asciiUpper(a[i]) != asciiUpper(b[i]))
            return false;
    }
    return true;
}

inline bool hasLowerCase(QStringView text)
{
    for (const QChar c : text) {
        if (c.unicode() >= u'a' && c.unicode() <= u'z')
            return true;
    }
    return false;
}

// The first offset from the given one that holds no space. Windows skips U+0020, but not tabs.
constexpr qsizetype skipSpaces(QStringView text, qsizetype offset)
{
    while (offset < text.size() && text[offset] == u' ')
        ++offset;
    return offset;
}

// The value of a hexadecimal digit, 0..15, or -1.
constexpr int digitValue(QChar c)
{
    const char16_t unit = asciiUpper(c);
    if (unit >= u'0' && unit <= u'9')
        return unit - u'0';
    return unit >= u'A' && unit <= u'F' ? unit - u'A' + 10 : -1;
}

// The start of a text for use in a message: what is not printable ASCII becomes U+FFFD.
QString quotable(QStringView text);

}
