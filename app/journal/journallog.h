// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace Sigill {

// What goes wrong with the journal, beside what operators are told.
Q_DECLARE_LOGGING_CATEGORY(lcJournal)

}
