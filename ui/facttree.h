// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fact.h"

#include <QTreeWidget>

namespace Sigill {

// Groups of labels and values; each value can be copied by itself, and a link is followed by a
// click or Enter.
class FactTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit FactTree(QWidget *parent);

    // What is chosen and how far it is scrolled stays so, as far as it is still there.
    void refreshGroups(const QList<FactGroup> &groups);
    // Begins at the top.
    void showGroups(const QList<FactGroup> &groups);
    QString currentValue() const;

Q_SIGNALS:
    // A link that is for the window itself.
    void followed(const QUrl &link);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void fillFact(QTreeWidgetItem &item, const Fact &fact);
    void showMenu(const QPoint &at);
    static QString menuText(const QUrl &link);
    QUrl currentLink() const;
    // Of the text there; empty beside it.
    QUrl linkAt(const QPoint &at) const;
    void open(const QUrl &link);

    QList<FactGroup> m_groups;
};

}
