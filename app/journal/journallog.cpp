// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journallog.h"

namespace Sigill {

Q_LOGGING_CATEGORY(lcJournal, "sigill.journal", QtInfoMsg)

}
