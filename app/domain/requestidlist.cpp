// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/requestidlist.h"

#include "domain/visibletext.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr qsizetype guidLength = 36;
constexpr qsizetype firstHyphen = 8;
constexpr qsizetype markLength = 4; // bytes of the longest byte order mark
constexpr qsizetype shownLength = 60;
constexpr qsizetype mostPending = 4096;
// A character that an address writes as %7B.
constexpr qsizetype escapeLength = 3;

// What says something of an id that follows.
constexpr qsizetype mostBefore = 32;

constexpr auto byteOrderMark = u'\uFEFF';

bool isHex(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool isHyphenPlace(qsizetype place)
{
    return place == 8 || place == 13 || place == 18 || place == 23;
}

bool isEscape(QStringView text)
{
    return text.size() == escapeLength && text[0] == u'%' && isHex(text[1]) && isHex(text[2]);
}

// A piece of a longer word is no id.
bool isGuidAt(QStringView text, qsizetype start)
{
    if (start + guidLength > text.size())
        return false;
    for (qsizetype i = 0; i < guidLength; ++i) {
        const QChar c = text[start + i];
        if (isHyphenPlace(i) ? c != u'-' : !isHex(c))
            return false;
    }
    const qsizetype end = start + guidLength;
    if (end < text.size() && text[end].isLetterOrNumber())
        return false;
    return start == 0 || !text[start - 1].isLetterOrNumber()
        || (start >= escapeLength && isEscape(text.sliced(start - escapeLength, escapeLength)));
}

// As the API's JSON gives a request's person, profile template, profile or smart card.
bool isOfOtherField(QStringView text, qsizetype start)
{
    auto before = text.first(start);
    for (const auto c : {u'"', u':'}) {
        if (!before.endsWith(c))
            return false;
        before = before.chopped(1).trimmed();
    }
    constexpr auto end = "Uuid\""_L1;
    return before.endsWith(end) && !before.endsWith("RequestUuid\""_L1)
        && before.size() > end.size() && before[before.size() - end.size() - 1].isLetter();
}

// How many bytes at the end belong to a character that has not come whole. Qt's decoder could keep
// them by itself, but Qt 6.4 loses the line's end after bytes that are no UTF-8.
qsizetype unfinished(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    if (encoding != QStringConverter::Utf8)
        return bytes.size() % (encoding < QStringConverter::Utf32 ? 2 : 4);
    for (qsizetype count = 1; count <= std::min<qsizetype>(bytes.size(), 3); ++count) {
        const auto byte = static_cast<uchar>(bytes[bytes.size() - count]);
        if (byte < 0x80)
            return 0;
        if (byte >= 0xc0) {
            const qsizetype length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
            return count < length ? count : 0;
        }
    }
    return 0;
}

// The first such character there or later, else the end; where the place known from before is
// still ahead, it is that one.
void find(QChar c, QStringView text, qsizetype from, qsizetype &place)
{
    if (place >= from)
        return;
    place = text.indexOf(c, from);
    if (place < 0)
        place = text.size();
}

}

QString RequestIdList::Remark::sentence() const
{
    switch (kind) {
    case Kind::NoId:
        return tr("Line %1: no request id in “%2”").arg(line).arg(text);
    case Kind::Duplicate:
        return firstLine == 0 ? tr("Line %1: %2 is named already").arg(line).arg(text)
                              : tr("Line %1: %2 is on line %3 already")
                                    .arg(QString::number(line), text, QString::number(firstLine));
    case Kind::ZeroId:
        return tr("Line %1: the id of zeros names no request").arg(line);
    }
    Q_UNREACHABLE();
}

RequestIdList::RequestIdList(Teller teller)
    : m_teller(std::move(teller))
{
}

bool RequestIdList::add(const RequestId &id)
{
    if (m_firstLines.contains(id))
        return false;
    m_firstLines.insert(id, 0);
    m_ids.append(id);
    return true;
}

void RequestIdList::read(QByteArrayView bytes)
{
    m_undecoded.append(bytes);
    if (m_undecoded.size() >= markLength)
        decode(false);
}

void RequestIdList::decode(bool isWhole)
{
    if (!m_encoding)
        m_encoding
            = QStringConverter::encodingForData(m_undecoded).value_or(QStringConverter::Utf8);
    const QByteArrayView bytes = m_undecoded;
    const qsizetype size = bytes.size() - (isWhole ? 0 : unfinished(bytes, *m_encoding));
    QStringDecoder decoder(*m_encoding, QStringConverter::Flag::Stateless);
    const QString text = decoder(bytes.first(size));
    m_undecoded.remove(0, size);
    read(text);
}

void RequestIdList::read(QStringView text)
{
    qsizetype feed = -1;
    qsizetype carriageReturn = -1;
    for (qsizetype start = 0; start < text.size();) {
        if (std::exchange(m_afterReturn, false) && text[start] == u'\n') {
            ++start;
            continue;
        }
        find(u'\n', text, start, feed);
        find(u'\r', text, start, carriageReturn);
        const qsizetype end = std::min(feed, carriageReturn);
        takePart(text.sliced(start, end - start));
        if (end == text.size())
            return;
        endLine();
        m_afterReturn = text[end] == u'\r';
        start = end + 1;
    }
}

void RequestIdList::finish()
{
    decode(true);
    endLine();
}

void RequestIdList::takePart(QStringView part)
{
    if (m_isEmpty) {
        const auto isText = [](QChar c) { return !c.isSpace() && c != byteOrderMark; };
        const auto first = std::find_if(part.begin(), part.end(), isText);
        if (first == part.end())
            return;
        m_isEmpty = false;
        m_isComment = *first == u'#';
        part = part.sliced(first - part.begin());
    }
    if (m_start.size() <= shownLength)
        m_start.append(part.first(std::min(part.size(), shownLength + 1 - m_start.size())));
    m_pending.append(part);
    if (m_pending.size() > mostPending)
        takeIds(false);
}

void RequestIdList::takeIds(bool isWhole)
{
    const QStringView text = m_pending;
    // What begins later is not here to its end, or what follows it is not.
    const qsizetype limit = isWhole ? text.size() : text.size() - guidLength;
    for (;;) {
        const qsizetype start = text.indexOf(u'-', m_from + firstHyphen) - firstHyphen;
        if (start < m_from || start >= limit)
            break;
        if (isGuidAt(text, start)) {
            if (!isOfOtherField(text, start))
                take(QUuid::fromString(text.sliced(start, guidLength)));
            m_from = start + guidLength;
        } else {
            m_from = start + 1;
        }
    }
    m_from = std::max(m_from, limit);
    const qsizetype unneeded = std::max<qsizetype>(m_from - mostBefore, 0);
    m_pending.remove(0, unneeded);
    m_from -= unneeded;
}

void RequestIdList::take(const QUuid &guid)
{
    m_hasId = true;
    if (m_isComment)
        return;
    const RequestId id(guid);
    if (id.isNull())
        return tell(Remark::Kind::ZeroId, 0, id.text());
    const auto known = m_firstLines.constFind(id);
    if (known == m_firstLines.cend()) {
        m_firstLines.insert(id, m_line);
        m_ids.append(id);
    } else if (*known != m_line) {
        tell(Remark::Kind::Duplicate, *known, id.text());
    }
}

void RequestIdList::endLine()
{
    takeIds(true);
    if (m_isComment)
        m_commented += m_hasId ? 1 : 0;
    else if (!m_isEmpty && !m_hasId)
        tell(Remark::Kind::NoId, 0, visibleLine(m_start, shownLength));
    ++m_line;
    m_pending.resize(0);
    m_start.resize(0);
    m_from = 0;
    m_isEmpty = true;
    m_isComment = false;
    m_hasId = false;
}

void RequestIdList::tell(Remark::Kind kind, qint64 firstLine, const QString &text)
{
    ++m_remarks;
    if (m_teller)
        m_teller({kind, m_line, firstLine, text});
}

}
