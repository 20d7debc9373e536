// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUuid>

namespace Sigill {

// Somebody in the made-up directory.
struct PracticePerson
{
    // objectGUID
    QUuid id;
    // The last part of the objectSid.
    quint32 rid = 0;
    QString displayName;
    QString department;
    QString employeeId;
};

}
