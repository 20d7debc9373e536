// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>

#include <optional>

namespace Sigill {

// Hands every match to take, as globalMatch does, but tells where the engine gave up: an iterator
// just ends there. The text must be valid UTF-16, and no match may be empty.
template <typename Take>
std::optional<qsizetype> forEveryMatch(const QRegularExpression &expression, const QString &text,
                                       Take take)
{
    for (qsizetype from = 0; from <= text.size();) {
        const auto match = expression.match(text, from, QRegularExpression::NormalMatch,
                                            QRegularExpression::DontCheckSubjectStringMatchOption);
        if (!match.isValid())
            return from;
        if (!match.hasMatch())
            break;
        take(match);
        from = match.capturedEnd();
    }
    return std::nullopt;
}

// Of the same length, with a sign for each half of a character.
inline QString validUtf16(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text.at(i).isHighSurrogate() && i + 1 < text.size()
            && text.at(i + 1).isLowSurrogate();
        if (isPair)
            ++i;
        else if (text.at(i).isSurrogate())
            text[i] = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

}
