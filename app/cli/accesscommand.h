// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/descriptorcommand.h"
#include "security/accesscheck.h"

namespace Sigill {

class RightsTable;

// sigillctl access: what descriptors grant to a caller, and what decided each right.
class AccessCommand : public DescriptorCommand
{
    Q_OBJECT

public:
    struct Caller
    {
        AccessToken token;
        std::optional<QUuid> objectType;
    };

    // All references must outlive the command.
    AccessCommand(Console &console, const RightsTable &rights, const Input &input,
                  const Caller &caller, QObject *parent);

protected:
    // {"ok": true, "granted", "undecided", "rights": [{"bit", "granted", "by", "entry"}]}, with
    // each right that is granted or that an entry names. Entries count from 1.
    QJsonObject answer(const SecurityDescriptor &descriptor) override;
    QList<SddlError> tell(const QString &sddl, const std::optional<Sid> &domain) override;

private:
    AccessCheck check(const SecurityDescriptor &descriptor) const;
    QString decision(AccessMask bit, const AccessCheck &check, const QString &sddl,
                     const SecurityDescriptor &descriptor) const;

    const RightsTable &m_rights;
    const Caller m_caller;
};

}
