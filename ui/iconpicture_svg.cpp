// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "iconpicture.h"

#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace Sigill {

QImage IconPicture::drawn(const QString &name, const QSize &size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer(u":/icons/%1.svg"_s.arg(name)).render(&painter, QRectF(QPointF(), size));
    return image;
}

QIcon IconPicture::ofProgram()
{
    return QIcon(u":/icons/sigill.svg"_s);
}

}
