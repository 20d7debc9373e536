// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/serverfiles.h"

#include <QObject>
#include <QSet>

namespace Sigill {

class Settings;

// The files in which people's names are kept between starts, one for each server. While this lives,
// the file of a profile that is removed goes with it.
class PeopleFiles : public QObject
{
    Q_OBJECT

public:
    // The settings must outlive this.
    PeopleFiles(const Settings &settings, QObject *parent);

    static ServerFiles files();
    static QString path(const ServerProfile &profile) { return files().path(profile); }
    static std::optional<int> removeAll() { return files().removeAll(); }

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
