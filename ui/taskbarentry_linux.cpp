// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "taskbarentry.h"

namespace Sigill {

void TaskbarEntry::addTo(QWidget *, const Session &, const NewRequestNotice &)
{
}

}
