// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "messagebar.h"
#include "pageprinter.h"
#include "sheet.h"

#include <QDateTime>
#include <QTimer>

#include <memory>
#include <optional>

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
    // When it ended, and by whose sign-in; until then it is as of now.
    struct End
    {
        QDateTime time;
        QString user;
    };
    void setEnd(const End &end) { m_end = end; }
    // What became of each, in the words of this moment; the sheet may be gone when they are laid
    // out.
    PagePrinter::Pages pages() const;
    // Over what the sheet covers.
    void tell(const MessageBar::Words &words);

    // While the run goes on: puts the sheet aside, the run stays. After it: closes.
    void reject() override;

Q_SIGNALS:
    // The outcomes, on paper or as a file.
    void printWanted();
    void pdfWanted();

protected:
    void retranslate() override;

private:
    void buildPrintMenu();
    End end() const;
    QString ticketText(const QString &language) const;
    void showProgress();
    void showPause();
    QString progressText() const;
    // Each outcome that there is, with its count.
    QStringList resultParts() const;
    void pauseOrResume();
    void retry();
    void focusButton();

    Session &m_session;
    const std::shared_ptr<ActionRunner> m_runner;
    // Of the run, also where another server is chosen meanwhile.
    const QString m_serverName;
    const QString m_environment;
    std::optional<End> m_end;
    OutcomeModel *m_outcomes;
    QProgressBar *m_progress;
    QLabel *m_summary;
    QLabel *m_pauseText;
    QLabel *m_told;
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
