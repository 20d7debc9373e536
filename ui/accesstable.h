// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>
#include <QTimer>

namespace Sigill {

// A table of the Access page: accounts or entries, with words that may take several lines. All
// rows of a short one show their words whole; the rows of a long one have the same height.
class AccessTable : public QTableView
{
    Q_OBJECT

public:
    // The columns are those of the model: whom a row is about, and its words, which get the room
    // that is left. The model must outlive the table.
    AccessTable(QAbstractItemModel &model, int trusteeColumn, int wordsColumn, QWidget *parent);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitRows();

    int m_trusteeColumn;
    QTimer m_fitTimer;
};

}
