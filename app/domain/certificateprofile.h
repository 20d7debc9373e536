// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/profilestatus.h"

#include <QStringList>
#include <QUuid>

namespace Sigill {

// What was made from a profile template for somebody, apart from the certificates in it: the
// Profile of MIMDocs get-profile-data.md. Not to be confused with a ServerProfile. Texts are the
// server's own and untrusted: show them through visibleText() and never as rich text.
struct CertificateProfile
{
    QUuid id;
    ProfileStatus status = ProfileStatus::New;
    // The bits have names (SDK ProfileFlags) but no published numbers.
    int flags = 0;
    // The one it has replaced, and the primary one; null means none.
    QUuid parent;
    QUuid primary;
    // An Active Directory objectGUID.
    QUuid assignedUser;
    QUuid profileTemplate;
    int templateVersion = 0;
    QString comment;
    // API names of the fields above that were missing or of the wrong type: their values here are
    // not the server's and must not be shown as such.
    QStringList unreadable;

    friend bool operator==(const CertificateProfile &, const CertificateProfile &) = default;
};

}
