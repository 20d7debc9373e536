// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/acereader.h"

#include "security/sddltext.h"
#include "security/wellknownsids.h"

#include <algorithm>

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

bool takesTail(AceType type)
{
    return isConditionalType(type) || type == AceType::SystemResourceAttribute;
}

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

tl::unexpected<SddlError> failure(qsizetype offset, const QString &message)
{
    return tl::unexpected(SddlError{offset, message});
}

}

AceReader::AceReader(QStringView text, const std::optional<Sid> &domain, SddlNotices &notices)
    : m_text(text)
    , m_domain(domain)
    , m_notices(notices)
{
}

tl::expected<Ace, SddlError> AceReader::read(qsizetype offset)
{
    if (const auto fields = splitFields(offset); !fields)
        return tl::unexpected(fields.error());
    const auto type = readType();
    if (!type)
        return tl::unexpected(type.error());
    const auto flags = readFlags();
    if (!flags)
        return tl::unexpected(flags.error());
    const auto mask = readRights();
    if (!mask)
        return tl::unexpected(mask.error());
    const auto object = readGuid(m_fields[Object], *type);
    if (!object)
        return tl::unexpected(object.error());
    const auto inheritedObject = readGuid(m_fields[InheritedObject], *type);
    if (!inheritedObject)
        return tl::unexpected(inheritedObject.error());
    const auto trustee = readTrustee(*type);
    if (!trustee)
        return tl::unexpected(trustee.error());
    const auto tail = readTail(*type);
    if (!tail)
        return tl::unexpected(tail.error());
    return Ace{.type = *type,
               .flags = *flags,
               .mask = *mask,
               .objectType = *object,
               .inheritedObjectType = *inheritedObject,
               .trustee = *trustee,
               .tail = *tail,
               .offset = offset,
               .length = m_position - offset};
}

tl::expected<void, SddlError> AceReader::splitFields(qsizetype offset)
{
    const auto endsField = [](QChar c) { return c == u';' || c == u'(' || c == u')'; };
    m_position = offset + 1;
    for (size_t index = 0; index < Count; ++index) {
        const auto *end = std::find_if(m_text.begin() + m_position, m_text.end(), endsField);
        if (end == m_text.end())
            return failure(offset, tr("The entry that starts here has no end"));
        const qsizetype start = m_position;
        m_position = end - m_text.begin();
        if (*end == u'(')
            return failure(m_position, tr("A parenthesis stands inside a field"));
        if (*end == u')' && index + 1 < Count)
            return failure(m_position, tr("The entry ends after field %1 of 6").arg(index + 1));
        m_fields[index] = {start, m_text.sliced(start, m_position - start)};
        if (index + 1 < Count)
            ++m_position;
    }
    return {};
}

AceReader::Field AceReader::withoutSpaces(const Field &field)
{
    const qsizetype spaces = skipSpaces(field.text, 0);
    if (spaces == 0)
        return field;
    m_notices.note(SddlOddity::Spaces, field.offset);
    return {field.offset + spaces, field.text.sliced(spaces)};
}

tl::expected<AceType, SddlError> AceReader::readType()
{
    const Field field = withoutSpaces(m_fields[Type]);
    const auto type = aceTypeFromSddl(field.text);
    if (!type)
        return failure(field.offset, tr("“%1” is no type of an entry").arg(quotable(field.text)));
    if (hasLowerCase(field.text))
        m_notices.note(SddlOddity::LowerCase, field.offset);
    return *type;
}

tl::expected<AceFlags, SddlError> AceReader::readFlags()
{
    AceFlags flags;
    Field rest = withoutSpaces(m_fields[Flags]);
    while (!rest.text.isEmpty()) {
        const auto *code
            = std::find_if(flagCodes.begin(), flagCodes.end(), [&](const FlagCode &candidate) {
                  return isCodeAt(rest.text, 0, candidate.letters);
              });
        if (code == flagCodes.end())
            return failure(rest.offset,
                           tr("“%1” is no flag of an entry").arg(quotable(rest.text.left(2))));
        if (hasLowerCase(rest.text.left(2)))
            m_notices.note(SddlOddity::LowerCase, rest.offset);
        flags |= code->flag;
        rest = {rest.offset + 2, rest.text.sliced(2)};
        if (const Field next = withoutSpaces(rest); !next.text.isEmpty())
            rest = next;
    }
    return flags;
}

tl::expected<AccessMask, SddlError> AceReader::readRights()
{
    const Field &field = m_fields[Rights];
    const auto reading = AccessMask::parse(field.text);
    if (!reading)
        return failure(field.offset + reading.error().offset, reading.error().message);
    m_notices.note(reading->oddities, field.offset);
    return reading->mask;
}

tl::expected<std::optional<QUuid>, SddlError> AceReader::readGuid(const Field &field, AceType type)
{
    if (skipSpaces(field.text, 0) == field.text.size()) {
        withoutSpaces(field);
        return std::nullopt;
    }
    if (!isObjectType(type))
        return failure(field.offset, tr("Only an object entry has a GUID"));
    if (!isGuid(field.text))
        return failure(field.offset, tr("“%1” is no GUID").arg(quotable(field.text)));
    return QUuid::fromString(field.text);
}

tl::expected<Trustee, SddlError> AceReader::readTrustee(AceType type)
{
    Field field = withoutSpaces(m_fields[TrusteeSid]);
    if (field.text.isEmpty())
        return failure(field.offset, tr("The entry names no SID"));
    // Windows takes spaces behind an alias, but not behind a SID in numbers.
    if (field.text.size() > 2 && skipSpaces(field.text, 2) == field.text.size()) {
        m_notices.note(SddlOddity::Spaces, field.offset + 2);
        field.text = field.text.left(2);
    }
    SddlOddities oddities;
    const auto trustee = Trustee::fromText(field.text, m_domain, oddities);
    if (!trustee)
        return failure(field.offset,
                       tr("“%1” is neither a SID nor an alias for one").arg(quotable(field.text)));
    if (type == AceType::SystemResourceAttribute
        && trustee->sid() != WellKnownSids::fromAlias(u"WD"))
        return failure(field.offset, tr("A resource attribute must name Everyone (WD)"));
    m_notices.note(oddities, field.offset);
    return *trustee;
}

tl::expected<QString, SddlError> AceReader::readTail(AceType type)
{
    if (m_text[m_position] == u')') {
        if (takesTail(type))
            return failure(m_position, tr("The condition or attribute of the entry is missing"));
        ++m_position;
        return QString();
    }
    if (!takesTail(type))
        return failure(m_position, tr("This type of entry has six fields only"));
    const qsizetype start = skipSpaces(m_text, m_position + 1);
    if (start == m_text.size() || m_text[start] != u'(')
        return failure(start, tr("A condition or attribute starts with a parenthesis"));
    qsizetype depth = 0;
    qsizetype end = start;
    do {
        if (end == m_text.size())
            return failure(start, tr("The condition or attribute that starts here has no end"));
        const QChar c = m_text[end];
        if (c == u'(') {
            ++depth;
        } else if (c == u')') {
            --depth;
        } else if (c == u'"') {
            // What stands in a string is data, parentheses and semicolons too. It has no escapes.
            const qsizetype close = m_text.indexOf(u'"', end + 1);
            if (close < 0)
                return failure(end, tr("The string that starts here has no end"));
            end = close;
        }
        ++end;
    } while (depth > 0);
    m_position = skipSpaces(m_text, end);
    if (m_position == m_text.size() || m_text[m_position] != u')')
        return failure(m_position, tr("The entry goes on behind its condition or attribute"));
    ++m_position;
    return m_text.sliced(start, end - start).toString();
}

}
