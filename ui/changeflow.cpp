// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "changeflow.h"

#include "confirmsheet.h"
#include "domain/words.h"
#include "pageprinter.h"
#include "requestdocument.h"
#include "runsheet.h"
#include "session/session.h"

#include <algorithm>
#include <utility>

namespace Sigill {

ChangeFlow::ChangeFlow(Session &session, MessageBar &messages, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_messages(messages)
    , m_window(window)
    , m_printer(new PagePrinter(window, this))
{
    connect(m_printer, &PagePrinter::told, this, &ChangeFlow::tellOfPages);
    connect(&session, &Session::runFinished, this, &ChangeFlow::takeEnd);
    connect(&session, &Session::runPauseChanged, this, &ChangeFlow::tellPause);
    connect(&session, &Session::profileChanged, this, [this] {
        // They were meant for the server before.
        m_wishes.clear();
        m_unseen.clear();
        m_ends.clear();
    });
    connect(&session.graces(), &GraceQueue::questioned, this,
            [this](StatusChange change, const Request &request) { begin(change, {request}, 0); });
}

void ChangeFlow::begin(StatusChange change, const QList<Request> &requests, int hiddenCount,
                       bool isOfMany)
{
    if (requests.isEmpty())
        return;
    if (m_session.settings().isReadOnly())
        return tell([this] { return m_session.settings().readOnlyReason(); });
    QList<Request> confirmed = requests;
    confirmed.removeIf(
        [this](const Request &request) { return m_session.requests().isUnconfirmed(request.id); });
    if (const auto left = static_cast<int>(requests.size() - confirmed.size()); left > 0) {
        tell([left] { return ConfirmSheet::leftOutText(left); });
    }
    if (confirmed.isEmpty())
        return;
    if (confirmed.size() < requests.size()) {
        hiddenCount = static_cast<int>(
            std::count_if(confirmed.cbegin(), confirmed.cend(), [this](const Request &request) {
                return m_session.requests().rowOf(request.id) < 0;
            }));
    }
    m_wishes.append({change, confirmed, hiddenCount, isOfMany || requests.size() > 1,
                     static_cast<int>(requests.size() - confirmed.size())});
    if (m_wishes.size() == 1)
        checkJournal();
}

// Told before anything is sent, and before the operator has thought about it.
void ChangeFlow::checkJournal()
{
    m_session.journal().check(this, [this] {
        const auto wishes = std::exchange(m_wishes, {});
        if (wishes.isEmpty())
            return;
        if (m_session.journal().isBlocked())
            return tellJournal(wishes);
        for (const auto &wish : wishes)
            proceed(wish);
    });
}

void ChangeFlow::proceed(const Wish &wish)
{
    if (beginsGrace(wish))
        return;
    // The one that was first asks; two questions over each other would be answered by habit.
    if (isSheetOpen())
        return tell(
            [] { return tr("One change was not begun, because another one asked first."); });
    if (m_session.isRunning())
        return tell([] { return tr("Wait until the changes that are under way have ended."); });
    confirm(wish);
}

bool ChangeFlow::isSheetOpen() const
{
    const auto sheets = m_window->findChildren<Sheet *>();
    return std::any_of(sheets.cbegin(), sheets.cend(),
                       [](const Sheet *sheet) { return sheet->isVisible(); });
}

// A single change without a doubt needs no question, as it can be taken back.
bool ChangeFlow::beginsGrace(const Wish &wish)
{
    if (wish.isOfMany || wish.hiddenCount > 0)
        return false;
    const auto item = m_session.judge(wish.requests.first(), wish.change);
    if (!item.isSendable()) {
        tell([item] { return item.reason(); });
        return true;
    }
    const int seconds = m_session.settings().number(Settings::Number::GraceSeconds);
    if (item.verdict != PreflightItem::Verdict::Send || seconds == 0
        || m_session.journal().problem())
        return false;
    m_session.graces().add(wish.change, item, seconds);
    return true;
}

void ChangeFlow::confirm(const Wish &wish)
{
    auto *sheet
        = new ConfirmSheet(m_session, wish.change, wish.requests, wish.hiddenCount, m_window);
    sheet->setLeftOut(wish.leftOutCount);
    connect(sheet, &ConfirmSheet::confirmed, this,
            [this, change = wish.change](const QList<PreflightItem> &items, const QString &reason) {
                m_session.startRun(change, items, reason);
                openRun(m_session.sharedRun());
            });
    open(sheet);
}

void ChangeFlow::open(Sheet *sheet)
{
    Q_EMIT sheetOpened(sheet);
    sheet->open();
}

void ChangeFlow::showRun()
{
    if (m_session.run())
        openRun(m_unseen.isEmpty() ? m_session.sharedRun() : m_unseen.first());
}

bool ChangeFlow::mayPrint()
{
    if (m_runSheet->runner().items().size() <= RequestDocument::mostRows)
        return true;
    tellOfPages([] {
        MessageBar::Message message;
        message.state = StateColors::State::Warning;
        message.text = tr("More than %Ln outcome(s) are too many to print: copy them as a table.",
                          nullptr, RequestDocument::mostRows);
        return message;
    });
    return false;
}

// The sheet covers the window's own messages.
void ChangeFlow::tellOfPages(const MessageBar::Words &words)
{
    if (m_runSheet)
        m_runSheet->tell(words);
    else
        m_messages.showMessage(words);
}

void ChangeFlow::openRun(const std::shared_ptr<ActionRunner> &runner)
{
    if (m_runSheet)
        return;
    m_messages.dismiss();
    m_unseen.removeOne(runner);
    m_runSheet = new RunSheet(m_session, runner, m_window);
    if (const auto end = m_ends.constFind(runner->id()); end != m_ends.cend())
        m_runSheet->setEnd(*end);
    connect(m_runSheet, &RunSheet::printWanted, this, [this] {
        if (mayPrint())
            m_printer->print(m_runSheet->pages());
    });
    connect(m_runSheet, &RunSheet::pdfWanted, this, [this] {
        if (mayPrint())
            m_printer->choosePdf(m_runSheet->pages(), m_session.profile().displayName());
    });
    connect(m_runSheet, &Sheet::closed, this, [this] {
        m_runSheet = nullptr;
        if (!m_unseen.isEmpty())
            tellUnseen();
        else if (m_session.isRunning() && m_session.run()->pausedBecause())
            tellPause();
        else if (m_session.isRunning())
            tellAside();
    });
    open(m_runSheet);
}

void ChangeFlow::tellPause()
{
    const auto *runner = m_session.run();
    if (!runner || !runner->pausedBecause() || (m_runSheet && &m_runSheet->runner() == runner))
        return;
    const auto words = [pause = *runner->pausedBecause()] {
        MessageBar::Message message;
        message.state = StateColors::State::Warning;
        message.text = pause.text();
        message.details = pause.details();
        message.actionText = tr("Show the progress");
        return message;
    };
    m_messages.showMessage(words, [this] { openRun(m_session.sharedRun()); });
}

// A single request that went well needs no click to go on; everything else stays in sight until the
// operator has looked at it.
void ChangeFlow::takeEnd()
{
    const auto runner = m_session.sharedRun();
    const RunSheet::End end{QDateTime::currentDateTimeUtc(), m_session.operatorName()};
    m_ends.insert(runner->id(), end);
    if (m_runSheet && &m_runSheet->runner() == runner.get())
        m_runSheet->setEnd(end);
    const bool allDone
        = runner->count(Outcome::Kind::Done) == static_cast<int>(runner->items().size());
    if (m_runSheet && &m_runSheet->runner() == runner.get()) {
        const bool byAnswer = allDone
            && runner->items().first().outcome.confirmedBy == Outcome::ConfirmedBy::Answer;
        if (runner->items().size() > 1 || !byAnswer)
            return;
        m_runSheet->reject();
    } else if (!allDone) {
        m_unseen.append(runner);
    }
    if (m_unseen.isEmpty())
        tellDone(*runner);
    else
        tellUnseen();
}

void ChangeFlow::tellDone(const ActionRunner &runner)
{
    const auto words = [change = runner.change(), done = runner.count(Outcome::Kind::Done)] {
        MessageBar::Message message;
        message.state = StateColors::State::Ok;
        message.text = Words::done(change, done);
        message.actionText = tr("Show the outcomes");
        return message;
    };
    m_messages.showMessage(words, [this] { showRun(); });
}

void ChangeFlow::tellUnseen()
{
    int notDone = 0;
    for (const auto &runner : std::as_const(m_unseen)) {
        notDone += static_cast<int>(runner->items().size()) - runner->count(Outcome::Kind::Done);
    }
    const auto &last = *m_unseen.last();
    const auto words = [change = last.change(), done = last.count(Outcome::Kind::Done), notDone] {
        MessageBar::Message message;
        message.state = StateColors::State::Warning;
        if (done > 0)
            message.text = Words::done(change, done) + u' ';
        message.text += tr("%n not done.", nullptr, notDone);
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
    m_messages.showMessage(words, [this] { openRun(m_session.sharedRun()); });
}

void ChangeFlow::tellJournal(const QList<Wish> &wishes)
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
    m_messages.showMessage(words, [this, wishes] {
        for (const auto &wish : wishes)
            begin(wish.change, wish.requests, wish.hiddenCount, wish.isOfMany);
    });
}

void ChangeFlow::tell(const std::function<QString()> &text)
{
    m_messages.showMessage([text] {
        MessageBar::Message message;
        message.text = text();
        return message;
    });
}

}
