// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/cardloader.h"

#include "api/apiclient.h"

#include <algorithm>

namespace Sigill {

namespace {

using Part = CardItem::Part;

// Calls the function with the reading of the part.
template <typename Item, typename Function>
auto withReading(Item &item, Part part, const Function &function)
{
    switch (part) {
    case Part::Profile:
        return function(item.profile);
    case Part::Smartcard:
        return function(item.smartcard);
    case Part::Certificates:
        return function(item.certificates);
    case Part::Operations:
        return function(item.operations);
    }
    Q_UNREACHABLE();
}

// Whether the condition holds for the reading of any part that there is.
template <typename Condition>
bool anyReading(const QList<CardItem> &items, const Condition &condition)
{
    return std::any_of(items.cbegin(), items.cend(), [&condition](const CardItem &item) {
        return std::any_of(CardItem::parts.begin(), CardItem::parts.end(), [&](Part part) {
            return item.has(part) && withReading(item, part, condition);
        });
    });
}

bool isTheSame(const std::optional<Request> &a, const std::optional<Request> &b)
{
    if (!a || !b)
        return a.has_value() == b.has_value();
    return a->id == b->id && a->status == b->status && a->oldProfile == b->oldProfile
        && a->newProfile == b->newProfile && a->oldSmartcard == b->oldSmartcard
        && a->newSmartcard == b->newSmartcard;
}

}

CardLoader::CardLoader(ApiClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

void CardLoader::setRequest(const std::optional<Request> &request)
{
    if (isTheSame(request, m_request))
        return;
    m_request = request;
    setItems(request ? CardItem::of(*request) : QList<CardItem>());
}

void CardLoader::read()
{
    bool isAsking = false;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        for (const auto part : CardItem::parts) {
            const bool isAsked = withReading(m_items.at(i), part,
                                             [](const auto &reading) { return reading.isAsked; });
            if (isAsked || !m_items.at(i).has(part))
                continue;
            start(i, part);
            isAsking = true;
        }
    }
    if (isAsking)
        Q_EMIT changed();
}

void CardLoader::readAgain()
{
    if (!m_request)
        return;
    setItems(CardItem::of(*m_request));
    read();
}

void CardLoader::retry(qsizetype item, Part part)
{
    const bool hasFailed = item >= 0 && item < m_items.size()
        && withReading(m_items.at(item), part,
                       [](const auto &reading) { return reading.hasFailed(); });
    if (!hasFailed)
        return;
    start(item, part);
    Q_EMIT changed();
}

void CardLoader::retryFailed()
{
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        for (const auto part : CardItem::parts)
            retry(i, part);
    }
}

void CardLoader::forget()
{
    m_request.reset();
    setItems({});
}

bool CardLoader::isWanting() const
{
    return anyReading(m_items, [](const auto &reading) { return !reading.isAsked; });
}

bool CardLoader::isReading() const
{
    return anyReading(m_items, [](const auto &reading) { return reading.isReading(); });
}

void CardLoader::start(qsizetype index, Part part)
{
    auto &item = m_items[index];
    withReading(item, part, [](auto &reading) {
        reading.isAsked = true;
        reading.result.reset();
    });
    switch (part) {
    case Part::Profile:
        return m_client.fetchCertificateProfile(item.profileId, this,
                                                keeperOf(index, &CardItem::profile));
    case Part::Smartcard:
        return m_client.fetchSmartcard(item.smartcardId, this,
                                       keeperOf(index, &CardItem::smartcard));
    case Part::Certificates:
        return m_client.fetchCertificates(item.holder(), this,
                                          keeperOf(index, &CardItem::certificates));
    case Part::Operations:
        return m_client.fetchOperations(item.holder(), this,
                                        keeperOf(index, &CardItem::operations));
    }
}

template <typename T>
std::function<void(const Result<T> &)> CardLoader::keeperOf(qsizetype index,
                                                            CardReading<T> CardItem::*member)
{
    return [this, index, member, generation = m_generation](const Result<T> &result) {
        if (generation != m_generation)
            return;
        (m_items[index].*member).result = result;
        Q_EMIT changed();
    };
}

void CardLoader::setItems(const QList<CardItem> &items)
{
    ++m_generation;
    const bool isEmptyStill = m_items.isEmpty() && items.isEmpty();
    m_items = items;
    if (!isEmptyStill)
        Q_EMIT changed();
}

}
