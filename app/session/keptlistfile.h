// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/keptlist.h"
#include "session/keptlisterror.h"

#include <tl/expected.hpp>

namespace Sigill {

// A kept list as a file: a magic word, a version, a SHA-256, and blocks of KeptListCodec, each
// behind its length. It may block, so it is used in a thread. Mode 0600 from its first byte; it
// appears whole or not at all.
class KeptListFile
{
public:
    struct Content
    {
        KeptList list;
        QList<QByteArray> blocks; // of requests
    };

    // Nothing where there is no file.
    static tl::expected<std::optional<Content>, KeptListError> read(const QString &path);
    // Folders that are missing are made. A file that is no kept list is left as it is, which is an
    // error.
    static tl::expected<void, KeptListError> write(const QString &path, const Content &content);
    // Whether there is one, in whatever state.
    static bool isAt(const QString &path);
};

}
