// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Sigill {

// One element of a list answer that is no request we can read. It costs that row only.
struct UnreadableRequest
{
    int position = 0; // in the answer, from 1
    QString id; // as the server wrote it; empty where there is none
    QString reason; // in English, for second line

    friend bool operator==(const UnreadableRequest &, const UnreadableRequest &) = default;
};

}
