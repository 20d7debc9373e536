// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loadmessages.h"

#include "messagebar.h"
#include "session/liverefresh.h"
#include "session/session.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// The status line tells of each; one that the next refresh mends is not worth a message.
constexpr int failuresToTell = 3;

}

LoadMessages::LoadMessages(Session &session, const LiveRefresh &live, MessageBar &bar,
                           QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_live(live)
    , m_bar(bar)
{
    connect(&session, &Session::loadStateChanged, this, &LoadMessages::showLoadProblem);
    connect(&session, &Session::earlierChanged, this, [this] {
        // They may be there only now that the load has failed.
        if (m_shown == 0)
            showLoadProblem();
    });
    connect(&live, &LiveRefresh::outcomeChanged, this, &LoadMessages::showLiveProblem);
    connect(&bar, &MessageBar::dismissed, this, [this](int message) {
        if (message == m_shownUnreadable)
            m_shownUnreadable = 0;
    });
}

void LoadMessages::showLoadProblem()
{
    if (m_session.loadState() == Session::LoadState::Loading) {
        // Who asks for a load wants to know what was wrong with it, a second time too.
        m_toldUnreadable = 0;
        return;
    }
    const auto &error = m_session.loadError();
    // Without rows the error stands in the table's place.
    const bool hasRows = m_session.requests().rowCount() > 0;
    if (error && hasRows) {
        m_shown = showError(*error, StateColors::State::Error);
        return;
    }
    m_bar.dismiss(std::exchange(m_shown, 0));
    if (error)
        m_bar.dismiss(m_shownUnreadable);
    else
        showUnreadable();
}

void LoadMessages::showLiveProblem()
{
    const auto &error = m_live.error();
    if (!error) {
        m_toldLive = false;
        m_bar.dismiss(std::exchange(m_shownLive, 0));
        return;
    }
    // Once, and never in place of something else: it can wait for the next one.
    if (m_live.failures() < failuresToTell || m_toldLive || m_bar.isShowing()
        || m_session.loadState() != Session::LoadState::Loaded)
        return;
    m_toldLive = true;
    m_shownLive = showError(*error, StateColors::State::Warning);
}

int LoadMessages::showError(const ApiError &error, StateColors::State state)
{
    const bool usePassword = suggestsPassword(m_session, error);
    const auto words = [error, state, usePassword, updated = m_session.lastUpdated(),
                        earlier = m_session.readEarlier()] {
        const QString age = earlier.isValid()
            //: %1 is a date and time
            ? tr("The rows are from %1, as an earlier session read them: they can be read, and "
                 "changed once the server has answered.")
                  .arg(QLocale().toString(earlier.toLocalTime(), QLocale::ShortFormat))
            : updated.isValid() ? tr("The rows are from %1.")
                                      .arg(QLocale().toString(updated.time(), QLocale::ShortFormat))
                                : tr("The list is not complete.");
        MessageBar::Message message;
        message.state = state;
        message.text = error.summary() + u' ' + error.advice() + u' ' + age;
        message.details = error.details();
        message.actionText = usePassword ? tr("Sign in with password…") : tr("Try again");
        return message;
    };
    return m_bar.showMessage(words, [this, usePassword] {
        if (usePassword)
            m_session.signInDesk().usePassword();
        else
            m_session.refresh();
    });
}

bool LoadMessages::suggestsPassword(const Session &session, const ApiError &error)
{
    return error.signIn && error.signIn->suggestsPassword()
        && session.signInDesk().canUsePassword();
}

void LoadMessages::showUnreadable()
{
    const int before = std::exchange(m_toldUnreadable, m_session.unreadableCount());
    if (m_toldUnreadable == before && before > 0)
        return;
    // Fewer are no news, but a message that is in sight must not tell of more than there are.
    const bool mayBeShown = m_shownUnreadable != 0;
    m_bar.dismiss(m_shownUnreadable);
    const bool wasShown = mayBeShown && m_shownUnreadable == 0;
    if (m_toldUnreadable == 0 || (m_toldUnreadable < before && !wasShown))
        return;
    const auto words = [unreadable = m_session.unreadable(), count = m_session.unreadableCount()] {
        MessageBar::Message message;
        message.state = StateColors::State::Warning;
        message.text = tr("%n request(s) in the server's answer could not be read and are not in "
                          "the list.",
                          nullptr, count);
        QStringList lines;
        for (const auto &broken : unreadable)
            lines << u"%1  %2  %3"_s.arg(broken.position).arg(broken.id, broken.reason);
        message.details = lines.join(u'\n');
        return message;
    };
    m_shownUnreadable = m_bar.showMessage(words);
}

void LoadMessages::showReadProblem(const ApiError &error)
{
    // That nothing can be reached is told already, and what the rows are then.
    if (m_shown != 0 && m_session.readEarlier().isValid())
        return;
    const auto words = [error] {
        MessageBar::Message message;
        message.state = StateColors::State::Warning;
        message.text = tr("The details show what the list told; a fresh read failed.") + u' '
            + error.summary();
        message.details = error.details();
        return message;
    };
    m_bar.showMessage(words);
}

}
