// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/tokenchannel.h"

#include "api/oneshotbody.h"

#include <QNetworkAccessManager>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

using Kind = SignInError::Kind;

// Tokens of people in very many groups have some ten thousand characters.
constexpr qint64 mostAnswerBytes = 256 * 1024;

Kind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return Kind::Tls;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return Kind::NoAnswer;
    default:
        return Kind::Unreachable;
    }
}

QStringList secretsIn(const QByteArray &form)
{
    const QUrlQuery query(QString::fromLatin1(form));
    QStringList secrets;
    for (const auto &name : {u"code"_s, u"code_verifier"_s, u"refresh_token"_s}) {
        for (const auto how : {QUrl::FullyDecoded, QUrl::FullyEncoded}) {
            const QString value = query.queryItemValue(name, how);
            if (!value.isEmpty())
                secrets << value;
        }
    }
    return secrets;
}

}

TokenChannel::TokenChannel(QNetworkAccessManager &network, int patience, QObject *parent)
    : QObject(parent)
    , m_network(network)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_isTimedOut = true;
        if (m_reply)
            m_reply->abort();
    });
}

TokenChannel::~TokenChannel()
{
    stop();
}

void TokenChannel::send(const QUrl &endpoint, const QByteArray &form, QObject *context,
                        const std::function<void(const Result &)> &report)
{
    stop();
    m_isTooLarge = false;
    m_isTimedOut = false;
    m_secrets = secretsIn(form);

    QNetworkRequest request(endpoint);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setRawHeader("Accept", "application/json");
    // So that the bound on an answer counts what is read.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Sigill"_s);
    auto *body = new OneShotBody(form, nullptr);
    auto *reply = m_network.post(request, body);
    body->setParent(reply);
    m_reply = reply;
    connect(reply, &QNetworkReply::readyRead, this, [this, reply] {
        if (reply->bytesAvailable() <= mostAnswerBytes)
            return;
        m_isTooLarge = true;
        reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this,
            [this, reply, report, wanted = QPointer<QObject>(context)] {
                if (reply != m_reply)
                    return;
                reply->deleteLater();
                const auto ended = result(*reply);
                if (wanted)
                    report(ended);
            });
    m_patience.start();
}

TokenChannel::Result TokenChannel::result(QNetworkReply &reply)
{
    m_patience.stop();
    m_reply.clear();
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    Result result;
    // Qt sets an error for each status from 400 on; then the answer is whole all the same.
    if (m_isTooLarge || m_isTimedOut || status == 0
        || (reply.error() != QNetworkReply::NoError && status < 300)) {
        result = tl::unexpected(networkError(reply));
    } else {
        result = FederationTokens::fromAnswer(status, reply.readAll(),
                                              QDateTime::currentDateTimeUtc(), m_secrets);
    }
    m_secrets.clear();
    return result;
}

SignInError TokenChannel::networkError(const QNetworkReply &reply) const
{
    if (m_isTooLarge)
        return {Kind::TooLarge, {}, u"Token endpoint: more than %1 bytes"_s.arg(mostAnswerBytes)};
    if (m_isTimedOut) {
        return {Kind::NoAnswer,
                {},
                u"Token endpoint: nothing whole within %1 ms"_s.arg(m_patience.interval())};
    }
    return {kindOf(reply.error()), {}, u"Token endpoint: "_s + reply.errorString()};
}

void TokenChannel::stop()
{
    m_patience.stop();
    if (!m_reply)
        return;
    QNetworkReply *reply = m_reply;
    m_reply.clear();
    m_secrets.clear();
    // Whoever waited for it has gone already.
    reply->abort();
    reply->deleteLater();
}

}
