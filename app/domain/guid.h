// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>
#include <QUuid>

#include <optional>

namespace Sigill {

// The GUID in the text, in any case, with or without braces; nothing where the text is no GUID.
// An all-zero GUID is valid and means "none" in the API (QUuid::isNull).
std::optional<QUuid> guidFromText(QStringView text);
// The same in UTF-8 or Latin-1.
std::optional<QUuid> guidFromText(QByteArrayView text);

// Lower case, without braces, as the API writes it.
QString guidText(const QUuid &guid);

// The first GUID that stands anywhere in the text, such as the correlation id in an error message.
std::optional<QUuid> firstGuidIn(const QString &text);

}
