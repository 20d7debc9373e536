// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sheet.h"

#include <QTimer>

QT_BEGIN_NAMESPACE
class QProgressBar;
class QPushButton;
class QTableView;
QT_END_NAMESPACE

namespace Sigill {

class OutcomeModel;
class Session;

// The progress of the session's run, and its outcome a row once it has ended.
class RunSheet : public Sheet
{
    Q_OBJECT

public:
    // The session must outlive the sheet and have a run.
    RunSheet(Session &session, QWidget *window);

    // While the run goes on: puts the sheet aside, the run stays. After it: closes.
    void reject() override;

protected:
    void retranslate() override;

private:
    void showProgress();
    QString progressText() const;
    QString resultText() const;
    void retry();
    void focusButton();

    Session &m_session;
    OutcomeModel *m_outcomes;
    QProgressBar *m_progress;
    QLabel *m_summary;
    QTableView *m_table;
    QPushButton *m_stop;
    QPushButton *m_retry;
    QPushButton *m_copy;
    QPushButton *m_close;
    QTimer m_progressTimer; // many items may change in one turn of the event loop
    int m_announcedQuarter = 0;
};

}
