// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Sigill {

// The pages of the help as they lie among the program's resources, the same in each language.
class HelpPages
{
public:
    // In the order of the contents; the first is the one to begin with.
    static QStringList names();
    // HTML; empty where there is no such page.
    static QString html(const QString &name, const QString &language);
    // What can be read there.
    static QString text(const QString &name, const QString &language);
    static QString title(const QString &name, const QString &language);
};

}
