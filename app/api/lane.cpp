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

void Lane::take(QNetworkReply *reply)
{
    m_busy = true;
    m_reply = reply;
    m_sinceAnswer.invalidate();
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        // An answer that was cut off or given up closes the connection; Qt's errors for what the
        // server itself answered begin with this one.
        const auto error = reply->error();
        const bool isWhole = error == QNetworkReply::NoError
            || (status >= 400 && error >= QNetworkReply::ContentAccessDenied);
        if (status != 0 && status != 401 && isWhole)
            m_sinceAnswer.start();
        release();
    });
    connect(reply, &QObject::destroyed, this, &Lane::release);
}

void Lane::retire()
{
    disconnect();
    // Whoever signs in next has no part in it.
    QObject::disconnect(&m_network, &QNetworkAccessManager::authenticationRequired, nullptr,
                        nullptr);
    if (m_busy && m_reply)
        setParent(m_reply);
    else
        deleteLater();
}

void Lane::release()
{
    if (!m_busy)
        return;
    m_busy = false;
    Q_EMIT released();
}

}
