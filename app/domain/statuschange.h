// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/requeststatus.h"

#include <optional>

namespace Sigill {

// What an operator can do to a request over the API (MIMDocs cancel-abandon-complete-request.md).
enum class StatusChange {
    Complete,
    Cancel,
    Abandon,
};

// The word that goes into the body of the PUT.
QString apiWord(StatusChange change);

// The action for such a word, in any case; nothing for another one.
std::optional<StatusChange> statusChangeFromApiWord(QStringView word);

// The status the server shows afterwards. Abandon ends in Failed (FIM CM SDK bb456810).
RequestStatus expectedStatus(StatusChange change);

}
