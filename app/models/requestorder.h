// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/radixsort.h"
#include "models/requeststore.h"
#include "models/requesttexts.h"
#include "models/textranks.h"

#include <map>
#include <memory>

namespace Sigill {

// The order of rows by one column: numbers and times by value, texts as the language sorts them,
// GUIDs as they are written, ties by submission and then by id, so that equal rows never change
// places. What could not be read is sorted like an empty value.
class RequestOrder : public QObject
{
    Q_OBJECT

public:
    // Both must outlive the order.
    RequestOrder(const RequestStore &store, const RequestTexts &texts, QObject *parent);

    RequestColumn column() const { return m_column; }
    Qt::SortOrder direction() const { return m_direction; }
    void setColumn(RequestColumn column, Qt::SortOrder direction);

    // Texts have changed: of one person, and everything.
    void forgetPerson(GuidPool::Id person);
    void forgetTexts();

    // Sorts positions in the store by the column; they must be sorted by time.
    void sort(QList<int> &positions);
    // By the time when they were sent in, oldest first, whatever the column.
    void sortByTime(QList<int> &positions) const;
    // The last sort had to do without the texts of the column, since there are many that nobody has
    // compared yet: prepareSome() makes the next one better.
    bool isProvisional() const { return m_isProvisional; }
    // The positions, which are in order, and the fresh ones, each of these where it belongs.
    QList<int> merged(const QList<int> &positions, QList<int> fresh);

    // Does a little of the work that makes sorting by texts fast, first for the column in use;
    // false where nothing is left to do, or where it goes on by itself and tells prepared().
    bool prepareSome();

Q_SIGNALS:
    // isInUse: for the column in use.
    void prepared(bool isInUse);

private:
    bool isLess(int a, int b);
    int compare(const PackedRequest &a, const PackedRequest &b);
    void sortByRank(QList<int> &positions);
    quint64 directed(quint64 key) const { return m_direction == Qt::AscendingOrder ? key : ~key; }
    // What is equal keeps its order.
    template <typename Key>
    void sortByKey(QList<int> &positions, const Key &key) const;
    template <typename Key>
    std::vector<SortItem> itemsOf(const QList<int> &positions, const Key &key) const;
    // Null where the column is not sorted by texts.
    TextRanks *ranks(RequestColumn column) const;
    quint32 textEnd(RequestColumn column) const;
    quint32 textId(const PackedRequest &request);
    QString text(RequestColumn column, quint32 id) const;

    const RequestStore &m_store;
    const RequestTexts &m_texts;
    RequestColumn m_column = RequestColumn::Submitted;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    bool m_isProvisional = false;
    ValuePool<int> m_types;
    ValuePool<int> m_statuses;
    std::map<RequestColumn, std::unique_ptr<TextRanks>> m_ranks;
};

}
