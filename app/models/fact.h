// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QUrl>

namespace Sigill {

// What a value means to whoever looks at it; shown as an icon beside the words that tell the same.
enum class FactMark { None, Good, Note, Warning, Bad, Busy };

// One line of what is known about a request: a label and its value, both plain text.
struct Fact
{
    QString label = {};
    QString value = {};
    // Shown small: a GUID or another text for second line.
    bool isTechnical = false;
    // What the value leads to, such as a mail to somebody; empty for most. Those of the scheme
    // below are for the window itself, the path says what it shall do.
    QUrl link = {};
    // A sentence on the value, such as why there is no name; empty for most.
    QString hint = {};
    FactMark mark = FactMark::None;
    // The first line of a thing among others of its kind.
    bool isHeading = false;

    friend bool operator==(const Fact &, const Fact &) = default;
};

inline constexpr auto ownScheme = QLatin1StringView("sigill");

struct FactGroup
{
    QString title;
    QList<Fact> facts;

    friend bool operator==(const FactGroup &, const FactGroup &) = default;
};

}
