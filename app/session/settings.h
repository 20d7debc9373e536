// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/serverprofile.h"

#include <QByteArray>
#include <QObject>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace Sigill {

// What the program remembers between starts. Never holds a secret.
class Settings : public QObject
{
    Q_OBJECT

public:
    enum class Key {
        Language, // "sv", "en"; empty: the system's
        LastProfile, // a profile's name
        WindowGeometry,
        WindowSplitter,
        TableHeader,
    };

    // The storage is not owned and must outlive the settings.
    Settings(QSettings &storage, QObject *parent);

    QString text(Key key) const;
    QByteArray bytes(Key key) const;
    void set(Key key, const QString &value);
    void set(Key key, const QByteArray &value);

    // In the order of their names.
    QList<ServerProfile> profiles() const;
    std::optional<ServerProfile> profile(const QString &name) const;
    // Adds it, or replaces the one of the same name.
    void saveProfile(const ServerProfile &profile);

private:
    QSettings &m_storage;
};

}
