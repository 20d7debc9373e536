// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/requestcodec.h"
#include "demo/faultplan.h"
#include "demo/practiceoptions.h"

#include <QDataStream>
#include <QJsonDocument>
#include <QTcpSocket>

#include <optional>

namespace Sigill {

// How a test of a build without a practice server calls one that runs elsewhere
// (practicehosts.cpp): each connection is one practice server, which ends with it. A message is the
// call with what goes with it; the answer is a message, too.
struct HostCall
{
    enum Kind : quint8 {
        Start,
        Requests,
        Calls,
        AllCalls,
        Effects,
        SetFaults,
        SetRequestStatus,
        Replace
    };

    static constexpr int patience = 60'000; // milliseconds

    static bool send(QTcpSocket &socket, const QByteArray &message)
    {
        QDataStream stream(&socket);
        stream << message;
        while (socket.bytesToWrite() > 0) {
            if (!socket.waitForBytesWritten(patience))
                return false;
        }
        return true;
    }
    // Nothing where the other side has gone.
    static std::optional<QByteArray> receive(QTcpSocket &socket, int longest)
    {
        QDataStream stream(&socket);
        QByteArray message;
        while (true) {
            stream.startTransaction();
            stream >> message;
            if (stream.commitTransaction())
                return message;
            if (!socket.waitForReadyRead(longest))
                return std::nullopt;
        }
    }
};

inline QDataStream &operator<<(QDataStream &stream, const RequestId &id)
{
    return stream << id.guid();
}

inline QDataStream &operator>>(QDataStream &stream, RequestId &id)
{
    QUuid guid;
    stream >> guid;
    id = RequestId(guid);
    return stream;
}

inline QDataStream &operator<<(QDataStream &stream, const Request &request)
{
    return stream << QJsonDocument(encodeRequest(request)).toJson(QJsonDocument::Compact);
}

inline QDataStream &operator>>(QDataStream &stream, Request &request)
{
    QByteArray json;
    stream >> json;
    if (const auto read = decodeRequest(json))
        request = *read;
    else
        stream.setStatus(QDataStream::ReadCorruptData);
    return stream;
}

inline QDataStream &operator<<(QDataStream &stream, const PracticeOptions &options)
{
    return stream << options.requests << options.seed << options.finalIdempotent
                  << options.bytesPerSecond << options.latencyMs << options.now;
}

inline QDataStream &operator>>(QDataStream &stream, PracticeOptions &options)
{
    return stream >> options.requests >> options.seed >> options.finalIdempotent
        >> options.bytesPerSecond >> options.latencyMs >> options.now;
}

// As there are no operators for std::optional.
template <typename T>
void writeOptional(QDataStream &stream, const std::optional<T> &value)
{
    stream << value.has_value() << value.value_or(T());
}

template <typename T>
void readOptional(QDataStream &stream, std::optional<T> &value)
{
    bool isThere = false;
    T read{};
    stream >> isThere >> read;
    value = isThere ? std::optional(read) : std::nullopt;
}

inline QDataStream &operator<<(QDataStream &stream, const FaultRule &rule)
{
    stream << static_cast<int>(rule.fault);
    writeOptional(stream, rule.id);
    stream << rule.method << rule.part << rule.from << rule.count << rule.delayMs << rule.code;
    writeOptional(stream, rule.retryAfter);
    stream << rule.applied;
    writeOptional(stream, rule.shown);
    return stream << rule.html << rule.location << rule.page << rule.chance << rule.seed;
}

inline QDataStream &operator>>(QDataStream &stream, FaultRule &rule)
{
    int fault = 0;
    stream >> fault;
    rule.fault = static_cast<FaultRule::Fault>(fault);
    readOptional(stream, rule.id);
    stream >> rule.method >> rule.part >> rule.from >> rule.count >> rule.delayMs >> rule.code;
    readOptional(stream, rule.retryAfter);
    stream >> rule.applied;
    readOptional(stream, rule.shown);
    return stream >> rule.html >> rule.location >> rule.page >> rule.chance >> rule.seed;
}

}
