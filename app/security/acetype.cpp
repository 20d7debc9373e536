// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/acetype.h"

#include "security/sddltext.h"

#include <array>

namespace Sigill {

namespace {

struct TypeLetters
{
    QStringView letters;
    AceType type;
};

constexpr std::array typeLetters{
    TypeLetters{u"A", AceType::AccessAllowed},
    TypeLetters{u"D", AceType::AccessDenied},
    TypeLetters{u"AU", AceType::SystemAudit},
    TypeLetters{u"AL", AceType::SystemAlarm},
    TypeLetters{u"OA", AceType::AccessAllowedObject},
    TypeLetters{u"OD", AceType::AccessDeniedObject},
    TypeLetters{u"OU", AceType::SystemAuditObject},
    TypeLetters{u"OL", AceType::SystemAlarmObject},
    TypeLetters{u"XA", AceType::AccessAllowedCallback},
    TypeLetters{u"XD", AceType::AccessDeniedCallback},
    TypeLetters{u"ZA", AceType::AccessAllowedCallbackObject},
    TypeLetters{u"XU", AceType::SystemAuditCallback},
    TypeLetters{u"ML", AceType::SystemMandatoryLabel},
    TypeLetters{u"RA", AceType::SystemResourceAttribute},
    TypeLetters{u"SP", AceType::SystemScopedPolicyId},
    TypeLetters{u"TL", AceType::SystemProcessTrustLabel},
    TypeLetters{u"FL", AceType::SystemAccessFilter},
};

}

QString sddlLetters(AceType type)
{
    for (const TypeLetters &entry : typeLetters) {
        if (entry.type == type)
            return entry.letters.toString();
    }
    return {};
}

std::optional<AceType> aceTypeFromSddl(QStringView letters)
{
    for (const TypeLetters &entry : typeLetters) {
        if (entry.letters.size() == letters.size()
            && asciiUpper(letters[0]) == entry.letters[0].unicode()
            && (letters.size() == 1 || isCodeAt(letters, 0, entry.letters)))
            return entry.type;
    }
    return std::nullopt;
}

bool isAllowType(AceType type)
{
    return type == AceType::AccessAllowed || type == AceType::AccessAllowedCompound
        || type == AceType::AccessAllowedObject || type == AceType::AccessAllowedCallback
        || type == AceType::AccessAllowedCallbackObject;
}

bool isDenyType(AceType type)
{
    return type == AceType::AccessDenied || type == AceType::AccessDeniedObject
        || type == AceType::AccessDeniedCallback || type == AceType::AccessDeniedCallbackObject;
}

bool isObjectType(AceType type)
{
    return (type >= AceType::AccessAllowedObject && type <= AceType::SystemAlarmObject)
        || type == AceType::AccessAllowedCallbackObject
        || type == AceType::AccessDeniedCallbackObject || type == AceType::SystemAuditCallbackObject
        || type == AceType::SystemAlarmCallbackObject;
}

bool isConditionalType(AceType type)
{
    return (type >= AceType::AccessAllowedCallback && type <= AceType::SystemAlarmCallbackObject)
        || type == AceType::SystemAccessFilter;
}

}
