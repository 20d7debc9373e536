// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accessfacts.h"

#include "domain/guid.h"
#include "domain/visibletext.h"
#include "models/requesttexts.h"
#include "security/sddlwriter.h"
#include "security/wellknownsids.h"

using namespace Qt::StringLiterals;

namespace Sigill {

QString AccessFacts::nameOf(const Trustee &trustee, const NameBook &names)
{
    const QString known = trustee.sid() ? WellKnownSids::name(*trustee.sid())
                                        : WellKnownSids::aliasName(trustee.alias());
    return known.isEmpty() ? names.name(key(trustee)) : known;
}

DirectoryKey AccessFacts::key(const Trustee &trustee)
{
    const auto &sid = trustee.sid();
    if (!sid || !sid->domain() || !WellKnownSids::name(*sid).isEmpty())
        return {};
    return DirectoryKey::ofSid(sid->text());
}

QString AccessFacts::trustee(const Trustee &trustee, const NameBook &names)
{
    const QString name = nameOf(trustee, names);
    if (name.isEmpty())
        return trustee.text();
    if (!trustee.sid()) {
        //: %1 is the name of a group, %2 its two-letter alias
        return tr("%1 (%2, domain not known)").arg(name, trustee.alias());
    }
    return u"%1 (%2)"_s.arg(name, trustee.text());
}

QString AccessFacts::trusteeLines(const Trustee &trustee, const NameBook &names)
{
    const QString name = nameOf(trustee, names);
    if (name.isEmpty())
        return trustee.text();
    //: %1 is the two-letter alias of a group
    return name + u'\n'
        + (trustee.sid() ? trustee.text() : tr("%1, domain not known").arg(trustee.alias()));
}

QStringList AccessFacts::trusteeDetails(const Trustee &trustee, const NameBook &names)
{
    QStringList lines;
    const auto key = AccessFacts::key(trustee);
    if (const auto *person = names.find(key)) {
        lines << RequestTexts::kindText(person->kind);
        if (person->account != person->name())
            lines << visibleLine(person->account);
        if (person->isDisabled)
            lines << tr("The account is disabled.");
    }
    lines << names.hint(key);
    lines.removeAll(QString());
    return lines;
}

QString AccessFacts::entryType(const Ace &ace)
{
    if (ace.isAllow())
        return ace.isConditional() ? tr("Allow, on condition") : tr("Allow");
    if (ace.isDeny())
        //: an access control entry that denies; not the status of a request
        return ace.isConditional() ? tr("Deny, on condition") : tr("Deny");
    switch (ace.type) {
    case AceType::SystemAudit:
    case AceType::SystemAuditObject:
        //: an access control entry that has access written to the log
        return tr("Audit");
    case AceType::SystemAuditCallback:
    case AceType::SystemAuditCallbackObject:
        return tr("Audit, on condition");
    case AceType::SystemMandatoryLabel:
        return tr("Integrity label");
    case AceType::SystemResourceAttribute:
        return tr("Attribute");
    case AceType::SystemScopedPolicyId:
        return tr("Central policy");
    case AceType::SystemProcessTrustLabel:
        return tr("Trust label");
    case AceType::SystemAccessFilter:
        return tr("Access filter");
    default:
        break;
    }
    const QString letters = sddlLetters(ace.type);
    return letters.isEmpty() ? tr("Entry type %1").arg(static_cast<int>(ace.type))
                             : tr("Entry type %1").arg(letters);
}

QString AccessFacts::rights(AccessMask mask)
{
    const QString letters = mask.letters();
    return letters.isEmpty() ? tr("no rights (%1)").arg(mask.hex())
                             : u"%1 (%2)"_s.arg(letters, mask.hex());
}

QString AccessFacts::rights(const Ace &ace)
{
    if (ace.type == AceType::SystemMandatoryLabel && !ace.mask.isEmpty())
        return u"%1 (%2)"_s.arg(ace.mask.labelSddlText(), ace.mask.hex());
    return rights(ace.mask);
}

QString AccessFacts::words(const Ace &ace, const RightsTable &table)
{
    if (ace.isAllow() || ace.isDeny() || !ace.mask.isEmpty())
        return ace.type == AceType::SystemMandatoryLabel ? explanation(ace, table).join(u", "_s)
                                                         : table.words(ace.mask);
    return {};
}

QStringList AccessFacts::explanation(const Ace &ace, const RightsTable &table)
{
    QStringList lines;
    if (ace.type == AceType::SystemMandatoryLabel) {
        // MS-DTYP 2.4.4.13
        if (ace.mask.value() & 0x1)
            lines += tr("not written by those below");
        if (ace.mask.value() & 0x2)
            lines += tr("not read by those below");
        if (ace.mask.value() & 0x4)
            lines += tr("not executed by those below");
        return lines;
    }
    const auto bits = ace.mask.bits();
    for (const quint32 bit : bits)
        lines += table.explanation(AccessMask(bit));
    return lines;
}

QString AccessFacts::remarks(const Ace &ace, qsizetype maxTail)
{
    QStringList parts;
    if (const QString flags = flagRemarks(ace.flags); !flags.isEmpty())
        parts << flags;
    if (ace.type == AceType::SystemAccessFilter && ace.flags.testFlag(AceFlag::TrustProtected))
        parts << tr("for trusted processes");
    else if (ace.flags.testFlag(AceFlag::AuditSuccess))
        parts << tr("logs access that succeeds");
    if (ace.flags.testFlag(AceFlag::AuditFailure))
        parts << tr("logs access that fails");
    if (ace.objectType)
        parts << tr("only for %1").arg(guidText(*ace.objectType));
    if (ace.inheritedObjectType)
        parts << tr("inherited by %1").arg(guidText(*ace.inheritedObjectType));
    if (ace.condition)
        parts << tr("if %1").arg(visibleLine(ace.condition->toSddl(), maxTail));
    if (ace.attribute)
        parts << visibleLine(ace.attribute->toSddl(), maxTail);
    return parts.join(u"; "_s);
}

QString AccessFacts::flagRemarks(AceFlags flags)
{
    QStringList parts;
    if (flags.testFlag(AceFlag::Inherited))
        parts << tr("inherited");
    if (flags.testFlag(AceFlag::InheritOnly))
        parts << tr("does not apply to the request itself");
    if (flags.testFlag(AceFlag::ObjectInherit) || flags.testFlag(AceFlag::ContainerInherit))
        parts << tr("is passed on to children");
    if (flags.testFlag(AceFlag::NoPropagate))
        parts << tr("to the first level only");
    if (flags.testFlag(AceFlag::Critical))
        parts << tr("critical");
    return parts.join(u"; "_s);
}

}
