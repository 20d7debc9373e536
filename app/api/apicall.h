// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/apianswer.h"
#include "api/exchange.h"

#include <QElapsedTimer>
#include <QObject>

QT_BEGIN_NAMESPACE
class QNetworkReply;
QT_END_NAMESPACE

namespace Sigill {

class OneShotBody;

// One exchange with the server, from the sign-in to the whole answer. Owns the reply, reports once,
// and deletes itself after that.
class ApiCall : public QObject
{
    Q_OBJECT

public:
    // An answer that comes byte by byte is given up after so many of the profile's time-outs.
    static constexpr int mostTimeouts = 5;

    // maxBody: bytes of the answer after which it is given up as too large. body: the body of a
    // change, or null.
    ApiCall(qint64 maxBody, const OneShotBody *body, QObject *parent);

    // The exchange has been sent, or could not be.
    void begin(const Result<Exchange> &exchange);
    // Of a read: opens another exchange for it, once, where the sign-in has to be made anew.
    void setRepeat(std::function<void()> repeat) { m_repeat = std::move(repeat); }

    // Any answer with an HTTP status is an answer, also an error; the error is for none at all.
    const Result<ApiAnswer> &result() const { return m_result; }

    // The proxy did not let it through for want of a sign-in.
    static bool isRefusedByProxy(const Exchange &exchange);
    static ApiError proxyRefusal(const QNetworkReply &reply);
    // Facts about a reply, shared with RequestStream.
    static ApiError networkError(const QNetworkReply &reply);
    static ApiAnswer head(const QNetworkReply &reply);
    static QString path(const QNetworkReply &reply);
    static void log(const QNetworkReply &reply, qint64 milliseconds);

Q_SIGNALS:
    void finished();

private:
    void readBody();
    void finish();
    void end(const Result<ApiAnswer> &result);

    std::function<void()> m_repeat;
    Exchange m_exchange;
    QNetworkReply *m_reply = nullptr;
    const OneShotBody *m_body;
    qint64 m_maxBody;
    QElapsedTimer m_clock;
    bool m_tooLarge = false;
    QByteArray m_received;
    Result<ApiAnswer> m_result;
};

}
