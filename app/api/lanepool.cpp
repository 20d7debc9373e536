// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/lanepool.h"

#include <utility>

namespace Sigill {

namespace {

// As many connections as Qt makes to one server by itself.
constexpr qsizetype mostLanes = 6;

}

LanePool::LanePool(QObject *parent)
    : QObject(parent)
    , m_proxy(QNetworkProxy::NoProxy)
{
}

LanePool::~LanePool()
{
    clear();
}

Lane *LanePool::takeFree()
{
    Lane *best = nullptr;
    for (auto *lane : std::as_const(m_lanes)) {
        if (!lane->isBusy() && (!best || lane->idleTime() < best->idleTime()))
            best = lane;
    }
    if (best || m_lanes.size() >= mostLanes)
        return best;
    auto *lane = new Lane(this);
    lane->network().setProxy(m_proxy);
    // Later, so that who ends an exchange can go on on the same lane first.
    connect(lane, &Lane::released, this, &LanePool::released, Qt::QueuedConnection);
    m_lanes.append(lane);
    Q_EMIT added(lane);
    return lane;
}

void LanePool::setProxy(const QNetworkProxy &proxy)
{
    m_proxy = proxy;
    for (auto *lane : std::as_const(m_lanes))
        lane->network().setProxy(proxy);
}

void LanePool::clear()
{
    const auto lanes = std::exchange(m_lanes, {});
    for (auto *lane : lanes)
        lane->retire();
}

}
