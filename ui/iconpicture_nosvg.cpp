// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "iconpicture.h"

using namespace Qt::StringLiterals;

namespace Sigill {

// The pictures are larger than any size that is asked for on a usual screen.
QImage IconPicture::drawn(const QString &name, const QSize &size)
{
    return QImage(u":/icons/%1.png"_s.arg(name))
        .scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

QIcon IconPicture::ofProgram()
{
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128, 256})
        icon.addPixmap(QPixmap::fromImage(drawn(u"sigill"_s, QSize(side, side))));
    return icon;
}

}
