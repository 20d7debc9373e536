// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/serverprofile.h"

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace Sigill {

// The operator's own server profiles in the file of the settings, which may be edited by hand.
class ProfileStorage
{
public:
    // Those that can be used.
    static QList<ServerProfile> read(QSettings &storage);
    // What stands there and cannot be used stays, so that it can be mended.
    static void write(QSettings &storage, const QList<ServerProfile> &profiles);
};

}
