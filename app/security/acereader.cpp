// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/acereader.h"

#include "security/conditionreader.h"
#include "security/resourceattributereader.h"
#include "security/sddltext.h"
#include "security/wellknownsids.h"

namespace Sigill {

namespace {

struct FlagCode
{
    QStringView letters;
    AceFlag flag;
};

constexpr std::array flagCodes{
    FlagCode{u"OI", AceFlag::ObjectInherit},  FlagCode{u"CI", AceFlag::ContainerInherit},
    FlagCode{u"NP", AceFlag::NoPropagate},    FlagCode{u"IO", AceFlag::InheritOnly},
    FlagCode{u"ID", AceFlag::Inherited},      FlagCode{u"CR", AceFlag::Critical},
    FlagCode{u"SA", AceFlag::AuditSuccess},   FlagCode{u"FA", AceFlag::AuditFailure},
    FlagCode{u"TP", AceFlag::TrustProtected},
};

// 8-4-4-4-12 hexadecimal digits without braces, the only form that Windows takes in SDDL.
bool isGuid(QStringView text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isHyphen = i == 8 || i == 13 || i == 18 || i == 23;
        if (isHyphen ? text[i] != u'-' : digitValue(text[i]) < 0)
            return false;
    }
    return true;
}

}

bool AceReader::read(Ace &ace)
{
    ace.offset = m_cursor.position();
    m_cursor.take(u'(');
    const bool isRead = readType(ace.type) && endField(1) && readFlags(ace.flags) && endField(2)
        && readRights(ace.mask) && endField(3) && readGuid(ace.objectType, ace.type) && endField(4)
        && readGuid(ace.inheritedObjectType, ace.type) && endField(5)
        && readTrustee(ace.trustee, ace.type) && readTail(ace);
    ace.length = m_cursor.position() - ace.offset;
    return isRead;
}

bool AceReader::failField(int number)
{
    const qsizetype position = m_cursor.position();
    if (m_cursor.isAtEnd())
        return m_cursor.fail(position, tr("The entry has no end"));
    if (m_cursor.next() == u')')
        return m_cursor.fail(position, tr("The entry ends after field %1 of 6").arg(number));
    return m_cursor.fail(position, tr("Expected a semicolon after field %1 of 6").arg(number));
}

bool AceReader::readType(AceType &type)
{
    m_cursor.skipSpaces();
    const QStringView letters = m_cursor.field();
    const auto read = aceTypeFromSddl(letters);
    if (!read)
        return m_cursor.fail(m_cursor.position(),
                             tr("“%1” is no type of an entry; expected letters such as A or D")
                                 .arg(quotable(letters)));
    if (hasLowerCase(letters))
        m_cursor.note(SddlOddity::LowerCase, m_cursor.position());
    m_cursor.moveTo(m_cursor.position() + letters.size());
    type = *read;
    return true;
}

bool AceReader::readFlags(AceFlags &flags)
{
    for (;;) {
        const qsizetype start = m_cursor.position();
        m_cursor.skipSpaces();
        const char16_t c = m_cursor.next();
        if (c == u';' || c == u')' || c == u'\0') {
            // Windows takes spaces before flags and in an empty field, but not behind them.
            if (flags && m_cursor.position() != start)
                m_cursor.moveTo(start);
            return true;
        }
        const auto *code
            = std::find_if(flagCodes.begin(), flagCodes.end(), [this](const FlagCode &candidate) {
                  return isCodeAt(m_cursor.text(), m_cursor.position(), candidate.letters);
              });
        if (code == flagCodes.end())
            return m_cursor.fail(m_cursor.position(),
                                 tr("“%1” is no flag of an entry; expected letters such as ID")
                                     .arg(quotable(m_cursor.field().left(2))));
        if (!m_cursor.take(code->letters)) {
            m_cursor.note(SddlOddity::LowerCase, m_cursor.position());
            m_cursor.moveTo(m_cursor.position() + 2);
        }
        flags |= code->flag;
    }
}

bool AceReader::readRights(AccessMask &mask)
{
    const auto reading = AccessMask::parse(m_cursor.rest());
    if (!reading)
        return m_cursor.fail(m_cursor.position() + reading.error().offset, reading.error().message);
    m_cursor.note(reading->oddities, m_cursor.position());
    m_cursor.moveTo(m_cursor.position() + reading->length);
    mask = reading->mask;
    return true;
}

bool AceReader::readGuidField(std::optional<QUuid> &guid, AceType type)
{
    // Windows takes spaces in an empty field.
    const QStringView field = m_cursor.field();
    if (skipSpaces(field, 0) == field.size()) {
        m_cursor.skipSpaces();
        return true;
    }
    if (!isObjectType(type))
        return m_cursor.fail(m_cursor.position(), tr("Only an object entry has a GUID"));
    if (!isGuid(field))
        return m_cursor.fail(
            m_cursor.position(),
            tr("“%1” is no GUID; expected 8-4-4-4-12 hexadecimal digits").arg(quotable(field)));
    guid = QUuid::fromString(field);
    m_cursor.moveTo(m_cursor.position() + field.size());
    return true;
}

bool AceReader::readTrustee(Trustee &trustee, AceType type)
{
    m_cursor.skipSpaces();
    const qsizetype start = m_cursor.position();
    if (!m_cursor.readTrustee(trustee))
        return false;
    // Windows takes spaces behind an alias, but not behind a SID.
    if (m_cursor.next() == u' ' && !trustee.alias().isEmpty())
        m_cursor.skipSpaces();
    if (type == AceType::SystemResourceAttribute && trustee.sid() != WellKnownSids::everyone)
        return m_cursor.fail(start, tr("A resource attribute must name Everyone (WD)"));
    return true;
}

bool AceReader::readTail(Ace &ace)
{
    const bool isAttribute = ace.type == AceType::SystemResourceAttribute;
    if (!ace.isConditional() && !isAttribute) {
        return m_cursor.take(u')')
            || m_cursor.fail(m_cursor.position(),
                             m_cursor.next() == u';'
                                 ? tr("This type of entry has six fields only")
                                 : tr("Expected the closing parenthesis of the entry"));
    }
    if (!m_cursor.take(u';'))
        return m_cursor.fail(m_cursor.position(),
                             isAttribute ? tr("The attribute of the entry is missing")
                                         : tr("The condition of the entry is missing"));
    m_cursor.skipSpaces();
    if (isAttribute) {
        auto attribute = std::make_shared<ResourceAttribute>();
        if (!ResourceAttributeReader(m_cursor).read(*attribute))
            return false;
        ace.attribute = std::move(attribute);
    } else {
        auto condition = std::make_shared<Condition>();
        if (!ConditionReader(m_cursor).read(*condition))
            return false;
        ace.condition = std::move(condition);
    }
    m_cursor.skipSpaces();
    return m_cursor.take(u')')
        || m_cursor.fail(m_cursor.position(), tr("Expected the closing parenthesis of the entry"));
}

}
