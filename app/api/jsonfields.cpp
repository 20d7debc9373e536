// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/jsonfields.h"

#include "domain/guid.h"

#include <cmath>
#include <limits>

namespace Sigill {

namespace {

// The number in the digits from position on; nothing where one of them is no digit.
std::optional<int> digits(QStringView text, qsizetype position, qsizetype count)
{
    if (position + count > text.size())
        return std::nullopt;
    int number = 0;
    for (qsizetype i = position; i < position + count; ++i) {
        const char16_t c = text.at(i).unicode();
        if (c < u'0' || c > u'9')
            return std::nullopt;
        number = number * 10 + (c - u'0');
    }
    return number;
}

// Minutes east of UTC for what follows the time: "", "Z", "+02:00".
std::optional<int> offsetMinutes(QStringView designator)
{
    if (designator.isEmpty() || designator.compare(u"Z", Qt::CaseInsensitive) == 0)
        return 0;
    const auto hours = digits(designator, 1, 2);
    const auto minutes = digits(designator, 4, 2);
    const QChar sign = designator.front();
    if (designator.size() != 6 || designator.at(3) != u':' || !hours || !minutes
        || (sign != u'+' && sign != u'-')) {
        return std::nullopt;
    }
    const int offset = *hours * 60 + *minutes;
    if (*minutes > 59 || offset > 14 * 60) // what .NET allows
        return std::nullopt;
    return sign == u'-' ? -offset : offset;
}

}

JsonFields::JsonFields(const QJsonObject &object)
    : m_object(object)
{
}

int JsonFields::integer(const QString &name)
{
    const auto value = m_object.value(name);
    const double number = value.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (!value.isDouble() || std::trunc(number) != number
        || std::abs(number) > std::numeric_limits<int>::max()) {
        noteUnreadable(name);
        return 0;
    }
    return static_cast<int>(number);
}

bool JsonFields::boolean(const QString &name)
{
    const auto value = m_object.value(name);
    if (!value.isBool())
        noteUnreadable(name);
    return value.toBool();
}

QString JsonFields::string(const QString &name)
{
    const auto value = m_object.value(name);
    if (!value.isString() && !value.isNull())
        noteUnreadable(name);
    return value.toString();
}

QUuid JsonFields::guid(const QString &name)
{
    const auto value = m_object.value(name);
    const auto guid = guidFromText(value.toString());
    if (!guid)
        noteUnreadable(name);
    return guid.value_or(QUuid());
}

QDateTime JsonFields::time(const QString &name)
{
    bool ok = false;
    const QString text = m_object.value(name).toString();
    const QDateTime time = timeFromText(text, &ok);
    if (!ok)
        noteUnreadable(name);
    return time;
}

void JsonFields::noteUnreadable(const QString &name)
{
    m_unreadable << name;
}

QDateTime JsonFields::timeFromText(QStringView text, bool *ok)
{
    *ok = false;
    const auto year = digits(text, 0, 4);
    const auto month = digits(text, 5, 2);
    const auto day = digits(text, 8, 2);
    const auto hour = digits(text, 11, 2);
    const auto minute = digits(text, 14, 2);
    const auto second = digits(text, 17, 2);
    if (!year || !month || !day || !hour || !minute || !second || text.at(4) != u'-'
        || text.at(7) != u'-' || text.at(10).toUpper() != u'T' || text.at(13) != u':'
        || text.at(16) != u':') {
        return {};
    }
    qsizetype end = 19;
    int milliseconds = 0;
    if (end < text.size() && text.at(end) == u'.') {
        int weight = 100;
        for (++end; end < text.size() && text.at(end) >= u'0' && text.at(end) <= u'9'; ++end) {
            milliseconds += weight * (text.at(end).unicode() - u'0');
            weight /= 10;
        }
        if (end == 20) // no digit
            return {};
    }
    const auto offset = offsetMinutes(text.sliced(end));
    const QDate date(*year, *month, *day);
    const QTime time(*hour, *minute, *second, milliseconds);
    if (!offset || !date.isValid() || !time.isValid())
        return {};
    *ok = true;
    if (*year <= 1)
        return {};
    return QDateTime(date, time, Qt::UTC).addSecs(-60 * *offset);
}

}
