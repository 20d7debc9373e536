// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory/ldapentryreader.h"

#include "directory/directorybytes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr uint accountDisabled = 0x2; // ACCOUNTDISABLE, MS-ADTS 2.2.16
constexpr size_t maxDn = 2048;
// A character of UTF-8 has four bytes at most.
constexpr size_t maxBytes = size_t(DirectoryEntry::maxText) * 4 + 4;

DirectoryEntry::Kind kindOf(const LdapRecord &record)
{
    using Kind = DirectoryEntry::Kind;
    const auto classes = record.values.find("objectclass");
    if (classes == record.values.end())
        return Kind::Other;
    const auto is = [&](const QString &name) {
        return std::any_of(classes->second.cbegin(), classes->second.cend(), [&](const auto &one) {
            return LdapEntryReader::text(one).compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    // A computer is a user as well.
    if (is(u"computer"_s))
        return Kind::Computer;
    if (is(u"user"_s))
        return Kind::User;
    return is(u"group"_s) ? Kind::Group : Kind::Other;
}

QString account(const LdapRecord &record, const LdapEntryReader::DomainNames &domains)
{
    const QString name = LdapEntryReader::text(record.value("samaccountname"));
    if (name.isEmpty() || record.dn.size() > maxDn)
        return name;
    const QString dn = QString::fromStdString(record.dn).toLower();
    QString domain;
    qsizetype longest = 0;
    for (auto one = domains.cbegin(); one != domains.cend(); ++one) {
        if (one.key().size() > longest && dn.endsWith(QString(u',' + one.key()))) {
            longest = one.key().size();
            domain = one.value();
        }
    }
    return domain.isEmpty() ? name : QString(domain + u'\\' + name);
}

}

const std::vector<std::string> &LdapEntryReader::attributes()
{
    static const std::vector<std::string> names{
        "objectClass",       "objectGUID",     "objectSid",         "cn",
        "displayName",       "sAMAccountName", "userPrincipalName", "mail",
        "telephoneNumber",   "mobile",         "department",        "manager",
        "userAccountControl"};
    return names;
}

const std::vector<std::string> &LdapEntryReader::nameAttributes()
{
    static const std::vector<std::string> names{"cn", "displayName", "sAMAccountName"};
    return names;
}

LdapEntryReader::DomainNames LdapEntryReader::domainNames(const std::vector<LdapRecord> &crossRefs)
{
    DomainNames names;
    for (const auto &one : crossRefs) {
        const QString dn = text(one.value("ncname")).toLower();
        const QString name = text(one.value("netbiosname"));
        if (!dn.isEmpty() && !name.isEmpty())
            names.insert(dn, name);
    }
    return names;
}

DirectoryEntry LdapEntryReader::read(const LdapRecord &record, const DomainNames &domains)
{
    DirectoryEntry entry;
    entry.kind = kindOf(record);
    entry.guid = DirectoryBytes::guid(record.value("objectguid"));
    entry.sid = DirectoryBytes::sid(record.value("objectsid"));
    entry.displayName = text(record.value("displayname"));
    entry.account = account(record, domains);
    entry.userPrincipalName = text(record.value("userprincipalname"));
    entry.commonName = text(record.value("cn"));
    entry.mail = text(record.value("mail"));
    entry.telephone = text(record.value("telephonenumber"));
    entry.mobile = text(record.value("mobile"));
    entry.department = text(record.value("department"));
    const auto control = text(record.value("useraccountcontrol")).toInt();
    entry.isDisabled = (uint(control) & accountDisabled) != 0;
    return entry;
}

std::string LdapEntryReader::manager(const LdapRecord &record)
{
    const auto dn = record.value("manager");
    return dn.size() > maxDn ? std::string() : dn;
}

QString LdapEntryReader::nameInDn(const std::string &dn)
{
    const auto start = dn.find('=');
    if (start == std::string::npos)
        return {};
    std::string name;
    for (size_t at = start + 1; at < dn.size() && dn[at] != ','; ++at) {
        if (dn[at] == '\\' && at + 1 < dn.size())
            ++at;
        name += dn[at];
    }
    return text(name);
}

QString LdapEntryReader::text(const std::string &bytes)
{
    const auto size = std::min(bytes.size(), maxBytes);
    QString text = QString::fromUtf8(bytes.data(), qsizetype(size)).trimmed();
    if (text.size() <= DirectoryEntry::maxText)
        return text;
    text.truncate(DirectoryEntry::maxText - 1);
    if (text.back().isHighSurrogate())
        text.chop(1);
    return text + u'…';
}

}
