// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keptmessages.h"

#include "domain/visibletext.h"
#include "messagebar.h"
#include "session/keptqueue.h"

#include <utility>

namespace Sigill {

KeptMessages::KeptMessages(const KeptQueue &kept, MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_kept(kept)
    , m_bar(bar)
{
    connect(&kept, &KeptQueue::failed, this, &KeptMessages::tell);
    connect(&kept, &KeptQueue::heldChanged, this, &KeptMessages::tellHeld);
}

void KeptMessages::tell(const KeptListError &error)
{
    m_bar.showMessage([error] {
        MessageBar::Message message;
        message.state = StateColors::State::Warning;
        message.text = error.text();
        message.details = error.details();
        return message;
    });
}

void KeptMessages::tellHeld()
{
    m_bar.dismiss(std::exchange(m_shownHeld, 0));
    if (!m_kept.held())
        return;
    m_shownHeld = m_bar.showMessage([user = m_kept.held()->user] {
        MessageBar::Message message;
        //: %1 is an account
        message.text = tr("A list from an earlier session is kept here. It is shown once %1 has "
                          "signed in.")
                           .arg(visibleLine(user));
        return message;
    });
}

}
