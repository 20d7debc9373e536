// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serverchoice.h"

namespace Sigill {

tl::expected<ServerProfile, QString>
ServerChoice::profileOf(const Settings &settings, const QString &address, const QString &name,
                        const std::optional<ServerProfile::Environment> &environment)
{
    auto profile = ServerProfile::fromAddress(address);
    if (!profile)
        return profile;
    if (const QString ownName = name.simplified(); !ownName.isEmpty())
        profile->name = ownName;
    profile->environment = environment.value_or(ServerProfile::Environment::Production);
    const auto same = settings.profile(profile->name);
    if (same && same->baseUrl != profile->baseUrl) {
        return tl::unexpected(
            tr("There is a server named “%1” already. Give this one another name.")
                .arg(profile->name));
    }
    if (same && settings.isPrescribed(same->name))
        return *same;
    // What is asked for is the least of it; how to sign in and the like stay.
    if (same) {
        *profile = *same;
        profile->environment = environment.value_or(same->environment);
    }
    return settings.permitted(*profile);
}

void ServerChoice::use(Session &session, const ServerProfile &profile)
{
    session.settings().saveProfile(profile);
    session.connectTo(profile);
}

}
