// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textlayout.h"

#include <algorithm>

namespace Sigill {

namespace {

constexpr int maxIndent = 32;

void breakLine(QByteArray &text, int depth)
{
    text += '\n';
    text += QByteArray(4 * std::clamp(depth, 0, maxIndent), ' ');
}

}

QByteArray laidOutJson(const QByteArray &json)
{
    QByteArray text;
    text.reserve(json.size() + json.size() / 4);
    int depth = 0;
    bool inString = false;
    bool escaped = false;
    bool justOpened = false;
    for (const char c : json) {
        if (inString) {
            text += c;
            if (escaped)
                escaped = false;
            else if (c == '\\')
                escaped = true;
            else if (c == '"')
                inString = false;
            continue;
        }
        if (c == ' ' || c == '\n' || c == '\r' || c == '\t')
            continue;
        const bool closes = c == '}' || c == ']';
        if (justOpened && !closes)
            breakLine(text, depth);
        if (closes) {
            --depth;
            if (!justOpened)
                breakLine(text, depth);
        }
        justOpened = c == '{' || c == '[';
        if (justOpened)
            ++depth;
        inString = c == '"';
        text += c;
        if (c == ',')
            breakLine(text, depth);
        else if (c == ':')
            text += ' ';
    }
    return text;
}

QString withShortLines(const QString &text, qsizetype longest)
{
    QString folded;
    folded.reserve(text.size() + text.size() / longest + 1);
    qsizetype inLine = 0;
    for (const QChar c : text) {
        // Never between the halves of one character.
        if (inLine >= longest && !c.isLowSurrogate()) {
            folded += u'\n';
            inLine = 0;
        }
        folded += c;
        inLine = c == u'\n' ? 0 : inLine + 1;
    }
    return folded;
}

}
