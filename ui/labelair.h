// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFontMetrics>
#include <QObject>

namespace Sigill {

// The marks above Å and Ö reach higher than some fonts say, DejaVu Sans of Debian among them, and a
// label as high as its text cuts them off. As an event filter of the application this gives each
// label what is missing.
class LabelAir : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Pixels that the marks need above the height of a line.
    static int above(const QFontMetrics &metrics);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

}
