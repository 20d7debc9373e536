// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/preflightitem.h"

#include <QList>

#include <functional>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace Sigill {

// Judges a selection before anything is sent. It may take its time and ask the server, so the
// answer comes by callback, never before check() has returned, and not once the context has gone.
class Preflight
{
public:
    using Callback = std::function<void(const QList<PreflightItem> &)>;

    virtual ~Preflight() = default;

    virtual void check(const QList<Request> &requests, StatusChange change, QObject *context,
                       Callback callback)
        = 0;
};

}
