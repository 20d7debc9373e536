// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directorymessages.h"

#include "session/session.h"

#include <utility>

namespace Sigill {

DirectoryMessages::DirectoryMessages(Session &session, MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_bar(bar)
{
    connect(&session.people(), &People::problemChanged, this, &DirectoryMessages::takeProblem);
    connect(&bar, &MessageBar::dismissed, this, &DirectoryMessages::takeDismissed);
    takeProblem();
}

void DirectoryMessages::takeProblem()
{
    m_wantsToTell = false;
    if (m_shown != 0)
        m_bar.dismiss(std::exchange(m_shown, 0));
    if (!m_session.people().problem())
        return;
    m_wantsToTell = true;
    if (!m_bar.isShowing())
        tell();
}

void DirectoryMessages::takeDismissed(int message)
{
    // By the operator, who has read it or tries again.
    if (message == m_shown)
        m_shown = 0;
    else if (m_wantsToTell)
        tell();
}

void DirectoryMessages::tell()
{
    m_wantsToTell = false;
    const auto words = [error = *m_session.people().problem()] {
        MessageBar::Message message;
        message.state = StateColors::State::Info;
        //: %1 is a sentence on what is wrong with a directory, %2 what to do
        message.text = tr("%1 Until it answers, people are shown by their ids. %2")
                           .arg(error.summary(), error.advice());
        message.details = error.details();
        message.actionText = tr("Try again");
        return message;
    };
    m_shown = m_bar.showMessage(words, [this] { m_session.people().tryAgain(); });
}

}
