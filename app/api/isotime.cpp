// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/isotime.h"

#include <chrono>

namespace Sigill {

namespace {

// The number in the digits from position on; nothing where one of them is no digit.
std::optional<int> digits(QByteArrayView text, qsizetype position, qsizetype count)
{
    if (position + count > text.size())
        return std::nullopt;
    int number = 0;
    for (const char c : text.sliced(position, count)) {
        if (c < '0' || c > '9')
            return std::nullopt;
        number = number * 10 + (c - '0');
    }
    return number;
}

// Minutes east of UTC for what follows the time: "", "Z", "+02:00".
std::optional<int> offsetMinutes(QByteArrayView designator)
{
    if (designator.isEmpty() || designator == "Z" || designator == "z")
        return 0;
    const auto hours = digits(designator, 1, 2);
    const auto minutes = digits(designator, 4, 2);
    const char sign = designator.front();
    if (designator.size() != 6 || designator.at(3) != ':' || !hours || !minutes
        || (sign != '+' && sign != '-')) {
        return std::nullopt;
    }
    const int offset = *hours * 60 + *minutes;
    if (*minutes > 59 || offset > 14 * 60) // what .NET allows
        return std::nullopt;
    return sign == '-' ? -offset : offset;
}

}

std::optional<QDateTime> timeFromIso(QByteArrayView text)
{
    const auto year = digits(text, 0, 4);
    const auto month = digits(text, 5, 2);
    const auto day = digits(text, 8, 2);
    const auto hour = digits(text, 11, 2);
    const auto minute = digits(text, 14, 2);
    const auto second = digits(text, 17, 2);
    if (!year || !month || !day || !hour || !minute || !second || text.at(4) != '-'
        || text.at(7) != '-' || (text.at(10) != 'T' && text.at(10) != 't') || text.at(13) != ':'
        || text.at(16) != ':') {
        return std::nullopt;
    }
    qsizetype end = 19;
    int milliseconds = 0;
    if (end < text.size() && text.at(end) == '.') {
        int weight = 100;
        for (++end; end < text.size() && text.at(end) >= '0' && text.at(end) <= '9'; ++end) {
            milliseconds += weight * (text.at(end) - '0');
            weight /= 10;
        }
        if (end == 20) // no digit
            return std::nullopt;
    }
    const auto offset = offsetMinutes(text.sliced(end));
    const std::chrono::year_month_day date(std::chrono::year(*year),
                                           std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day)));
    if (!offset || *year < 1 || !date.ok() || *hour > 23 || *minute > 59 || *second > 59)
        return std::nullopt;
    if (*year == 1)
        return QDateTime();
    // By hand: QDateTime::fromString takes longer than all the rest of a request.
    const qint64 days = std::chrono::sys_days(date).time_since_epoch().count();
    const qint64 minutes = (days * 24 + *hour) * 60 + *minute - *offset;
    return QDateTime::fromMSecsSinceEpoch((minutes * 60 + *second) * 1000 + milliseconds, Qt::UTC);
}

}
