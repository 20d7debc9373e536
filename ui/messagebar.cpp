// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messagebar.h"

#include "announcer.h"
#include "domain/visibletext.h"
#include "icons.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr int messageIconSize = 20;
constexpr int detailLines = 7;

}

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_detailsButton(new QToolButton(this))
    , m_copy(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_details(new QPlainTextEdit(this))
{
    setObjectName(u"messageBar"_s);
    setAutoFillBackground(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setFixedHeight(fontMetrics().height() * detailLines);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_detailsButton->setCheckable(true);
    m_detailsButton->setAutoRaise(true);
    m_copy->setAutoRaise(true);
    m_close->setAutoRaise(true);
    m_close->setIcon(Icons::named(u"close"_s));

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setHorizontalSpacing(8);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_text, 0, 1);
    layout->addWidget(m_action, 0, 2, Qt::AlignTop);
    layout->addWidget(m_detailsButton, 0, 3, Qt::AlignTop);
    layout->addWidget(m_copy, 0, 4, Qt::AlignTop);
    layout->addWidget(m_close, 0, 5, Qt::AlignTop);
    layout->addWidget(m_details, 1, 1, 1, 4);
    layout->setColumnStretch(1, 1);

    connect(m_detailsButton, &QToolButton::toggled, m_details, &QWidget::setVisible);
    connect(m_copy, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text->text() + u'\n' + m_details->toPlainText());
    });
    connect(m_close, &QToolButton::clicked, this, qOverload<>(&MessageBar::dismiss));
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto run = m_run;
        dismiss();
        if (run)
            run();
    });
    hide();
}

int MessageBar::showMessage(const Words &words, const std::function<void()> &action)
{
    m_words = words;
    m_run = action;
    m_detailsButton->setChecked(false);
    fill();
    show();
    Announcer::say(*this, accessibleName());
    return ++m_number;
}

void MessageBar::dismiss(int message)
{
    if (message == m_number)
        dismiss();
}

void MessageBar::dismiss()
{
    const bool wasShowing = isShowing();
    m_words = nullptr;
    m_run = nullptr;
    // What is gone must not linger in the language it was told in.
    m_text->clear();
    m_details->clear();
    m_action->setText({});
    setAccessibleName({});
    hide();
    if (wasShowing)
        Q_EMIT dismissed(m_number);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    const bool paletteChanged = event->type() == QEvent::ApplicationPaletteChange;
    if (m_words && (event->type() == QEvent::LanguageChange || paletteChanged))
        fill();
}

void MessageBar::fill()
{
    const Message message = m_words();
    const QPalette base = QGuiApplication::palette();
    QPalette colours = base;
    const QColor text = StateColors::text(message.state, base);
    colours.setColor(QPalette::Window, StateColors::background(message.state, base));
    colours.setColor(QPalette::WindowText, text);
    colours.setColor(QPalette::ButtonText, text);
    setPalette(colours);
    m_action->setPalette(base);
    m_details->setPalette(base);
    m_details->setAccessibleName(tr("Details"));

    m_icon->setPixmap(Icons::state(message.state)
                          .pixmap(QSize(messageIconSize, messageIconSize), devicePixelRatioF()));
    m_text->setText(message.text);
    setAccessibleName(message.text);
    m_action->setText(message.actionText);
    m_action->setVisible(!message.actionText.isEmpty());
    m_details->setPlainText(visibleText(message.details));
    m_details->setVisible(m_detailsButton->isChecked());
    //: button that unfolds the text for second line
    m_detailsButton->setText(tr("Details"));
    m_detailsButton->setVisible(!message.details.isEmpty());
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy this message and its details"));
    m_copy->setVisible(!message.details.isEmpty());
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
}

}
