// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/preflight.h"

namespace Sigill {

// Judges by the status each request had when it was last read. Only a final status is a reason to
// skip; from where the server accepts a change is partly unpublished, so any other doubt is told
// and left to the operator.
class StatusPreflight : public Preflight
{
public:
    void check(const QList<Request> &requests, StatusChange change, QObject *context,
               Callback callback) override;

    static PreflightItem judge(const Request &request, StatusChange change);
};

}
