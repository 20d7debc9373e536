// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/apianswer.h"
#include "domain/apierror.h"

namespace Sigill {

// Reads an answer that is not the wished one: a status other than 200, or a body that is no data.
// Knows the bodies of ASP.NET Web API (HttpError with Message, MessageDetail, ModelState,
// ExceptionMessage, InnerException; a bare JSON string) and of IIS (HTML, or nothing).
ApiError errorFromAnswer(const ApiAnswer &answer);

// The error for a 200 whose body is not JSON of the wished shape.
ApiError unreadableAnswer(const ApiAnswer &answer, const QString &technical);

}
