// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/carditem.h"
#include "domain/request.h"

#include <QObject>

#include <functional>

namespace Sigill {

class ApiClient;

// Reads the profiles and smart cards of one request, their certificates and operations: each part
// by a call of its own, none waiting for another. What was read is kept for as long as the request
// is the one in sight and stays as it is.
class CardLoader : public QObject
{
    Q_OBJECT

public:
    // The client must outlive this.
    CardLoader(ApiClient &client, QObject *parent);

    // Of the request in sight; nothing for none. What was read of another one, or of this one in
    // another status, is forgotten, and answers about it that are still to come end unheard. Asks
    // the server for nothing.
    void setRequest(const std::optional<Request> &request);
    // Asks for what has not been asked for yet.
    void read();
    // Asks for everything anew.
    void readAgain();
    // Asks again for a part that failed, or for all of those.
    void retry(qsizetype item, CardItem::Part part);
    void retryFailed();
    // Another server.
    void forget();

    const QList<CardItem> &items() const { return m_items; }
    // Something of it has not been asked for yet.
    bool isWanting() const;
    bool isReading() const;

Q_SIGNALS:
    // A part has been asked for, has come or was forgotten.
    void changed();

private:
    void start(qsizetype item, CardItem::Part part);
    // Keeps the answer in the item's member, unless it is out of date by then.
    template <typename T>
    std::function<void(const Result<T> &)> keeperOf(qsizetype item,
                                                    CardReading<T> CardItem::*member);
    void setItems(const QList<CardItem> &items);

    ApiClient &m_client;
    std::optional<Request> m_request;
    QList<CardItem> m_items;
    quint32 m_generation = 0; // grows when what was read is forgotten
};

}
