// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/practiceanswer.h"

#include <QStringList>

#include <optional>

namespace Sigill {

// What stands around the API answers in its place when something is wrong: HTTP.sys, IIS and its
// modules, ASP.NET, AD FS, a proxy. The pages are those of Windows Server in short.
class WebServerPage
{
public:
    static QStringList names();
    // Nothing for an unknown name.
    static std::optional<PracticeAnswer> named(const QString &name);
};

}
