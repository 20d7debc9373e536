// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/requestid.h"
#include "domain/requeststatus.h"
#include "domain/requesttype.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace Sigill {

// One item of a request's data collection; the server may give a name without a value.
struct DataItem
{
    QString name;
    std::optional<QString> value;

    friend bool operator==(const DataItem &, const DataItem &) = default;
};

// One MIM CM request as the server described it (MIMDocs get-request.md). Texts are the server's
// own and untrusted: show them through visibleText() and never as rich text.
struct Request
{
    RequestId id;
    RequestType type = RequestType::None;
    RequestStatus status = RequestStatus::None;
    int flags = 0;
    QList<DataItem> dataCollection;
    int dataCollectionFlags = 0;
    // Active Directory objectGUIDs; null means none.
    QUuid originator;
    QUuid target;
    // UTC. An invalid time means never (the API writes year 1).
    QDateTime submitted;
    QDateTime completed;
    // What the request made (new) and what it works on (old); null means none.
    QUuid newProfile;
    QUuid oldProfile;
    QUuid newSmartcard;
    QUuid oldSmartcard;
    // 0 to 255; which end is more urgent is not published.
    int priority = 0;
    QString comment;
    QUuid profileTemplate;
    // SDDL as it came, trailing NULs included.
    QString securityDescriptor;
    bool isSmartcard = false;
    bool isEnrollmentAgent = false;
    bool isDataCollectionComplete = false;
    // API names of the fields above that were missing or of the wrong type: their values here are
    // not the server's and must not be shown as such.
    QStringList unreadable;

    friend bool operator==(const Request &, const Request &) = default;
};

}
