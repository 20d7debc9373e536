// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/runitem.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace Sigill {

class ActionRunner;
class RequestTexts;

// The rows of a run with what became of each: what needs attention first, once the run has ended.
class OutcomeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        OutcomeColumn,
        TitleColumn,
        ExplanationColumn,
        ConfirmedColumn, // how it is known that it is done
        ServerColumn,
        CorrelationColumn,
        ColumnCount
    };
    // Of cells that stand for an outcome, here and in other models: those get its icon.
    enum Role {
        StateRole = Qt::UserRole, // RunItem::State as int
        KindRole, // Outcome::Kind as int
    };

    // The texts must outlive the model.
    OutcomeModel(const RequestTexts &texts, QObject *parent);

    // The runner is not owned; the rows stay when it goes.
    void setRunner(ActionRunner *runner);
    void retranslate();
    // To be called when people's names have come in.
    void namesChanged();
    // For the clipboard, in the order of the rows: as text to be read, with what is known of each
    // request below it, and as a table for spreadsheets, with the column titles first.
    QString toText() const;
    QString toTable() const;
    // In the order of the rows.
    QList<RunItem> items() const;
    // What tables are made of, the titles first. A request is told by what does not change: its
    // status was another one before the run.
    static QList<QStringList> lines(const QList<RunItem> &items, const RequestTexts &texts);

    // "by its answer", "by a re-read"; empty where nothing confirms it.
    static QString confirmation(const Outcome &outcome);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString title(int column);
    static QString cell(const RunItem &item, int column, const RequestTexts &texts);
    QString cell(const RunItem &item, int column) const { return cell(item, column, m_texts); }
    void takeItem(int item);
    void putInOrder();
    void sortByRank();
    void indexRows();

    const RequestTexts &m_texts;
    QPointer<ActionRunner> m_runner;
    QList<RunItem> m_items;
    QList<int> m_order; // row to item
    QList<int> m_rows; // item to row
};

}
