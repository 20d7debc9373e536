// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktopnotice.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <QWidget>

namespace Sigill {

DesktopNotice::DesktopNotice(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_icon(new QSystemTrayIcon(this))
{
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &DesktopNotice::clicked);
    connect(m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason how) {
                if (how == QSystemTrayIcon::Trigger || how == QSystemTrayIcon::DoubleClick
                    || how == QSystemTrayIcon::MiddleClick)
                    Q_EMIT clicked();
            });
}

void DesktopNotice::show(const QString &title, const QString &text)
{
    // A tray may come and go while the program runs.
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return QApplication::alert(m_window);
    m_icon->setIcon(QApplication::windowIcon());
    m_icon->setToolTip(title + u'\n' + text);
    m_icon->show();
    m_icon->showMessage(title, text, QApplication::windowIcon());
}

void DesktopNotice::withdraw()
{
    m_icon->hide();
}

}
