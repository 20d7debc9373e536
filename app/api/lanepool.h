// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/lane.h"

#include <QList>
#include <QNetworkProxy>

namespace Sigill {

// The few lanes to one server.
class LanePool : public QObject
{
    Q_OBJECT

public:
    explicit LanePool(QObject *parent);
    ~LanePool() override;

    // The free lane that was used last, so that its connection is the likeliest to be open; a new
    // one where none is free; null where there are enough.
    Lane *takeFree();
    // For all lanes of now and later.
    void setProxy(const QNetworkProxy &proxy);
    // What is under way on them comes to its end.
    void clear();

Q_SIGNALS:
    // A lane that is to be watched before it is used.
    void added(Sigill::Lane *lane);
    void released();

private:
    QList<Lane *> m_lanes; // children
    QNetworkProxy m_proxy;
};

}
