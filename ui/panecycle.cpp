// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panecycle.h"

#include <QWidget>

namespace Sigill {

namespace {

// The first in it that Tab would reach.
QWidget *entryOf(QWidget *pane)
{
    if (pane->focusPolicy() & Qt::TabFocus)
        return pane;
    for (auto *next = pane->nextInFocusChain(); next && next != pane;
         next = next->nextInFocusChain()) {
        if (pane->isAncestorOf(next) && next->isVisible() && next->isEnabled()
            && next->focusPolicy() & Qt::TabFocus)
            return next;
    }
    return pane;
}

}

PaneCycle::PaneCycle(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

void PaneCycle::add(QWidget *pane, const std::function<void()> &focus)
{
    m_panes.append({pane, focus});
}

void PaneCycle::setHome(QWidget *pane)
{
    m_home = pane;
}

void PaneCycle::step(int by)
{
    QList<Pane> shown;
    qsizetype current = -1;
    for (const auto &pane : std::as_const(m_panes)) {
        if (!pane.widget->isVisible())
            continue;
        if (pane.widget->hasFocus() || pane.widget->isAncestorOf(m_window->focusWidget()))
            current = shown.size();
        shown.append(pane);
    }
    if (shown.isEmpty())
        return;
    qsizetype next = (current + by + shown.size()) % shown.size();
    for (qsizetype i = 0; current < 0 && i < shown.size(); ++i) {
        if (shown.at(i).widget == m_home)
            next = i;
    }
    const auto &pane = shown.at(next);
    // Styles show the focus after a Tab only.
    m_window->setAttribute(Qt::WA_KeyboardFocusChange);
    if (pane.focus)
        pane.focus();
    else
        entryOf(pane.widget)->setFocus(Qt::ShortcutFocusReason);
}

}
