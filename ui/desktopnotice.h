// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QSystemTrayIcon;
class QWidget;
QT_END_NAMESPACE

namespace Sigill {

// One message of a window that the desktop shows beside its other windows. There is an icon in the
// tray as long as the message counts, and none at other times.
class DesktopNotice : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotice(QWidget *window);

    // Takes the place of the message before. Where the desktop has no tray, the window's entry in
    // the list of windows asks for attention instead. Plain text; it may be read by whoever sees
    // the screen.
    virtual void show(const QString &title, const QString &text);
    virtual void withdraw();

Q_SIGNALS:
    void clicked();

private:
    QWidget *m_window;
    QSystemTrayIcon *m_icon;
};

}
