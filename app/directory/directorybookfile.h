// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "directory/directorybook.h"
#include "domain/directoryerror.h"

#include <tl/expected.hpp>

namespace Sigill {

// A book as a file: a magic word, a version, and what QDataStream writes, with its SHA-256. It may
// block, so it is used in a thread. Mode 0600 from its first byte; it appears whole or not at all.
class DirectoryBookFile
{
public:
    // Everything that is fresh. An empty book where there is no file.
    static tl::expected<DirectoryBook, DirectoryError> read(const QString &path, qint64 now,
                                                            const DirectoryBook::Ages &ages);
    // What is fresh, at most maxItems of the newest. Folders that are missing are made. A file that
    // is not such a book is left as it is, which is an error.
    static tl::expected<void, DirectoryError> write(const QString &path, const DirectoryBook &book,
                                                    qint64 now, const DirectoryBook::Ages &ages);
    // Where it is such a book, in whatever state.
    static void remove(const QString &path);

    static constexpr int maxItems = 50000;
};

}
