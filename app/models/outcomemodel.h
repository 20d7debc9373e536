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
    enum Column { OutcomeColumn, TitleColumn, ExplanationColumn, ServerColumn, ColumnCount };
    enum Role {
        StateRole = Qt::UserRole, // RunItem::State as int
        KindRole, // Outcome::Kind as int
    };

    // The texts must outlive the model.
    OutcomeModel(const RequestTexts &texts, QObject *parent);

    // The runner is not owned; the rows stay when it goes.
    void setRunner(ActionRunner *runner);
    void retranslate();
    // One line a row, columns set off by tabs, for the clipboard.
    QString toText() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const RunItem &item, int column) const;
    void takeItem(int item);
    void putInOrder();

    const RequestTexts &m_texts;
    QPointer<ActionRunner> m_runner;
    QList<RunItem> m_items;
    QList<int> m_order; // row to item
};

}
