// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"

#include <QCoreApplication>

namespace Sigill {

// Turns what somebody typed about a server into a profile that can be used.
class ServerChoice
{
    Q_DECLARE_TR_FUNCTIONS(ServerChoice)

public:
    // An empty name means the one that follows from the address. Without an environment a known
    // server keeps its own, and another one is Production. The error is a sentence.
    static tl::expected<ServerProfile, QString>
    profileOf(const Settings &settings, const QString &address, const QString &name,
              const std::optional<ServerProfile::Environment> &environment);
    // Keeps the profile for the next start, and connects.
    static void use(Session &session, const ServerProfile &profile);
};

}
