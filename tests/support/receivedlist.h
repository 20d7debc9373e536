// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/requeststream.h"
#include "demo/practicejson.h"
#include "support/samplerequests.h"

#include <QTest>

#include <functional>

namespace Sigill {

// What a server sends for the sample request with this number.
inline QByteArray sampleJson(int number, const QString &comment = {})
{
    Request request = sampleRequest(number);
    request.comment = comment;
    return PracticeJson::request(request);
}

// The elements with the numbers from first to last, without brackets.
inline QByteArray sampleElements(int first, int last)
{
    QByteArrayList list;
    for (int number = first; number <= last; ++number)
        list << sampleJson(number);
    return list.join(',');
}

inline QList<RequestId> sampleIdsTo(int last)
{
    QList<RequestId> ids;
    for (int number = 1; number <= last; ++number)
        ids << sampleId(number);
    return ids;
}

// Everything a stream gave out.
class ReceivedList : public QObject
{
public:
    explicit ReceivedList(RequestStream *stream)
    {
        connect(stream, &RequestStream::decoded, this,
                [this](const QList<Request> &batch, const QList<UnreadableRequest> &odd) {
                    QVERIFY(!batch.isEmpty() || !odd.isEmpty());
                    requests << batch;
                    unreadable << odd;
                    if (onBatch)
                        onBatch();
                });
        connect(stream, &RequestStream::finished, this,
                [this](const std::optional<ApiError> &reported) {
                    ++finished;
                    error = reported;
                });
    }

    QList<RequestId> ids() const
    {
        QList<RequestId> ids;
        for (const auto &request : requests)
            ids << request.id;
        return ids;
    }

    QList<Request> requests;
    QList<UnreadableRequest> unreadable;
    std::optional<ApiError> error;
    int finished = 0;
    std::function<void()> onBatch;
};

}
