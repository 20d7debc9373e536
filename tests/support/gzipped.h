// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <zlib.h>

namespace Sigill {

// Packs a body in pieces as a web server does with Content-Encoding: gzip.
class Gzipped
{
public:
    Gzipped()
    {
        // 16 more than the window asks for the head and end of gzip.
        deflateInit2(&m_stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    }
    ~Gzipped() { deflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(Gzipped)

    // What comes back for the second of two same pieces may be sent any number of times.
    QByteArray piece(const QByteArray &bytes) { return packed(bytes, Z_FULL_FLUSH); }
    QByteArray end(const QByteArray &bytes = {}) { return packed(bytes, Z_FINISH); }

    static QByteArray whole(const QByteArray &bytes) { return Gzipped().end(bytes); }

private:
    QByteArray packed(const QByteArray &bytes, int flush)
    {
        QByteArray out(static_cast<qsizetype>(bytes.size() + bytes.size() / 100 + 1000),
                       Qt::Uninitialized);
        QByteArray in = bytes;
        m_stream.next_in = reinterpret_cast<Bytef *>(in.data());
        m_stream.avail_in = static_cast<uInt>(in.size());
        m_stream.next_out = reinterpret_cast<Bytef *>(out.data());
        m_stream.avail_out = static_cast<uInt>(out.size());
        deflate(&m_stream, flush);
        out.chop(static_cast<qsizetype>(m_stream.avail_out));
        return out;
    }

    z_stream m_stream{};
};

}
