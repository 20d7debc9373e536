// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "security/sddlnotices.h"
#include "security/securitydescriptor.h"

#include <QCoreApplication>

namespace Sigill {

// Reads a descriptor text from front to back, once. Behind SecurityDescriptor::fromSddl.
class SddlReader
{
    Q_DECLARE_TR_FUNCTIONS(Sigill::SddlReader)

public:
    // Both must outlive the reader.
    SddlReader(QStringView text, const std::optional<Sid> &domain);

    tl::expected<SecurityDescriptor, SddlError> read();

private:
    tl::expected<void, SddlError> readSection(SecurityDescriptor &descriptor);
    tl::expected<Trustee, SddlError> readTrustee();
    tl::expected<Acl, SddlError> readAcl(bool isDacl);
    void readAclFlags(Acl &acl);
    bool skip(QStringView word);
    void skipSpaces();

    QStringView m_text;
    const std::optional<Sid> &m_domain;
    SddlNotices m_notices;
    qsizetype m_position = 0;
};

}
