// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "remarklist.h"

#include "domain/visibletext.h"
#include "icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace Sigill {

namespace {

constexpr int remarkIconSize = 16;
// More would push the tables out of sight; the copy as text has them all.
constexpr qsizetype maxLines = 6;

StateColors::State stateOf(AccessVerdict::Remark::Weight weight)
{
    switch (weight) {
    case AccessVerdict::Remark::Weight::Error:
        return StateColors::State::Error;
    case AccessVerdict::Remark::Weight::Warning:
        return StateColors::State::Warning;
    case AccessVerdict::Remark::Weight::Note:
        break;
    }
    return StateColors::State::Info;
}

}

RemarkList::RemarkList(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
}

void RemarkList::showRemarks(const QList<AccessVerdict::Remark> &remarks)
{
    m_remarks = remarks;
    QList<AccessVerdict::Remark> shown = remarks.first(std::min(remarks.size(), maxLines));
    if (remarks.size() > maxLines) {
        AccessVerdict::Remark rest;
        rest.text = tr("%n more remarks are in the copy as text.", nullptr,
                       static_cast<int>(remarks.size() - maxLines));
        shown.append(rest);
    }
    while (m_lines.size() < shown.size())
        m_lines.append(addLine());
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (i < shown.size())
            fill(m_lines.at(i), shown.at(i));
        m_lines.at(i).row->setVisible(i < shown.size());
    }
    setVisible(!remarks.isEmpty());
}

void RemarkList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // The icons are drawn in the colours of the palette.
    if (event->type() == QEvent::PaletteChange)
        showRemarks(QList<AccessVerdict::Remark>(m_remarks));
}

RemarkList::Line RemarkList::addLine()
{
    Line line;
    line.row = new QWidget(this);
    line.icon = new QLabel(line.row);
    line.text = new QLabel(line.row);
    line.text->setTextFormat(Qt::PlainText);
    line.text->setWordWrap(true);
    line.text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *row = new QHBoxLayout(line.row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(line.icon, 0, Qt::AlignTop);
    row->addWidget(line.text, 1);
    layout()->addWidget(line.row);
    return line;
}

void RemarkList::fill(const Line &line, const AccessVerdict::Remark &remark)
{
    const auto state = stateOf(remark.weight);
    line.icon->setPixmap(
        Icons::state(state).pixmap(QSize(remarkIconSize, remarkIconSize), devicePixelRatioF()));
    line.text->setText(visibleLine(remark.text, 1000));
    QPalette colours = palette();
    if (state != StateColors::State::Info)
        colours.setColor(QPalette::WindowText, StateColors::text(state, palette()));
    line.text->setPalette(colours);
}

}
