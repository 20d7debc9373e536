// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/lane.h"

#include <QNetworkReply>

#include <limits>

namespace Sigill {

namespace {

constexpr qint64 staysWarm = 5000; // milliseconds

}

Lane::Lane(QObject *parent)
    : QObject(parent)
    , m_network(this)
{
}

bool Lane::isWarm() const
{
    return m_sinceAnswer.isValid() && m_sinceAnswer.elapsed() < staysWarm;
}

qint64 Lane::idleTime() const
{
    return m_sinceAnswer.isValid() ? m_sinceAnswer.elapsed() : std::numeric_limits<qint64>::max();
}

void Lane::renew(const QNetworkProxy &proxy)
{
    m_network.setProxy(proxy);
    // Qt would make a connection that has ended again, by the proxy as it was.
    m_network.clearConnectionCache();
    m_sinceAnswer.invalidate();
}

void Lane::keepFor(QObject *context)
{
    m_user = context;
    connect(context, &QObject::destroyed, this, [this, context] { release(context); });
}

void Lane::take(QNetworkReply *reply)
{
    m_user = reply;
    m_reply = reply;
    m_sinceAnswer.invalidate();
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        // An answer that was cut off or given up closes the connection; Qt's errors for what the
        // server itself answered begin with this one.
        const auto error = reply->error();
        const bool isWhole = error == QNetworkReply::NoError
            || (status >= 400 && error >= QNetworkReply::ContentAccessDenied);
        if (status != 0 && status != 401 && status != 407 && isWhole)
            m_sinceAnswer.start();
        release(reply);
    });
    connect(reply, &QObject::destroyed, this, [this, reply] { release(reply); });
}

void Lane::retire()
{
    disconnect();
    // Whoever signs in next has no part in it.
    QObject::disconnect(&m_network, &QNetworkAccessManager::authenticationRequired, nullptr,
                        nullptr);
    if (m_reply && m_user == m_reply)
        setParent(m_reply);
    else
        deleteLater();
}

// A reply that goes after it has ended must not let the next one's lane go.
void Lane::release(const QObject *user)
{
    if (m_user != user)
        return;
    m_user = nullptr;
    Q_EMIT released();
}

}
