// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loadmessages.h"

#include "messagebar.h"
#include "session/session.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Sigill {

LoadMessages::LoadMessages(Session &session, MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_bar(bar)
{
    connect(&session, &Session::loadStateChanged, this, &LoadMessages::showLoadProblem);
}

void LoadMessages::showLoadProblem()
{
    if (m_session.loadState() == Session::LoadState::Loading)
        return;
    const auto &error = m_session.loadError();
    // Without rows the error stands in the table's place.
    const bool hasRows = m_session.requests().rowCount() > 0;
    if (error && hasRows)
        showError(*error);
    else if (!error && !m_session.unreadable().isEmpty())
        showUnreadable();
    else if (m_shown != 0)
        m_bar.dismiss(std::exchange(m_shown, 0));
}

void LoadMessages::showError(const ApiError &error)
{
    const bool usePassword = suggestsPassword(m_session, error);
    const auto words = [error, usePassword, updated = m_session.lastUpdated()] {
        const QString age = updated.isValid()
            ? tr("The rows are from %1.")
                  .arg(QLocale().toString(updated.time(), QLocale::ShortFormat))
            : tr("The list is not complete.");
        MessageBar::Message message;
        message.state = StateColors::State::Error;
        message.text = error.summary() + u' ' + error.advice() + u' ' + age;
        message.details = error.details();
        message.actionText = usePassword ? tr("Sign in with password…") : tr("Try again");
        return message;
    };
    m_shown = m_bar.showMessage(words, [this, usePassword] {
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
    m_shown = m_bar.showMessage(words);
}

void LoadMessages::showReadProblem(const ApiError &error)
{
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
