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

tl::unexpected<SddlError> failure(qsizetype offset, const QString &message)
{
    return tl::unexpected(SddlError{offset, message});
}

}

SddlReader::SddlReader(QStringView text, const std::optional<Sid> &domain)
    : m_text(text)
    , m_domain(domain)
{
}

tl::expected<SecurityDescriptor, SddlError> SddlReader::read()
{
    const qsizetype length = m_text.size();
    while (m_text.endsWith(QChar::Null))
        m_text.chop(1);
    m_notices.noteTrailingNuls(length - m_text.size());
    if (const qsizetype nul = m_text.indexOf(QChar::Null); nul >= 0)
        return failure(nul, tr("A NUL character stands inside the text"));

    SecurityDescriptor descriptor;
    skipSpaces();
    while (m_position < m_text.size()) {
        if (const auto section = readSection(descriptor); !section)
            return tl::unexpected(section.error());
        skipSpaces();
    }
    descriptor.notices = m_notices.texts();
    return descriptor;
}

tl::expected<void, SddlError> SddlReader::readSection(SecurityDescriptor &descriptor)
{
    const qsizetype start = m_position;
    const auto isRepeated = [&] { return failure(start, tr("This part stands here twice")); };
    if (skip(u"O:")) {
        if (descriptor.owner)
            return isRepeated();
        if (descriptor.group || descriptor.dacl || descriptor.sacl)
            m_notices.note(SddlOddity::SectionOrder, start);
        return readTrustee().map([&](const Trustee &owner) { descriptor.owner = owner; });
    }
    if (skip(u"G:")) {
        if (descriptor.group)
            return isRepeated();
        if (descriptor.dacl || descriptor.sacl)
            m_notices.note(SddlOddity::SectionOrder, start);
        return readTrustee().map([&](const Trustee &group) { descriptor.group = group; });
    }
    if (skip(u"D:")) {
        if (descriptor.dacl)
            return isRepeated();
        if (descriptor.sacl)
            m_notices.note(SddlOddity::SectionOrder, start);
        return readAcl(true).map([&](const Acl &dacl) { descriptor.dacl = dacl; });
    }
    if (skip(u"S:")) {
        if (descriptor.sacl)
            return isRepeated();
        return readAcl(false).map([&](const Acl &sacl) { descriptor.sacl = sacl; });
    }
    return failure(start, tr("Expected O:, G:, D:, S: or the end of the text"));
}

tl::expected<Trustee, SddlError> SddlReader::readTrustee()
{
    skipSpaces();
    // A SID has no colon, so the letter before the next one is the next part. That also keeps the
    // hexadecimal digit D out of "...-512D:".
    const qsizetype colon = m_text.indexOf(u':', m_position);
    const qsizetype end = colon < 0 ? m_text.size() : std::max(colon - 1, m_position);
    QStringView token = m_text.sliced(m_position, end - m_position);
    while (token.endsWith(u' '))
        token.chop(1);
    if (token.isEmpty())
        return failure(m_position, tr("The SID is missing"));
    SddlOddities oddities;
    const auto trustee = Trustee::fromText(token, m_domain, oddities);
    if (!trustee)
        return failure(m_position,
                       tr("“%1” is neither a SID nor an alias for one").arg(quotable(token)));
    m_notices.note(oddities, m_position);
    m_position += token.size();
    return *trustee;
}

tl::expected<Acl, SddlError> SddlReader::readAcl(bool isDacl)
{
    Acl acl;
    readAclFlags(acl);
    AceReader reader(m_text, m_domain, m_notices);
    while (m_position < m_text.size() && m_text[m_position] == u'(') {
        if (acl.isNull)
            return failure(m_position, tr("NO_ACCESS_CONTROL leaves no room for entries"));
        auto ace = reader.read(m_position);
        if (!ace)
            return tl::unexpected(ace.error());
        if (isAccessType(ace->type) != isDacl)
            m_notices.note(SddlOddity::WrongList, m_position);
        m_position += ace->length;
        acl.aces += std::move(*ace);
        skipSpaces();
    }
    return acl;
}

void SddlReader::readAclFlags(Acl &acl)
{
    for (;;) {
        skipSpaces();
        if (skip(u"P"))
            acl.isProtected = true;
        else if (skip(u"AR"))
            acl.isAutoInheritRequested = true;
        else if (skip(u"AI"))
            acl.isAutoInherited = true;
        else if (skip(u"NO_ACCESS_CONTROL"))
            acl.isNull = true;
        else
            return;
    }
}

bool SddlReader::skip(QStringView word)
{
    if (!m_text.sliced(m_position).startsWith(word))
        return false;
    m_position += word.size();
    return true;
}

void SddlReader::skipSpaces()
{
    const qsizetype next = Sigill::skipSpaces(m_text, m_position);
    if (next != m_position)
        m_notices.note(SddlOddity::Spaces, m_position);
    m_position = next;
}

}
