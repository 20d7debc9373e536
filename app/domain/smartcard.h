// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/profilestatus.h"

#include <QStringList>
#include <QUuid>

namespace Sigill {

// One smart card as the server describes it (MIMDocs get-smartcard-data.md). Texts are the server's
// own and untrusted: show them through visibleText() and never as rich text.
struct Smartcard
{
    QUuid id;
    ProfileStatus status = ProfileStatus::New;
    // The bits have names (SDK bb490438) but no published numbers.
    int flags = 0;
    // The card it has replaced, the primary one, and for a temporary card the permanent one; null
    // means none.
    QUuid parent;
    QUuid primary;
    QUuid permanent;
    // An Active Directory objectGUID.
    QUuid assignedUser;
    QUuid profileTemplate;
    int templateVersion = 0;
    QString comment;
    // The card's own number, or its CardID in braces.
    QString serialNumber;
    QString middleware;
    QString answerToReset; // hexadecimal
    // API names of the fields above that were missing or of the wrong type: their values here are
    // not the server's and must not be shown as such.
    QStringList unreadable;

    friend bool operator==(const Smartcard &, const Smartcard &) = default;
};

}
