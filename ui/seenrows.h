// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/requestid.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace Sigill {

class RequestTable;

// Takes the marks of live refreshes away once the operator has seen the rows: those in sight of the
// active window at some looks in a row. A row that is gone stays as long as it is worked with.
class SeenRows : public QObject
{
    Q_OBJECT

public:
    // Looks so often, while there are marks. Ends with the table.
    explicit SeenRows(RequestTable &table,
                      std::chrono::milliseconds interval = std::chrono::seconds(1));

private:
    void look();
    bool isWorkedWith(int row) const;

    RequestTable &m_table;
    QTimer m_timer;
    QHash<RequestId, int> m_looks; // in a row
};

}
