// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/queueloader.h"

#include "api/apiclient.h"

#include <algorithm>

namespace Sigill {

namespace {

// A hostile list may hold millions of them.
constexpr qsizetype maxUnreadable = 100;

}

QueueLoader::QueueLoader(ApiClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

quint32 QueueLoader::start(const QList<RequestStatus> &statuses)
{
    abandon();
    m_statuses = statuses;
    m_waiting = statuses;
    m_unfiltered = m_waiting.isEmpty();
    m_calling.reset();
    m_whole.clear();
    m_allCame = false;
    m_error.reset();
    m_received = 0;
    ++m_load;
    m_clock.start();
    startNext();
    return m_load;
}

void QueueLoader::stop()
{
    m_waiting.clear();
    if (m_stream)
        m_stream->stop();
}

void QueueLoader::giveUp()
{
    abandon();
    m_ended.reset();
}

void QueueLoader::abandon()
{
    m_waiting.clear();
    m_unreadable.clear();
    m_unreadableCount = 0;
    if (!m_stream)
        return;
    // Deleted later, since this may be called from what the stream tells.
    m_stream->disconnect(this);
    m_stream->deleteLater();
    m_stream = nullptr;
}

void QueueLoader::startNext()
{
    m_calling = m_unfiltered ? std::nullopt : std::optional(m_waiting.takeFirst());
    m_stream = m_client.list(m_calling, this);
    connect(m_stream, &RequestStream::decoded, this,
            [this](const QList<Request> &requests, const QList<UnreadableRequest> &unreadable) {
                m_received += static_cast<int>(requests.size());
                m_unreadableCount += static_cast<int>(unreadable.size());
                m_unreadable += unreadable.first(
                    std::min(unreadable.size(), maxUnreadable - m_unreadable.size()));
                Q_EMIT received(requests);
            });
    connect(m_stream, &RequestStream::finished, this, &QueueLoader::endCall);
}

void QueueLoader::endCall(const std::optional<ApiError> &error)
{
    m_stream->deleteLater();
    m_stream = nullptr;
    if (!error) {
        if (m_calling)
            m_whole.append(*m_calling);
        else
            m_allCame = true;
    } else {
        const auto asked
            = m_error ? std::max(m_error->retryAfter, error->retryAfter) : error->retryAfter;
        if (!m_error)
            m_error = error;
        m_error->retryAfter = asked;
    }
    // One list that fails on the server's side says nothing about the next; no connection does, and
    // a server that wants to be left alone.
    const bool goOn = !error || (error->httpStatus != 0 && error->kind != ApiError::Kind::Busy);
    if (goOn && !m_waiting.isEmpty())
        return startNext();
    m_waiting.clear();
    m_ended = Ended{m_statuses, QDateTime::currentDateTimeUtc(), m_clock.elapsed(), m_received,
                    m_error};
    Q_EMIT finished(m_whole, m_allCame, m_error);
}

}
