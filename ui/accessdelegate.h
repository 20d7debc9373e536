// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Sigill {

// Cells of several lines in the tables of the Access page. SIDs are cut in the middle, because what
// tells them apart stands at their end; words go on in the next line. Entries that deny stand out.
class AccessDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    AccessDelegate(int trusteeColumn, int wordsColumn, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_trusteeColumn(trusteeColumn)
        , m_wordsColumn(wordsColumn)
    {
    }

    // In pixels: a row of two lines, and room for a name or for what tells SIDs apart.
    static int rowHeight(const QFontMetrics &metrics);
    static int trusteeWidth(const QFontMetrics &metrics);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_trusteeColumn;
    int m_wordsColumn;
};

}
