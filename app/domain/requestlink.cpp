// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/requestlink.h"

#include "domain/requestidlist.h"

using namespace Qt::StringLiterals;

namespace Sigill {

std::optional<RequestId> requestOfLink(const QString &text)
{
    constexpr qsizetype longest = 2000;
    if (text.size() > longest || text.contains(u'\n'))
        return std::nullopt;
    RequestIdList ids(nullptr);
    ids.read(QStringView(text));
    ids.finish();
    return ids.ids().size() == 1 ? std::optional(ids.ids().constFirst()) : std::nullopt;
}

QString linkOf(const RequestId &id)
{
    return u"sigill:"_s + id.text();
}

}
