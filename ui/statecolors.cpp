// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statecolors.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace Sigill {

bool StateColors::isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor StateColors::text(State state, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (state) {
    case State::Info:
        return dark ? QColor(0xa8, 0xcd, 0xf5) : QColor(0x0b, 0x45, 0x7a);
    case State::Ok:
        return dark ? QColor(0x9b, 0xe3, 0xa5) : QColor(0x1b, 0x5e, 0x20);
    case State::Warning:
        return dark ? QColor(0xff, 0xd4, 0x8a) : QColor(0x6b, 0x45, 0x00);
    case State::Error:
        return dark ? QColor(0xff, 0xb3, 0xab) : QColor(0x8c, 0x1d, 0x18);
    }
    Q_UNREACHABLE();
}

QColor StateColors::background(State state, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (state) {
    case State::Info:
        return dark ? QColor(0x12, 0x30, 0x4d) : QColor(0xe5, 0xf0, 0xfb);
    case State::Ok:
        return dark ? QColor(0x16, 0x35, 0x1d) : QColor(0xe6, 0xf4, 0xea);
    case State::Warning:
        return dark ? QColor(0x3d, 0x2e, 0x0a) : QColor(0xff, 0xf3, 0xd6);
    case State::Error:
        return dark ? QColor(0x4a, 0x15, 0x12) : QColor(0xfd, 0xec, 0xea);
    }
    Q_UNREACHABLE();
}

// By the relative luminance of WCAG 2.
qreal StateColors::contrast(const QColor &one, const QColor &other)
{
    const auto linear = [](qreal part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    const auto luminance = [&linear](const QColor &colour) {
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
            + 0.0722 * linear(colour.blueF());
    };
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

// The better of the two is never below 4.5:1.
QColor StateColors::textOn(const QColor &background)
{
    return contrast(Qt::white, background) >= contrast(Qt::black, background) ? Qt::white
                                                                              : Qt::black;
}

QColor StateColors::quietText(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Text);
    const QColor base = palette.color(QPalette::Base);
    const auto mix = [](int a, int b) { return (a * 65 + b * 35) / 100; };
    return QColor(mix(text.red(), base.red()), mix(text.green(), base.green()),
                  mix(text.blue(), base.blue()));
}

QColor StateColors::badgeBackground(Badge badge)
{
    switch (badge) {
    case Badge::Production:
        return QColor(0x8c, 0x1d, 0x18);
    case Badge::Test:
        return QColor(0x0b, 0x4f, 0x8a);
    case Badge::Practice:
        return QColor(0x5b, 0x3d, 0x8a);
    }
    Q_UNREACHABLE();
}

}
