// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/errorpage.h"
#include "domain/errorcause.h"

namespace Sigill {

// The most likely cause of an answer that is not the wished one, by its status, its page (read
// from this answer) and its headers; message is what the API itself said.
ErrorCause causeOf(const ApiAnswer &answer, const ErrorPage &page, const QString &message);

}
