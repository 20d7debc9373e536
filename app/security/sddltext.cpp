// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/sddltext.h"

#include <QString>

namespace Sigill {

namespace {

constexpr qsizetype quotedLength = 24;

}

QString quotable(QStringView text)
{
    QString quoted = text.left(quotedLength).toString();
    for (QChar &c : quoted) {
        if (c < u' ' || c > u'~')
            c = QChar::ReplacementCharacter;
    }
    return text.size() > quotedLength ? quoted + u'…' : quoted;
}

}
