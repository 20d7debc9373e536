// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "changeflow.h"

#include "confirmsheet.h"
#include "domain/words.h"
#include "runsheet.h"
#include "session/session.h"

namespace Sigill {

ChangeFlow::ChangeFlow(Session &session, MessageBar &messages, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_messages(messages)
    , m_window(window)
{
    connect(&session, &Session::runFinished, this, &ChangeFlow::tellResult);
}

void ChangeFlow::begin(StatusChange change, const QList<Request> &requests, int hiddenCount)
{
    if (m_isChecking || m_session.isRunning() || requests.isEmpty())
        return;
    m_isChecking = true;
    m_session.preflight(requests, change, this,
                        [this, change, hiddenCount](const QList<PreflightItem> &plan) {
                            m_isChecking = false;
                            confirm(change, plan, hiddenCount);
                        });
}

void ChangeFlow::confirm(StatusChange change, const QList<PreflightItem> &plan, int hiddenCount)
{
    auto *sheet = new ConfirmSheet(m_session, change, plan, hiddenCount, m_window);
    connect(sheet, &ConfirmSheet::confirmed, this,
            [this, change](const QList<PreflightItem> &confirmed, const QString &reason) {
                m_session.startRun(change, confirmed, reason);
                showRun();
            });
    Q_EMIT sheetOpened(sheet);
    sheet->open();
}

void ChangeFlow::showRun()
{
    if (!m_session.run() || m_runSheet)
        return;
    m_messages.dismiss();
    m_runSheet = new RunSheet(m_session, m_window);
    connect(m_runSheet, &Sheet::closed, this, [this] {
        m_runSheet = nullptr;
        if (m_session.isRunning())
            tellAside();
    });
    Q_EMIT sheetOpened(m_runSheet);
    m_runSheet->open();
}

// A single request that went well needs no click to go on; everything else stays in sight.
void ChangeFlow::tellResult()
{
    const auto *runner = m_session.run();
    const bool allDone
        = runner->count(Outcome::Kind::Done) == static_cast<int>(runner->items().size());
    if (m_runSheet) {
        const bool byAnswer = allDone
            && runner->items().first().outcome.confirmedBy == Outcome::ConfirmedBy::Answer;
        if (runner->items().size() > 1 || !byAnswer)
            return;
        m_runSheet->reject();
    }
    const auto change = runner->change();
    const int done = runner->count(Outcome::Kind::Done);
    const int notDone = static_cast<int>(runner->items().size()) - done;
    const auto words = [change, done, notDone] {
        MessageBar::Message message;
        message.state = notDone == 0 ? StateColors::State::Ok : StateColors::State::Warning;
        message.text = Words::done(change, done);
        if (notDone > 0)
            message.text += u' ' + tr("%n not done.", nullptr, notDone);
        message.actionText = tr("Show the outcomes");
        return message;
    };
    m_messages.showMessage(words, [this] { showRun(); });
}

void ChangeFlow::tellAside()
{
    const auto words = [] {
        MessageBar::Message message;
        message.text = tr("Changes are still being sent.");
        message.actionText = tr("Show the progress");
        return message;
    };
    m_messages.showMessage(words, [this] { showRun(); });
}

}
