// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/requestquery.h"

#include <QModelIndex>
#include <QWidget>

#include <functional>

QT_BEGIN_NAMESPACE
class QMenu;
class QToolButton;
QT_END_NAMESPACE

namespace Sigill {

class SearchField;
class Session;
struct CellTerm;

// Menus from which to choose what the search field says: by type, by template and more, and the
// same as in a cell.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    // Both must outlive the bar.
    FilterBar(Session &session, SearchField &search, QWidget *parent);

    // Entries that show only, or hide, what is the same as in this cell of the list.
    void fillCellMenu(QMenu &menu, const QModelIndex &cell);
    // The same for each column of a row.
    void fillShowOnlyMenu(QMenu &menu, int row);
    void fillHideMenu(QMenu &menu, int row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillRowMenu(QMenu &menu, int row,
                     const std::function<RequestQuery(const CellTerm &)> &query);
    QToolButton *addButton(const QString &name, void (FilterBar::*fill)(QMenu &));
    void fillTypes(QMenu &menu);
    void fillTemplates(QMenu &menu);
    void fillMore(QMenu &menu);
    void addChoice(QMenu &menu, QueryField field, const QString &name, const QString &word);
    void addChoices(QMenu &menu, QueryField field);
    void addAges(QMenu &menu);
    void addClear(QMenu &menu, QueryField field);
    void choose(QueryField field, const QString &name, bool isChosen);
    void markChosen();
    void retranslate();

    Session &m_session;
    SearchField &m_search;
    QToolButton *m_types;
    QToolButton *m_templates;
    QToolButton *m_more;
};

}
