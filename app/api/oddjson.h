// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QJsonValue>
#include <QString>

namespace Sigill {

// What is neither usual nor worth an own reader: escapes that only Qt reads, numbers and structures
// where a text was due. Undefined where that is no JSON to Qt either, or nests too deep for it.
QJsonValue readByQt(QByteArrayView json);

// Numbers and flags as text, structures as compact JSON.
QString textOf(const QJsonValue &value);

}
