// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/queuecounts.h"
#include "sheet.h"

#include <QTimer>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QPushButton;
QT_END_NAMESPACE

namespace Sigill {

class BarTable;
class Session;

// The queue at a glance: what waits by age, type and profile template, and what was done from this
// computer on each day. Each bar leads to its requests.
class QueueSheet : public Sheet
{
    Q_OBJECT

public:
    // The session must outlive the sheet.
    QueueSheet(Session &session, QWidget *window);

Q_SIGNALS:
    void searchWanted(const QString &search, Sigill::StatusView view);

protected:
    void retranslate() override;

private:
    struct Chart
    {
        QLabel *title;
        BarTable *table;
    };

    Chart addChart(const QString &name, int row, int column, int rows = 1);
    void readJournal();
    void showQueue();
    void showDone();

    Session &m_session;
    QGridLayout *m_grid;
    QLabel *m_summary;
    Chart m_ages;
    Chart m_types;
    Chart m_templates;
    Chart m_done;
    Chart m_hints;
    QPushButton *m_close;
    QTimer m_changeTimer;
    QList<JournalEntry> m_entries;
    QString m_journalProblem;
};

}
