// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

namespace Sigill {

struct ServerProfile;
class SignIn;

// The sign-in of who is signed in at this computer, without a password: by a Kerberos ticket.
std::shared_ptr<SignIn> systemSignIn(const ServerProfile &profile);

}
