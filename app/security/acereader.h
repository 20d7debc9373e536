// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "security/ace.h"
#include "security/sddlerror.h"
#include "security/sddlnotices.h"

#include <QCoreApplication>

#include <tl/expected.hpp>

#include <array>

namespace Sigill {

// Reads one entry "(type;flags;rights;object;inherited;sid[;tail])" of a descriptor text, in time
// linear in its length. Belongs to SddlReader.
class AceReader
{
    Q_DECLARE_TR_FUNCTIONS(Sigill::AceReader)

public:
    // All must outlive the reader.
    AceReader(QStringView text, const std::optional<Sid> &domain, SddlNotices &notices);

    // The opening parenthesis stands at the offset.
    tl::expected<Ace, SddlError> read(qsizetype offset);

private:
    struct Field
    {
        qsizetype offset = 0;
        QStringView text;
    };
    enum FieldIndex : size_t { Type, Flags, Rights, Object, InheritedObject, TrusteeSid, Count };

    tl::expected<void, SddlError> splitFields(qsizetype offset);
    tl::expected<AceType, SddlError> readType();
    tl::expected<AceFlags, SddlError> readFlags();
    tl::expected<AccessMask, SddlError> readRights();
    tl::expected<std::optional<QUuid>, SddlError> readGuid(const Field &field, AceType type);
    tl::expected<Trustee, SddlError> readTrustee(AceType type);
    tl::expected<QString, SddlError> readTail(AceType type);
    // Leaves out spaces at the start of a field.
    Field withoutSpaces(const Field &field);

    QStringView m_text;
    const std::optional<Sid> &m_domain;
    SddlNotices &m_notices;
    std::array<Field, Count> m_fields;
    qsizetype m_position = 0; // behind the sixth field, in the end behind the entry
};

}
