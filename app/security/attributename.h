// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Sigill {

// How the name of an attribute is written in SDDL (attr-char1 and attr-char2 of MS-DTYP 2.5.1.1).
class AttributeName
{
public:
    // Whether the character may stand in the name of a local attribute.
    static bool isSimple(QChar c);

    // Whether it may stand in a name behind "@User." and the like, or in a resource attribute.
    static bool isPlain(QChar c);

    // The name with all else written as a % and four hexadecimal digits.
    static QString encoded(const QString &name);

    // The name with each such % read; false where four digits do not follow it.
    static bool decode(QStringView written, QString &name);
};

}
