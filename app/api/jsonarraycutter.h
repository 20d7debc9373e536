// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Sigill {

struct JsonBlock;

// Cuts a JSON array into the texts of its elements while its bytes arrive. It follows brackets and
// strings only; whether an element is sound JSON is found when that element is decoded. Memory is
// bounded by one element: white space between elements is never kept.
class JsonArrayCutter
{
public:
    enum class Verdict {
        Complete,
        Empty, // not a byte, or null
        SingleObject, // one object where a list was due; it was given out as an element
        BrokenOff, // the end of the array never came
        TextAfterEnd, // the array was complete, and something followed it
        NoList, // something else than a list or an object
        // The rest was not looked at:
        EndlessElement, // an element of more than endlessElement bytes
        TooManyElements, // more than maxElements
        // By whoever unpacks, never by the cutter: the bytes are not what they are said to be.
        NotUnpacked,
    };

    // An element of more bytes than this is given out as an empty text.
    static constexpr qsizetype maxElement = 32 * 1024 * 1024;
    static constexpr qint64 endlessElement = 256 * 1024 * 1024;
    // Many times what a queue holds; the counts over all lists of a load stay far below what an int
    // holds.
    static constexpr int maxElements = 20'000'000;
    // Bytes behind an element that may be read, whatever they are.
    static constexpr qsizetype padding = 64;

    explicit JsonArrayCutter(int most = maxElements)
        : m_most(most)
    {
    }

    // What arrived next. Only once next() has given out all that came before.
    void feed(const QByteArray &bytes);

    // The next element, valid until the next call; nothing where more bytes are needed. A part of
    // the bytes that were fed where the element lies in them as a whole, with padding behind it.
    std::optional<QByteArrayView> next();

    // To be asked when next() has given out all there is.
    Verdict verdict() const;
    // Whether nothing that may still come can change it.
    static bool isGivenUp(Verdict verdict)
    {
        return verdict == Verdict::EndlessElement || verdict == Verdict::TooManyElements;
    }

private:
    enum class State {
        Start,
        Word,
        BetweenElements,
        InElement,
        InSingleObject,
        End,
        Endless,
        TooMany
    };

    void skipSpace();
    void begin();
    void skipBetween();
    std::optional<QByteArrayView> scanElement();
    bool passes(char c);
    int passBlock(const JsonBlock &block);
    void keep(QByteArrayView part);
    QByteArrayView finished(qsizetype start, qsizetype end);

    int m_most; // elements
    int m_elements = 0; // that were given out
    State m_state = State::Start;
    qint64 m_depth = 0;
    bool m_inString = false;
    bool m_escaped = false;
    bool m_single = false;
    bool m_anyByte = false;
    bool m_textAfterEnd = false;
    QByteArray m_bytes;
    qsizetype m_position = 0; // in these
    // The element as far as it lies in bytes that are gone; empty once it has become too large.
    QByteArray m_element;
    qint64 m_elementSize = 0;
    QByteArray m_word;
};

}
