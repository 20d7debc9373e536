// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <memory>

struct z_stream_s;

namespace Sigill {

// Unpacks a gzip stream (RFC 1952) a piece at a time, so that no packed bytes, however few, can ask
// for more memory than a piece. Qt unpacks answers by itself, but takes a dense list for an attack
// and stumbles over a real one.
class GzipReader
{
public:
    // Bytes of a piece, at most.
    static constexpr qsizetype pieceSize = 128 * 1024;

    GzipReader();
    ~GzipReader();

    // All of what was fed before must have been read.
    void feed(const QByteArray &packed);
    // Empty where more must be fed, at the end, and where the stream is broken.
    QByteArray next();
    // Whether the stream has come whole.
    bool isAtEnd() const { return m_state == State::End; }

    // The first piece of what is packed, as far as it can be read.
    static QByteArray start(const QByteArray &packed);

private:
    enum class State { Going, End, Broken };

    State m_state = State::Going;
    QByteArray m_packed;
    std::unique_ptr<z_stream_s> m_stream;
};

}
