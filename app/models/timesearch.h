// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/localtimes.h"

#include <QLocale>
#include <QString>

namespace Sigill {

// Whether one word occurs in times as RequestTexts writes them, short or with seconds and offset.
// Looks at days, minutes and seconds apart: no word goes across a space.
class TimeSearch
{
public:
    // The word is case folded. The times must outlive the search.
    TimeSearch(const QString &word, const QLocale &locale, LocalTimes &times);

    // Milliseconds since 1970, UTC.
    bool matches(qint64 time);

private:
    static QString characters(const QLocale &locale);
    bool isInDay(qint64 day);
    bool isInMinute(int minute);
    bool isInSecond(int second) const;
    bool isInOffset(int offset);

    QString m_word;
    QLocale m_locale;
    LocalTimes &m_times;
    bool m_canMatch;
    QHash<qint64, bool> m_days;
    QHash<int, bool> m_minutes;
    QHash<int, bool> m_offsets;
};

}
