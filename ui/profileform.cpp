// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profileform.h"

#include "announcer.h"
#include "statecolors.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QFocusEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace Sigill {

ProfileForm::ProfileForm(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget)
    , m_grid(new QGridLayout(m_content))
{
    m_grid->setContentsMargins(12, 12, 12, 12);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 3);
    setWidget(m_content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    // The sheet's own colour, not that of a list.
    viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
}

QLabel *ProfileForm::addField(QWidget *field, const Check &check, QWidget *beside)
{
    const int line = m_grid->rowCount();
    Row row{new QLabel(m_content), field, beside, new QLabel(m_content), check};
    row.label->setBuddy(field);
    row.label->setWordWrap(true);
    row.label->setMinimumHeight(field->sizeHint().height());
    row.problem->setObjectName(field->objectName() + QStringLiteral("Problem"));
    row.problem->setTextFormat(Qt::PlainText);
    row.problem->setWordWrap(true);
    row.problem->hide();
    auto *fields = new QHBoxLayout;
    fields->setSpacing(8);
    fields->addWidget(field, 1);
    if (beside)
        fields->addWidget(beside);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->addLayout(fields);
    lines->addWidget(row.problem);
    m_grid->addWidget(row.label, line, 0, Qt::AlignTop);
    m_grid->addLayout(lines, line, 1, Qt::AlignTop);
    m_rows.append(row);
    m_lastLines = lines;

    field->installEventFilter(this);
    // Turning the wheel over a field is meant for the sheet.
    if (qobject_cast<QAbstractSpinBox *>(field) || qobject_cast<QComboBox *>(field))
        field->setFocusPolicy(Qt::StrongFocus);
    if (auto *text = qobject_cast<QLineEdit *>(field))
        connect(text, &QLineEdit::textChanged, this, &ProfileForm::takeEdit);
    else if (auto *box = qobject_cast<QComboBox *>(field))
        connect(box, &QComboBox::currentIndexChanged, this, &ProfileForm::takeEdit);
    else if (auto *spin = qobject_cast<QSpinBox *>(field))
        connect(spin, &QSpinBox::valueChanged, this, &ProfileForm::takeEdit);
    else if (auto *tick = qobject_cast<QCheckBox *>(field))
        connect(tick, &QCheckBox::toggled, this, &ProfileForm::takeEdit);
    colourProblems();
    return row.label;
}

QLabel *ProfileForm::addNote()
{
    auto *note = new QLabel(m_content);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    note->setFont(small);
    m_lastLines->addWidget(note);
    return note;
}

void ProfileForm::addWide(QWidget *widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 2);
}

void ProfileForm::endFields()
{
    m_grid->setRowStretch(m_grid->rowCount(), 1);
}

void ProfileForm::setFieldVisible(const QWidget *field, bool isVisible)
{
    for (const auto &row : std::as_const(m_rows)) {
        if (row.field != field)
            continue;
        row.label->setVisible(isVisible);
        row.field->setVisible(isVisible);
        if (row.beside)
            row.beside->setVisible(isVisible);
        if (!isVisible)
            show(row, {});
    }
}

bool ProfileForm::tellProblems()
{
    bool hasFound = false;
    for (const auto &row : std::as_const(m_rows)) {
        if (!tell(row) || std::exchange(hasFound, true))
            continue;
        row.field->setFocus(Qt::OtherFocusReason);
        ensureWidgetVisible(row.problem);
        ensureWidgetVisible(row.field);
    }
    return hasFound;
}

bool ProfileForm::tell(const Row &row)
{
    const bool counts = row.check && !row.field->isHidden() && row.field->isEnabled();
    const QString problem = counts && !m_isLocked ? row.check(m_draft()) : QString();
    show(row, problem);
    return !problem.isEmpty();
}

void ProfileForm::show(const Row &row, const QString &problem)
{
    if (row.problem->text() == problem && row.problem->isHidden() == problem.isEmpty())
        return;
    row.problem->setText(problem);
    row.problem->setVisible(!problem.isEmpty());
    row.field->setAccessibleDescription(problem);
    Announcer::say(*this, problem);
    Q_EMIT problemsChanged();
}

bool ProfileForm::showsProblem() const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(),
                       [](const Row &row) { return !row.problem->isHidden(); });
}

void ProfileForm::takeEdit()
{
    if (!m_draft)
        return;
    checkAgain();
    Q_EMIT edited();
}

void ProfileForm::checkAgain()
{
    for (const auto &row : std::as_const(m_rows)) {
        if (!row.problem->isHidden())
            tell(row);
    }
}

void ProfileForm::forgetProblems()
{
    for (const auto &row : std::as_const(m_rows))
        show(row, {});
}

void ProfileForm::setLocked(bool isLocked)
{
    m_isLocked = isLocked;
    m_content->setEnabled(!isLocked);
    // What holds here must be read as easily as what can be changed.
    QPalette colours = palette();
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::Base, QPalette::ButtonText}) {
        if (isLocked)
            colours.setColor(QPalette::Disabled, role, colours.color(QPalette::Active, role));
    }
    m_content->setPalette(isLocked ? colours : QPalette());
    colourProblems();
}

void ProfileForm::focusFirst()
{
    if (!m_rows.isEmpty())
        m_rows.constFirst().field->setFocus();
}

bool ProfileForm::eventFilter(QObject *watched, QEvent *event)
{
    const auto *field = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::Wheel && field && !field->hasFocus()) {
        event->ignore();
        return true;
    }
    // Where the window itself loses the focus, the operator may be fetching what belongs here.
    if (event->type() == QEvent::FocusOut && field && field->isVisibleTo(this)
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason) {
        for (const auto &row : std::as_const(m_rows)) {
            if (row.field == field)
                tell(row);
        }
    }
    if (event->type() == QEvent::FocusIn && field)
        ensureWidgetVisible(const_cast<QWidget *>(field));
    return QScrollArea::eventFilter(watched, event);
}

void ProfileForm::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange)
        colourProblems();
}

void ProfileForm::colourProblems()
{
    for (const auto &row : std::as_const(m_rows)) {
        QPalette colours = row.problem->palette();
        colours.setColor(QPalette::WindowText,
                         StateColors::text(StateColors::State::Error, palette()));
        row.problem->setPalette(colours);
    }
}

}
