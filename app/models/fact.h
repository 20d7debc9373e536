// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Sigill {

// One line of what is known about a request: a label and its value, both plain text.
struct Fact
{
    QString label;
    QString value;
    // Shown small: a GUID or another text for second line.
    bool isTechnical = false;
};

struct FactGroup
{
    QString title;
    QList<Fact> facts;
};

}
