// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

namespace Sigill {

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
    };

    // An element of more bytes than this is given out as an empty text.
    static constexpr qsizetype maxElement = 32 * 1024 * 1024;

    using Sink = std::function<void(const QByteArray &element)>;

    void feed(QByteArrayView bytes, const Sink &sink);

    // To be asked when all bytes have been fed.
    Verdict verdict() const;

private:
    enum class State { Start, Word, BetweenElements, InElement, InSingleObject, End };

    qsizetype begin(QByteArrayView bytes, qsizetype position);
    qsizetype skipBetween(QByteArrayView bytes, qsizetype position);
    qsizetype scanElement(QByteArrayView bytes, qsizetype position, const Sink &sink);
    bool passes(char c);
    void keep(QByteArrayView part);
    void giveOut(const Sink &sink);

    State m_state = State::Start;
    int m_depth = 0;
    bool m_inString = false;
    bool m_escaped = false;
    bool m_elementTooLarge = false;
    bool m_single = false;
    bool m_anyByte = false;
    bool m_textAfterEnd = false;
    QByteArray m_element;
    QByteArray m_word;
};

}
