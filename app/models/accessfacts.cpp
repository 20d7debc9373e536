// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accessfacts.h"

#include "domain/guid.h"
#include "domain/visibletext.h"
#include "security/wellknownsids.h"

using namespace Qt::StringLiterals;

namespace Sigill {

QString AccessFacts::trustee(const Trustee &trustee)
{
    const QString name = trustee.sid() ? WellKnownSids::name(*trustee.sid())
                                       : WellKnownSids::aliasName(trustee.alias());
    if (name.isEmpty())
        return trustee.text();
    if (!trustee.sid()) {
        //: %1 is the name of a group, %2 its two-letter alias
        return tr("%1 (%2, domain not known)").arg(name, trustee.alias());
    }
    return u"%1 (%2)"_s.arg(name, trustee.text());
}

QString AccessFacts::entryType(const Ace &ace)
{
    if (ace.isAllow())
        return ace.isConditional() ? tr("Allow, on condition") : tr("Allow");
    if (ace.isDeny())
        //: an access control entry that denies; not the status of a request
        return ace.isConditional() ? tr("Deny, on condition") : tr("Deny");
    const QString letters = sddlLetters(ace.type);
    return letters.isEmpty() ? tr("Entry type %1").arg(static_cast<int>(ace.type))
                             : tr("Entry type %1").arg(letters);
}

QString AccessFacts::rights(const Ace &ace)
{
    const QString letters = ace.mask.letters();
    return letters.isEmpty() ? tr("no rights (%1)").arg(ace.mask.hex())
                             : u"%1 (%2)"_s.arg(letters, ace.mask.hex());
}

QString AccessFacts::remarks(const Ace &ace)
{
    QStringList parts;
    if (ace.isInherited())
        parts << tr("inherited");
    if (ace.isInheritOnly())
        parts << tr("does not apply to the request itself");
    if (ace.objectType)
        parts << tr("only for %1").arg(guidText(*ace.objectType));
    if (ace.inheritedObjectType)
        parts << tr("inherited by %1").arg(guidText(*ace.inheritedObjectType));
    if (!ace.tail.isEmpty())
        parts << tr("condition or attribute: %1").arg(visibleLine(ace.tail));
    return parts.join(u"; "_s);
}

QString AccessFacts::verdict(const SecurityDescriptor &descriptor)
{
    if (!descriptor.dacl)
        return tr("There is no access list: everyone has full access.");
    if (descriptor.dacl->isNull)
        return tr("The access list is switched off: everyone has full access.");
    if (descriptor.dacl->aces.isEmpty())
        return tr("The access list is empty: nobody but the owner has access.");
    return tr("%n entries, in the order in which they are evaluated.", nullptr,
              static_cast<int>(descriptor.dacl->aces.size()));
}

QString AccessFacts::error(const SddlError &error)
{
    return tr("The security descriptor could not be read at character %1: %2")
        .arg(error.offset + 1)
        .arg(error.message);
}

}
