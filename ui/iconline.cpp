// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "iconline.h"

#include "icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace Sigill {

namespace {

constexpr int iconSize = 16;

}

IconLine::IconLine(StateColors::State state, QWidget *parent)
    : QFrame(parent)
    , m_state(state)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    drawIcon();
    setVisible(false);
}

void IconLine::tell(const QString &text)
{
    m_text->setText(text);
    setVisible(!text.isEmpty());
}

void IconLine::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        drawIcon();
}

void IconLine::drawIcon()
{
    m_icon->setPixmap(Icons::state(m_state).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
}

}
