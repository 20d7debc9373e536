// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directorykey.h"

#include <optional>
#include <string>
#include <string_view>

namespace Sigill {

// GUIDs and SIDs as LDAP carries them in Active Directory: packets of MS-DTYP (2.3.4.2 GUID, its
// first three fields in little endian; 2.4.2.2 SID, its sub-authorities in little endian).
class DirectoryBytes
{
public:
    static std::string ofGuid(const QUuid &guid);
    // Nothing where the text is no SID.
    static std::optional<std::string> ofSid(QStringView sid);
    // Null where the bytes are no GUID.
    static QUuid guid(std::string_view bytes);
    // Empty where the bytes are no SID of revision 1 with 1 to 15 sub-authorities.
    static QString sid(std::string_view bytes);
    // (objectGUID=...) or (objectSid=...); nothing where the key is no GUID and no SID.
    static std::optional<std::string> filter(const DirectoryKey &key);
};

}
