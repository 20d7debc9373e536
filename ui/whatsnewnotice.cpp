// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "whatsnewnotice.h"

#include "messagebar.h"
#include "session/session.h"

#include <QCoreApplication>

namespace Sigill {

WhatsNewNotice::WhatsNewNotice(Session &session, MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_bar(bar)
{
    auto &settings = session.settings();
    const QString last = settings.text(Settings::Key::LastVersion);
    if (last.isEmpty())
        settings.set(Settings::Key::LastVersion, QCoreApplication::applicationVersion());
    else if (last != QCoreApplication::applicationVersion())
        connect(&session, &Session::loadStateChanged, this, &WhatsNewNotice::tell);
}

void WhatsNewNotice::tell()
{
    // What went wrong, or a change that needs an answer, counts more; the next time, then.
    if (m_session.loadState() != Session::LoadState::Loaded || m_bar.isShowing())
        return;
    disconnect(&m_session, &Session::loadStateChanged, this, &WhatsNewNotice::tell);
    m_session.settings().set(Settings::Key::LastVersion, QCoreApplication::applicationVersion());
    m_bar.showMessage(
        [] {
            MessageBar::Message message;
            message.text
                = tr("Sigill was updated to %1.").arg(QCoreApplication::applicationVersion());
            message.actionText = tr("What's new");
            return message;
        },
        [this] { Q_EMIT newsWanted(); });
}

}
