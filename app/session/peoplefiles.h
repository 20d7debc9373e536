// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSet>

#include <optional>

namespace Sigill {

class Settings;
struct ServerProfile;

// The files in which people's names are kept between starts: one for each server, named by nothing
// that tells which. While this lives, the file of a profile that is removed goes with it.
class PeopleFiles : public QObject
{
    Q_OBJECT

public:
    // The settings must outlive this.
    PeopleFiles(const Settings &settings, QObject *parent);

    static QString path(const ServerProfile &profile);
    // Deletes those of all servers, also of profiles that are no more. Gives how many there were;
    // nothing where one could not be deleted.
    static std::optional<int> removeAll();

Q_SIGNALS:
    // The profile is no more, and neither is its file.
    void removed(const QString &path);

private:
    void removeOrphans();
    QSet<QString> paths() const;

    const Settings &m_settings;
    QSet<QString> m_paths;
};

}
