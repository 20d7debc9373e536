// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/sddlwriter.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

struct FlagLetters
{
    AceFlag flag;
    QStringView letters;
};

// In the order in which Windows Server 2019 prints them.
constexpr std::array flagLetters{
    FlagLetters{AceFlag::ObjectInherit, u"OI"}, FlagLetters{AceFlag::ContainerInherit, u"CI"},
    FlagLetters{AceFlag::InheritOnly, u"IO"},   FlagLetters{AceFlag::NoPropagate, u"NP"},
    FlagLetters{AceFlag::Inherited, u"ID"},     FlagLetters{AceFlag::AuditSuccess, u"SA"},
    FlagLetters{AceFlag::AuditFailure, u"FA"},  FlagLetters{AceFlag::Critical, u"CR"},
};

QString guid(const std::optional<QUuid> &guid)
{
    return guid ? guid->toString(QUuid::WithoutBraces) : QString();
}

void append(QString &text, QStringView section, const std::optional<Acl> &acl)
{
    if (!acl)
        return;
    text += section;
    if (acl->isProtected)
        text += u'P';
    if (acl->isAutoInheritRequested)
        text += u"AR"_s;
    if (acl->isAutoInherited)
        text += u"AI"_s;
    if (acl->isNull)
        text += u"NO_ACCESS_CONTROL"_s;
    for (const Ace &ace : acl->aces)
        text += SddlWriter::text(ace);
}

}

QString SddlWriter::text(const SecurityDescriptor &descriptor)
{
    QString text;
    if (descriptor.owner)
        text += u"O:"_s + descriptor.owner->sddlText();
    if (descriptor.group)
        text += u"G:"_s + descriptor.group->sddlText();
    append(text, u"D:", descriptor.dacl);
    append(text, u"S:", descriptor.sacl);
    return text;
}

QString SddlWriter::text(const Ace &ace)
{
    const QString letters = sddlLetters(ace.type);
    QString text = u'(' + (letters.isEmpty() ? QString::number(int(ace.type)) : letters) + u';'
        + flags(ace) + u';' + rights(ace) + u';' + guid(ace.objectType) + u';'
        + guid(ace.inheritedObjectType) + u';' + ace.trustee.sddlText();
    if (ace.condition)
        text += u';' + ace.condition->toSddl();
    if (ace.attribute)
        text += u';' + ace.attribute->toSddl();
    return text + u')';
}

QString SddlWriter::flags(const Ace &ace)
{
    QString text;
    for (const FlagLetters &entry : flagLetters) {
        if (!ace.flags.testFlag(entry.flag))
            continue;
        const bool isFilter
            = ace.type == AceType::SystemAccessFilter && entry.flag == AceFlag::TrustProtected;
        text += isFilter ? QStringView(u"TP") : entry.letters;
    }
    return text;
}

QString SddlWriter::rights(const Ace &ace)
{
    return ace.type == AceType::SystemMandatoryLabel ? ace.mask.labelSddlText()
                                                     : ace.mask.sddlText();
}

}
