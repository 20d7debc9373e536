// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <string>

namespace Sigill {

// One word, or some in a row, that is searched for, case folded, in the form of each kind of text
// that it is searched in.
class SearchWord
{
public:
    explicit SearchWord(const QString &folded)
        : m_wide(folded)
        , m_narrow(narrowed(folded))
    {
    }

    const QString &wide() const { return m_wide; }
    // Nothing where a character has no byte.
    const std::optional<std::string> &narrow() const { return m_narrow; }

    // A byte for each character, as in Windows-1252 as far as texts of requests commonly go: with
    // the dash that stands for an empty value. Nothing where a character has none.
    static std::optional<std::string> narrowed(QStringView text)
    {
        constexpr char16_t dash = u'\u2013';
        std::string narrow;
        narrow.reserve(static_cast<size_t>(text.size()));
        for (const QChar character : text) {
            const char16_t unit = character.unicode();
            if (unit < 0x80 || (unit >= 0xa0 && unit <= 0xff))
                narrow.push_back(static_cast<char>(unit));
            else if (unit == dash)
                narrow.push_back('\x96');
            else
                return std::nullopt;
        }
        return narrow;
    }

private:
    QString m_wide;
    std::optional<std::string> m_narrow;
};

}
