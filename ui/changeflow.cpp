// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "changeflow.h"

#include "confirmsheet.h"
#include "domain/words.h"
#include "runsheet.h"
#include "session/session.h"

#include <utility>

namespace Sigill {

ChangeFlow::ChangeFlow(Session &session, MessageBar &messages, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_messages(messages)
    , m_window(window)
{
    connect(&session, &Session::runFinished, this, &ChangeFlow::tellResult);
    connect(&session, &Session::runFinished, this, &ChangeFlow::startConfirmed,
            Qt::QueuedConnection);
    connect(&session, &Session::runPauseChanged, this, &ChangeFlow::tellPause);
}

void ChangeFlow::begin(StatusChange change, const QList<Request> &requests, int hiddenCount)
{
    if (m_isChecking || requests.isEmpty())
        return;
    m_isChecking = true;
    // Told before anything is sent, and before the operator has thought about it.
    m_session.journal().check(this, [this, change, requests, hiddenCount] {
        m_isChecking = false;
        if (m_session.journal().isBlocked()) {
            return tellJournal(
                [this, change, requests, hiddenCount] { begin(change, requests, hiddenCount); });
        }
        proceed(change, requests, hiddenCount);
    });
}

void ChangeFlow::proceed(StatusChange change, const QList<Request> &requests, int hiddenCount)
{
    if (requests.size() == 1 && hiddenCount == 0 && beginsGrace(change, requests.first()))
        return;
    confirm(change, requests, hiddenCount);
}

// A single change without a doubt needs no question, as it can be taken back.
bool ChangeFlow::beginsGrace(StatusChange change, const Request &request)
{
    const auto item = m_session.judge(request, change);
    if (!item.isSendable()) {
        m_messages.showMessage([item] {
            MessageBar::Message message;
            message.text = item.reason();
            return message;
        });
        return true;
    }
    const int seconds = m_session.settings().number(Settings::Number::GraceSeconds);
    if (item.verdict != PreflightItem::Verdict::Send || seconds == 0
        || m_session.journal().problem())
        return false;
    m_session.graces().add(change, item, seconds);
    return true;
}

void ChangeFlow::confirm(StatusChange change, const QList<Request> &requests, int hiddenCount)
{
    auto *sheet = new ConfirmSheet(m_session, change, requests, hiddenCount, m_window);
    connect(sheet, &ConfirmSheet::confirmed, this,
            [this, change](const QList<PreflightItem> &items, const QString &reason) {
                m_confirmed = Plan{change, items, reason};
                startConfirmed();
            });
    open(sheet);
}

// A single change may have left while the sheet was open; one run at a time.
void ChangeFlow::startConfirmed()
{
    if (!m_confirmed || m_session.isRunning())
        return;
    const Plan plan = *std::exchange(m_confirmed, std::nullopt);
    m_session.startRun(plan.change, plan.items, plan.reason);
    showRun();
}

void ChangeFlow::open(Sheet *sheet)
{
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
        if (!m_session.isRunning())
            return;
        if (m_session.run()->pausedBecause())
            tellPause();
        else
            tellAside();
    });
    open(m_runSheet);
}

void ChangeFlow::tellPause()
{
    const auto *runner = m_session.run();
    if (m_runSheet || !runner || !runner->pausedBecause())
        return;
    const auto words = [pause = *runner->pausedBecause()] {
        MessageBar::Message message;
        message.state = StateColors::State::Warning;
        message.text = pause.text();
        message.details = pause.details();
        message.actionText = tr("Show the progress");
        return message;
    };
    m_messages.showMessage(words, [this] { showRun(); });
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

void ChangeFlow::tellJournal(const std::function<void()> &tryAgain)
{
    const auto words = [problem = *m_session.journal().problem()] {
        MessageBar::Message message;
        message.state = StateColors::State::Error;
        //: %1 says what is wrong with the journal, %2 what to do
        message.text = tr("Nothing was sent, because it could not be written down first. %1 %2")
                           .arg(problem.summary(), problem.advice());
        message.details = problem.details();
        message.actionText = tr("Try again");
        return message;
    };
    m_messages.showMessage(words, tryAgain);
}

}
