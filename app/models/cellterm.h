// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/queryfield.h"
#include "domain/request.h"
#include "models/requestcolumn.h"

#include <optional>

namespace Sigill {

class RequestTexts;

// What to search for to find the requests that have the same in a column as this one.
struct CellTerm
{
    QueryField field = QueryField::Anywhere;
    QString value; // whole; empty for those that have nothing there
    QString label; // "Type: Unblock", fit to be shown

    // Nothing where that makes no sense, as for an age, or could not be read.
    static std::optional<CellTerm> of(const Request &request, RequestColumn column,
                                      const RequestTexts &texts);
};

}
