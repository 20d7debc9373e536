// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace Sigill {

// What this build leaves out, because a library was not there for it. resources/buildparts.cmake
// says which libraries that are.
class BuildParts
{
    Q_DECLARE_TR_FUNCTIONS(BuildParts)

public:
    enum class Part {
        PracticeServer, // by Qt HTTP Server
        ZippedBundles, // by libzip; else they are one text
        DrawnIcons, // by Qt SVG; else they are pictures of one size
    };

    static bool has(Part part);
    // A few words for each that is missing.
    static QStringList leftOut();
};

}
