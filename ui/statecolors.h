// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

QT_BEGIN_NAMESPACE
class QPalette;
QT_END_NAMESPACE

namespace Sigill {

// The only place for colours that mean something. Each pair of text and background has a contrast
// of at least 4.5:1; the meaning is always told by words and an icon as well.
class StateColors
{
public:
    enum class State { Info, Ok, Warning, Error };
    // Environments of a server; the pairs are the same on light and dark.
    enum class Badge { Production, Test, Practice };

    static QColor text(State state, const QPalette &palette);
    static QColor background(State state, const QPalette &palette);
    // For labels beside what matters: between text and base, and still readable.
    static QColor quietText(const QPalette &palette);
    static QColor badgeBackground(Badge badge);
    // Black or white, whichever is read better on a colour that a site has chosen.
    static QColor textOn(const QColor &background);

    // From 1 to 21.
    static qreal contrast(const QColor &one, const QColor &other);

    static bool isDark(const QPalette &palette);
};

}
