// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Sigill {

// The libraries that the programs are linked with, as they were when this was built.
class Libraries
{
public:
    struct Library
    {
        QString name;
        QString version;
        QString licence; // by its SPDX name
        QString home; // an address
        QString use; // a few words
    };

    // In a language such as "sv".
    static QList<Library> all(const QString &language);
};

}
