// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/profilestorage.h"

#include "api/profilecodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

const auto group = u"profiles"_s;

// Lists and groups of values stand as JSON in one line, since an INI file knows neither.
QString textFrom(const QJsonValue &value)
{
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

QJsonValue jsonFrom(const QVariant &value)
{
    const QString text = value.toString();
    if (text == "true"_L1 || text == "false"_L1)
        return text == "true"_L1;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber)
        return number;
    if (!text.startsWith(u'[') && !text.startsWith(u'{'))
        return text;
    const auto document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isArray())
        return document.array();
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(text);
}

QList<QVariantMap> readEntries(QSettings &storage)
{
    QList<QVariantMap> entries;
    const int count = storage.beginReadArray(group);
    for (int i = 0; i < count; ++i) {
        storage.setArrayIndex(i);
        QVariantMap entry;
        const auto keys = storage.childKeys();
        for (const auto &key : keys)
            entry.insert(key, storage.value(key));
        entries.append(entry);
    }
    storage.endArray();
    return entries;
}

tl::expected<ServerProfile, QString> profileFrom(const QVariantMap &entry)
{
    QJsonObject object;
    for (auto it = entry.cbegin(); it != entry.cend(); ++it)
        object.insert(it.key(), jsonFrom(it.value()));
    return ProfileCodec::decode(object);
}

QVariantMap entryFrom(const ServerProfile &profile)
{
    QVariantMap entry;
    const auto object = ProfileCodec::encode(profile);
    for (auto it = object.begin(); it != object.end(); ++it)
        entry.insert(it.key(), textFrom(it.value()));
    return entry;
}

}

QList<ServerProfile> ProfileStorage::read(QSettings &storage)
{
    QList<ServerProfile> profiles;
    const auto entries = readEntries(storage);
    for (const auto &entry : entries) {
        if (const auto profile = profileFrom(entry))
            profiles.append(*profile);
    }
    return profiles;
}

void ProfileStorage::write(QSettings &storage, const QList<ServerProfile> &profiles)
{
    QList<QVariantMap> entries;
    for (const auto &profile : profiles)
        entries.append(entryFrom(profile));
    const auto before = readEntries(storage);
    for (const auto &entry : before) {
        if (!entry.isEmpty() && !profileFrom(entry))
            entries.append(entry);
    }
    storage.remove(group);
    storage.beginWriteArray(group, static_cast<int>(entries.size()));
    for (int i = 0; i < entries.size(); ++i) {
        storage.setArrayIndex(i);
        const auto &entry = entries.at(i);
        for (auto it = entry.cbegin(); it != entry.cend(); ++it)
            storage.setValue(it.key(), it.value());
    }
    storage.endArray();
}

}
