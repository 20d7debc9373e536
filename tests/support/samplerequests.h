// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request.h"

#include <QSet>

namespace Sigill {

// The requests of tests: the same number means the same id, and later numbers came in later.
inline QUuid sampleGuid(int number)
{
    return {static_cast<uint>(number), 0x1111, 0x4222, 0x83, 0x33, 1, 2, 3, 4, 5, 6};
}

inline RequestId sampleId(int number)
{
    return RequestId(sampleGuid(number));
}

inline Request sampleRequest(int number, RequestStatus status = RequestStatus::Pending)
{
    Request request;
    request.id = sampleId(number);
    request.type = RequestType::Unblock;
    request.status = status;
    request.submitted = QDateTime(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC).addSecs(60 * number);
    return request;
}

// Numbered from 0 on.
inline QList<Request> firstRequests(int count, RequestStatus status)
{
    QList<Request> requests;
    for (int number = 0; number < count; ++number)
        requests.append(sampleRequest(number, status));
    return requests;
}

inline QList<Request> sampleRequests(const QList<int> &numbers,
                                     RequestStatus status = RequestStatus::Pending)
{
    QList<Request> requests;
    for (const int number : numbers)
        requests.append(sampleRequest(number, status));
    return requests;
}

inline QList<RequestId> sampleIdList(const QList<int> &numbers)
{
    QList<RequestId> ids;
    for (const int number : numbers)
        ids.append(sampleId(number));
    return ids;
}

inline QSet<RequestId> sampleIds(const QList<int> &numbers)
{
    const auto ids = sampleIdList(numbers);
    return {ids.begin(), ids.end()};
}

// The ids in a request model's rows, from the top.
template <typename Model>
QList<RequestId> shownIds(const Model &model)
{
    QList<RequestId> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.request(row).id);
    return ids;
}

}
