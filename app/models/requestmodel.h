// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/requestfilter.h"
#include "models/requestorder.h"
#include "models/requeststore.h"
#include "models/requesttexts.h"

#include <QAbstractTableModel>

#include <functional>

namespace Sigill {

// The request table: a store of what was read and an index of the rows that the view, the text
// filter and the order let through. Merges by id and is never reset.
class RequestModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, // RequestId
        StatusRole, // RequestStatus as int
        ActivityRole, // RequestStore::Activity as int
        CellTextRole, // the cell as it is shown, without the row sentence of a screen reader
    };

    explicit RequestModel(QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    const RequestTexts &texts() const { return m_texts; }
    const RequestStore &store() const { return m_store; }

    const Request &request(int row) const;
    // -1 where the request is not known, or not in sight.
    int rowOf(const RequestId &id) const;
    bool isKnown(const RequestId &id) const { return m_store.positionOf(id) >= 0; }
    // Whether in sight or not; null where it is not known. Valid until the next change.
    const Request *find(const RequestId &id) const;
    // The requests with these ids that are known, whether in sight or not, in the order of the
    // table as far as they are.
    QList<Request> requests(const QSet<RequestId> &ids) const;

    StatusView view() const { return m_view; }
    void setView(StatusView view);
    QString filterText() const { return m_filter.text(); }
    void setFilterText(const QString &text);
    // Rows of the view without the text filter.
    int viewCount() const;

    void mergeLoaded(const QList<Request> &requests, quint32 load);
    void finishLoad(const QList<RequestStatus> &statuses, quint32 load);
    void updateRequest(const Request &request, quint32 runningLoad);
    void setActivity(const RequestId &id, RequestStore::Activity activity);
    // The change waits and can be taken back for so many seconds.
    void setGrace(const RequestId &id, StatusChange change, int seconds);
    void clear();

    void setTemplates(const QList<ProfileTemplate> &templates);
    void setLocale(const QLocale &locale);
    void setClockOffset(qint64 milliseconds);
    // Ages grow by themselves.
    void refreshAges();

private:
    bool isInView(const RequestStore::Row &row) const;
    bool passes(int position);
    const QString &foldedText(int position);
    void take(const RequestStore::Merge &merge);
    // Filters and sorts anew around a change of what the index is made from.
    void relayout(const std::function<void()> &change);
    void rebuild();
    void indexRows();
    void textsChanged();
    void rowChanged(int position);
    static QString activityText(const RequestStore::Row &row);

    RequestStore m_store;
    RequestTexts m_texts;
    RequestFilter m_filter;
    RequestOrder m_order;
    StatusView m_view = StatusView::Open;
    QList<int> m_shown; // positions in the store
    QList<int> m_rowOfPosition; // by position; -1 where it is not shown
    std::vector<QString> m_folded; // by position; null until asked for
};

}
