// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/gzipreader.h"

#include <zlib.h>

namespace Sigill {

namespace {

// 16 more than the largest window asks for the head and the end of gzip.
constexpr int windowBits = MAX_WBITS + 16;

}

GzipReader::GzipReader()
    : m_stream(std::make_unique<z_stream_s>())
{
    if (inflateInit2(m_stream.get(), windowBits) != Z_OK)
        m_state = State::Broken;
}

GzipReader::~GzipReader()
{
    inflateEnd(m_stream.get());
}

void GzipReader::feed(const QByteArray &packed)
{
    m_packed = packed;
    // zlib's header does not say that it only reads them.
    m_stream->next_in = reinterpret_cast<Bytef *>(m_packed.data());
    m_stream->avail_in = static_cast<uInt>(m_packed.size());
}

QByteArray GzipReader::next()
{
    if (m_state != State::Going)
        return {};
    QByteArray piece(pieceSize, Qt::Uninitialized);
    m_stream->next_out = reinterpret_cast<Bytef *>(piece.data());
    m_stream->avail_out = static_cast<uInt>(pieceSize);
    const int result = inflate(m_stream.get(), Z_NO_FLUSH);
    if (result == Z_STREAM_END)
        m_state = State::End;
    else if (result != Z_OK && result != Z_BUF_ERROR) // the latter: nothing to read for now
        m_state = State::Broken;
    piece.chop(static_cast<qsizetype>(m_stream->avail_out));
    return piece;
}

QByteArray GzipReader::start(const QByteArray &packed)
{
    GzipReader reader;
    reader.feed(packed);
    return reader.next();
}

}
