// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/supportbundle.h"

using namespace Qt::StringLiterals;

namespace Sigill {

QString SupportBundle::suffix()
{
    return u"txt"_s;
}

// One after the other, each under its name.
tl::expected<QByteArray, QString> SupportBundle::packed(const QList<Part> &parts)
{
    QByteArray all;
    for (const auto &part : parts) {
        if (!all.isEmpty())
            all += '\n';
        all += "==== " + part.name.toUtf8() + " ====\n\n" + part.text.toUtf8();
        if (!all.endsWith('\n'))
            all += '\n';
    }
    return all;
}

}
