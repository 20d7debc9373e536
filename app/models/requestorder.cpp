// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/requestorder.h"

#include <QtEndian>

#include <algorithm>
#include <limits>

namespace Sigill {

namespace {

// Rows whose texts are compared at once, without ranks: a few milliseconds' work.
constexpr qsizetype mostUnranked = 2000;

// Texts without a rank that no ranks are made for.
constexpr quint32 fewUnranked = TextRanks::few / 2;

constexpr auto textColumns
    = {RequestColumn::Type,       RequestColumn::Status,   RequestColumn::Target,
       RequestColumn::Originator, RequestColumn::Template, RequestColumn::Data,
       RequestColumn::Kind,       RequestColumn::Comment};

// In the order of the numbers.
quint64 keyOf(qint64 number)
{
    return static_cast<quint64>(number) ^ (quint64(1) << 63);
}

// What sorts a column of numbers.
qint64 number(RequestColumn column, const PackedRequest &request)
{
    const auto milliseconds = [](qint64 time) { return time == PackedRequest::never ? 0 : time; };
    switch (column) {
    case RequestColumn::Age:
        // Not the age itself, which grows while it is sorted; the oldest has the highest.
        return isFinal(request.status) ? std::numeric_limits<qint64>::min()
                                       : -milliseconds(request.submitted);
    case RequestColumn::Completed:
        return milliseconds(request.completed);
    case RequestColumn::Priority:
        return request.priority;
    case RequestColumn::Flags:
        return request.flags;
    default:
        return milliseconds(request.submitted);
    }
}

// Null where the column is none of GUIDs.
const QUuid *guid(RequestColumn column, const PackedRequest &request)
{
    switch (column) {
    case RequestColumn::Id:
        return &request.id.guid();
    case RequestColumn::NewProfile:
        return &request.newProfile;
    case RequestColumn::OldProfile:
        return &request.oldProfile;
    case RequestColumn::NewSmartcard:
        return &request.newSmartcard;
    case RequestColumn::OldSmartcard:
        return &request.oldSmartcard;
    default:
        return nullptr;
    }
}

// The halves of a GUID as it is written.
quint64 firstHalf(const QUuid &guid)
{
    return quint64(guid.data1) << 32 | quint64(guid.data2) << 16 | guid.data3;
}

quint64 secondHalf(const QUuid &guid)
{
    return qFromBigEndian<quint64>(guid.data4);
}

QList<int> positionsOf(const std::vector<SortItem> &items)
{
    QList<int> positions(static_cast<qsizetype>(items.size()));
    std::transform(items.begin(), items.end(), positions.begin(),
                   [](const SortItem &item) { return item.position; });
    return positions;
}

template <typename Value>
int order(const Value &a, const Value &b)
{
    return a < b ? -1 : (b < a ? 1 : 0);
}

}

RequestOrder::RequestOrder(const RequestStore &store, const RequestTexts &texts, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_texts(texts)
{
    for (const auto column : textColumns) {
        // Who sent a request in is named as whom it is for.
        if (column == RequestColumn::Originator)
            continue;
        auto ranks = std::make_unique<TextRanks>(
            [this, column](quint32 id) { return text(column, id); }, nullptr);
        connect(ranks.get(), &TextRanks::ranked, this,
                [this, own = ranks.get()] { Q_EMIT prepared(own == this->ranks(m_column)); });
        m_ranks.emplace(column, std::move(ranks));
    }
}

void RequestOrder::setColumn(RequestColumn column, Qt::SortOrder direction)
{
    m_column = column;
    m_direction = direction;
}

void RequestOrder::forgetPerson(GuidPool::Id person)
{
    ranks(RequestColumn::Target)->forget(person);
}

void RequestOrder::forgetTexts()
{
    for (const auto &[column, ranks] : m_ranks)
        ranks->setLocale(m_texts.locale());
    m_types.clear();
    m_statuses.clear();
}

void RequestOrder::sort(QList<int> &positions)
{
    m_isProvisional = false;
    if (ranks(m_column))
        return sortByRank(positions);
    if (guid(m_column, PackedRequest())) {
        sortByKey(positions, [this](const PackedRequest &request) {
            return secondHalf(*guid(m_column, request));
        });
        sortByKey(positions, [this](const PackedRequest &request) {
            return firstHalf(*guid(m_column, request));
        });
        return;
    }
    sortByKey(positions,
              [this](const PackedRequest &request) { return keyOf(number(m_column, request)); });
}

void RequestOrder::sortByRank(QList<int> &positions)
{
    auto &ranks = *this->ranks(m_column);
    // Numbers the values that have no number yet.
    std::vector<quint32> ids;
    ids.reserve(static_cast<size_t>(positions.size()));
    for (const int position : std::as_const(positions))
        ids.push_back(textId(m_store.packed(position)));
    if (textEnd(m_column) <= TextRanks::few)
        ranks.rankSome(textEnd(m_column), 0);
    std::vector<SortItem> ranked;
    QList<int> others;
    ranked.reserve(ids.size());
    for (size_t i = 0; i < ids.size(); ++i) {
        const int position = positions.at(static_cast<qsizetype>(i));
        if (ranks.hasRank(ids[i]))
            ranked.push_back({directed(ranks.rank(ids[i])), position});
        else
            others.append(position);
    }
    m_isProvisional = others.size() > mostUnranked;
    if (m_isProvisional)
        return;
    radixSort(ranked);
    positions = merged(positionsOf(ranked), others);
}

void RequestOrder::sortByTime(QList<int> &positions) const
{
    auto items = itemsOf(positions, [](const PackedRequest &request) {
        return keyOf(number(RequestColumn::Submitted, request));
    });
    radixSort(items);
    // Those of the same time by their ids.
    for (auto first = items.begin(); first != items.end();) {
        const auto end = std::find_if(first, items.end(),
                                      [&](const SortItem &item) { return item.key != first->key; });
        if (end - first > 1) {
            std::sort(first, end, [this](const SortItem &a, const SortItem &b) {
                return m_store.packed(a.position).id < m_store.packed(b.position).id;
            });
        }
        first = end;
    }
    positions = positionsOf(items);
}

template <typename Key>
std::vector<SortItem> RequestOrder::itemsOf(const QList<int> &positions, const Key &key) const
{
    std::vector<SortItem> items;
    items.reserve(static_cast<size_t>(positions.size()));
    for (const int position : positions)
        items.push_back({key(m_store.packed(position)), position});
    return items;
}

template <typename Key>
void RequestOrder::sortByKey(QList<int> &positions, const Key &key) const
{
    auto items
        = itemsOf(positions, [&](const PackedRequest &request) { return directed(key(request)); });
    radixSort(items);
    positions = positionsOf(items);
}

QList<int> RequestOrder::merged(const QList<int> &positions, QList<int> fresh)
{
    const auto isLess = [this](int a, int b) { return this->isLess(a, b); };
    // Texts may have no ranks yet.
    if (ranks(m_column)) {
        std::sort(fresh.begin(), fresh.end(), isLess);
    } else {
        sortByTime(fresh);
        sort(fresh);
    }
    QList<int> all(positions.size() + fresh.size());
    auto next = all.begin();
    auto done = positions.cbegin();
    for (const int position : std::as_const(fresh)) {
        // Not far away where many are fresh.
        qsizetype reach = 1;
        while (reach < positions.cend() - done && !isLess(position, *(done + reach - 1)))
            reach *= 2;
        const auto end = done + std::min(reach, positions.cend() - done);
        const auto place = std::upper_bound(done, end, position, isLess);
        next = std::copy(done, place, next);
        *next++ = position;
        done = place;
    }
    std::copy(done, positions.cend(), next);
    return all;
}

bool RequestOrder::isLess(int a, int b)
{
    const auto &first = m_store.packed(a);
    const auto &second = m_store.packed(b);
    const int byColumn = compare(first, second);
    if (byColumn != 0)
        return m_direction == Qt::AscendingOrder ? byColumn < 0 : byColumn > 0;
    const int byTime
        = order(number(RequestColumn::Submitted, first), number(RequestColumn::Submitted, second));
    return byTime != 0 ? byTime < 0 : first.id < second.id;
}

int RequestOrder::compare(const PackedRequest &a, const PackedRequest &b)
{
    if (auto *ranks = this->ranks(m_column))
        return ranks->compare(textId(a), textId(b));
    if (const auto *first = guid(m_column, a)) {
        const auto *second = guid(m_column, b);
        return order(std::pair(firstHalf(*first), secondHalf(*first)),
                     std::pair(firstHalf(*second), secondHalf(*second)));
    }
    return order(number(m_column, a), number(m_column, b));
}

bool RequestOrder::prepareSome()
{
    const auto prepare = [this](RequestColumn column) {
        auto *ranks = this->ranks(column);
        // Some texts that are new are sorted in well enough, unless they stand in most rows.
        const bool needsAll = column == m_column && m_isProvisional;
        return ranks && ranks->rankSome(textEnd(column), needsAll ? 0 : fewUnranked);
    };
    return prepare(m_column) || std::any_of(textColumns.begin(), textColumns.end(), prepare);
}

TextRanks *RequestOrder::ranks(RequestColumn column) const
{
    const auto found
        = m_ranks.find(column == RequestColumn::Originator ? RequestColumn::Target : column);
    return found == m_ranks.end() ? nullptr : found->second.get();
}

quint32 RequestOrder::textEnd(RequestColumn column) const
{
    const auto &packer = m_store.packer();
    switch (column) {
    case RequestColumn::Type:
        return m_types.end();
    case RequestColumn::Status:
        return m_statuses.end();
    case RequestColumn::Kind:
        return 2;
    case RequestColumn::Template:
        return packer.templates().end();
    case RequestColumn::Data:
        return packer.data().end();
    case RequestColumn::Comment:
        return packer.comments().end();
    default:
        return packer.people().end();
    }
}

quint32 RequestOrder::textId(const PackedRequest &request)
{
    switch (m_column) {
    case RequestColumn::Type:
        return m_types.take(static_cast<int>(request.type));
    case RequestColumn::Status:
        return m_statuses.take(static_cast<int>(request.status));
    case RequestColumn::Kind:
        return request.isSmartcard ? 1 : 0;
    case RequestColumn::Template:
        return request.profileTemplate;
    case RequestColumn::Data:
        return request.data;
    case RequestColumn::Comment:
        return request.comment;
    case RequestColumn::Originator:
        return request.originator;
    default:
        return request.target;
    }
}

QString RequestOrder::text(RequestColumn column, quint32 id) const
{
    const auto &packer = m_store.packer();
    Request request;
    switch (column) {
    case RequestColumn::Type:
        request.type = static_cast<RequestType>(m_types.value(id));
        break;
    case RequestColumn::Status:
        request.status = static_cast<RequestStatus>(m_statuses.value(id));
        break;
    case RequestColumn::Kind:
        request.isSmartcard = id == 1;
        break;
    case RequestColumn::Template:
        request.profileTemplate = packer.templates().value(id);
        break;
    case RequestColumn::Data:
        request.dataCollection = packer.dataCollection(id);
        break;
    case RequestColumn::Comment:
        request.comment = packer.comments().text(id);
        break;
    default:
        request.target = packer.people().value(id);
        break;
    }
    return m_texts.knownCell(request, column);
}

}
