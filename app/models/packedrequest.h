// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request.h"
#include "models/textpool.h"
#include "models/valuepool.h"

#include <limits>

namespace Sigill {

using GuidPool = ValuePool<QUuid>;

// A request in a few bytes, with numbers for what repeats (see RequestPacker).
struct PackedRequest
{
    static constexpr qint64 never = std::numeric_limits<qint64>::min();

    RequestId id;
    qint64 submitted = never; // milliseconds since 1970, UTC
    qint64 completed = never;
    QUuid newProfile;
    QUuid oldProfile;
    QUuid newSmartcard;
    QUuid oldSmartcard;
    GuidPool::Id originator = 0;
    GuidPool::Id target = 0;
    GuidPool::Id profileTemplate = 0;
    TextPool::Id comment = 0;
    TextPool::Id data = 0;
    TextPool::Id descriptor = 0; // with a placeholder for its owner
    TextPool::Id owner = 0;
    TextPool::Id unreadable = 0;
    RequestType type = RequestType::None;
    RequestStatus status = RequestStatus::None;
    int flags = 0;
    int dataCollectionFlags = 0;
    int priority = 0;
    bool isSmartcard = false;
    bool isEnrollmentAgent = false;
    bool isDataCollectionComplete = false;

    friend bool operator==(const PackedRequest &, const PackedRequest &) = default;
};

}
