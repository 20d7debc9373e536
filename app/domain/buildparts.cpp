// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/buildparts.h"

using namespace Qt::StringLiterals;

namespace Sigill {

bool BuildParts::has(Part part)
{
    switch (part) {
    case Part::PracticeServer:
        return SIGILL_PRACTICE_SERVER;
    case Part::ZippedBundles:
        return SIGILL_ZIP;
    case Part::DrawnIcons:
        return SIGILL_SVG;
    }
    Q_UNREACHABLE();
}

QStringList BuildParts::leftOut()
{
    QStringList words;
    if (!has(Part::PracticeServer))
        //: something that this build of the program does not have
        words << tr("the practice server");
    if (!has(Part::ZippedBundles))
        //: something that this build of the program does not have; bundles are one text instead
        words << tr("zip files for support bundles");
    if (!has(Part::DrawnIcons))
        //: something that this build of the program does not have; icons are pictures instead
        words << tr("icons that are sharp in every size");
    return words;
}

}
