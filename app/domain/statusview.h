// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/requeststatus.h"

#include <QList>

#include <optional>

namespace Sigill {

// Which part of the queue is looked at.
enum class StatusView {
    Open,
    Pending,
    Approved,
    Executing,
    Decided,
    All,
};

// The status filters of the calls that fetch this view, in the order they are made: along the life
// cycle, so that a request that moves on between two calls is seen at least once. Empty means one
// call without a filter. The single open statuses are fetched together as Open.
QList<RequestStatus> statusesToFetch(StatusView view);

bool contains(StatusView view, RequestStatus status);

// Our name, the same in every language: open, decided, all, or that of the status.
QString name(StatusView view);
// In any case; nothing for another name.
std::optional<StatusView> statusViewFromName(QStringView name);

}
