// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Sigill {

// The words the made-up requests are written with. They are data of a pretended server, so they
// are not translated.
class PracticeTexts
{
public:
    // Names that belong together.
    struct Names
    {
        QStringList given;
        QStringList family;
    };

    // The common ones stand several times.
    static const QList<Names> &names();
    static const QStringList &departments();
    static const QStringList &comments();
    static const QStringList &reasons();
};

}
