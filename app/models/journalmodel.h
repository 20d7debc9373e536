// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/journaltexts.h"
#include "models/outcomemodel.h"
#include "models/textfilter.h"

#include <QAbstractTableModel>
#include <QSet>

#include <functional>

namespace Sigill {

// Entries of the journal, newest first, as far as the filters let them through. Merges by number:
// what is selected stays selected when more has been written.
class JournalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        WhenColumn,
        OutcomeColumn,
        ActionColumn,
        TitleColumn,
        WhyColumn,
        StatusColumn,
        ByColumn,
        ReasonColumn,
        ServerColumn,
        ColumnCount
    };
    // StateRole and KindRole are those of OutcomeModel.
    enum Role {
        IdRole = OutcomeModel::KindRole + 1, // RequestId
        NumberRole, // of the entry, as qint64
    };
    enum class Show {
        All,
        NeedsAttention, // nothing confirms that it is done or decided
        Done,
        Refused,
        Overtaken,
        Unknown, // or not known yet
        NotSent,
        Unchanged,
    };

    // The texts must outlive the model.
    JournalModel(const RequestTexts &texts, QObject *parent);

    // In any order.
    void setEntries(const QList<JournalEntry> &entries);
    // Every word must occur in some cell, or in what the cells shorten.
    void setFilterText(const QString &text);
    void setShow(Show show);
    void retranslate();
    // To be called when the names of these, as entries name them, have come in.
    void namesChanged(const QSet<QString> &guids);

    const JournalEntry &entry(int row) const { return m_entries.at(m_shown.at(row)); }
    // -1 where the entry is not in sight.
    int rowOf(qint64 number) const;
    // With those that the filters hide.
    int entryCount() const { return static_cast<int>(m_entries.size()); }
    // Of all of them.
    int attentionCount() const;
    static bool needsAttention(const JournalEntry &entry);
    // For spreadsheets: the column titles, and these rows with what the cells shorten.
    QString toTable(const QList<int> &rows) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString title(int column);
    QString cell(const JournalEntry &entry, int column) const;
    QString toolTip(const JournalEntry &entry, int column) const;
    QString nameOf(const QString &person) const;
    QStringList personLines(const QString &person) const;
    bool passes(int position);
    // Filters anew around a change of what the rows are made from.
    void relayout(const std::function<void()> &change);
    void takeEntries(const QList<JournalEntry> &entries);

    JournalTexts m_texts;
    const RequestTexts &m_requestTexts;
    QList<JournalEntry> m_entries; // newest first
    QList<int> m_shown; // positions of the rows
    std::vector<QString> m_folded; // by position; null until asked for
    TextFilter m_filter;
    Show m_show = Show::All;
};

}
