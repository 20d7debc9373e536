// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Sigill {

// Writes a file that is readable for its owner alone: the whole of it, or nothing.
class WholeFile
{
public:
    // Empty, or the system's words on what is wrong; then a file of that name is as it was.
    static QString write(const QString &path, const QByteArray &bytes);
};

}
