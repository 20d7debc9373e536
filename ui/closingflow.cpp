// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "closingflow.h"

#include "gracesheet.h"
#include "messagebar.h"
#include "session/session.h"

#include <QTimer>

namespace Sigill {

ClosingFlow::ClosingFlow(Session &session, MessageBar &messages, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_messages(messages)
    , m_window(window)
{
    connect(&session, &Session::runFinished, this, &ClosingFlow::takeEnd);
    connect(&session.journal(), &JournalKeeper::allWritten, this, [this] {
        if (m_closing && !m_session.isBusy())
            closeSoon();
    });
    // A paused run has a question; an undone or a new change says that the operator goes on.
    connect(&session, &Session::runPauseChanged, this, [this] {
        if (m_closing && m_session.isRunning() && m_session.run()->pausedBecause())
            giveUp();
    });
    connect(&session.graces(), &GraceQueue::questioned, this, [this] {
        m_closing = false;
        m_sendsRest = false;
    });
    connect(&session.graces(), &GraceQueue::changed, this, [this] {
        const auto waiting = m_session.graces().waiting().size();
        if (m_closing && m_sendsRest && waiting > 0 && !m_session.isRunning())
            giveUp();
    });
}

bool ClosingFlow::mayClose()
{
    if (!m_session.graces().waiting().isEmpty()) {
        // What the operator has sent off may wait for the end of another run.
        if (!m_sendsRest)
            askAboutGraces();
        else if (m_session.isRunning())
            waitForRun();
        return false;
    }
    if (m_session.isRunning()) {
        waitForRun();
        return false;
    }
    if (m_session.journal().unwritten() > 0 && !m_givesUpJournal) {
        waitForJournal();
        return false;
    }
    return true;
}

void ClosingFlow::askAboutGraces()
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    auto *sheet = new GraceSheet(m_session, m_window);
    connect(sheet, &Sheet::closed, this, [this] { m_isAsking = false; });
    connect(sheet, &GraceSheet::decided, this, [this](bool sent) {
        // What could not be sent is a question now, and the window stays for it.
        if (sent && !m_session.isBusy())
            return;
        m_closing = true;
        m_sendsRest = sent;
        closeSoon();
    });
    Q_EMIT sheetOpened(sheet);
    sheet->open();
}

// What is in the air must be heard: its outcome would be lost with the program.
void ClosingFlow::waitForRun()
{
    // A paused run goes on only when it is told to.
    if (m_sendsRest && m_session.run()->pausedBecause())
        return giveUp();
    m_closing = true;
    if (!m_sendsRest)
        m_session.run()->stop();
    if (!m_session.isRunning())
        return;
    const auto words = [sendsRest = m_sendsRest] {
        MessageBar::Message message;
        message.state = StateColors::State::Warning;
        message.text = sendsRest
            ? tr("The program closes when the server has answered.")
            : tr("Nothing more is sent. The program closes when the server has answered what is "
                 "under way.");
        return message;
    };
    m_messages.showMessage(words);
}

// The window stays, and shows what wants an answer.
void ClosingFlow::giveUp()
{
    m_closing = false;
    m_sendsRest = false;
    // First: what it opens takes other messages away.
    Q_EMIT outcomesWanted();
    m_messages.showMessage([] {
        MessageBar::Message message;
        message.state = StateColors::State::Warning;
        message.text = tr("The program is still open, since something was not done. Look at it, "
                          "and close the window again.");
        return message;
    });
}

void ClosingFlow::waitForJournal()
{
    m_closing = true;
    const auto words = [count = m_session.journal().unwritten()] {
        MessageBar::Message message;
        message.state = StateColors::State::Warning;
        message.text = tr("%n outcome(s) are not in the journal yet. The program closes when they "
                          "are.",
                          nullptr, count);
        message.actionText = tr("Close all the same");
        return message;
    };
    m_messages.showMessage(words, [this] {
        m_givesUpJournal = true;
        closeSoon();
    });
}

void ClosingFlow::takeEnd()
{
    if (!m_closing)
        return;
    // What did not go well must be seen before the program is gone.
    if (m_session.run()->unsettledCount() > 0) {
        giveUp();
    } else {
        closeSoon();
    }
}

void ClosingFlow::closeSoon()
{
    QTimer::singleShot(0, m_window, &QWidget::close);
}

}
