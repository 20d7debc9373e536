// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Sigill {

// ACE_HEADER.AceType, MS-DTYP 2.4.4.1. Types that SDDL cannot write are listed for binary forms.
enum class AceType : quint8 {
    AccessAllowed = 0x00,
    AccessDenied = 0x01,
    SystemAudit = 0x02,
    SystemAlarm = 0x03,
    AccessAllowedCompound = 0x04,
    AccessAllowedObject = 0x05,
    AccessDeniedObject = 0x06,
    SystemAuditObject = 0x07,
    SystemAlarmObject = 0x08,
    AccessAllowedCallback = 0x09,
    AccessDeniedCallback = 0x0a,
    AccessAllowedCallbackObject = 0x0b,
    AccessDeniedCallbackObject = 0x0c,
    SystemAuditCallback = 0x0d,
    SystemAlarmCallback = 0x0e,
    SystemAuditCallbackObject = 0x0f,
    SystemAlarmCallbackObject = 0x10,
    SystemMandatoryLabel = 0x11,
    SystemResourceAttribute = 0x12,
    SystemScopedPolicyId = 0x13,
    SystemProcessTrustLabel = 0x14,
    SystemAccessFilter = 0x15,
};

// The letters in SDDL, such as "A"; empty for a type that SDDL cannot write.
QString sddlLetters(AceType type);

// The type for letters of any case; nothing where SDDL has no such type.
std::optional<AceType> aceTypeFromSddl(QStringView letters);

// The kinds overlap: a callback object type is all of allow, object and conditional.
bool isAllowType(AceType type);
bool isDenyType(AceType type);
bool isObjectType(AceType type);
bool isConditionalType(AceType type);

}
