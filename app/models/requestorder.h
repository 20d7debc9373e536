// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/requeststore.h"
#include "models/requesttexts.h"

#include <QCollator>

#include <optional>
#include <vector>

namespace Sigill {

// The order of rows by one column: numbers and times by value, texts as the language sorts them,
// ties by submission and then by id, so that equal rows never change places.
class RequestOrder
{
public:
    // Both must outlive the order.
    RequestOrder(const RequestStore &store, const RequestTexts &texts);

    RequestColumn column() const { return m_column; }
    Qt::SortOrder direction() const { return m_direction; }
    void setColumn(RequestColumn column, Qt::SortOrder direction);

    // To be called when texts or positions have changed: keys are made anew when asked for.
    void forgetKeys();
    void forgetKey(int position);

    // Sorts positions in the store.
    void sort(QList<int> &positions);
    // The same positions and the fresh ones, each of these where it belongs. What is not in order
    // in the first list stays where it is.
    QList<int> merged(const QList<int> &positions, QList<int> fresh);

private:
    bool isLess(int a, int b) const;
    int compareKeys(int a, int b) const;
    qint64 number(const Request &request) const;
    bool isText() const;
    void makeKeys(const QList<int> &positions);

    const RequestStore &m_store;
    const RequestTexts &m_texts;
    RequestColumn m_column = RequestColumn::Submitted;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    // By position in the store. Numbers too, since a walk through the rows themselves would wait
    // for the memory at each step.
    std::vector<std::optional<qint64>> m_numberKeys;
    std::vector<std::optional<QCollatorSortKey>> m_textKeys;
    QHash<QString, QCollatorSortKey> m_keysOfTexts; // most texts repeat
};

}
