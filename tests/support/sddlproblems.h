// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/sddljson.h"

#include <QJsonDocument>

namespace Sigill {

// What is wrong with what was read of a vector, by its "expect"; empty where it is right.
inline QString structureProblem(const QJsonObject &vector, const SecurityDescriptor &read)
{
    const QJsonObject expected = vector[u"expect"].toObject();
    const QJsonObject got = SddlJson::descriptor(read);
    for (const char16_t *name : {u"owner", u"group", u"control", u"dacl", u"sacl"}) {
        const QStringView part(name);
        if (got[part] != expected[part])
            return part.toString() + QStringLiteral(" is ")
                + QString::fromUtf8(
                       QJsonDocument(QJsonArray{got[part]}).toJson(QJsonDocument::Compact));
    }
    return {};
}

// What is wrong with toSddl: it must give the same descriptor when it is read back, and the same
// text then. Empty where it does.
inline QString writingProblem(const SecurityDescriptor &read, const std::optional<Sid> &domain)
{
    const QString written = read.toSddl();
    const auto again = SecurityDescriptor::fromSddl(written, domain);
    if (!again)
        return QStringLiteral("written as %1, which is refused: %2")
            .arg(written, again.error().message);
    if (*again != read)
        return QStringLiteral("written as %1, which says something else").arg(written);
    const QString twice = again->toSddl();
    return twice == written ? QString()
                            : QStringLiteral("written as %1 and then as %2").arg(written, twice);
}

}
