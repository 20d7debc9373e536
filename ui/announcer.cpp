// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "announcer.h"

#include <QAccessible>
#include <QEvent>

namespace Sigill {

void Announcer::say(QWidget &from, const QString &text)
{
    if (text.isEmpty())
        return;
    auto *window = from.window();
    auto *announcer = window->findChild<Announcer *>(QString(), Qt::FindDirectChildrenOnly);
    if (!announcer)
        announcer = new Announcer(window);
    announcer->setAccessibleName(text);
    // The first for AT-SPI, the second for Windows.
    for (const auto type : {QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event(announcer, type);
        QAccessible::updateAccessibility(&event);
    }
    Q_EMIT announcer->told(text);
}

Announcer::Announcer(QWidget *window)
    : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(0, 0, 1, 1);
    lower();
    show();
}

void Announcer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // What was said is over; in the other language it would be said anew.
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName({});
}

}
