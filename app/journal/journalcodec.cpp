// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalcodec.h"

#include "journal/journalnames.h"

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// Takes the values out of one object and remembers the first one that is not as it should be.
class Fields
{
public:
    explicit Fields(const QJsonObject &object)
        : m_object(object)
    {
    }

    const QString &wrong() const { return m_wrong; }

    QString text(QLatin1StringView name)
    {
        const auto value = m_object.value(name);
        if (!value.isString())
            refuse(name);
        return value.toString();
    }

    int number(QLatin1StringView name)
    {
        const auto value = m_object.value(name);
        if (!value.isDouble())
            refuse(name);
        return value.toInt();
    }

    std::optional<int> numberOrNothing(QLatin1StringView name)
    {
        return m_object.value(name).isNull() ? std::nullopt : std::optional(number(name));
    }

    bool isTrue(QLatin1StringView name)
    {
        const auto value = m_object.value(name);
        if (!value.isBool())
            refuse(name);
        return value.toBool();
    }

    QUuid guid(QLatin1StringView name)
    {
        const auto found = guidFromText(text(name));
        if (!found)
            refuse(name);
        return found.value_or(QUuid());
    }

    QDateTime time(QLatin1StringView name)
    {
        const auto found = JournalCodec::readTime(m_object.value(name));
        if (!found.isValid())
            refuse(name);
        return found;
    }

    QDateTime timeOrNothing(QLatin1StringView name)
    {
        return m_object.value(name).isNull() ? QDateTime() : time(name);
    }

    std::optional<RequestStatus> status(QLatin1StringView name)
    {
        const auto value = m_object.value(name);
        if (value.isNull())
            return std::nullopt;
        if (value.isDouble())
            return static_cast<RequestStatus>(value.toInt());
        const auto known = statusFromApiName(value.toString());
        if (!known)
            refuse(name);
        return known;
    }

    // The value of the word; the first one of the enumeration for null.
    template <typename Enum>
    Enum word(QLatin1StringView name)
    {
        if (m_object.value(name).isNull())
            return Enum{};
        const auto found = JournalNames::value<Enum>(text(name));
        if (!found)
            refuse(name);
        return found.value_or(Enum{});
    }

    void refuse(QLatin1StringView name)
    {
        if (m_wrong.isEmpty())
            m_wrong = u"\"%1\" cannot be understood"_s.arg(name);
    }

private:
    const QJsonObject &m_object;
    QString m_wrong;
};

QJsonValue word(const char *name)
{
    return QJsonValue(QLatin1StringView(name));
}

// Null for every name where the values are not known.
void insertAll(QJsonObject &object, const QJsonObject &values, bool known)
{
    for (auto value = values.begin(); value != values.end(); ++value)
        object.insert(value.key(), known ? value.value() : QJsonValue());
}

QJsonObject errorFields(const ApiError &error)
{
    return {
        {u"error"_s, word(JournalNames::name(error.kind))},
        {u"error_http"_s, error.httpStatus},
        {u"message"_s, error.serverMessage},
        {u"correlation_id"_s, error.correlationId},
        {u"error_path"_s, error.path},
        {u"error_technical"_s, error.technical},
        {u"retry_after"_s, error.retryAfter ? QJsonValue(*error.retryAfter) : QJsonValue()},
        {u"unsent"_s, error.unsent},
    };
}

ApiError readError(Fields &fields)
{
    ApiError error;
    error.kind = fields.word<ApiError::Kind>("error"_L1);
    error.httpStatus = fields.number("error_http"_L1);
    error.serverMessage = fields.text("message"_L1);
    error.correlationId = fields.text("correlation_id"_L1);
    error.path = fields.text("error_path"_L1);
    error.technical = fields.text("error_technical"_L1);
    error.retryAfter = fields.numberOrNothing("retry_after"_L1);
    error.unsent = fields.isTrue("unsent"_L1);
    return error;
}

}

QJsonValue JournalCodec::status(const std::optional<RequestStatus> &status)
{
    if (!status)
        return {};
    const QString name = apiName(*status);
    return name.isEmpty() ? QJsonValue(static_cast<int>(*status)) : QJsonValue(name);
}

QJsonValue JournalCodec::time(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QDateTime JournalCodec::readTime(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QJsonObject JournalCodec::intent(const JournalEntry &entry)
{
    return {
        {u"time"_s, time(entry.intended)},
        {u"run"_s, guidText(entry.run)},
        {u"server"_s, entry.server},
        {u"request"_s, entry.request.text()},
        {u"target"_s, entry.target},
        {u"originator"_s, entry.originator},
        {u"action"_s, apiWord(entry.change)},
        {u"status_before"_s, JournalCodec::status(entry.statusBefore)},
        {u"read_before"_s, time(entry.readBefore)},
        {u"reason"_s, entry.reason},
        {u"user"_s, entry.user},
        {u"host"_s, entry.host},
        {u"session"_s, guidText(entry.session)},
        {u"version"_s, entry.version},
    };
}

QJsonObject JournalCodec::outcome(const Outcome &outcome)
{
    const bool confirmed = outcome.confirmedBy != Outcome::ConfirmedBy::Nothing;
    const bool reasoned = outcome.reason != Outcome::Reason::None;
    QJsonObject object{
        {u"outcome"_s, word(JournalNames::name(outcome.kind))},
        {u"confirmed_by"_s,
         confirmed ? word(JournalNames::name(outcome.confirmedBy)) : QJsonValue()},
        {u"outcome_reason"_s, reasoned ? word(JournalNames::name(outcome.reason)) : QJsonValue()},
        {u"status_found"_s, JournalCodec::status(outcome.statusBefore)},
        {u"status_after"_s, JournalCodec::status(outcome.statusAfter)},
        {u"http"_s, outcome.httpStatus},
        {u"attempts"_s, outcome.attempts},
    };
    insertAll(object, errorFields(outcome.error.value_or(ApiError())), outcome.error.has_value());
    return object;
}

QJsonObject JournalCodec::whole(const JournalEntry &entry)
{
    QJsonObject object = intent(entry);
    object.insert("number"_L1, entry.number);
    object.insert("ended"_L1, time(entry.ended));
    insertAll(object, outcome(entry.outcome.value_or(Outcome())), entry.outcome.has_value());
    return object;
}

tl::expected<JournalEntry, QString> JournalCodec::readIntent(const QJsonObject &object)
{
    Fields fields(object);
    JournalEntry entry;
    entry.intended = fields.time("time"_L1);
    entry.run = fields.guid("run"_L1);
    entry.server = fields.text("server"_L1);
    entry.request = RequestId(fields.guid("request"_L1));
    entry.target = fields.text("target"_L1);
    entry.originator = fields.text("originator"_L1);
    const auto change = statusChangeFromApiWord(fields.text("action"_L1));
    if (!change)
        fields.refuse("action"_L1);
    entry.change = change.value_or(StatusChange::Complete);
    entry.statusBefore = fields.status("status_before"_L1).value_or(RequestStatus::None);
    entry.readBefore = fields.timeOrNothing("read_before"_L1);
    entry.reason = fields.text("reason"_L1);
    entry.user = fields.text("user"_L1);
    entry.host = fields.text("host"_L1);
    entry.session = fields.guid("session"_L1);
    entry.version = fields.text("version"_L1);
    if (!fields.wrong().isEmpty())
        return tl::make_unexpected(fields.wrong());
    return entry;
}

tl::expected<Outcome, QString> JournalCodec::readOutcome(const QJsonObject &object)
{
    Fields fields(object);
    Outcome outcome;
    if (object.value("outcome"_L1).isNull())
        fields.refuse("outcome"_L1);
    outcome.kind = fields.word<Outcome::Kind>("outcome"_L1);
    outcome.confirmedBy = fields.word<Outcome::ConfirmedBy>("confirmed_by"_L1);
    outcome.reason = fields.word<Outcome::Reason>("outcome_reason"_L1);
    outcome.statusBefore = fields.status("status_found"_L1);
    outcome.statusAfter = fields.status("status_after"_L1);
    outcome.httpStatus = fields.number("http"_L1);
    outcome.attempts = fields.number("attempts"_L1);
    if (!object.value("error"_L1).isNull())
        outcome.error = readError(fields);
    if (!fields.wrong().isEmpty())
        return tl::make_unexpected(fields.wrong());
    return outcome;
}

}
