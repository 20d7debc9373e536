// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "security/securitydescriptor.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace Sigill {

// Security descriptors as JSON for programs, an object for each text, and the lines in which
// programs send the texts.
class SddlJson
{
    Q_DECLARE_TR_FUNCTIONS(SddlJson)

public:
    struct Query
    {
        QString text;
        std::optional<Sid> domain;
    };

    // Reads {"sddl": TEXT, "domain": SID}, where other members do not matter and the domain may be
    // absent or null, or a TEXT alone. The offset of an error is 0: it is none in a descriptor.
    static tl::expected<Query, SddlError> query(const QByteArray &line);

    // {"ok": true, "owner", "group", "control", "dacl", "sacl", "notices"}. Programs expect a SID
    // everywhere, so an alias of an unknown domain is completed with one that stands for it and
    // belongs to nobody, and a notice says so.
    static QJsonObject descriptor(const SecurityDescriptor &descriptor);

    // {"ok": false, "error": {"offset", "message"}}.
    static QJsonObject error(const SddlError &error);

    // An operator with its operands, such as ["==", ["attr", "user", "Title"], ["str", "PM"]].
    static QJsonArray condition(const Condition &condition);

    // {"name", "type", "flags", "values"}, the type as its letters in SDDL.
    static QJsonObject attribute(const ResourceAttribute &attribute);
};

}
