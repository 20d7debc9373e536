// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/requestrows.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <optional>

namespace Sigill {

// The request table: a store of what was read and the rows that the view, the text filter and the
// order let through. Merges by id and is never reset.
class RequestModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, // RequestId
        StatusRole, // RequestStatus as int
        ActivityRole, // RequestStore::Activity as int
        MarkRole, // RequestStore::Mark as int
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

    // In the store; -1 for a position that is not in sight.
    int positionAt(int row) const { return m_rows.positionAt(row); }
    int rowAt(int position) const { return m_rows.rowOf(position); }
    Request request(int row) const { return m_store.request(m_rows.positionAt(row)); }
    RequestId id(int row) const { return m_store.packed(m_rows.positionAt(row)).id; }
    RequestStore::Mark mark(int row) const { return m_store.state(m_rows.positionAt(row)).mark; }
    // -1 where the request is not known, or not in sight.
    int rowOf(const RequestId &id) const;
    bool isKnown(const RequestId &id) const { return m_store.positionOf(id) >= 0; }
    // Whether the text filter lets it through or not.
    bool isInView(const RequestId &id) const
    {
        const int position = m_store.positionOf(id);
        return position >= 0 && m_rows.isInView(position);
    }
    // An earlier session has read it, and no read of this one has shown it: nobody may act on it.
    bool isUnconfirmed(const RequestId &id) const
    {
        const int position = m_store.positionOf(id);
        return position >= 0 && m_store.state(position).isUnconfirmed;
    }
    // Whether in sight or not; nothing where it is not known.
    std::optional<Request> find(const RequestId &id) const;
    // Nothing as well where it is gone.
    std::optional<RequestStatus> status(const RequestId &id) const;
    // The requests with these ids that are known, whether in sight or not, in the order of the
    // table as far as they are.
    QList<Request> requests(const QSet<RequestId> &ids) const;

    StatusView view() const { return m_rows.view(); }
    void setView(StatusView view);
    QString filterText() const { return m_rows.search().text(); }
    const RequestQuery &query() const { return m_rows.search().query(); }
    void setFilterText(const QString &text);
    // Who works here, for searches for what is theirs; null where nobody knows.
    void setOperator(const QUuid &guid)
    {
        if (m_rows.setOperator(guid))
            rebuild();
        Q_EMIT operatorChanged();
    }
    bool knowsOperator() const { return m_rows.search().knowsOperator(); }
    // Rows of the view without the text filter.
    int viewCount() const { return m_rows.search().isEmpty() ? rowCount() : m_rows.countInView(); }

    using LoadKind = RequestStore::LoadKind;
    void mergeLoaded(const QList<Request> &requests, quint32 load, LoadKind kind = LoadKind::Asked)
    {
        take(m_store.merge(requests, load, kind));
    }
    // What an earlier session has read, until a load of this one brings it or does not.
    void mergeUnconfirmed(const QList<Request> &requests)
    {
        take(m_store.mergeUnconfirmed(requests));
    }
    void dropUnconfirmed() { drop(m_store.removeUnconfirmed(), {}); }
    void finishLoad(const QList<RequestStatus> &statuses, quint32 load,
                    LoadKind kind = LoadKind::Asked);
    // Somebody has seen these: they lose their marks, and what is gone leaves the table.
    void settleMarks(const QList<RequestId> &ids);
    void updateRequest(const Request &request, quint32 runningLoad);
    // Somebody wants to see it now, until the next load; the text filter still counts.
    void keepInView(const RequestId &id);
    void setActivity(const RequestId &id, RequestStore::Activity activity)
    {
        rowChanged(m_store.setActivity(id, activity));
    }
    // The change waits and can be taken back for so many seconds.
    void setGrace(const RequestId &id, StatusChange change, int seconds)
    {
        rowChanged(m_store.setGrace(id, change, seconds));
    }
    // The operator wants to be told when they change; searches can ask for them.
    void setWatched(const QSet<RequestId> &ids)
    {
        m_store.setWatched(ids);
        if (query().looksAt(QueryField::State))
            rebuild();
    }
    // They say so where the server calls them failed.
    void markAbandoned(const QList<RequestId> &ids) { rowsChanged(m_store.markAbandoned(ids)); }
    void clear();

    void setTemplates(const QList<ProfileTemplate> &templates);
    // Names that came in from the directory; rows move or come into sight by it a little later, and
    // not often.
    void addPeople(const QList<DirectoryEntry> &people);
    // Tells why somebody has no name.
    void setNameHints(const NameBook::Hints &hints) { m_texts.setHints(hints); }
    void forgetPeople();
    void setLocale(const QLocale &locale);
    // See RequestTexts::setMasked().
    void setMasked(bool isMasked)
    {
        m_texts.setMasked(isMasked);
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                               {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
    }
    void setClockOffset(qint64 milliseconds) { m_texts.setClockOffset(milliseconds); }
    // Ages grow by themselves, and rows go into and out of a search for them.
    void refreshAges();

Q_SIGNALS:
    void operatorChanged();
    // Before layoutAboutToBeChanged reaches anybody.
    void orderAboutToChange();

private:
    void take(const RequestStore::Merge &merge);
    void showWaiting();
    // Puts these in their places as well.
    void drop(const RequestStore::Removal &removal, QSet<int> replaced);
    // Filters and sorts anew.
    void rebuild();
    // The same for those alone whose names have changed; what an action has changed stays where it
    // is.
    void settleNames();
    // Shows the positions, which have not moved themselves, in this order.
    void moveTo(const QList<int> &inOrder);
    // Makes a little of what makes filters and sorts fast.
    void prepareSome();
    void textsChanged();
    void rowChanged(int position) { rowsChanged({position}); }
    void rowsChanged(const QList<int> &positions);

    RequestStore m_store;
    RequestTexts m_texts;
    RequestRows m_rows;
    QTimer m_showTimer;
    QTimer m_settleTimer;
    QTimer m_prepareTimer;
};

}
