// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/requestid.h"

#include <optional>

namespace Sigill {

// The request that a link or a word on the command line names: its id alone, sigill:ID as tickets
// write it, or an address that holds one id, as the portal's. Names no server: a link must not
// choose where the operator signs in.
std::optional<RequestId> requestOfLink(const QString &text);

// For tickets.
QString linkOf(const RequestId &id);

}
