// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/requeststore.h"

#include <QObject>

namespace Sigill {

class RequestTable;
class Session;
class WindowActions;
class WindowMenus;

// The selected requests on the clipboard: their rows, their ids, in sentences, as a table, and as
// text for a ticket.
class RequestCopies : public QObject
{
    Q_OBJECT

public:
    // All must outlive this.
    RequestCopies(const Session &session, RequestTable &table, WindowActions &actions,
                  WindowMenus &menus, QWidget *window);

private:
    // In the order of the table.
    QList<Request> selected() const;
    const RequestStore::State &stateOf(const Request &request) const;
    QString rows() const;
    QString ids() const;
    QString sentences() const;
    QString table() const;
    QString ticket(const QString &language) const;

    const Session &m_session;
    RequestTable &m_table;
};

}
