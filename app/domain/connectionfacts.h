// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/certificatefacts.h"

#include <QList>

namespace Sigill {

// How a connection is secured; empty for one that is not, or is not known yet.
struct TlsFacts
{
    QString protocol; // "TLS 1.3"
    QString cipher;
    QList<CertificateFacts> chain; // the server's own first

    friend bool operator==(const TlsFacts &, const TlsFacts &) = default;
};

// What the way to a server and its answers have shown, besides the requests. Texts of the server
// can be shown as they are.
struct ConnectionFacts
{
    TlsFacts tls;
    // As it calls itself; empty where it does not say.
    QString serverSoftware;
    QString poweredBy;
    // Of the last answer: when it came by this computer's clock, UTC, and what the server's clock
    // said, invalid where it did not.
    QDateTime answeredAt;
    QDateTime serverTime;

    friend bool operator==(const ConnectionFacts &, const ConnectionFacts &) = default;
};

}
