// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statuschips.h"

#include "domain/words.h"
#include "session/session.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Sigill {

StatusChips::StatusChips(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (size_t i = 0; i < views.size(); ++i) {
        auto *button = new QToolButton(this);
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::TabFocus);
        button->setMinimumHeight(28);
        m_group->addButton(button, static_cast<int>(i));
        m_buttons[i] = button;
        layout->addWidget(button);
    }
    layout->addStretch();
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int id) { m_session.setView(views[static_cast<size_t>(id)]); });
    connect(&session, &Session::countsChanged, this, &StatusChips::showCounts);
    connect(&session, &Session::loadStateChanged, this, &StatusChips::showCounts);
    connect(&session, &Session::viewChanged, this, &StatusChips::showView);
    showCounts();
    showView();
}

void StatusChips::focusView()
{
    m_group->checkedButton()->setFocus(Qt::ShortcutFocusReason);
}

void StatusChips::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showCounts();
}

void StatusChips::showCounts()
{
    setAccessibleName(tr("Parts of the queue"));
    const QLocale &locale = m_session.languages().locale();
    for (size_t i = 0; i < views.size(); ++i) {
        const QString name = Words::view(views[i]);
        const auto count = m_session.count(views[i]);
        m_buttons[i]->setText(count ? u" %1  %2 "_s.arg(name, locale.toString(*count))
                                    : u" %1 "_s.arg(name));
        m_buttons[i]->setAccessibleName(count ? tr("%1, %n request(s)", nullptr, *count).arg(name)
                                              : name);
        m_buttons[i]->setToolTip(views[i] == StatusView::Decided || views[i] == StatusView::All
                                     ? tr("Read from the server when chosen")
                                     : QString());
    }
}

void StatusChips::showView()
{
    for (size_t i = 0; i < views.size(); ++i) {
        const bool isChosen = views[i] == m_session.view();
        m_buttons[i]->setChecked(isChosen);
        QFont weight = font();
        weight.setBold(isChosen);
        m_buttons[i]->setFont(weight);
    }
}

}
