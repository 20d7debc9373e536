// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/systemsignin.h"

#include "api/serverprofile.h"
#include "api/ticketsignin.h"

namespace Sigill {

std::shared_ptr<SignIn> systemSignIn(const ServerProfile &profile)
{
    return std::make_shared<TicketSignIn>(profile.serviceName(), profile.usesTls());
}

}
