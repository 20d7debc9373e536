// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/sddlcommand.h"

#include "cli/console.h"
#include "cli/sddljson.h"
#include "models/accesstext.h"
#include "models/accessverdict.h"

namespace Sigill {

SddlCommand::SddlCommand(Console &console, const RightsTable &rights, const Input &input,
                         QObject *parent)
    : DescriptorCommand(console, input, parent)
    , m_rights(rights)
{
}

QJsonObject SddlCommand::answer(const SecurityDescriptor &descriptor)
{
    return SddlJson::descriptor(descriptor);
}

QList<SddlError> SddlCommand::tell(const QString &sddl, const std::optional<Sid> &domain)
{
    const auto report = AccessReport::of(sddl, domain);
    QStringList lines = AccessText::plain(report, m_rights).split(u'\n');
    // The caller tells the errors, with the places.
    for (const SddlError &error : report.errors())
        lines.removeAll(AccessVerdict::error(error));
    if (const QString text = lines.join(u'\n'); !text.isEmpty())
        console().data(text);
    return report.errors();
}

}
