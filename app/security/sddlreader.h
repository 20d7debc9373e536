// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "security/sddlcursor.h"
#include "security/sddlreading.h"

#include <tl/expected.hpp>

namespace Sigill {

// Reads a descriptor text from front to back, once. Behind SecurityDescriptor::fromSddl.
class SddlReader
{
    Q_DECLARE_TR_FUNCTIONS(Sigill::SddlReader)

public:
    // In UTF-16 units. Windows' own limit is lower: a list has at most 64 KiB in its binary form.
    static constexpr qsizetype maxLength = 16 * 1024 * 1024;

    // Both must outlive the reader.
    SddlReader(QStringView text, const std::optional<Sid> &domain);

    // The whole text, or the first error.
    tl::expected<SecurityDescriptor, SddlError> read();

    // What can be read, going on at the next part after an error.
    SddlReading readParts();

private:
    bool prepare();
    bool readSection(SecurityDescriptor &descriptor);
    bool readTrustee(std::optional<Trustee> &trustee);
    bool readAcl(std::optional<Acl> &acl, bool isDacl);
    void readAclFlags(Acl &acl);
    bool moveToNextSection();

    // In the order in which Windows prints them.
    enum Section : unsigned { Owner = 1, Group = 2, Dacl = 4, Sacl = 8 };

    SddlCursor m_cursor;
    qsizetype m_length;
    unsigned m_sections = 0; // those that were begun
    qsizetype m_maxAces = 0; // that the lists not yet read can have together
};

}
