// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/jsonarraycutter.h"

#include "api/jsonblock.h"

#include <algorithm>
#include <bit>

namespace Sigill {

namespace {

constexpr qsizetype maxWord = 64;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

// Each bit becomes whether an odd number of bits is set from the lowest one up to it.
quint64 parity(quint64 bits)
{
    for (int shift = 1; shift < 64; shift *= 2)
        bits ^= bits << shift;
    return bits;
}

}

void JsonArrayCutter::feed(const QByteArray &bytes)
{
    m_bytes = bytes;
    m_position = 0;
    m_anyByte = m_anyByte || !bytes.isEmpty();
}

std::optional<QByteArrayView> JsonArrayCutter::next()
{
    // Between elements, the last one may have been given out from here.
    if (m_elementSize == 0)
        m_element.clear();
    while (m_position < m_bytes.size()) {
        switch (m_state) {
        case State::Start:
            begin();
            break;
        case State::Word:
            if (m_word.size() < maxWord)
                m_word += m_bytes.at(m_position++);
            else
                m_position = m_bytes.size();
            break;
        case State::BetweenElements:
            skipBetween();
            break;
        case State::InElement:
        case State::InSingleObject:
            if (const auto element = scanElement())
                return element;
            break;
        case State::End:
            skipSpace();
            m_textAfterEnd = m_textAfterEnd || m_position < m_bytes.size();
            m_position = m_bytes.size();
            break;
        case State::Endless:
        case State::TooMany:
            m_position = m_bytes.size();
            break;
        }
    }
    m_bytes.clear();
    m_position = 0;
    return std::nullopt;
}

JsonArrayCutter::Verdict JsonArrayCutter::verdict() const
{
    switch (m_state) {
    case State::Start:
        // White space alone is no answer a sound server gives.
        return m_anyByte ? Verdict::NoList : Verdict::Empty;
    case State::Word:
        return m_word.trimmed() == "null" ? Verdict::Empty : Verdict::NoList;
    case State::BetweenElements:
    case State::InElement:
    case State::InSingleObject:
        return Verdict::BrokenOff;
    case State::Endless:
        return Verdict::EndlessElement;
    case State::TooMany:
        return Verdict::TooManyElements;
    case State::End:
        break;
    }
    if (m_textAfterEnd)
        return Verdict::TextAfterEnd;
    return m_single ? Verdict::SingleObject : Verdict::Complete;
}

void JsonArrayCutter::skipSpace()
{
    const char *const bytes = m_bytes.constData();
    const qsizetype size = m_bytes.size();
    while (m_position < size && isSpace(bytes[m_position]))
        ++m_position;
}

void JsonArrayCutter::begin()
{
    skipSpace();
    if (m_position == m_bytes.size())
        return;
    const char c = m_bytes.at(m_position);
    // A byte order mark is tolerated, as .NET readers do.
    if (c == '\xef' || c == '\xbb' || c == '\xbf') {
        ++m_position;
    } else if (c == '[') {
        m_state = State::BetweenElements;
        ++m_position;
    } else {
        m_state = c == '{' ? State::InSingleObject : State::Word;
        m_single = c == '{';
    }
}

void JsonArrayCutter::skipBetween()
{
    skipSpace();
    if (m_position == m_bytes.size())
        return;
    const char c = m_bytes.at(m_position);
    if (c == ']')
        m_state = State::End;
    else if (c != ',')
        m_state = m_elements < m_most ? State::InElement : State::TooMany;
    if (m_state != State::InElement)
        ++m_position;
}

// True while the element goes on after this byte, as far as brackets and strings tell.
bool JsonArrayCutter::passes(char c)
{
    if (m_inString) {
        if (m_escaped)
            m_escaped = false;
        else if (c == '\\')
            m_escaped = true;
        else if (c == '"')
            m_inString = false;
        return true;
    }
    switch (c) {
    case '"':
        m_inString = true;
        return true;
    case '{':
    case '[':
        ++m_depth;
        return true;
    case '}':
    case ']':
        --m_depth;
        return m_depth > 0;
    case ',':
        return m_depth > 0;
    default:
        return true;
    }
}

// Does the same for the bytes of a block without backslashes, in an element that has begun with a
// bracket. Returns how many it passed: all, or those before the bracket that ends the element.
int JsonArrayCutter::passBlock(const JsonBlock &block)
{
    const quint64 inStrings = parity(block.quotes) ^ (m_inString ? ~quint64{0} : 0);
    const quint64 opening = block.opening & ~inStrings;
    quint64 brackets = opening | (block.closing & ~inStrings);
    for (; brackets != 0; brackets &= brackets - 1) {
        const int at = std::countr_zero(brackets);
        m_depth += (opening >> at & 1U) != 0 ? 1 : -1;
        if (m_depth == 0) {
            m_inString = false;
            return at;
        }
    }
    m_inString = inStrings >> (JsonBlock::size - 1) != 0;
    return JsonBlock::size;
}

std::optional<QByteArrayView> JsonArrayCutter::scanElement()
{
    const qsizetype start = m_position;
    const qsizetype size = m_bytes.size();
    const char *const bytes = m_bytes.constData();
    while (m_position < size) {
        if (m_depth > 0 && !m_escaped && size - m_position >= JsonBlock::size) {
            const JsonBlock block(bytes + m_position);
            if (block.backslashes == 0) {
                m_position += passBlock(block);
                if (m_depth > 0)
                    continue;
                ++m_position;
                return finished(start, m_position);
            }
        }
        // Byte by byte: what has escapes, the end of the bytes, and values that are no object.
        const qsizetype rest = m_depth > 0 ? JsonBlock::size : 1;
        const qsizetype end = std::min(size, m_position + rest);
        while (m_position < end) {
            const char c = bytes[m_position++];
            if (passes(c))
                continue;
            // A bracket that closes the element belongs to it; one that closes the list does not.
            const bool closesList = m_depth < 0;
            const bool closesElement = !closesList && c != ',';
            const auto element = finished(start, closesElement ? m_position : m_position - 1);
            if (closesList)
                m_state = State::End;
            return element;
        }
    }
    keep(QByteArrayView(bytes + start, size - start));
    if (m_elementSize > endlessElement)
        m_state = State::Endless;
    return std::nullopt;
}

void JsonArrayCutter::keep(QByteArrayView part)
{
    m_elementSize += part.size();
    if (m_elementSize > maxElement)
        m_element.clear();
    else
        m_element.append(part);
}

// The element that ends here, with what had come of it before.
QByteArrayView JsonArrayCutter::finished(qsizetype start, qsizetype end)
{
    const QByteArrayView part = QByteArrayView(m_bytes).sliced(start, end - start);
    m_state = m_single ? State::End : State::BetweenElements;
    m_depth = 0;
    ++m_elements;
    if (m_elementSize == 0 && part.size() <= maxElement && m_bytes.size() - end >= padding)
        return part;
    keep(part);
    const bool isTooLarge = m_elementSize > maxElement;
    m_elementSize = 0;
    if (isTooLarge)
        return {};
    m_element.append(padding, '\0');
    return QByteArrayView(m_element).chopped(padding);
}

}
