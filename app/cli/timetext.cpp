// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/timetext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// Invalid for what is no such time.
QDateTime ago(const QString &text, const QDateTime &now)
{
    static const QRegularExpression form(u"^([0-9]{1,5})([dh])$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const qint64 number = match.capturedView(1).toLongLong();
    return match.capturedView(2) == u"d" ? now.addDays(-number) : now.addSecs(-number * 3600);
}

// Qt takes what follows a date for nothing.
bool isMoment(const QString &text)
{
    static const QRegularExpression form(
        u"^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})?$"_s);
    return form.match(text).hasMatch();
}

}

tl::expected<QDateTime, QString> TimeText::read(const QString &text, Day day, const QDateTime &now)
{
    const auto date = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (date.isValid())
        return (day == Day::Start ? date : date.addDays(1)).startOfDay().toUTC();
    const auto time = isMoment(text) ? QDateTime::fromString(text, Qt::ISODate) : ago(text, now);
    if (time.isValid())
        return time.toUTC();
    return tl::unexpected(
        tr("“%1” is no time such as 2026-03-05, 2026-03-05T14:30, 2d or 12h.").arg(text));
}

QString TimeText::local(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate).replace(u'T', u' ');
}

}
