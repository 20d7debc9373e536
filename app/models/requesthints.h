// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/carditem.h"
#include "models/fact.h"

#include <QCoreApplication>

namespace Sigill {

class RequestModel;
struct Request;

// What an operator would want to know before they act on a request: that it waits for long, that
// others are like it, that what it acts on is out of use already. Nothing is decided by it.
class RequestHints
{
    Q_DECLARE_TR_FUNCTIONS(RequestHints)

public:
    // Open requests older than so many days are told, none where it is 0. The requests must outlive
    // the hints.
    RequestHints(const RequestModel &requests, int oldDays);

    // Without facts where there is nothing to tell. The items: as far as they have been read.
    FactGroup group(const Request &request, const QList<CardItem> &items) const;

    // Leads to requests; the search in RequestQuery::Spelling::Canonical.
    static QUrl searchLink(const QString &search);
    // What such a link leads to; empty for another link.
    static QString searchOf(const QUrl &link);

private:
    void addAge(const Request &request, FactGroup &group) const;
    void addOthers(const Request &request, FactGroup &group) const;
    static void addCards(const QList<CardItem> &items, FactGroup &group);
    void addRetiring(const Request &request, FactGroup &group) const;

    const RequestModel &m_requests;
    int m_oldDays;
};

}
