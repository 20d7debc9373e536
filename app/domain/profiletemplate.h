// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUuid>

namespace Sigill {

// A profile template that the signed-in user may see (MIMDocs get-profile-templates.md).
struct ProfileTemplate
{
    QUuid id;
    QString name;
    QString description;
    bool isSmartcard = false;
    bool isVirtualSmartcard = false;

    friend bool operator==(const ProfileTemplate &, const ProfileTemplate &) = default;
};

}
