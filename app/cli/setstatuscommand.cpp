// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/setstatuscommand.h"

#include "cli/console.h"
#include "cli/outcomeoutput.h"
#include "cli/verdictoutput.h"
#include "domain/visibletext.h"
#include "session/session.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace Sigill {

namespace {

// For how long the journal is waited for when all is settled, and how often it may fail meanwhile.
constexpr int longestWait = 60'000;
constexpr int mostFailures = 2;

}

SetStatusCommand::SetStatusCommand(Session &session, Console &console, const Order &order,
                                   QObject *parent)
    : Command(parent)
    , m_session(session)
    , m_console(console)
    , m_order(order)
{
}

void SetStatusCommand::start()
{
    const QString reason = m_session.settings().readOnlyReason();
    if (!reason.isEmpty() && !m_order.isDryRun) {
        m_console.words(reason);
        m_console.words(tr("Nothing was sent."));
        return end(ExitStatus::CouldNotStart);
    }
    if (m_order.concurrency) {
        RunSettings settings = m_session.runSettings();
        settings.concurrency = *m_order.concurrency;
        m_session.setRunSettings(settings);
    }
    connect(&m_session.journal(), &JournalKeeper::failed, this,
            &SetStatusCommand::takeJournalFailure);
    m_session.setProfile(m_order.profile);
    m_session.journal().check(this, [this] { takeJournalCheck(); });
}

void SetStatusCommand::takeJournalCheck()
{
    if (m_hasEnded || m_isWriting)
        return;
    if (const auto &problem = m_session.journal().problem()) {
        m_console.words(*problem);
        if (m_session.journal().isBlocked()) {
            m_console.words(tr("Nothing was sent."));
            return end(ExitStatus::CouldNotStart);
        }
        m_console.words(tr("What is done now will not be in the journal."));
    }
    // That would write to the journal.
    if (m_order.isDryRun)
        return readAll();
    settleLeftovers();
}

void SetStatusCommand::settleLeftovers()
{
    connect(&m_session, &Session::leftoversSettled, this, &SetStatusCommand::takeLeftovers,
            Qt::SingleShotConnection);
    m_session.settleLeftovers();
}

void SetStatusCommand::takeLeftovers(const std::optional<JournalError> &error)
{
    if (m_hasEnded || m_isWriting)
        return;
    if (error)
        m_console.words(*error);
    if (const auto text = m_session.leftovers()->text(); !text.isEmpty())
        m_console.words(text);
    readAll();
}

void SetStatusCommand::readAll()
{
    QList<Request> requests;
    requests.reserve(m_order.ids.size());
    for (const auto &id : m_order.ids) {
        requests.append(Request());
        requests.last().id = id;
    }
    m_preflight = m_session.preflight(requests, m_order.change, this);
    connect(m_preflight, &Preflight::finished, this,
            m_order.isDryRun ? &SetStatusCommand::tellVerdicts : &SetStatusCommand::run);
}

void SetStatusCommand::tellVerdicts()
{
    const auto &items = m_preflight->items();
    m_console.holdData();
    for (const auto &item : items) {
        if (m_order.asJson)
            m_console.data(VerdictOutput::json(item, m_order.change));
        else
            m_console.data(VerdictOutput::line(item));
    }
    const auto count
        = std::count_if(items.cbegin(), items.cend(), VerdictOutput::isCertainToBeSent);
    m_console.words(tr("%1 of %n request(s) would be sent; nothing was", nullptr,
                       static_cast<int>(items.size()))
                        .arg(count));
    end(count == items.size() ? ExitStatus::AllDone : ExitStatus::SomeNotDone);
}

void SetStatusCommand::run()
{
    if (m_hasEnded || m_isWriting)
        return;
    auto *runner = m_session.startRun(m_order.change, m_preflight->items(), m_order.reason);
    m_preflight->deleteLater();
    const auto printEnded = [this, runner](int index) {
        if (runner->items().at(index).state == RunItem::State::Ended)
            print(runner->items().at(index));
    };
    // What is not to be sent has ended already.
    for (int i = 0; i < runner->items().size(); ++i)
        printEnded(i);
    connect(runner, &ActionRunner::itemChanged, this, printEnded);
    connect(runner, &ActionRunner::pauseChanged, this, &SetStatusCommand::stopAtQuestion);
    connect(runner, &ActionRunner::finished, this, &SetStatusCommand::endRun);
    m_isRunning = true;
    if (!m_console.flush())
        stopRun();
}

void SetStatusCommand::stopAtQuestion()
{
    auto *runner = m_session.run();
    const auto pause = runner->pausedBecause();
    if (!pause || !pause->isQuestion())
        return;
    m_console.words(pause->text());
    if (pause->last.error) {
        m_console.words(pause->last.error->advice());
        if (const auto &message = pause->last.error->serverMessage; !message.isEmpty())
            m_console.words(visibleLine(message));
    } else if (pause->journalError) {
        m_console.words(visibleText(pause->journalError->path));
    }
    m_console.words(tr("Nobody can be asked here, so the rest is not sent."));
    runner->stop(pause->cause == RunPause::Cause::Journal ? Outcome::Reason::JournalFailed
                                                          : Outcome::Reason::RunPaused);
}

void SetStatusCommand::stop()
{
    if (m_hasEnded)
        return;
    if (m_isWriting)
        return m_console.words(tr("Still waiting for the journal."));
    if (!m_isRunning)
        return endUnsent();
    if (m_isStopped)
        return m_console.words(tr("Still waiting to see what became of what was sent."));
    stopRun();
}

void SetStatusCommand::stopRun()
{
    m_isStopped = true;
    m_console.words(tr("Stopped: nothing more is sent. Waiting to see what became of what was."));
    m_session.run()->stop();
}

// Before anything was sent.
void SetStatusCommand::endUnsent()
{
    delete m_preflight;
    m_console.words(tr("Stopped before anything was sent."));
    if (!m_order.isDryRun) {
        RunItem item;
        item.outcome.kind = Outcome::Kind::NotSent;
        item.outcome.reason = Outcome::Reason::OperatorStopped;
        // What was not read has no status.
        item.plan.readError.emplace();
        for (const auto &id : m_order.ids) {
            item.plan.request.id = id;
            print(item);
        }
    }
    endWhenWritten(ExitStatus::SomeNotDone);
}

void SetStatusCommand::endRun()
{
    const int done = m_session.run()->count(Outcome::Kind::Done);
    const auto count = m_order.ids.size();
    m_console.words(tr("%1 of %n request(s) done", nullptr, static_cast<int>(count)).arg(done));
    endWhenWritten(done == count ? ExitStatus::AllDone : ExitStatus::SomeNotDone);
}

void SetStatusCommand::endWhenWritten(ExitStatus status)
{
    const auto &journal = m_session.journal();
    if (journal.unwritten() == 0)
        return end(status);
    m_isWriting = true;
    connect(&journal, &JournalKeeper::allWritten, this, [this, status] { end(status); });
    QTimer::singleShot(longestWait, this, &SetStatusCommand::giveUpJournal);
}

void SetStatusCommand::takeJournalFailure(const JournalError &error)
{
    if (m_hasEnded)
        return;
    if (!std::exchange(m_hasToldFailure, true))
        m_console.words(error);
    if (m_isWriting && ++m_failures >= mostFailures)
        giveUpJournal();
}

void SetStatusCommand::giveUpJournal()
{
    if (m_hasEnded)
        return;
    m_console.words(tr("%n outcome(s) could not be written to the journal.", nullptr,
                       m_session.journal().unwritten()));
    end(ExitStatus::SomeNotDone);
}

void SetStatusCommand::end(ExitStatus status)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    Q_EMIT finished(status);
}

void SetStatusCommand::print(RunItem item)
{
    // Where it was not read again, it was as it was read for the whole run.
    if (!item.outcome.statusBefore && !item.plan.readError)
        item.outcome.statusBefore = item.plan.request.status;
    if (m_order.asJson)
        m_console.data(OutcomeOutput::json(item, m_order.change));
    else
        m_console.data(OutcomeOutput::line(item));
    // What nobody sees should not go on.
    if (!m_console.flush() && m_isRunning && !m_isStopped)
        stopRun();
}

}
