// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/timetext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr qint64 secondsPerHour = 3600;
constexpr qint64 secondsPerDay = 24 * secondsPerHour;

// Of units in any of the languages; 0 for none.
qint64 secondsOf(QStringView unit)
{
    if (unit == u"d" || unit == u"dygn")
        return secondsPerDay;
    if (unit == u"h" || unit == u"t" || unit == u"tim")
        return secondsPerHour;
    if (unit == u"m" || unit == u"min")
        return 60;
    return unit == u"w" || unit == u"v" ? 7 * secondsPerDay : 0;
}

// Qt takes what follows a date for nothing.
bool isMoment(const QString &text)
{
    static const QRegularExpression form(
        u"^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})?$"_s);
    return form.match(text).hasMatch();
}

}

QDate TimeText::day(const QString &text, const QDateTime &now)
{
    const QString word = text.toCaseFolded();
    if (word == u"today" || word == u"idag")
        return now.date();
    if (word == u"yesterday" || word == u"igår")
        return now.date().addDays(-1);
    return QDate::fromString(text, u"yyyy-MM-dd"_s);
}

std::optional<qint64> TimeText::duration(const QString &text)
{
    static const QRegularExpression form(u"^([0-9]{1,5})([a-z]+)$"_s);
    const auto match = form.match(text.toCaseFolded());
    const qint64 seconds = match.hasMatch() ? secondsOf(match.capturedView(2)) : 0;
    if (seconds == 0)
        return std::nullopt;
    return match.capturedView(1).toLongLong() * seconds;
}

tl::expected<QDateTime, QString> TimeText::read(const QString &text, Day end, const QDateTime &now)
{
    if (const auto date = day(text, now); date.isValid())
        return (end == Day::Start ? date : date.addDays(1)).startOfDay().toUTC();
    if (isMoment(text)) {
        if (const auto time = QDateTime::fromString(text, Qt::ISODate); time.isValid())
            return time.toUTC();
    } else if (const auto ago = duration(text)) {
        // The same hour of the day, also where the clocks went on meanwhile.
        return now.addDays(-*ago / secondsPerDay).addSecs(-*ago % secondsPerDay).toUTC();
    }
    return tl::unexpected(
        tr("“%1” is no time such as 2026-03-05, 2026-03-05T14:30, 2d or 12h.").arg(text));
}

QString TimeText::local(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate).replace(u'T', u' ');
}

}
