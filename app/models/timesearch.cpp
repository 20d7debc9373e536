// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/timesearch.h"

#include "models/requesttexts.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// "08:05:59"; asked for each row, where Qt's own way would be felt.
std::array<char16_t, 8> secondText(int second)
{
    const auto digit = [](int value) { return static_cast<char16_t>(u'0' + value % 10); };
    const int minute = second / 60;
    const int hour = minute / 60;
    return {digit(hour / 10),        digit(hour),        u':',
            digit(minute % 60 / 10), digit(minute % 60), u':',
            digit(second % 60 / 10), digit(second % 60)};
}

}

TimeSearch::TimeSearch(const QString &word, const QLocale &locale, LocalTimes &times)
    : m_word(word)
    , m_locale(locale)
    , m_times(times)
{
    const QString known = characters(locale);
    m_canMatch
        = std::all_of(word.cbegin(), word.cend(), [&](QChar c) { return known.contains(c); });
}

bool TimeSearch::matches(qint64 time)
{
    if (!m_canMatch)
        return false;
    const auto moment = m_times.at(time);
    return isInDay(moment.day) || isInMinute(moment.second / 60) || isInSecond(moment.second)
        || isInOffset(moment.offset);
}

// Every character that a time may be written with.
QString TimeSearch::characters(const QLocale &locale)
{
    QString all = u"0123456789:-"_s + RequestTexts::offsetText(0) + RequestTexts::offsetText(-60);
    for (int month = 1; month <= 12; ++month)
        all += locale.toString(QDate(2026, month, 1), QLocale::ShortFormat);
    for (int hour = 0; hour < 24; ++hour)
        all += locale.toString(QTime(hour, 0), QLocale::ShortFormat);
    return all.toCaseFolded();
}

bool TimeSearch::isInDay(qint64 day)
{
    if (const auto known = m_days.constFind(day); known != m_days.cend())
        return *known;
    const QDate date = QDate(1970, 1, 1).addDays(day);
    const QString texts
        = m_locale.toString(date, QLocale::ShortFormat) + u' ' + date.toString(Qt::ISODate);
    return *m_days.insert(day, texts.toCaseFolded().contains(m_word));
}

bool TimeSearch::isInMinute(int minute)
{
    if (const auto known = m_minutes.constFind(minute); known != m_minutes.cend())
        return *known;
    const QTime time = QTime(minute / 60, minute % 60);
    const QString text = m_locale.toString(time, QLocale::ShortFormat);
    return *m_minutes.insert(minute, text.toCaseFolded().contains(m_word));
}

bool TimeSearch::isInSecond(int second) const
{
    const auto text = secondText(second);
    return m_word.size() <= qsizetype(text.size()) && QStringView(text).contains(m_word);
}

bool TimeSearch::isInOffset(int offset)
{
    if (const auto known = m_offsets.constFind(offset); known != m_offsets.cend())
        return *known;
    const QString text = RequestTexts::offsetText(offset);
    return *m_offsets.insert(offset, text.toCaseFolded().contains(m_word));
}

}
