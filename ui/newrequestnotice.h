// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/newrequests.h"

#include <QObject>

namespace Sigill {

class DesktopNotice;

// Tells who works in another window of requests that have come in: a number in the window's title
// and a message of the desktop. Looking at the window takes both away.
class NewRequestNotice : public QObject
{
    Q_OBJECT

public:
    // Both must outlive this. It watches the window.
    NewRequestNotice(const Session &session, QWidget *window);

    // Instead of the desktop's own.
    void setDesktop(DesktopNotice *desktop);

    // How many new requests the operator has not looked at.
    int count() const { return m_new.count(); }

Q_SIGNALS:
    void countChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isLookedAt() const;
    void tell();
    void follow();

    const Session &m_session;
    QWidget *m_window;
    DesktopNotice *m_desktop;
    NewRequests m_new;
};

}
