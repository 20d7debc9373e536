// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "factlist.h"

#include "statecolors.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>

namespace Sigill {

namespace {

constexpr int groupAir = 12; // above a group

QLabel *addLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

}

FactList::FactList(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void FactList::showFacts(const QList<FactGroup> &groups)
{
    if (groups == m_groups)
        return;
    m_groups = groups;
    fill();
}

void FactList::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    // Colours are kept per label.
    if (event->type() == QEvent::PaletteChange && !m_isFilling)
        fill();
}

void FactList::fill()
{
    m_isFilling = true;
    const int scrolled = verticalScrollBar()->value();
    auto *content = new QWidget(this);
    content->setBackgroundRole(QPalette::Base);
    auto *grid = new QGridLayout(content);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    QPalette quiet = palette();
    // On a base that is what labels are painted with.
    quiet.setColor(QPalette::Text, StateColors::quietText(palette()));
    int row = 0;
    for (const auto &group : std::as_const(m_groups)) {
        if (row > 0)
            grid->setRowMinimumHeight(row++, groupAir);
        auto *title = addLabel(group.title, content);
        QFont bold = title->font();
        bold.setBold(true);
        title->setFont(bold);
        grid->addWidget(title, row++, 0, 1, 2);
        for (const auto &fact : group.facts) {
            auto *name = addLabel(fact.label, content);
            name->setPalette(quiet);
            auto *value = addLabel(fact.value, content);
            value->setWordWrap(true);
            value->setTextInteractionFlags(Qt::TextSelectableByMouse);
            value->setAccessibleName(fact.label + QStringLiteral(": ") + fact.value);
            grid->addWidget(name, row, 0);
            grid->addWidget(value, row++, 1);
        }
    }
    grid->setRowStretch(row, 1);
    setWidget(content);
    verticalScrollBar()->setValue(scrolled);
    m_isFilling = false;
}

}
