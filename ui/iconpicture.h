// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QImage>

namespace Sigill {

// The drawings of resources/icons, by their names.
class IconPicture
{
public:
    // In the size asked for, transparent where nothing is drawn.
    static QImage drawn(const QString &name, const QSize &size);
    static QIcon ofProgram();
};

}
