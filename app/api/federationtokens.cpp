// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/federationtokens.h"

#include "domain/visibletext.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

using Kind = SignInError::Kind;

constexpr qsizetype mostNameLength = 256;
constexpr qint64 mostSeconds = 10LL * 366 * 86'400;

SignInError error(Kind kind, int httpStatus, const QString &technical)
{
    return {kind, {}, u"Token endpoint: HTTP %1, %2"_s.arg(QString::number(httpStatus), technical)};
}

// A line of what the server said. The secrets go first: cut, they could not be found.
QString said(const QJsonValue &value, const QStringList &secrets, qsizetype maxLength)
{
    QString text = value.toString();
    for (const auto &secret : secrets)
        text.replace(secret, u"…"_s);
    return visibleLine(text.trimmed(), maxLength);
}

// RFC 6749 section 5.2; an administrator or the operator can do different things about each.
SignInError serverError(int httpStatus, const QJsonObject &answer, const QStringList &secrets)
{
    const QString code = said(answer.value("error"_L1), secrets, 60);
    const Kind kind = code == "invalid_grant"_L1                    ? Kind::GrantRefused
        : httpStatus >= 500 || code == "temporarily_unavailable"_L1 ? Kind::ServerFailed
                                                                    : Kind::Refused;
    SignInError found = error(kind, httpStatus, u"error “%1”"_s.arg(code));
    found.serverMessage = said(answer.value("error_description"_L1), secrets, 300);
    return found;
}

SignInError unusable(int httpStatus)
{
    if (httpStatus >= 500)
        return error(Kind::ServerFailed, httpStatus, u"no error in JSON"_s);
    if (httpStatus >= 300 && httpStatus < 400)
        return error(Kind::Redirected, httpStatus, u"a redirect, which is not followed"_s);
    return error(Kind::Unreadable, httpStatus, u"the body is no JSON object"_s);
}

// What may stand in a header field (RFC 6750 section 2.1, and a little more).
bool isToken(const QString &text)
{
    return !text.isEmpty()
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c > u' ' && c <= u'~'; });
}

// Some servers write the number as a string.
QDateTime expiry(const QJsonValue &seconds, const QDateTime &time)
{
    bool isNumber = seconds.isDouble();
    const double count = isNumber ? seconds.toDouble() : seconds.toString().toDouble(&isNumber);
    if (!isNumber || !(count >= 0) || count > double(mostSeconds))
        return {};
    return time.toUTC().addSecs(static_cast<qint64>(count));
}

}

tl::expected<FederationTokens, SignInError> FederationTokens::fromAnswer(int httpStatus,
                                                                         const QByteArray &body,
                                                                         const QDateTime &time,
                                                                         const QStringList &secrets)
{
    const auto document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return tl::unexpected(unusable(httpStatus));
    const QJsonObject answer = document.object();
    if (answer.value("error"_L1).isString())
        return tl::unexpected(serverError(httpStatus, answer, secrets));
    if (httpStatus != 200)
        return tl::unexpected(unusable(httpStatus));

    if (answer.value("token_type"_L1).toString().compare("bearer"_L1, Qt::CaseInsensitive) != 0)
        return tl::unexpected(error(Kind::Unreadable, httpStatus, u"token_type is not bearer"_s));
    FederationTokens tokens;
    tokens.accessToken = answer.value("access_token"_L1).toString();
    if (!isToken(tokens.accessToken))
        return tl::unexpected(error(Kind::Unreadable, httpStatus, u"no usable access_token"_s));
    tokens.refreshToken = answer.value("refresh_token"_L1).toString();
    tokens.expires = expiry(answer.value("expires_in"_L1), time);
    tokens.userSaidByToken = userSaidBy(answer.value("id_token"_L1).toString());
    if (tokens.userSaidByToken.isEmpty())
        tokens.userSaidByToken = userSaidBy(tokens.accessToken);
    return tokens;
}

QString userSaidBy(const QString &token)
{
    const auto parts = token.split(u'.');
    if (parts.size() != 3)
        return {};
    const auto payload = QByteArray::fromBase64Encoding(
        parts.at(1).toLatin1(),
        QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!payload)
        return {};
    const QJsonObject claims = QJsonDocument::fromJson(*payload).object();
    for (const auto claim : {"upn"_L1, "unique_name"_L1, "email"_L1, "sub"_L1}) {
        const QString name = claims.value(claim).toString().trimmed();
        if (!name.isEmpty())
            return visibleLine(name, mostNameLength);
    }
    return {};
}

}
