// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFileInfo>
#include <QString>

#include <optional>

namespace Sigill {

struct ServerProfile;

// Files of one kind in a folder: one for each server, named by nothing that tells which.
class ServerFiles
{
public:
    // The start of their names tells the kind, such as "people-".
    ServerFiles(const QString &folder, QLatin1StringView start);

    // The data folder of the account, which does not follow them to other computers.
    static QString usualFolder();

    const QString &folder() const { return m_folder; }
    QString path(const ServerProfile &profile) const;
    // Those of all servers, also of profiles that are no more, and what a write that was cut off
    // has left behind.
    QList<QFileInfo> all() const;
    // A write has not come to its end, or has not yet.
    bool isLeftover(const QFileInfo &file) const;
    // Deletes all of them. Gives how many there were; nothing where one could not be deleted.
    std::optional<int> removeAll() const;

private:
    QString m_folder;
    QLatin1StringView m_start;
};

}
