// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Sigill {

// Tells screen readers what happens where the focus is not. One a window, never seen: Qt 6.4 has no
// announcements, and nobody hears its alerts over AT-SPI; a notification that is shown is read out.
class Announcer : public QWidget
{
    Q_OBJECT

public:
    // In the window of the widget.
    static void say(QWidget &from, const QString &text);

Q_SIGNALS:
    void told(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    explicit Announcer(QWidget *window);
};

}
