// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tablestate.h"

#include "announcer.h"
#include "domain/visibletext.h"
#include "focusframe.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr int stateIconSide = 48;
constexpr int textWidth = 70; // in widths of an average character
constexpr int narrowestText = 46;
// What is there for a moment only, such as while somebody types, is not worth a word.
constexpr int sayDelay = 600; // milliseconds

}

TableState::TableState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_secondLine(new QLabel(this))
    , m_busy(new QProgressBar(this))
    , m_action(new QPushButton(this))
    , m_otherAction(new QPushButton(this))
    , m_copy(new QPushButton(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    QFont titleFont = font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.3);
    titleFont.setBold(true);
    m_title->setFont(titleFont);
    for (auto *label : {m_title, m_text, m_secondLine}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setMaximumWidth(textWidth * fontMetrics().averageCharWidth());
        label->setMinimumWidth(narrowestText * fontMetrics().averageCharWidth());
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setMaximumWidth(200);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch();
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    for (auto *label : {m_title, m_text, m_secondLine}) {
        // Aligned by itself a label would get the height it needs in the whole width, and its last
        // lines would be cut off.
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(label, 1000);
        row->addStretch(1);
        layout->addLayout(row);
    }
    layout->addWidget(m_busy, 0, Qt::AlignHCenter);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch();
    for (auto *button : {m_action, m_otherAction, m_copy})
        buttons->addWidget(button);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addStretch();
    m_sayTimer.setSingleShot(true);
    m_sayTimer.setInterval(sayDelay);
    connect(&m_sayTimer, &QTimer::timeout, this, [this] {
        // With the focus it is read out as the name of what has it.
        if (isVisible() && !hasFocus())
            Announcer::say(*this, accessibleName() + u". "_s + accessibleDescription());
    });
    m_otherAction->setObjectName(u"otherActionButton"_s);
    m_copy->setObjectName(u"copyDetailsButton"_s);
    m_secondLine->setObjectName(u"secondLineLabel"_s);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    m_secondLine->setFont(small);
    connect(m_action, &QPushButton::clicked, this, &TableState::actionTriggered);
    connect(m_otherAction, &QPushButton::clicked, this, &TableState::otherActionTriggered);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_details); });
}

void TableState::showState(const QIcon &icon, const QString &title, const QString &text,
                           const QString &actionText, bool isBusy)
{
    m_icon->setPixmap(icon.pixmap(QSize(stateIconSide, stateIconSide), devicePixelRatioF()));
    const bool isOther = title != m_title->text();
    m_title->setText(title);
    m_text->setText(text);
    m_text->setToolTip(visibleToolTip(text));
    m_text->setVisible(!text.isEmpty());
    m_busy->setVisible(isBusy);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    offer({}, {}, {});
    if (isOther)
        m_sayTimer.start();
}

void TableState::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (hasFocus())
        FocusFrame::paint(*this);
}

void TableState::offer(const QString &secondLine, const QString &actionText, const QString &details)
{
    m_secondLine->setText(secondLine);
    m_secondLine->setVisible(!secondLine.isEmpty());
    m_otherAction->setText(actionText);
    m_otherAction->setVisible(!actionText.isEmpty());
    m_details = details;
    //: button: copies what second line wants to know
    m_copy->setText(tr("Copy &details"));
    m_copy->setVisible(!details.isEmpty());
}

}
