// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accesspage.h"

#include "domain/visibletext.h"
#include "models/accessfacts.h"
#include "models/entrymodel.h"
#include "roomydelegate.h"
#include "textlayout.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// The server pads the text with NULs; a notice tells how many.
QString sddlWithoutPadding(QString sddl)
{
    while (sddl.endsWith(QChar::Null))
        sddl.chop(1);
    return sddl;
}

}

AccessPage::AccessPage(QWidget *parent)
    : QWidget(parent)
    , m_verdict(new QLabel(this))
    , m_owner(new QLabel(this))
    , m_notices(new QLabel(this))
    , m_entries(new QTableView(this))
    , m_model(new EntryModel(this))
    , m_rawLabel(new QLabel(this))
    , m_raw(new QPlainTextEdit(this))
    , m_copy(new QPushButton(this))
{
    for (auto *label : {m_verdict, m_owner, m_notices}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_entries->setObjectName(u"entryTable"_s);
    m_entries->setModel(m_model);
    m_entries->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_entries->setSelectionMode(QAbstractItemView::SingleSelection);
    m_entries->setAlternatingRowColors(true);
    m_entries->setShowGrid(false);
    m_entries->setWordWrap(false);
    m_entries->setTabKeyNavigation(false);
    m_entries->verticalHeader()->hide();
    m_entries->verticalHeader()->setDefaultSectionSize(RoomyDelegate::rowHeight(fontMetrics()));
    m_entries->horizontalHeader()->setHighlightSections(false);
    m_entries->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    // What tells two SIDs apart stands at their end.
    m_entries->setTextElideMode(Qt::ElideMiddle);
    auto *header = m_entries->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(EntryModel::TrusteeColumn, QHeaderView::Stretch);
    m_raw->setReadOnly(true);
    m_raw->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_raw->setMaximumHeight(fontMetrics().height() * 7);
    m_rawLabel->setBuddy(m_raw);

    auto *rawRow = new QHBoxLayout;
    rawRow->addWidget(m_rawLabel);
    rawRow->addStretch();
    rawRow->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_verdict);
    layout->addWidget(m_owner);
    layout->addWidget(m_entries, 1);
    layout->addWidget(m_notices);
    layout->addLayout(rawRow);
    layout->addWidget(m_raw);

    setFocusProxy(m_entries);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(sddlWithoutPadding(m_sddl)); });
    connect(m_entries->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { highlightEntry(current.row()); });
    fill();
}

void AccessPage::showDescriptor(const QString &sddl)
{
    if (m_sddl == sddl && m_sddl.isNull() == sddl.isNull())
        return;
    m_sddl = sddl;
    fill();
}

void AccessPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        fill();
    }
}

void AccessPage::fill()
{
    m_entries->setAccessibleName(tr("Access control entries"));
    m_rawLabel->setText(tr("Security descriptor (SDDL)"));
    m_raw->setAccessibleName(tr("Security descriptor (SDDL)"));
    m_copy->setText(tr("Copy SDDL"));

    const auto descriptor = SecurityDescriptor::fromSddl(m_sddl);
    m_owner->hide();
    m_notices->hide();
    m_copy->setEnabled(!m_sddl.isEmpty());
    if (!descriptor) {
        m_verdict->setText(AccessFacts::error(descriptor.error()));
        m_model->setEntries({});
        m_raw->setPlainText(withShortLines(visibleText(m_sddl)));
        return;
    }
    m_raw->setPlainText(withShortLines(visibleText(sddlWithoutPadding(m_sddl))));
    m_verdict->setText(m_sddl.isNull() ? QString() : AccessFacts::verdict(*descriptor));
    if (descriptor->owner) {
        m_owner->setText(tr("Owner: %1").arg(AccessFacts::trustee(*descriptor->owner)));
        m_owner->show();
    }
    m_model->setEntries(descriptor->dacl ? descriptor->dacl->aces : QList<Ace>());
    const bool hasRemarks
        = std::any_of(m_model->entries().cbegin(), m_model->entries().cend(),
                      [](const Ace &ace) { return !AccessFacts::remarks(ace).isEmpty(); });
    m_entries->setColumnHidden(EntryModel::RemarksColumn, !hasRemarks);
    if (!descriptor->notices.isEmpty()) {
        m_notices->setText(descriptor->notices.join(u'\n'));
        m_notices->show();
    }
}

// Shows which piece of the text an entry comes from.
void AccessPage::highlightEntry(int row)
{
    QTextEdit::ExtraSelection piece;
    const auto &entries = m_model->entries();
    const Ace *ace = row >= 0 && row < entries.size() ? &entries.at(row) : nullptr;
    QTextCursor cursor(m_raw->document());
    // Where characters were written out or lines broken, the offsets are not those of the field.
    if (!ace || m_raw->toPlainText() != sddlWithoutPadding(m_sddl)) {
        m_raw->setExtraSelections({});
        return;
    }
    cursor.setPosition(static_cast<int>(ace->offset));
    cursor.setPosition(static_cast<int>(ace->offset + ace->length), QTextCursor::KeepAnchor);
    piece.cursor = cursor;
    piece.format.setBackground(palette().highlight());
    piece.format.setForeground(palette().highlightedText());
    m_raw->setExtraSelections({piece});
    QTextCursor start(m_raw->document());
    start.setPosition(static_cast<int>(ace->offset));
    m_raw->setTextCursor(start);
    m_raw->ensureCursorVisible();
}

}
