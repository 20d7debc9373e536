// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request.h"
#include "session/keptlist.h"

namespace Sigill {

// A kept list as compressed blocks of bytes, each readable by itself: what it is, and some requests
// each. What is read may be anybody's bytes.
class KeptListCodec
{
public:
    static QByteArray pack(const KeptList &list);
    // Nothing where the block is not what pack() makes.
    static std::optional<KeptList> list(const QByteArray &block);

    // A block should hold no more than a few hundred.
    static QByteArray pack(const QList<Request> &requests);
    static std::optional<QList<Request>> requests(const QByteArray &block);
};

}
