// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet.h"

#include <QAccessible>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr int margin = 16;
constexpr qreal usualLine = 16; // pixels from line to line for which sizes are given

}

Sheet::Sheet(QWidget *window)
    : QWidget(window)
    , m_window(window)
    , m_card(new QFrame(this))
    , m_title(new QLabel(m_card))
    , m_titleRow(new QHBoxLayout)
    , m_body(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    m_card->setFrameShape(QFrame::StyledPanel);
    m_card->setAutoFillBackground(true);
    m_card->setBackgroundRole(QPalette::Window);
    QFont titleFont = font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.3);
    titleFont.setBold(true);
    m_title->setFont(titleFont);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_titleRow->addWidget(m_title, 1);
    m_buttons->setSpacing(16);
    m_body->setSpacing(8);
    auto *layout = new QVBoxLayout(m_card);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(12);
    layout->addLayout(m_titleRow);
    layout->addLayout(m_body, 1);
    layout->addLayout(m_buttons);
    setFocusPolicy(Qt::StrongFocus);
    window->installEventFilter(this);
    hide();
}

void Sheet::open()
{
    retranslate();
    fit();
    show();
    raise();
    // Where Enter goes is to be seen, however the sheet was opened.
    window()->setAttribute(Qt::WA_KeyboardFocusChange);
    QAccessibleEvent event(this, QAccessible::DialogStart);
    QAccessible::updateAccessibility(&event);
}

void Sheet::reject()
{
    closeSheet();
}

void Sheet::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Sheet::setCardSize(const QSize &wanted)
{
    m_wanted = wanted;
    fit();
}

void Sheet::closeSheet()
{
    // What it waited for may end while it closes.
    if (std::exchange(m_isClosed, true))
        return;
    hide();
    Q_EMIT closed();
    deleteLater();
}

bool Sheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Resize)
        fit();
    return QWidget::eventFilter(watched, event);
}

void Sheet::paintEvent(QPaintEvent *)
{
    // No translucency over remote desktops: a plain dimmed sheet of the window's colour.
    QPainter painter(this);
    QColor dim = palette().color(QPalette::Shadow);
    dim.setAlpha(110);
    painter.fillRect(rect(), dim);
}

void Sheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        reject();
        return;
    }
    // Nothing typed here may reach the window below.
    event->accept();
}

void Sheet::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool Sheet::focusNextPrevChild(bool next)
{
    QWidget *candidate = focusWidget() ? focusWidget() : this;
    const QWidget *start = candidate;
    do {
        candidate = next ? candidate->nextInFocusChain() : candidate->previousInFocusChain();
        const bool takesTab = candidate->focusPolicy() & Qt::TabFocus;
        // The field in a spin box would only give the focus back to it.
        if (candidate != this && !candidate->focusProxy() && isAncestorOf(candidate) && takesTab
            && candidate->isVisible() && candidate->isEnabled()) {
            // Styles show the focus after a Tab only, and this is one.
            window()->setAttribute(Qt::WA_KeyboardFocusChange);
            candidate->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    } while (candidate != start);
    return true;
}

void Sheet::fit()
{
    setGeometry(m_window->rect());
    const QSize room = size() - QSize(2 * margin, 2 * margin);
    // Twice the text wants twice the room.
    const qreal scale = std::max(1.0, fontMetrics().lineSpacing() / usualLine);
    const QSize card = (m_wanted * scale).expandedTo(m_card->minimumSizeHint()).boundedTo(room);
    m_card->setGeometry(
        QRect(QPoint((width() - card.width()) / 2, (height() - card.height()) / 3), card));
}

}
