// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "directory/ldaptypes.h"
#include "domain/directoryentry.h"

#include <QHash>

namespace Sigill {

// Makes entries of what a directory gave, which may be anything: bytes that are no text become
// U+FFFD, long texts are cut, what is no GUID and no SID is left out.
class LdapEntryReader
{
public:
    // Short names (NetBIOS) by the DN of the domain in lower case.
    using DomainNames = QHash<QString, QString>;

    // What to ask for.
    static const std::vector<std::string> &attributes();
    static const std::vector<std::string> &nameAttributes();

    // From the crossRef objects of CN=Partitions (MS-ADTS 6.1.1.2.1.1).
    static DomainNames domainNames(const std::vector<LdapRecord> &crossRefs);

    // Without the manager's name.
    static DirectoryEntry read(const LdapRecord &record, const DomainNames &domains);
    // The DN of the manager; empty where there is none or it is too long to be one.
    static std::string manager(const LdapRecord &record);
    // The name in a DN such as "CN=Anna Ek,OU=Staff,DC=test,DC=local".
    static QString nameInDn(const std::string &dn);

    static QString text(const std::string &bytes);
};

}
