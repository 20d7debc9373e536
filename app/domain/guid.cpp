// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/guid.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr auto guidPattern
    = "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"_L1;

}

std::optional<QUuid> guidFromText(QStringView text)
{
    static const QRegularExpression whole(
        QRegularExpression::anchoredPattern(guidPattern + u"|\\{"_s + guidPattern + u"\\}"_s));
    if (!whole.match(text).hasMatch())
        return std::nullopt;
    return QUuid::fromString(text);
}

QString guidText(const QUuid &guid)
{
    return guid.toString(QUuid::WithoutBraces);
}

std::optional<QUuid> firstGuidIn(const QString &text)
{
    static const QRegularExpression anywhere(QString{guidPattern});
    const auto match = anywhere.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return QUuid::fromString(match.capturedView());
}

}
