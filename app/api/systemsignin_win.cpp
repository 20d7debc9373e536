// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/systemsignin.h"

#include "api/anonymoussignin.h"

namespace Sigill {

// Qt answers Negotiate by itself here, through SSPI.
std::shared_ptr<SignIn> systemSignIn(const ServerProfile &)
{
    return std::make_shared<AnonymousSignIn>(SignInState::Mechanism::System);
}

}
