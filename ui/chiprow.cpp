// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chiprow.h"

#include <QBoxLayout>
#include <QEvent>

namespace Sigill {

ChipRow::ChipRow(QWidget *first, QWidget *second, QWidget *parent)
    : QWidget(parent)
    , m_first(first)
    , m_second(second)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(8, 4, 8, 4);
    m_layout->setSpacing(4);
    m_layout->addWidget(first, 0, Qt::AlignLeft);
    m_layout->addWidget(second, 0, Qt::AlignLeft);
    m_layout->addStretch();
}

bool ChipRow::event(QEvent *event)
{
    // The texts, and with them the widths, change with counts, languages and fonts.
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void ChipRow::arrange()
{
    const QMargins margins = m_layout->contentsMargins();
    const int wanted = m_first->sizeHint().width() + m_second->sizeHint().width()
        + m_layout->spacing() + margins.left() + margins.right();
    m_layout->setDirection(wanted > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

}
