// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/connectionstep.h"

namespace Sigill {

// It says that a proxy cannot be reached, or wants a sign-in of its own.
bool isOfProxy(const ApiError &error);

// Which step of a test an answer to the read at its end speaks of. Whether the operator is signed
// in by then decides who is to blame for silence.
ConnectionStep::Kind stepAtFault(const ApiError &error, bool isSignedIn);

// The operator may be asked for another one.
bool isWrongPassword(const ApiError &error);

}
