// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIconEngine>

namespace Sigill {

// Paints a monochrome drawing (see IconPicture) in the text colour of the palette of the moment, at
// the size asked for.
class TintedIconEngine : public QIconEngine
{
public:
    explicit TintedIconEngine(const QString &name);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override;
    QIconEngine *clone() const override;

private:
    QString m_name;
};

}
