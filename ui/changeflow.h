// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/preflightitem.h"
#include "domain/request.h"
#include "messagebar.h"
#include "runsheet.h"

#include <QHash>
#include <QObject>
#include <QUuid>

#include <memory>

namespace Sigill {

class ActionRunner;
class Session;
class Sheet;

// The road of a status change through the window: for one request a grace period in which it can be
// taken back, for more (or where there is a doubt) preflight and confirm sheet; then run and
// result.
class ChangeFlow : public QObject
{
    Q_OBJECT

public:
    // All must outlive the flow.
    ChangeFlow(Session &session, MessageBar &messages, QWidget *window);

    // hiddenCount: how many of the requests the filter hides. isOfMany: they were chosen together
    // with others; then a single one is asked about, too.
    void begin(StatusChange change, const QList<Request> &requests, int hiddenCount,
               bool isOfMany = false);
    // Shows a run with outcomes that the operator has not seen and should, else the one that is
    // under way, or the result of the last.
    void showRun();

Q_SIGNALS:
    void sheetOpened(Sigill::Sheet *sheet);

private:
    struct Wish
    {
        StatusChange change = StatusChange::Complete;
        QList<Request> requests;
        int hiddenCount = 0;
        // The operator has selected several, also where only one of them is left.
        bool isOfMany = false;
        int leftOutCount = 0; // as nobody has read them in this session
    };

    void checkJournal();
    void proceed(const Wish &wish);
    bool beginsGrace(const Wish &wish);
    void confirm(const Wish &wish);
    bool isSheetOpen() const;
    void open(Sheet *sheet);
    bool mayPrint();
    void tellOfPages(const MessageBar::Words &words);
    void openRun(const std::shared_ptr<ActionRunner> &runner);
    void takeEnd();
    void tellPause();
    void tellUnseen();
    void tellDone(const ActionRunner &runner);
    void tellAside();
    void tellJournal(const QList<Wish> &wishes);
    void tell(const std::function<QString()> &text);

    Session &m_session;
    MessageBar &m_messages;
    QWidget *m_window;
    PagePrinter *m_printer; // child
    RunSheet *m_runSheet = nullptr; // owned by the window; null while it is not open
    QList<Wish> m_wishes; // wait for the check of the journal
    QHash<QUuid, RunSheet::End> m_ends; // by run
    // Ended runs with outcomes that are not settled, which the operator has not looked at.
    QList<std::shared_ptr<ActionRunner>> m_unseen;
};

}
