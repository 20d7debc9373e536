// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace Sigill {

// Files and folders that are for their owner alone from the moment they exist, whatever the umask
// says, and that a loss of power does not take away. The errors are the system's words.
class PrivateFile
{
public:
    // With every folder above it that is missing.
    static tl::expected<void, QString> makeFolder(const QString &path);
    // An empty one, unless there is one; then it only takes others' rights from it.
    static tl::expected<void, QString> make(const QString &path);
    // Puts the other file in the place of this one, if there is one; it is safe afterwards.
    static tl::expected<void, QString> replace(const QString &path, const QString &with);
    // Whether some kilobytes more can be written in the folder.
    static bool hasRoom(const QString &folder);

private:
    // What each system does in its own way.
    static bool makeOwnFolder(const QString &path);
    static void takeOthersRights(const QString &path);
    static bool sync(int handle);
    static void syncFolder(const QString &path);
};

}
