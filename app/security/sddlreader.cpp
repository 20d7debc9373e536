// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/sddlreader.h"

#include "security/acereader.h"
#include "security/sddltext.h"

namespace Sigill {

namespace {

bool isAccessType(AceType type)
{
    return isAllowType(type) || isDenyType(type);
}

constexpr QStringView sectionLetters = u"OGDS";

// The shortest entry there is: "(A;;;;;WD)".
constexpr qsizetype minAceLength = 10;

struct Survey
{
    qsizetype openings = 0; // opening parentheses
    bool hasNul = false;
};

// Looks at blocks of a length that is known when this is compiled, so that compilers use vector
// instructions.
template <qsizetype length>
void look(QStringView text, qsizetype &offset, Survey &survey)
{
    for (; offset + length <= text.size(); offset += length) {
        const QChar *const block = text.data() + offset;
        quint16 openings = 0;
        quint16 nuls = 0;
        for (qsizetype i = 0; i < length; ++i) {
            openings = static_cast<quint16>(openings + (block[i] == u'(' ? 1 : 0));
            nuls = static_cast<quint16>(nuls | (block[i] == u'\0' ? 1 : 0));
        }
        survey.openings += openings;
        survey.hasNul |= nuls != 0;
    }
}

// What must be known of the text before it is read.
Survey survey(QStringView text)
{
    Survey survey;
    qsizetype offset = 0;
    look<64>(text, offset, survey);
    look<16>(text, offset, survey);
    look<1>(text, offset, survey);
    return survey;
}

}

SddlReader::SddlReader(QStringView text, const std::optional<Sid> &domain)
    : m_cursor(
        [](QStringView padded) {
            while (padded.endsWith(QChar::Null))
                padded.chop(1);
            return padded;
        }(text),
        domain)
    , m_length(text.size())
{
}

tl::expected<SecurityDescriptor, SddlError> SddlReader::read()
{
    tl::expected<SecurityDescriptor, SddlError> descriptor;
    bool isRead = prepare();
    while (isRead && !m_cursor.isAtEnd())
        isRead = readSection(*descriptor);
    if (isRead)
        descriptor->notices = m_cursor.notices();
    else
        descriptor = tl::unexpected(m_cursor.error());
    return descriptor;
}

SddlReading SddlReader::readParts()
{
    SddlReading reading;
    bool isRead = prepare();
    if (!isRead)
        reading.errors.append(m_cursor.takeError());
    while (isRead && !m_cursor.isAtEnd()) {
        if (readSection(reading.descriptor))
            continue;
        reading.errors.append(m_cursor.takeError());
        isRead = moveToNextSection();
    }
    reading.descriptor.notices = m_cursor.notices();
    return reading;
}

bool SddlReader::prepare()
{
    const QStringView text = m_cursor.text();
    m_cursor.notices().noteTrailingNuls(m_length - text.size());
    if (m_length > maxLength)
        return m_cursor.fail(maxLength, tr("The text is too long for a security descriptor"));
    const Survey found = survey(text);
    if (found.hasNul)
        return m_cursor.fail(text.indexOf(QChar::Null),
                             tr("A NUL character stands inside the text"));
    m_maxAces = std::min(found.openings, text.size() / minAceLength);
    m_cursor.skipSpaces();
    return true;
}

bool SddlReader::readSection(SecurityDescriptor &descriptor)
{
    const qsizetype start = m_cursor.position();
    const qsizetype index
        = m_cursor.next(1) == u':' ? sectionLetters.indexOf(QChar(m_cursor.next())) : -1;
    if (index < 0)
        return m_cursor.fail(start, tr("Expected O:, G:, D:, S: or the end of the text"));
    const unsigned section = 1U << index;
    const bool isRepeated = m_sections & section;
    const bool isLate = m_sections > section;
    m_sections |= section;
    if (isRepeated)
        return m_cursor.fail(start, tr("This part stands here twice"));
    if (isLate)
        m_cursor.note(SddlOddity::SectionOrder, start);
    m_cursor.moveTo(start + 2);
    const bool isRead = section == Owner ? readTrustee(descriptor.owner)
        : section == Group               ? readTrustee(descriptor.group)
        : section == Dacl                ? readAcl(descriptor.dacl, true)
                                         : readAcl(descriptor.sacl, false);
    m_cursor.skipSpaces();
    return isRead;
}

bool SddlReader::readTrustee(std::optional<Trustee> &trustee)
{
    m_cursor.skipSpaces();
    const qsizetype start = m_cursor.position();
    const QStringView rest = m_cursor.rest();
    // A letter and a colon behind a SID are the next part.
    const qsizetype length = Trustee::readPlainSid(rest, trustee.emplace());
    if (length > 0 && (length == rest.size() || m_cursor.next(length + 1) == u':')) {
        m_cursor.moveTo(start + length);
        return true;
    }
    // A SID has no colon, so the letter before the next one is the next part. That also keeps the
    // hexadecimal digit D out of "...-512D:".
    const qsizetype colon = rest.indexOf(u':');
    QStringView token = colon < 0 ? rest : rest.first(std::max<qsizetype>(colon - 1, 0));
    while (token.endsWith(u' '))
        token.chop(1);
    SddlOddities oddities;
    const auto read = Trustee::fromText(token, m_cursor.domain(), oddities);
    trustee = read;
    if (token.isEmpty())
        return m_cursor.fail(start, tr("The SID is missing"));
    if (!read)
        return m_cursor.fail(start,
                             tr("“%1” is neither a SID nor an alias for one").arg(quotable(token)));
    m_cursor.note(oddities, start);
    m_cursor.moveTo(start + token.size());
    return true;
}

bool SddlReader::readAcl(std::optional<Acl> &acl, bool isDacl)
{
    acl.emplace();
    readAclFlags(*acl);
    if (m_cursor.next() != u'(')
        return true;
    acl->aces.reserve(m_maxAces); // so that the list is allocated once
    AceReader reader(m_cursor);
    while (m_cursor.next() == u'(') {
        const qsizetype start = m_cursor.position();
        if (acl->isNull)
            return m_cursor.fail(start, tr("NO_ACCESS_CONTROL leaves no room for entries"));
        Ace &ace = acl->aces.emplaceBack();
        if (!reader.read(ace)) {
            acl->aces.removeLast();
            return false;
        }
        if (isAccessType(ace.type) != isDacl)
            m_cursor.note(SddlOddity::WrongList, start);
        m_cursor.skipSpaces();
    }
    m_maxAces -= acl->aces.size();
    return true;
}

void SddlReader::readAclFlags(Acl &acl)
{
    for (;;) {
        m_cursor.skipSpaces();
        if (m_cursor.take(u"NO_ACCESS_CONTROL"))
            acl.isNull = true;
        else if (m_cursor.take(u'P'))
            acl.isProtected = true;
        else if (m_cursor.take(u"AR"))
            acl.isAutoInheritRequested = true;
        else if (m_cursor.take(u"AI"))
            acl.isAutoInherited = true;
        else
            return;
    }
}

// After an error the end of the broken part can only be guessed: the next part that was not seen
// yet and does not stand in a string.
bool SddlReader::moveToNextSection()
{
    const QStringView text = m_cursor.text();
    bool isInString = false;
    for (qsizetype i = m_cursor.position(); i + 1 < text.size(); ++i) {
        if (text[i] == u'"')
            isInString = !isInString;
        if (isInString || text[i + 1] != u':')
            continue;
        const qsizetype index = sectionLetters.indexOf(text[i]);
        if (index >= 0 && !(m_sections & (1U << index))) {
            m_cursor.moveTo(i);
            return true;
        }
    }
    return false;
}

}
