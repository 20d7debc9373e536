// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/queuecounts.h"

#include <QTableWidget>

namespace Sigill {

// A bar chart that is a table at the same time: names, numbers and bars. A click, or Return, on a
// row asks for what it counts.
class BarTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit BarTable(QWidget *parent);

    // What the names are, for the table's head.
    void setNames(const QString &chart, const QString &names);
    void setBars(const QList<QueueBar> &bars, const QLocale &locale);

Q_SIGNALS:
    void wanted(const Sigill::QueueBar &bar);

private:
    void want(int row);

    QList<QueueBar> m_bars;
};

}
