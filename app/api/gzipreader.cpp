// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/gzipreader.h"

#include <zlib.h>

#include <algorithm>
#include <utility>

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
    m_packed = std::exchange(m_rest, {});
    m_packed += packed;
    // zlib's header does not say that it only reads them.
    m_stream->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(m_packed.constData()));
    m_stream->avail_in = static_cast<uInt>(m_packed.size());
}

QByteArray GzipReader::next()
{
    if (m_state != State::InMember && !beginMember())
        return {};
    QByteArray piece(pieceSize, Qt::Uninitialized);
    m_stream->next_out = reinterpret_cast<Bytef *>(piece.data());
    m_stream->avail_out = static_cast<uInt>(pieceSize);
    // Many members may fit in a piece, and some hold nothing.
    do {
        const int result = inflate(m_stream.get(), Z_NO_FLUSH);
        if (result == Z_STREAM_END)
            m_state = State::Between;
        else if (result != Z_OK && result != Z_BUF_ERROR) // the latter: nothing to read for now
            m_state = State::Broken;
    } while (m_stream->avail_out > 0 && beginMember());
    piece.chop(static_cast<qsizetype>(m_stream->avail_out));
    return piece;
}

// False unless one follows the member before.
bool GzipReader::beginMember()
{
    constexpr QByteArrayView magic("\x1f\x8b");
    if (m_state != State::Between || m_stream->avail_in == 0)
        return false;
    const QByteArrayView left(m_stream->next_in, static_cast<qsizetype>(m_stream->avail_in));
    if (!left.startsWith(magic.first(std::min(magic.size(), left.size())))) {
        m_state = State::NoMember;
        return false;
    }
    if (left.size() < magic.size()) {
        m_rest = left.toByteArray();
        m_stream->avail_in = 0;
        return false;
    }
    inflateReset(m_stream.get());
    m_state = State::InMember;
    m_hasMember = true;
    return true;
}

bool GzipReader::hasTextAfterEnd() const
{
    const bool hasText
        = m_state == State::NoMember || (m_state == State::Between && !m_rest.isEmpty());
    return m_hasMember && hasText;
}

bool GzipReader::isBroken() const
{
    return m_state == State::Broken || (m_state == State::NoMember && !m_hasMember);
}

QByteArray GzipReader::start(const QByteArray &packed)
{
    GzipReader reader;
    reader.feed(packed);
    const QByteArray piece = reader.next();
    return reader.m_state == State::NoMember && !reader.m_hasMember ? packed : piece;
}

}
