// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QDateTime>

#include <optional>

namespace Sigill {

// The UTC time, in milliseconds, that the text names in ISO 8601 as .NET writes it: any number of
// digits of a second, "Z", an offset, or neither, which means UTC. Year 1 means never and gives an
// invalid time; a text that names no time gives nothing.
std::optional<QDateTime> timeFromIso(QByteArrayView text);

}
