// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/profiletemplate.h"
#include "session/queueages.h"

namespace Sigill {

// What is kept of a server's list of requests between starts, beside the requests: who has read it,
// where, and when.
struct KeptList
{
    QString server;
    QString account; // of the system
    QString user; // as the sign-in names them; empty where the server did not ask
    // The account of the system alone has signed them in: whoever works in it would see the same.
    bool isByAccount = false;
    QueueAges::Times times;
    QList<ProfileTemplate> templates;

    // Without the times that lie before this or after that.
    void keepTimes(const QDateTime &from, const QDateTime &until)
    {
        times.removeIf([&](const QueueAges::Times::iterator &time) {
            return !time->isValid() || *time < from || *time > until;
        });
    }
};

}
