// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/visibletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr qsizetype toolTipLength = 4000;

bool needsWriting(char32_t c)
{
    if (c == U'\n' || c == U'\t')
        return false;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

// The start of the text, never ending in half a character.
QString start(const QString &text, qsizetype length)
{
    QString part = text.left(length);
    if (!part.isEmpty() && part.size() < text.size() && part.back().isHighSurrogate())
        part.chop(1);
    return part;
}

}

QString visibleText(const QString &text)
{
    // A surrogate alone needs writing, so a pair is looked at below.
    const auto mayNeed = [](QChar c) { return needsWriting(c.unicode()); };
    if (std::none_of(text.cbegin(), text.cend(), mayNeed))
        return text;
    QString shown;
    shown.reserve(text.size() + 16);
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text.at(i).unicode();
        if (c == U'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
            continue;
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
            ++i;
        }
        if (needsWriting(c))
            shown += u"<U+%1>"_s.arg(uint(c), 4, 16, QLatin1Char('0')).toUpper();
        else
            shown += QChar::fromUcs4(c);
    }
    return shown;
}

QString visibleLine(const QString &text, qsizetype maxLength)
{
    const bool cut = text.size() > maxLength;
    QString line = visibleText(start(text, maxLength));
    line.replace(u'\n', u' ');
    line.replace(u'\t', u' ');
    return cut ? line + u'…' : line;
}

QString visibleToolTip(const QString &text)
{
    QString shown = visibleText(start(text, toolTipLength));
    if (text.size() > toolTipLength)
        shown += u'…';
    return u"<p style='white-space:pre-wrap'>"_s + shown.toHtmlEscaped() + u"</p>"_s;
}

}
