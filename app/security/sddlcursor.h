// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "security/sddlerror.h"
#include "security/sddlnotices.h"
#include "security/trustee.h"

#include <QCoreApplication>
#include <QStringView>

#include <optional>
#include <utility>

namespace Sigill {

// Where the readers of a descriptor text stand in it, and what they have met. They share one; all
// offsets are in UTF-16 units from the start of the text, which holds no NUL.
class SddlCursor
{
    Q_DECLARE_TR_FUNCTIONS(Sigill::SddlCursor)

public:
    // Both must outlive the cursor.
    SddlCursor(QStringView text, const std::optional<Sid> &domain)
        : m_text(text)
        , m_domain(domain)
    {
    }

    qsizetype position() const { return m_position; }
    void moveTo(qsizetype position) { m_position = position; }
    bool isAtEnd() const { return m_position >= m_text.size(); }

    QStringView text() const { return m_text; }
    const std::optional<Sid> &domain() const { return m_domain; }
    QStringView rest() const { return m_text.sliced(m_position); }

    // The next character, or one after it; NUL at the end of the text.
    char16_t next(qsizetype ahead = 0) const
    {
        const qsizetype offset = m_position + ahead;
        return offset < m_text.size() ? m_text[offset].unicode() : u'\0';
    }

    // Steps over the character if it is the next one.
    bool take(char16_t c)
    {
        if (next() != c)
            return false;
        ++m_position;
        return true;
    }
    bool take(QStringView word);

    // Steps over spaces where the grammar has none, with a notice.
    void skipSpaces()
    {
        if (next() == u' ')
            skipSpacesNoted();
    }
    // Steps over white space where the grammar has it, in conditions and attributes.
    void skipBlanks();

    // The text from here to the first character that no field, SID or GUID has: ; ( ) , }
    QStringView field() const;

    // Reads a field that is a SID or an alias for one.
    bool readTrustee(Trustee &trustee);

    // Reads a number of 64 bits, with a sign, in decimal, 0x hexadecimal or 0 octal. One of 64 bits
    // without sign wraps, with a notice where that is not what the reader asked for.
    bool readInteger(qint64 &number, quint8 &base, bool isUnsigned = false);

    // Reads "text"; there is no escape for the quotation mark.
    bool readQuoted(QStringView &text);

    // Reads hexadecimal digits, in which # counts as 0 and an odd count gets a leading 0.
    bool readOctets(QByteArray &octets);

    void note(SddlOddities oddities, qsizetype offset) { m_notices.note(oddities, offset); }
    const SddlNotices &notices() const { return m_notices; }
    SddlNotices &notices() { return m_notices; }

    // Always false, so that a reader can return it. The first error counts.
    bool fail(qsizetype offset, const QString &message);
    const SddlError &error() const { return m_error; }
    // The error, forgotten here so that reading can go on behind it.
    SddlError takeError() { return std::exchange(m_error, {}); }

private:
    void skipSpacesNoted();

    QStringView m_text;
    const std::optional<Sid> &m_domain;
    qsizetype m_position = 0;
    SddlNotices m_notices;
    SddlError m_error;
};

}
