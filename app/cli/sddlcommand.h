// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/descriptorcommand.h"

namespace Sigill {

class RightsTable;

// sigillctl sddl [TEXT]: security descriptors decoded, in words or as JSON.
class SddlCommand : public DescriptorCommand
{
    Q_OBJECT

public:
    // Both references must outlive the command.
    SddlCommand(Console &console, const RightsTable &rights, const Input &input, QObject *parent);

protected:
    QJsonObject answer(const SecurityDescriptor &descriptor) override;
    QList<SddlError> tell(const QString &sddl, const std::optional<Sid> &domain) override;

private:
    const RightsTable &m_rights;
};

}
