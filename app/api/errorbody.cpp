// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/errorbody.h"

#include "domain/guid.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonParseError>
#include <QRegularExpression>

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

bool looksLikeHtml(const ApiAnswer &answer)
{
    return answer.contentType.contains("html") || answer.body.trimmed().startsWith('<');
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

// The title of a page is all that is of use to an operator.
QString titleOf(const QByteArray &html)
{
    static const QRegularExpression title(u"<title[^>]*>([^<]*)</title>"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = title.match(QString::fromUtf8(html.left(64 * 1024)));
    return match.captured(1).simplified().left(200);
}

}

ApiError errorFromAnswer(const ApiAnswer &answer)
{
    ApiError error;
    error.kind = kindOfStatus(answer.httpStatus);
    error.httpStatus = answer.httpStatus;
    error.path = answer.path;
    error.retryAfter = answer.retryAfter;
    if (looksLikeHtml(answer)) {
        error.serverMessage = titleOf(answer.body);
        error.technical = u"The body is HTML."_s;
        return error;
    }
    error.serverMessage = messageIn(answer.body);
    if (const auto guid = firstGuidIn(error.serverMessage))
        error.correlationId = guidText(*guid);
    return error;
}

ApiError unreadableAnswer(const ApiAnswer &answer, const QString &technical)
{
    ApiError error = errorFromAnswer(answer);
    error.technical = technical;
    if (looksLikeHtml(answer))
        error.kind = ApiError::Kind::NotJson;
    else
        error.kind = ApiError::Kind::Malformed;
    return error;
}

}
