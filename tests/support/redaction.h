// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/redactor.h"

#include <QUrl>

namespace Sigill {

using namespace Qt::StringLiterals;

constexpr auto guid = "a9b4b42c-cc50-4c9b-89d1-bbc0bcd5a099"_L1;
constexpr auto sid = "S-1-5-21-2127521184-1604012920-1887927527-14134865"_L1;

inline Redactor knowing()
{
    Redactor redactor;
    redactor.addName(u"Åsa Björk"_s);
    redactor.addName(u"Anna-Lena O'Brien"_s);
    redactor.addUser(u"CORP\\asabjo"_s);
    redactor.addHost(u"cm01.corp.example.se"_s);
    redactor.addSecret(u"Tr0ub4dor&3"_s);
    return redactor;
}

inline QString jsonEscaped(const QString &text)
{
    QString escaped;
    for (const QChar c : text) {
        escaped += c.unicode() < 0x7f && c != u'\\' && c != u'"'
            ? QString(c)
            : u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
    }
    return escaped;
}

inline QString percentEncoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

}
