// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/apibed.h"
#include "support/memory.h"
#include "support/rawserver.h"
#include "support/receivedlist.h"

#include <QTest>

#include <limits>

namespace Sigill {

constexpr qint64 megabyte = 1024 * 1024;
constexpr int longWait = 60'000; // milliseconds, for the sanitizers
constexpr int forEver = std::numeric_limits<int>::max();

inline RawServer::Handler sends(const QByteArray &body, const QByteArray &headers = {})
{
    return [body, headers](QTcpSocket &socket, const RawServer::Call &) {
        socket.write(RawServer::head(200, body.size(), "application/json", headers) + body);
    };
}

inline RawServer::Handler sendsPieces(const QByteArray &start, const QByteArray &piece, int times,
                                      const QByteArray &end, const QByteArray &headers = {})
{
    return [=](QTcpSocket &socket, const RawServer::Call &) {
        socket.write(RawServer::head(200, -1, "application/json", headers) + start);
        new PiecewiseAnswer(socket, piece, times, end);
    };
}

// One list, with the memory it took at most.
struct ListLoad
{
    explicit ListLoad(const RawServer::Handler &handler)
        : server(handler)
        , bed(server.profile())
        , stream(bed.client.list(std::nullopt, &parent))
        , received(stream)
    {
        QObject::connect(&often, &QTimer::timeout, &often, [this] { memory.look(); });
        often.start(5);
    }

    bool isBelow(qint64 bytes) const
    {
        if (memoryIsMeasurable && memory.growth() >= bytes)
            qInfo("%lld bytes", static_cast<long long>(memory.growth()));
        return !memoryIsMeasurable || memory.growth() < bytes;
    }

    RawServer server;
    ApiBed bed;
    QObject parent;
    RequestStream *stream;
    ReceivedList received;
    MemoryWatch memory;
    QTimer often;
};

}
