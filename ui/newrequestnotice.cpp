// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "newrequestnotice.h"

#include "desktopnotice.h"
#include "domain/visibletext.h"
#include "raisewindow.h"
#include "session/session.h"

#include <QEvent>
#include <QWidget>

namespace Sigill {

NewRequestNotice::NewRequestNotice(const Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
    , m_desktop(nullptr)
    , m_new(session, this)
{
    window->installEventFilter(this);
    connect(&m_new, &NewRequests::arrived, this, &NewRequestNotice::tell);
    connect(&m_new, &NewRequests::countChanged, this, &NewRequestNotice::follow);
    setDesktop(new DesktopNotice(window));
}

void NewRequestNotice::setDesktop(DesktopNotice *desktop)
{
    delete m_desktop;
    m_desktop = desktop;
    connect(desktop, &DesktopNotice::clicked, this, [this] { raiseWindow(*m_window); });
}

bool NewRequestNotice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate || event->type() == QEvent::WindowStateChange) {
        if (isLookedAt())
            m_new.markSeen();
    }
    return QObject::eventFilter(watched, event);
}

bool NewRequestNotice::isLookedAt() const
{
    return m_window->isActiveWindow() && !m_window->isMinimized();
}

void NewRequestNotice::tell()
{
    if (isLookedAt())
        return m_new.markSeen();
    if (m_session.settings().number(Settings::Number::NewRequestNotices) == 0)
        return;
    // No names: a lock screen and a shared one show it too.
    m_desktop->show(visibleLine(m_session.profile().displayName()),
                    //: of the list of requests
                    tr("%Ln new request(s)", nullptr, m_new.count()));
}

void NewRequestNotice::follow()
{
    if (m_new.count() == 0)
        m_desktop->withdraw();
    Q_EMIT countChanged();
}

}
