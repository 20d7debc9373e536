// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/gzipreader.h"
#include "api/jsonarraycutter.h"
#include "api/requestreader.h"
#include "domain/request.h"
#include "domain/unreadablerequest.h"

#include <QObject>

#include <atomic>
#include <optional>

namespace Sigill {

// Cuts and decodes the bytes of one list answer. Lives on a worker thread; talks by signals only.
// Beside what it is fed, it holds an element, a piece that is unpacked, and what is in a batch.
// One batch is under way at a time: what is decoded until that one has been taken goes into the
// next.
class ListDecoder : public QObject
{
    Q_OBJECT

public:
    // Elements in a batch, at most: what the models take in well under a frame.
    static constexpr qsizetype maxBatch = 2000;
    // Bytes of elements that fill a batch: a few packed ones may be many.
    static constexpr qsizetype maxBatchText = 4 * 1024 * 1024;

    explicit ListDecoder(int mostElements = JsonArrayCutter::maxElements)
        : m_cutter(mostElements)
    {
    }

    // What will be fed is packed with gzip. To be said before.
    void expectPacked() { m_gzip.emplace(); }
    // Kept until it can be decoded: whoever feeds sees to it that this is not too much, by what
    // decoded() says.
    void feed(const QByteArray &bytes);
    // Nothing more comes. ended() follows when all has been given out.
    void end();
    // The batch that was given out has been taken.
    void noteTaken();
    // Nothing more is decoded. From any thread: this one may be at work on very much.
    void abandon() { m_isAbandoned = true; }

Q_SIGNALS:
    // bytes: how many of those that were fed are not kept any longer.
    void decoded(const QList<Sigill::Request> &requests,
                 const QList<Sigill::UnreadableRequest> &unreadable, qint64 bytes);
    // Once. Before end(), where the rest of the list is not worth to be waited for.
    void ended(Sigill::JsonArrayCutter::Verdict verdict);

private:
    void decode();
    void decode(QByteArrayView element);
    bool cutNext();
    JsonArrayCutter::Verdict verdict() const;
    void giveOut();
    bool isEmpty() const;
    bool isFull() const;

    JsonArrayCutter m_cutter;
    RequestReader m_reader;
    std::optional<GzipReader> m_gzip;
    QList<QByteArray> m_waiting;
    qint64 m_cutting = 0; // bytes of those fed that are being unpacked and cut
    int m_elements = 0;
    QList<Request> m_requests;
    QList<UnreadableRequest> m_unreadable;
    qsizetype m_batchText = 0; // bytes of the elements that wait
    qint64 m_bytes = 0;
    bool m_isBatchUnderWay = false;
    bool m_isEndAsked = false;
    bool m_isGivenUp = false;
    bool m_hasEnded = false;
    std::atomic_bool m_isAbandoned = false;
};

}
