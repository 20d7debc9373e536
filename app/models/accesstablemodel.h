// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/namebook.h"
#include "security/rightstable.h"

#include <QAbstractTableModel>

namespace Sigill {

// A table of texts on the Access page. What the tables have in common: cells, tooltips and titles
// in the language of the moment.
class AccessTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    virtual void retranslate();
    // Shows the directory's names, which must outlive the model; none before.
    void setNames(const NameBook &names) { m_names = &names; }
    // To be called when they have changed.
    void namesChanged();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    // The words for rights must outlive the model.
    AccessTableModel(const RightsTable &words, int columns, QObject *parent);

    const RightsTable &words() const { return m_words; }
    const NameBook &names() const { return *m_names; }

    virtual qsizetype size() const = 0;
    virtual QString title(int column) const = 0;
    virtual QString cell(const QModelIndex &index) const = 0;
    // Lines that stand in the tooltip behind the cell's own text.
    virtual QStringList explanation(const QModelIndex &index) const = 0;

private:
    const RightsTable &m_words;
    const int m_columns;
    const NameBook m_noNames;
    const NameBook *m_names = &m_noNames;
};

}
