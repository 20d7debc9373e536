// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "security/accesstoken.h"

#include <QCoreApplication>
#include <QStringList>

#include <tl/expected.hpp>

namespace Sigill {

// Who asks for access, as written on the command line.
class CallerText
{
    Q_DECLARE_TR_FUNCTIONS(CallerText)

public:
    QString sids; // SIDs and aliases, with commas between them
    QStringList claims; // NAME=VALUE
    // What is not among the claims does not exist; otherwise that holds for those sources of which
    // there is a claim.
    bool hasAllClaims = false;
    std::optional<Sid> domain; // completes aliases such as DA

    // The error is a translated sentence.
    tl::expected<AccessToken, QString> token() const;

private:
    tl::expected<QList<Sid>, QString> readSids() const;
    tl::expected<void, QString> addClaim(const QString &claim, AccessToken &token) const;
    tl::expected<QList<Condition>, QString> readValues(const QString &value) const;
};

}
