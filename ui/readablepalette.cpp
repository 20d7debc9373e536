// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readablepalette.h"

#include "statecolors.h"

#include <algorithm>

namespace Sigill {

namespace {

// Above the 4.5 of WCAG: a style lays its own lights over it.
constexpr qreal wanted = 6;
constexpr int step = 5; // percent
constexpr int mostSteps = 20;

// What one sees where it lets the other through.
QColor onTop(const QColor &colour, const QColor &below)
{
    const auto mix = [&colour](int part, int of) {
        return (part * colour.alpha() + of * (255 - colour.alpha())) / 255;
    };
    return QColor(mix(colour.red(), below.red()), mix(colour.green(), below.green()),
                  mix(colour.blue(), below.blue()));
}

// Away from the other one, by its own hue.
QColor apartFrom(const QColor &other, QColor colour)
{
    const bool isLighter
        = StateColors::contrast(Qt::white, other) > StateColors::contrast(Qt::black, other);
    for (int i = 0; i < mostSteps && StateColors::contrast(colour, other) < wanted; ++i) {
        const int lightness = colour.lightness() + (isLighter ? 1 : -1) * 255 * step / 100;
        colour.setHsl(colour.hslHue(), colour.hslSaturation(), std::clamp(lightness, 0, 255));
    }
    return colour;
}

}

QPalette ReadablePalette::dark()
{
    QPalette palette(QColor(0x35, 0x37, 0x3a), QColor(0x2a, 0x2c, 0x2f));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
    palette.setColor(QPalette::AlternateBase, QColor(0x26, 0x28, 0x2b));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x6f, 0xb5));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, QColor(0x2a, 0x2c, 0x2f));
    palette.setColor(QPalette::ToolTipText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(0xa0, 0xa4, 0xa8));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(role, QColor(0xec, 0xed, 0xee));
        palette.setColor(QPalette::Disabled, role, QColor(0x94, 0x98, 0x9c));
    }
    return palette;
}

QPalette ReadablePalette::of(const QPalette &palette)
{
    QPalette readable = palette;
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        const QColor base = palette.color(group, QPalette::Base);
        readable.setColor(group, QPalette::Highlight,
                          apartFrom(palette.color(group, QPalette::HighlightedText),
                                    palette.color(group, QPalette::Highlight)));
        readable.setColor(
            group, QPalette::PlaceholderText,
            apartFrom(base, onTop(palette.color(group, QPalette::PlaceholderText), base)));
    }
    return readable;
}

}
