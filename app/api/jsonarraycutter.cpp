// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/jsonarraycutter.h"

namespace Sigill {

namespace {

constexpr qsizetype maxWord = 64;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

}

void JsonArrayCutter::feed(QByteArrayView bytes, const Sink &sink)
{
    qsizetype position = 0;
    m_anyByte = m_anyByte || !bytes.isEmpty();
    while (position < bytes.size()) {
        switch (m_state) {
        case State::Start:
            position = begin(bytes, position);
            break;
        case State::Word:
            if (m_word.size() < maxWord)
                m_word += bytes.at(position);
            ++position;
            break;
        case State::BetweenElements:
            position = skipBetween(bytes, position);
            break;
        case State::InElement:
        case State::InSingleObject:
            position = scanElement(bytes, position, sink);
            break;
        case State::End:
            m_textAfterEnd = m_textAfterEnd || !isSpace(bytes.at(position));
            ++position;
            break;
        }
    }
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
    case State::End:
        break;
    }
    if (m_textAfterEnd)
        return Verdict::TextAfterEnd;
    return m_single ? Verdict::SingleObject : Verdict::Complete;
}

qsizetype JsonArrayCutter::begin(QByteArrayView bytes, qsizetype position)
{
    const char c = bytes.at(position);
    // A byte order mark is tolerated, as .NET readers do.
    if (isSpace(c) || c == '\xef' || c == '\xbb' || c == '\xbf')
        return position + 1;
    if (c == '[') {
        m_state = State::BetweenElements;
        return position + 1;
    }
    m_state = c == '{' ? State::InSingleObject : State::Word;
    m_single = c == '{';
    return position;
}

qsizetype JsonArrayCutter::skipBetween(QByteArrayView bytes, qsizetype position)
{
    const char c = bytes.at(position);
    if (c == ']') {
        m_state = State::End;
        return position + 1;
    }
    if (isSpace(c) || c == ',')
        return position + 1;
    m_state = State::InElement;
    return position;
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

qsizetype JsonArrayCutter::scanElement(QByteArrayView bytes, qsizetype position, const Sink &sink)
{
    const qsizetype start = position;
    while (position < bytes.size()) {
        const char c = bytes.at(position);
        if (passes(c)) {
            ++position;
            continue;
        }
        // A bracket that closes the element belongs to it; one that closes the list does not.
        const bool closesList = m_depth < 0;
        const bool closesElement = !closesList && c != ',';
        keep(bytes.sliced(start, position - start + (closesElement ? 1 : 0)));
        m_depth = 0;
        giveOut(sink);
        m_state = closesList || m_single ? State::End : State::BetweenElements;
        return position + 1;
    }
    keep(bytes.sliced(start));
    return position;
}

void JsonArrayCutter::keep(QByteArrayView part)
{
    if (m_elementTooLarge || m_element.size() + part.size() > maxElement) {
        m_elementTooLarge = true;
        m_element.clear();
        return;
    }
    m_element.append(part);
}

void JsonArrayCutter::giveOut(const Sink &sink)
{
    sink(m_element);
    m_element.clear();
    m_elementTooLarge = false;
}

}
