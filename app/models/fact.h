// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace Sigill {

// One line of what is known about a request: a label and its value, both plain text.
struct Fact
{
    QString label;
    QString value;
    // Shown small: a GUID or another text for second line.
    bool isTechnical = false;
    // What the value leads to, such as a mail to somebody; empty for most.
    QUrl link = {};
    // A sentence on the value, such as why there is no name; empty for most.
    QString hint = {};

    friend bool operator==(const Fact &, const Fact &) = default;
};

struct FactGroup
{
    QString title;
    QList<Fact> facts;

    friend bool operator==(const FactGroup &, const FactGroup &) = default;
};

}
