// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/apicall.h"

#include "api/oneshotbody.h"
#include "api/tlsproblem.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QNetworkReply>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

Q_LOGGING_CATEGORY(lcApi, "sigill.api", QtInfoMsg)

QString methodName(const QNetworkReply &reply)
{
    return reply.operation() == QNetworkAccessManager::PutOperation ? u"PUT"_s : u"GET"_s;
}

// A date as HTTP writes it (RFC 9110): "Tue, 03 Mar 2026 08:00:00 GMT". Qt knows the form, but not
// the word GMT.
QDateTime httpDate(const QByteArray &value)
{
    QString text = QString::fromLatin1(value).trimmed();
    if (!text.endsWith(" GMT"_L1))
        return {};
    text.replace(text.size() - 3, 3, u"+0000"_s);
    return QDateTime::fromString(text, Qt::RFC2822Date).toUTC();
}

// RFC 9110: either seconds or a date.
std::optional<int> retryAfterSeconds(const QNetworkReply &reply, const QDateTime &serverTime)
{
    const QByteArray value = reply.rawHeader("Retry-After").trimmed();
    if (value.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const int seconds = value.toInt(&isNumber);
    if (isNumber)
        return seconds >= 0 ? std::optional(seconds) : std::nullopt;
    const auto date = httpDate(value);
    if (!date.isValid() || !serverTime.isValid())
        return std::nullopt;
    return static_cast<int>(std::clamp<qint64>(serverTime.secsTo(date), 0, 86'400));
}

ApiError::Kind kindOf(QNetworkReply::NetworkError error)
{
    using Kind = ApiError::Kind;
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::ProxyConnectionRefusedError:
        return Kind::ConnectionRefused;
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyNotFoundError:
        return Kind::HostNotFound;
    case QNetworkReply::SslHandshakeFailedError:
        return Kind::Tls;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return Kind::Timeout;
    case QNetworkReply::OperationCanceledError:
        // Qt's own transfer time-out; whoever aborts a reply knows so and says so.
        return Kind::Timeout;
    default:
        return Kind::ConnectionLost;
    }
}

// Qt has one error for all that goes wrong while a proxy makes a tunnel; only its words tell.
bool isOneOf(const QString &text, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(), [&text](const char *word) {
        return text == QCoreApplication::translate("QHttpSocketEngine", word);
    });
}

ApiError::Cause causeOf(const QNetworkReply &reply)
{
    using Cause = ApiError::Cause;
    const QString text = reply.errorString();
    if (reply.error() == QNetworkReply::ProxyAuthenticationRequiredError
        || isOneOf(text,
                   {"Authentication required", "Error parsing authentication request from proxy"}))
        return Cause::ProxySignIn;
    const bool isProxyError = reply.error() >= QNetworkReply::ProxyConnectionRefusedError
        && reply.error() <= QNetworkReply::UnknownProxyError;
    if (isProxyError
        || isOneOf(text,
                   {"Proxy connection refused", "Proxy server connection timed out",
                    "Proxy server not found", "Proxy connection closed prematurely",
                    "Proxy denied connection", "Error communicating with HTTP proxy",
                    "Did not receive HTTP response from proxy"}))
        return Cause::ProxyUnreachable;
    return Cause::None;
}

}

ApiCall::ApiCall(qint64 maxBody, const OneShotBody *body, QObject *parent)
    : QObject(parent)
    , m_body(body)
    , m_maxBody(maxBody)
{
}

void ApiCall::begin(const Result<Exchange> &exchange)
{
    if (!exchange)
        return end(tl::unexpected(exchange.error()));
    m_exchange = *exchange;
    m_reply = exchange->reply;
    m_reply->setParent(this);
    TlsProblem::watch(*m_reply);
    m_clock.start();
    // Qt's time-out begins anew with each byte.
    if (const int timeout = m_reply->request().transferTimeout(); timeout > 0)
        QTimer::singleShot(mostTimeouts * timeout, m_reply, &QNetworkReply::abort);
    connect(m_reply, &QNetworkReply::readyRead, this, &ApiCall::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &ApiCall::finish);
}

QString ApiCall::path(const QNetworkReply &reply)
{
    const QUrl url = reply.url();
    const QString query = url.hasQuery() ? u'?' + url.query() : QString();
    return methodName(reply) + u' ' + url.path() + query;
}

void ApiCall::log(const QNetworkReply &reply, qint64 milliseconds)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    qCDebug(lcApi).noquote() << path(reply) << status << milliseconds << "ms";
}

ApiError ApiCall::networkError(const QNetworkReply &reply)
{
    ApiError error;
    error.kind = kindOf(reply.error());
    error.path = path(reply);
    error.technical = reply.errorString();
    error.cause = causeOf(reply);
    TlsProblem::describe(reply, error);
    return error;
}

bool ApiCall::isRefusedByProxy(const Exchange &exchange)
{
    const auto &reply = *exchange.reply;
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (!exchange.isProxied)
        return false;
    // Through a tunnel, a 407 is the server's own.
    if (status == 407)
        return reply.url().scheme() == "http"_L1;
    return status == 0 && causeOf(reply) == ApiError::Cause::ProxySignIn;
}

ApiError ApiCall::proxyRefusal(const QNetworkReply &reply)
{
    ApiError error;
    error.kind = ApiError::Kind::ConnectionRefused;
    error.cause = ApiError::Cause::ProxySignIn;
    error.httpStatus = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    error.unsent = true;
    error.path = path(reply);
    error.technical = reply.errorString();
    return error;
}

ApiAnswer ApiCall::head(const QNetworkReply &reply)
{
    ApiAnswer answer;
    answer.httpStatus = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.contentType = reply.rawHeader("Content-Type").toLower();
    answer.server = reply.rawHeader("Server").toLower();
    answer.isSecure = reply.url().scheme() == "https"_L1;
    if (const QByteArray location = reply.rawHeader("Location"); !location.isEmpty())
        answer.location = reply.url().resolved(QUrl::fromEncoded(location));
    answer.serverTime = httpDate(reply.rawHeader("Date"));
    answer.retryAfter = retryAfterSeconds(reply, answer.serverTime);
    answer.path = path(reply);
    return answer;
}

void ApiCall::readBody()
{
    m_received += m_reply->readAll();
    if (m_received.size() <= m_maxBody || m_tooLarge)
        return;
    m_tooLarge = true;
    // The head of the answer is here, so nothing is lost that a re-read could not tell.
    m_reply->abort();
}

void ApiCall::finish()
{
    // A time-out has closed it.
    if (m_reply->isOpen())
        m_received += m_reply->readAll();
    ApiAnswer answer = head(*m_reply);
    answer.body = m_received;
    // Qt sets an error for each status from 400 on, and for a 307 that wants a change sent again;
    // then the answer is whole all the same.
    const bool brokeOff = m_reply->error() != QNetworkReply::NoError && answer.httpStatus < 300;
    log(*m_reply, m_clock.elapsed());
    auto doubt = m_exchange.judge();
    const bool isRefusedByProxy = ApiCall::isRefusedByProxy(m_exchange);
    const bool wantsSignIn = answer.httpStatus == 401 && m_exchange.signIn->mayRepeat();
    if ((wantsSignIn || isRefusedByProxy) && !doubt && m_repeat) {
        m_reply->deleteLater();
        m_received.clear();
        return std::exchange(m_repeat, nullptr)();
    }
    if (doubt) {
        doubt->path = answer.path;
        return end(tl::unexpected(*doubt));
    }
    // Whether a change had left before a tunnel was lost is told by its body.
    if (isRefusedByProxy && answer.httpStatus != 0)
        return end(tl::unexpected(proxyRefusal(*m_reply)));
    if (m_tooLarge) {
        ApiError error;
        error.kind = ApiError::Kind::TooLarge;
        error.httpStatus = answer.httpStatus;
        error.path = answer.path;
        end(tl::unexpected(error));
    } else if (answer.httpStatus == 0 || brokeOff) {
        ApiError error = networkError(*m_reply);
        error.httpStatus = answer.httpStatus;
        if (m_body && !m_body->wasRead()) {
            error.unsent = true;
        } else if (m_body && error.neverLeft()) {
            // Qt sent it on an old connection, lost that, and could not open a new one.
            error.kind = ApiError::Kind::ConnectionLost;
            error.cause = ApiError::Cause::None;
        }
        end(tl::unexpected(error));
    } else {
        end(answer);
    }
}

void ApiCall::end(const Result<ApiAnswer> &result)
{
    m_result = result;
    Q_EMIT finished();
    deleteLater();
}

}
