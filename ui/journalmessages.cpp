// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalmessages.h"

#include "session/session.h"

#include <utility>

namespace Sigill {

JournalMessages::JournalMessages(Session &session, MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_bar(bar)
{
    connect(&session, &Session::leftoversSettled, this, &JournalMessages::tellLeftovers);
    connect(&session.journal(), &JournalKeeper::failed, this, &JournalMessages::tellFailure);
    connect(&session.journal(), &JournalKeeper::allWritten, this,
            [this] { m_bar.dismiss(std::exchange(m_failure, 0)); });
}

void JournalMessages::tellLeftovers(const std::optional<JournalError> &error)
{
    if (error) {
        m_bar.showMessage([error = *error] {
            MessageBar::Message message;
            message.state = StateColors::State::Error;
            message.text = error.summary() + u' ' + error.advice();
            message.details = error.details();
            return message;
        });
        return;
    }
    if (m_session.leftovers()->total() == 0)
        return;
    const auto words = [this] {
        MessageBar::Message message;
        const auto *leftovers = m_session.leftovers();
        if (!leftovers)
            return message;
        message.state = leftovers->count(Outcome::Kind::Unknown) > 0 ? StateColors::State::Warning
                                                                     : StateColors::State::Info;
        message.text = leftovers->text();
        message.actionText = tr("Show the journal");
        return message;
    };
    m_bar.showMessage(words, [this] { Q_EMIT journalWanted(); });
}

void JournalMessages::tellFailure(const JournalError &error)
{
    const auto words = [error, count = m_session.journal().unwritten()] {
        MessageBar::Message message;
        message.state = StateColors::State::Error;
        //: %1 says what is wrong, %2 what to do
        message.text = tr("%n outcome(s) could not be written to the journal; the program keeps "
                          "them and tries again. %1 %2",
                          nullptr, count)
                           .arg(error.summary(), error.advice());
        message.details = error.details();
        return message;
    };
    m_failure = m_bar.showMessage(words);
}

}
