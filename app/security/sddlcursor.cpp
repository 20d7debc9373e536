// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/sddlcursor.h"

#include "security/attributename.h"
#include "security/sddltext.h"

#include <algorithm>
#include <limits>

namespace Sigill {

namespace {

constexpr bool endsField(QChar c)
{
    return c == u';' || c == u')' || c == u'(' || c == u',' || c == u'}';
}

constexpr bool isBlank(char16_t c)
{
    return c == u' ' || (c >= u'\t' && c <= u'\r');
}

}

bool SddlCursor::take(QStringView word)
{
    if (!rest().startsWith(word))
        return false;
    m_position += word.size();
    return true;
}

void SddlCursor::skipSpacesNoted()
{
    note(SddlOddity::Spaces, m_position);
    m_position = Sigill::skipSpaces(m_text, m_position);
}

void SddlCursor::skipBlanks()
{
    while (isBlank(next()))
        ++m_position;
}

QStringView SddlCursor::field() const
{
    const QStringView all = rest();
    return all.first(std::find_if(all.begin(), all.end(), endsField) - all.begin());
}

bool SddlCursor::readTrustee(Trustee &trustee)
{
    const qsizetype length = Trustee::readPlainSid(rest(), trustee);
    if (length > 0 && (m_position + length == m_text.size() || endsField(next(length)))) {
        m_position += length;
        return true;
    }
    QStringView token = field();
    while (!token.isEmpty() && isBlank(token.back().unicode()))
        token.chop(1);
    if (token.isEmpty())
        return fail(m_position, tr("A SID or an alias for one is missing"));
    SddlOddities oddities;
    const auto read = Trustee::fromText(token, m_domain, oddities);
    if (!read)
        return fail(m_position,
                    tr("“%1” is neither a SID nor an alias for one").arg(quotable(token)));
    note(oddities, m_position);
    trustee = *read;
    m_position += token.size();
    return true;
}

bool SddlCursor::readInteger(qint64 &number, quint8 &base, bool isUnsigned)
{
    const qsizetype start = m_position;
    const bool isNegative = next() == u'-';
    if (isNegative || next() == u'+')
        ++m_position;
    base = 10;
    if (next() == u'0' && (next(1) == u'x' || next(1) == u'X')) {
        base = 16;
        m_position += 2;
    } else if (next() == u'0') {
        base = 8;
    }
    const qsizetype firstDigit = m_position;
    quint64 value = 0;
    bool isTooLarge = false;
    for (;; ++m_position) {
        const int digit = digitValue(next());
        if (digit < 0 || digit >= base)
            break;
        const auto step = static_cast<quint64>(digit);
        isTooLarge |= value > (std::numeric_limits<quint64>::max() - step) / base;
        value = value * base + step;
    }
    if (m_position == firstDigit || AttributeName::isSimple(next()))
        return fail(
            start,
            tr("“%1” is no number").arg(quotable(m_text.mid(start, m_position + 1 - start))));
    constexpr quint64 maxPositive = std::numeric_limits<qint64>::max();
    if (isTooLarge || (isNegative && value > maxPositive + 1))
        return fail(start, tr("The number has more than 64 bits"));
    if (value > maxPositive && !isNegative && !isUnsigned)
        note(SddlOddity::WrappedNumber, start);
    number = static_cast<qint64>(isNegative ? 0 - value : value);
    return true;
}

bool SddlCursor::readQuoted(QStringView &text)
{
    const qsizetype start = m_position;
    if (!take(u'"'))
        return fail(start, tr("Expected a quotation mark"));
    const qsizetype end = m_text.indexOf(u'"', m_position);
    if (end < 0)
        return fail(start, tr("The string that starts here has no end"));
    text = m_text.sliced(m_position, end - m_position);
    m_position = end + 1;
    return true;
}

bool SddlCursor::readOctets(QByteArray &octets)
{
    QByteArray digits;
    for (;; ++m_position) {
        const char16_t c = next();
        if (c != u'#' && digitValue(c) < 0)
            break;
        digits += c == u'#' ? '0' : static_cast<char>(c);
    }
    // fromHex takes an odd count as if a 0 stood in front.
    octets = QByteArray::fromHex(digits);
    return true;
}

bool SddlCursor::fail(qsizetype offset, const QString &message)
{
    if (m_error.message.isEmpty())
        m_error = {offset, message};
    return false;
}

}
