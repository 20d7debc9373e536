// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "libraries.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Sigill {

QList<Libraries::Library> Libraries::all(const QString &language)
{
    QFile file(u":/libraries.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Library> libraries;
    const auto entries = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto &entry : entries) {
        const auto library = entry.toObject();
        libraries.append({library[u"name"_s].toString(), library[u"version"_s].toString(),
                          library[u"licence"_s].toString(), library[u"home"_s].toString(),
                          library[u"use"_s].toObject()[language].toString()});
    }
    return libraries;
}

}
