// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/savedviews.h"

#include <QActionGroup>
#include <QToolButton>

namespace Sigill {

class RequestTable;
class SearchField;
class Session;

// The operator's saved views: a button whose menu shows one, keeps what is in sight as one and
// changes them. The first nine have keys. Keeps how the table was left at each server as well.
class SavedViewMenu : public QToolButton
{
    Q_OBJECT

public:
    // All must outlive the menu.
    SavedViewMenu(Session &session, SearchField &search, RequestTable &table, QWidget *parent);

    SavedViews &views() { return m_views; }
    // What is in sight, under that name.
    void save(const QString &name);
    void show(const SavedView &view);
    // Its keys as well: not below a sheet.
    void setUsable(bool isUsable);
    // Of the server of the moment.
    void saveLayout();

Q_SIGNALS:
    void sheetWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeActions();
    void followServer();
    void markShown();
    bool isShown(const SavedView &view) const;
    void retranslate();

    Session &m_session;
    SearchField &m_search;
    RequestTable &m_table;
    SavedViews m_views;
    QString m_server;
    QActionGroup *m_group;
    bool m_isUsable = true;
};

}
