// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/attributename.h"

#include "security/sddltext.h"

namespace Sigill {

namespace {

constexpr qsizetype escapeLength = 4;
constexpr char16_t lastAscii = 0x7f;

bool isAsciiAlphanumeric(QChar c)
{
    const char16_t unit = asciiUpper(c);
    return (unit >= u'0' && unit <= u'9') || (unit >= u'A' && unit <= u'Z');
}

}

bool AttributeName::isSimple(QChar c)
{
    return isAsciiAlphanumeric(c) || QStringView(u":./_").contains(c)
        || (c.unicode() > lastAscii && (c.isLetterOrNumber() || c.isSurrogate()));
}

bool AttributeName::isPlain(QChar c)
{
    return isSimple(c) || QStringView(u"#$'*+-;?@[\\]^`{}~").contains(c);
}

QString AttributeName::encoded(const QString &name)
{
    QString text;
    for (const QChar c : name) {
        if (c.unicode() <= lastAscii && isPlain(c))
            text += c;
        else
            text += QStringLiteral("%%1").arg(uint(c.unicode()), escapeLength, 16, QChar(u'0'));
    }
    return text;
}

bool AttributeName::decode(QStringView written, QString &name)
{
    name.clear();
    for (qsizetype i = 0; i < written.size(); ++i) {
        if (written[i] != u'%') {
            name += written[i];
            continue;
        }
        uint unit = 0;
        for (qsizetype digit = 1; digit <= escapeLength; ++digit) {
            const int value = i + digit < written.size() ? digitValue(written[i + digit]) : -1;
            if (value < 0)
                return false;
            unit = unit * 16 + static_cast<uint>(value);
        }
        name += QChar(unit);
        i += escapeLength;
    }
    return true;
}

}
