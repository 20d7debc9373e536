// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Sigill {

// Where and why a descriptor text was refused.
struct SddlError
{
    qsizetype offset = 0; // UTF-16 units from the start of the text; may be its length
    QString message; // one translated sentence; quotes nothing from the text but printable ASCII
};

}
