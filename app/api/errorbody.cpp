// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/errorbody.h"

#include "api/answercause.h"
#include "domain/guid.h"
#include "domain/visibletext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonParseError>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr qsizetype maxMessage = 4000;

ApiError::Kind kindOfStatus(int status)
{
    using Kind = ApiError::Kind;
    switch (status) {
    case 204:
        return Kind::Empty;
    case 401:
        return Kind::Unauthorized;
    case 403:
        return Kind::Forbidden;
    case 404:
        return Kind::NotFound;
    case 405:
    case 501:
        return Kind::MethodNotAllowed;
    case 429:
    case 503:
        return Kind::Busy;
    default:
        break;
    }
    if (status >= 500)
        return Kind::ServerFailed;
    if (status >= 400)
        return Kind::Rejected;
    if (status >= 300)
        return Kind::Redirected;
    return Kind::Malformed;
}

// HttpError is a dictionary that ignores case.
QJsonValue valueIgnoringCase(const QJsonObject &object, QLatin1StringView key)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().compare(key, Qt::CaseInsensitive) == 0)
            return it.value();
    }
    return QJsonValue::Undefined;
}

void appendModelState(const QJsonObject &modelState, QStringList &parts)
{
    for (auto field = modelState.begin(); field != modelState.end(); ++field) {
        const auto texts = field.value().toArray();
        for (const auto &text : texts)
            parts << field.key() + u": "_s + text.toString();
    }
}

void appendHttpError(const QJsonObject &error, QStringList &parts)
{
    const auto keys = {"Message"_L1, "MessageDetail"_L1, "ExceptionMessage"_L1, "ErrorCode"_L1};
    for (const auto key : keys) {
        const auto value = valueIgnoringCase(error, key);
        const QString text = value.isDouble() ? value.toVariant().toString() : value.toString();
        if (!text.isEmpty() && !parts.contains(text))
            parts << text;
    }
    appendModelState(valueIgnoringCase(error, "ModelState"_L1).toObject(), parts);
}

QString messageIn(QByteArray body)
{
    if (body.startsWith("\xef\xbb\xbf"))
        body.remove(0, 3);
    // In an array, since a bare string is no document of its own.
    const auto document = QJsonDocument::fromJson('[' + body + ']');
    const QJsonValue value = document.array().at(0);
    QStringList parts;
    if (value.isString()) {
        parts << value.toString();
    } else if (value.isObject()) {
        appendHttpError(value.toObject(), parts);
        auto inner = valueIgnoringCase(value.toObject(), "InnerException"_L1).toObject();
        for (int depth = 0; depth < 4 && !inner.isEmpty(); ++depth) {
            appendHttpError(inner, parts);
            inner = valueIgnoringCase(inner, "InnerException"_L1).toObject();
        }
    }
    return parts.join(u'\n').left(maxMessage);
}

QString technicalOf(const ApiAnswer &answer, const ErrorPage &page)
{
    QString text = u"The body is HTML."_s;
    if (const int number = page.subStatus(); number != 0)
        text += u" It names %1.%2."_s.arg(answer.httpStatus).arg(number);
    if (!answer.server.isEmpty())
        text += u" Server: %1."_s.arg(visibleLine(QString::fromLatin1(answer.server), 100));
    return text;
}

// Without the query, which may hold a token.
QString leadingTo(const QUrl &location)
{
    if (location.isEmpty())
        return u"It says not where to."_s;
    return u"It leads to "_s
        + visibleLine(
               location.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo)
                   .toDisplayString());
}

}

ApiError errorFromAnswer(const ApiAnswer &answer)
{
    ApiError error;
    error.kind = kindOfStatus(answer.httpStatus);
    error.httpStatus = answer.httpStatus;
    error.path = answer.path;
    error.retryAfter = answer.retryAfter;
    const ErrorPage page(answer);
    if (page.isPage()) {
        // The title is all of a page that is of use to an operator.
        error.serverMessage = page.title();
        error.technical = technicalOf(answer, page);
    } else {
        error.serverMessage = messageIn(answer.body);
    }
    error.cause = causeOf(answer, page, error.serverMessage);
    if (error.kind == ApiError::Kind::Redirected)
        error.technical = leadingTo(answer.location);
    if (const auto guid = page.isPage() ? std::nullopt : firstGuidIn(error.serverMessage))
        error.correlationId = guidText(*guid);
    return error;
}

ApiError unreadableAnswer(const ApiAnswer &answer, const QString &technical)
{
    ApiError error = errorFromAnswer(answer);
    error.technical = technical;
    if (ErrorPage(answer).isPage())
        error.kind = ApiError::Kind::NotJson;
    else
        error.kind = ApiError::Kind::Malformed;
    return error;
}

}
