// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/apierror.h"
#include "domain/request.h"
#include "domain/unreadablerequest.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>

namespace Sigill {

class ApiClient;
class RequestStream;

// Fetches requests by status, one call after the other, and gives them out while they arrive. One
// load at a time.
class QueueLoader : public QObject
{
    Q_OBJECT

public:
    struct Ended
    {
        QList<RequestStatus> statuses; // as they were asked for
        QDateTime time; // UTC
        qint64 milliseconds = 0; // that it took
        int received = 0;
        std::optional<ApiError> error;
    };

    // The client must outlive the loader.
    QueueLoader(ApiClient &client, QObject *parent);

    // Gives up a load that is under way. No statuses means one call without a filter. Returns the
    // new load's number; numbers grow.
    quint32 start(const QList<RequestStatus> &statuses);
    // What had come stands; finished() follows.
    void stop();
    // Nothing more is heard of the load.
    void giveUp();

    bool isLoading() const { return m_stream != nullptr; }
    quint32 lastLoad() const { return m_load; }
    // The last load that has ended, while the next one is under way too; nothing once a load was
    // given up.
    const std::optional<Ended> &lastEnded() const { return m_ended; }
    // The first of them, and how many there were.
    const QList<UnreadableRequest> &unreadable() const { return m_unreadable; }
    int unreadableCount() const { return m_unreadableCount; }

Q_SIGNALS:
    void received(const QList<Sigill::Request> &requests);
    // wholeStatuses: the statuses whose lists came whole (empty with allCame: every status).
    // The error is the first that was met, with the longest time that any of them asks to be left
    // alone; what was given out before it still holds.
    void finished(const QList<Sigill::RequestStatus> &wholeStatuses, bool allCame,
                  const std::optional<Sigill::ApiError> &error);

private:
    void abandon();
    void startNext();
    void endCall(const std::optional<ApiError> &error);

    ApiClient &m_client;
    RequestStream *m_stream = nullptr; // child; null while nothing is loading
    quint32 m_load = 0;
    QList<RequestStatus> m_statuses;
    bool m_unfiltered = false; // one call for every status
    QList<RequestStatus> m_waiting;
    std::optional<RequestStatus> m_calling;
    QList<RequestStatus> m_whole;
    bool m_allCame = false;
    std::optional<ApiError> m_error;
    int m_received = 0;
    QElapsedTimer m_clock;
    std::optional<Ended> m_ended;
    QList<UnreadableRequest> m_unreadable;
    int m_unreadableCount = 0;
};

}
