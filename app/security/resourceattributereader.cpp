// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/resourceattributereader.h"

#include "security/attributename.h"
#include "security/sddltext.h"

#include <limits>

namespace Sigill {

bool ResourceAttributeReader::read(ResourceAttribute &attribute)
{
    const qsizetype start = m_cursor.position();
    if (!m_cursor.take(u'('))
        return m_cursor.fail(start, tr("Expected an opening parenthesis"));
    if (!readName(attribute.name) || !takeComma() || !readType(attribute.type) || !takeComma()
        || !readFlags(attribute.flags))
        return false;
    for (;;) {
        m_cursor.skipBlanks();
        if (m_cursor.take(u')'))
            return true;
        if (!takeComma())
            return false;
        Condition value;
        if (!readValue(attribute.type, value))
            return false;
        attribute.values.append(std::move(value));
    }
}

bool ResourceAttributeReader::readName(QString &name)
{
    m_cursor.skipBlanks();
    const qsizetype start = m_cursor.position();
    QStringView written;
    if (!m_cursor.readQuoted(written))
        return false;
    if (written.isEmpty())
        return m_cursor.fail(start, tr("The name of the attribute is missing"));
    return AttributeName::decode(written, name)
        || m_cursor.fail(start, tr("Four hexadecimal digits must follow a % in a name"));
}

bool ResourceAttributeReader::readType(ResourceAttribute::Type &type)
{
    using Type = ResourceAttribute::Type;
    for (const Type known :
         {Type::Integer, Type::Unsigned, Type::String, Type::Sid, Type::Octets, Type::Boolean}) {
        const QStringView letters = ResourceAttribute::typeLetters(known);
        if (!isCodeAt(m_cursor.text(), m_cursor.position(), letters))
            continue;
        if (!m_cursor.take(letters)) {
            m_cursor.note(SddlOddity::LowerCase, m_cursor.position());
            m_cursor.moveTo(m_cursor.position() + letters.size());
        }
        type = known;
        return true;
    }
    return m_cursor.fail(m_cursor.position(), tr("Expected TI, TU, TS, TD, TX or TB"));
}

bool ResourceAttributeReader::readFlags(quint32 &flags)
{
    const qsizetype start = m_cursor.position();
    qint64 number = 0;
    quint8 base = 10;
    if (!m_cursor.readInteger(number, base))
        return false;
    if (number < 0 || number > std::numeric_limits<quint32>::max()
        || (number & ResourceAttribute::reservedFlags) != 0)
        return m_cursor.fail(start,
                             tr("The flags of an attribute must be a number of 32 bits "
                                "without the bits 0xffc0"));
    flags = static_cast<quint32>(number);
    return true;
}

bool ResourceAttributeReader::readValue(ResourceAttribute::Type type, Condition &value)
{
    using Type = ResourceAttribute::Type;
    const qsizetype start = m_cursor.position();
    switch (type) {
    case Type::String: {
        QStringView text;
        value.kind = Condition::Kind::String;
        if (!m_cursor.readQuoted(text))
            return false;
        value.text = text.toString();
        return true;
    }
    case Type::Sid:
        value.kind = Condition::Kind::Sid;
        return m_cursor.readTrustee(value.trustee);
    case Type::Octets:
        value.kind = Condition::Kind::Octets;
        return (m_cursor.readOctets(value.octets) && m_cursor.position() > start)
            || m_cursor.fail(start, tr("Expected hexadecimal digits"));
    case Type::Integer:
    case Type::Unsigned:
    case Type::Boolean:
        break;
    }
    value.kind = Condition::Kind::Integer;
    if (!m_cursor.readInteger(value.number, value.base, type == Type::Unsigned))
        return false;
    value.base = 10;
    if (type == Type::Boolean && value.number != 0 && value.number != 1)
        return m_cursor.fail(start, tr("Expected 0 or 1"));
    return true;
}

bool ResourceAttributeReader::takeComma()
{
    m_cursor.skipBlanks();
    if (m_cursor.isAtEnd())
        return m_cursor.fail(m_cursor.position(), tr("The attribute has no end"));
    if (!m_cursor.take(u','))
        return m_cursor.fail(m_cursor.position(), tr("Expected a comma or a closing parenthesis"));
    m_cursor.skipBlanks();
    return true;
}

}
