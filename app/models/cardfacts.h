// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/carditem.h"
#include "models/fact.h"
#include "models/requesttexts.h"

#include <QCoreApplication>

namespace Sigill {

// The profiles, smart cards, certificates and operations of one request in words, as far as they
// have been read: a group for each part, also for one that is still to come or that failed.
class CardFacts
{
    Q_DECLARE_TR_FUNCTIONS(CardFacts)

public:
    // The texts and the request must outlive the facts.
    CardFacts(const RequestTexts &texts, const Request &request);

    QList<FactGroup> groups(const QList<CardItem> &items) const;

    // Leads to a part that shall be read again.
    static QUrl retryLink(qsizetype item, CardItem::Part part);
    // What such a link leads to; nothing for another link.
    static std::optional<QPair<qsizetype, CardItem::Part>> retryOf(const QUrl &link);

private:
    FactGroup group(const CardItem &item, CardItem::Part part, qsizetype position) const;
    QList<Fact> profile(const CertificateProfile &profile) const;
    QList<Fact> smartcard(const Smartcard &card) const;
    QList<Fact> certificates(const CardItem &item) const;
    QList<Fact> failure(const ApiError &error, CardItem::Part part, qsizetype position) const;
    Fact assignedTo(const QUuid &user) const;
    Fact otherTemplate(const QUuid &id) const;

    const RequestTexts &m_texts;
    const Request &m_request;
};

}
