// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/accesscommand.h"

#include "cli/console.h"
#include "domain/visibletext.h"
#include "models/accessfacts.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// The rights that are worth a line: those that an entry names, and what is granted besides.
AccessMask mentioned(const SecurityDescriptor &descriptor, const AccessCheck &check)
{
    AccessMask mask = check.granted() | check.undecided();
    if (descriptor.dacl) {
        for (const Ace &ace : descriptor.dacl->aces)
            mask |= ace.isAllow() || ace.isDeny() ? ace.mask : AccessMask();
    }
    return mask;
}

// For programs; it does not follow the language.
QString deciderName(qint32 decider)
{
    switch (decider) {
    case AccessCheck::Nobody:
        return u"nobody"_s;
    case AccessCheck::Ownership:
        return u"owner"_s;
    case AccessCheck::NoList:
        return u"no-list"_s;
    case AccessCheck::Privilege:
        return u"privilege"_s;
    default:
        return u"entry"_s;
    }
}

}

AccessCommand::AccessCommand(Console &console, const RightsTable &rights, const Input &input,
                             const Caller &caller, QObject *parent)
    : DescriptorCommand(console, input, parent)
    , m_rights(rights)
    , m_caller(caller)
{
}

AccessCheck AccessCommand::check(const SecurityDescriptor &descriptor) const
{
    return AccessCheck::run(descriptor, m_caller.token, m_caller.objectType);
}

QJsonObject AccessCommand::answer(const SecurityDescriptor &descriptor)
{
    const AccessCheck result = check(descriptor);
    QJsonArray rights;
    const auto bits = mentioned(descriptor, result).bits();
    for (const quint32 bit : bits) {
        const qint32 decider = result.decidedBy(AccessMask(bit));
        rights.append(QJsonObject{
            {u"bit"_s, static_cast<qint64>(bit)},
            {u"granted"_s, result.granted().contains(AccessMask(bit))},
            {u"by"_s, deciderName(decider)},
            {u"entry"_s, decider >= 0 ? QJsonValue(decider + 1) : QJsonValue()},
        });
    }
    return {
        {u"ok"_s, true},
        {u"granted"_s, static_cast<qint64>(result.granted().value())},
        {u"undecided"_s, static_cast<qint64>(result.undecided().value())},
        {u"rights"_s, rights},
    };
}

QList<SddlError> AccessCommand::tell(const QString &sddl, const std::optional<Sid> &domain)
{
    const auto descriptor = SecurityDescriptor::fromSddl(sddl, domain);
    if (!descriptor)
        return {descriptor.error()};
    const AccessCheck result = check(*descriptor);
    console().data(tr("Granted: %1").arg(AccessFacts::rights(result.granted())));
    if (!result.undecided().isEmpty())
        console().data(tr("Cannot be told: %1").arg(AccessFacts::rights(result.undecided())));
    if (!descriptor->dacl || descriptor->dacl->isNull) {
        console().data(tr("There is no access list: everyone has full access."));
    } else {
        const auto bits = mentioned(*descriptor, result).bits();
        for (const quint32 bit : bits)
            console().data(u"  "_s + decision(AccessMask(bit), result, sddl, *descriptor));
    }
    const QStringList notices = descriptor->notices.texts();
    for (const QString &notice : notices)
        console().data(notice);
    return {};
}

QString AccessCommand::decision(AccessMask bit, const AccessCheck &check, const QString &sddl,
                                const SecurityDescriptor &descriptor) const
{
    //: whether a right is granted
    QString answer = check.granted().contains(bit) ? tr("yes") : tr("no");
    if (check.undecided().contains(bit))
        //: whether a right is granted
        answer = tr("cannot be told");
    QString by;
    const qint32 decider = check.decidedBy(bit);
    switch (decider) {
    case AccessCheck::Nobody:
        by = tr("no entry for this caller");
        break;
    case AccessCheck::Ownership:
        by = tr("the caller is the owner");
        break;
    case AccessCheck::NoList:
        by = tr("there is no access list");
        break;
    case AccessCheck::Privilege:
        by = tr("a privilege of the caller");
        break;
    default: {
        const Ace &ace = descriptor.dacl->aces.at(decider);
        by = tr("entry %1: %2").arg(decider + 1).arg(visibleLine(sddl.mid(ace.offset, ace.length)));
        break;
    }
    }
    const QString name = u"%1 (%2)"_s.arg(bit.letters().leftJustified(2), m_rights.words(bit));
    return u"%1: %2, %3"_s.arg(name, answer, by);
}

}
