// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/lifecycle.h"
#include "support/buildplaces.h"

#include <QFile>

namespace Sigill {

// The life cycle as it is built in.
inline LifeCycle builtInLifeCycle()
{
    QFile file(projectFile(QStringLiteral("resources/lifecycle.json")));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The built-in life cycle is not where it should be.");
    return LifeCycle::fromJson(file.readAll()).value();
}

}
