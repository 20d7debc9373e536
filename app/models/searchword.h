// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <string>

namespace Sigill {

// One word that is searched for, case folded and without white space, in the form of each kind of
// text that it is searched in.
class SearchWord
{
public:
    explicit SearchWord(const QString &folded)
        : m_wide(folded)
    {
        const QByteArray narrow = folded.toLatin1();
        if (QLatin1StringView(narrow) == folded)
            m_narrow = narrow.toStdString();
    }

    const QString &wide() const { return m_wide; }
    // Latin-1; nothing where a character is none.
    const std::optional<std::string> &narrow() const { return m_narrow; }

private:
    QString m_wide;
    std::optional<std::string> m_narrow;
};

}
