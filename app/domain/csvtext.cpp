// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/csvtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

QString CsvText::line(const QStringList &cells) const
{
    QStringList written;
    for (const auto &text : cells)
        written += cell(text);
    return written.join(m_separator);
}

QString CsvText::cell(const QString &text) const
{
    const bool looksLikeFormula = !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front());
    QString safe = looksLikeFormula ? QString(u'\'' + text) : text;
    const bool isQuoted = std::any_of(safe.cbegin(), safe.cend(), [this](QChar letter) {
        return letter == m_separator || letter == u'"' || letter == u'\r' || letter == u'\n';
    });
    return isQuoted ? QString(u'"' + safe.replace(u'"', u"\"\""_s) + u'"') : safe;
}

}
