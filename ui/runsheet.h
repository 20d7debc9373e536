// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pageprinter.h"
#include "sheet.h"

#include <QTimer>

#include <memory>

QT_BEGIN_NAMESPACE
class QAction;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;
QT_END_NAMESPACE

namespace Sigill {

class ActionRunner;
class CopyMenu;
class OutcomeModel;
class Session;

// The progress of a run, and its outcome a row once it has ended.
class RunSheet : public Sheet
{
    Q_OBJECT

public:
    // The session must outlive the sheet.
    RunSheet(Session &session, const std::shared_ptr<ActionRunner> &runner, QWidget *window);

    const ActionRunner &runner() const { return *m_runner; }

    // While the run goes on: puts the sheet aside, the run stays. After it: closes.
    void reject() override;

Q_SIGNALS:
    // The outcomes, on paper or as a file.
    void printWanted(const Sigill::PagePrinter::Pages &pages);
    void pdfWanted(const Sigill::PagePrinter::Pages &pages);

protected:
    void retranslate() override;

private:
    void buildPrintMenu();
    PagePrinter::Pages pages() const;
    QString ticketText(const QString &language) const;
    void showProgress();
    void showPause();
    QString progressText() const;
    QString resultText() const;
    void pauseOrResume();
    void retry();
    void focusButton();

    Session &m_session;
    const std::shared_ptr<ActionRunner> m_runner;
    OutcomeModel *m_outcomes;
    QProgressBar *m_progress;
    QLabel *m_summary;
    QLabel *m_pauseText;
    QTableView *m_table;
    QPushButton *m_signIn;
    QPushButton *m_pause;
    QPushButton *m_stop;
    QPushButton *m_retry;
    QPushButton *m_copy;
    CopyMenu *m_copyMenu;
    QPushButton *m_print;
    QAction *m_onPaper;
    QAction *m_asPdf;
    QPushButton *m_close;
    QTimer m_progressTimer; // many items may change in one turn of the event loop
    int m_announcedQuarter = -1;
    bool m_hasAnnouncedEnd = false;
};

}
