// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/listdecoder.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

static_assert(JsonArrayCutter::padding >= RequestReader::padding);

// The id in an element that could not be read as a whole, so that the operator can find it.
QString idIn(QByteArrayView element)
{
    static const QRegularExpression uuid(u"\"Uuid\"\\s*:\\s*\"([^\"]{1,64})\""_s);
    const auto start = element.first(std::min<qsizetype>(element.size(), 64 * 1024));
    return uuid.match(QString::fromUtf8(start)).captured(1);
}

}

void ListDecoder::feed(const QByteArray &bytes)
{
    m_waiting.append(bytes);
    decode();
}

void ListDecoder::end()
{
    m_isEndAsked = true;
    decode();
}

void ListDecoder::noteTaken()
{
    m_isBatchUnderWay = false;
    giveOut();
    decode();
}

void ListDecoder::decode()
{
    if (m_hasEnded)
        return;
    for (;;) {
        if (m_isAbandoned)
            return;
        if (isFull()) {
            if (m_isBatchUnderWay)
                return;
            giveOut();
        }
        if (const auto element = m_cutter.next())
            decode(*element);
        else if (!cutNext())
            break;
    }
    const auto verdict = this->verdict();
    if (JsonArrayCutter::isGivenUp(verdict) && !std::exchange(m_isGivenUp, true)) {
        m_isEndAsked = true;
        const bool isEndless = verdict == JsonArrayCutter::Verdict::EndlessElement;
        m_unreadable.append({m_elements + 1, QString(),
                             (isEndless ? u"More than 256 MB"_s : u"One element too many"_s)
                                 + u": nothing from here on has been read."_s});
    }
    if (!m_isBatchUnderWay)
        giveOut();
    if (m_isEndAsked && isEmpty()) {
        m_hasEnded = true;
        Q_EMIT ended(verdict);
    }
}

// The next of the bytes that wait; false where there are none.
bool ListDecoder::cutNext()
{
    // A little that is packed may be a lot to throw away.
    if (JsonArrayCutter::isGivenUp(m_cutter.verdict()))
        return false;
    if (m_gzip) {
        if (const QByteArray piece = m_gzip->next(); !piece.isEmpty()) {
            m_cutter.feed(piece);
            return true;
        }
    }
    m_bytes += std::exchange(m_cutting, 0);
    if (m_waiting.isEmpty())
        return false;
    const QByteArray bytes = m_waiting.takeFirst();
    m_cutting = bytes.size();
    if (m_gzip)
        m_gzip->feed(bytes);
    else
        m_cutter.feed(bytes);
    return true;
}

// What could not be unpacked is not there, so that a list which looks whole may not be.
JsonArrayCutter::Verdict ListDecoder::verdict() const
{
    using Verdict = JsonArrayCutter::Verdict;
    const auto verdict = m_cutter.verdict();
    if (!m_gzip || m_gzip->isAtEnd() || JsonArrayCutter::isGivenUp(verdict))
        return verdict;
    if (m_gzip->isBroken())
        return Verdict::NotUnpacked;
    if (!m_gzip->hasTextAfterEnd())
        return Verdict::BrokenOff;
    const bool isWhole = verdict == Verdict::Complete || verdict == Verdict::SingleObject
        || verdict == Verdict::Empty;
    return isWhole ? Verdict::TextAfterEnd : verdict;
}

void ListDecoder::decode(QByteArrayView element)
{
    ++m_elements;
    m_batchText += element.size();
    if (element.isEmpty()) {
        m_unreadable.append({m_elements, QString(), u"Nothing, or more than 32 MB."_s});
        return;
    }
    auto request = m_reader.read(element);
    if (request)
        m_requests.append(*std::move(request));
    else
        m_unreadable.append({m_elements, idIn(element), request.error().technical});
}

void ListDecoder::giveOut()
{
    if (isEmpty())
        return;
    m_isBatchUnderWay = true;
    m_batchText = 0;
    Q_EMIT decoded(std::exchange(m_requests, {}), std::exchange(m_unreadable, {}),
                   std::exchange(m_bytes, 0));
}

bool ListDecoder::isFull() const
{
    return m_requests.size() + m_unreadable.size() >= maxBatch || m_batchText >= maxBatchText;
}

bool ListDecoder::isEmpty() const
{
    return m_requests.isEmpty() && m_unreadable.isEmpty() && m_bytes == 0;
}

}
