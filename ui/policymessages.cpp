// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policymessages.h"

#include "messagebar.h"
#include "session/session.h"

namespace Sigill {

PolicyMessages::PolicyMessages(Session &session, MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_bar(bar)
{
    connect(&session, &Session::refreshHeldBack, this, &PolicyMessages::tellHeldBack);
    tellProblems();
}

void PolicyMessages::tellProblems()
{
    if (m_session.settings().policyProblems().isEmpty())
        return;
    m_bar.showMessage([this] {
        const auto problems = m_session.settings().policyProblems();
        MessageBar::Message message;
        message.state = StateColors::State::Warning;
        message.text = problems.value(0);
        if (problems.size() > 1) {
            message.text
                = tr("Not everything in your organisation's policy counts as it was written.");
            message.details = problems.join(u'\n');
        }
        return message;
    });
}

void PolicyMessages::tellHeldBack()
{
    m_bar.showMessage([seconds = m_session.secondsToRefresh()] {
        MessageBar::Message message;
        message.text = tr("The list was read just now. Your organisation lets it be read again in "
                          "%Ln second(s).",
                          nullptr, seconds);
        return message;
    });
}

}
