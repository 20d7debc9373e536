// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Sigill {

// Tells a file from another one that has been put in its place.
struct FileIdentity
{
    // Nothing where there is no file. Never opens it: closing it again would drop the locks that
    // SQLite holds on it for this process.
    static std::optional<FileIdentity> of(const QString &path);
    // Of an open file.
    static std::optional<FileIdentity> of(int handle);

    quint64 device = 0;
    quint64 inode = 0;

    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

}
