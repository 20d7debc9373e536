// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <memory>

struct z_stream_s;

namespace Sigill {

// Unpacks a gzip stream (RFC 1952), of any number of members, a piece at a time, so that no packed
// bytes, however few, can ask for more memory than a piece. Qt unpacks answers by itself, but takes
// a dense list for an attack and stumbles over a real one.
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
    // Whether what has come is whole; nothing is.
    bool isAtEnd() const { return m_state == State::Between && m_rest.isEmpty(); }
    // Whether something else follows the members.
    bool hasTextAfterEnd() const;
    // Whether it is no gzip stream, from the start or from somewhere on.
    bool isBroken() const;

    // The first piece of what is packed, as far as it can be read; as it stands where it is packed
    // in name only.
    static QByteArray start(const QByteArray &packed);

private:
    enum class State {
        Between, // members; also before the first
        InMember,
        NoMember, // where one should begin
        Broken,
    };

    bool beginMember();

    State m_state = State::Between;
    bool m_hasMember = false;
    QByteArray m_packed;
    QByteArray m_rest; // of what was fed, too short to tell whether a member begins
    std::unique_ptr<z_stream_s> m_stream;
};

}
