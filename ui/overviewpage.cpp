// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "overviewpage.h"

#include "domain/visibletext.h"
#include "models/requestfacts.h"
#include "roomydelegate.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// Characters; a longer value is whole in the tooltip, in a copy and under Raw.
constexpr qsizetype maxShown = 1500;
constexpr int valueRole = Qt::UserRole;

// Between text and background, and still at least 4.5:1 to the background.
QColor quietText(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Text);
    const QColor base = palette.color(QPalette::Base);
    const auto mix = [](int a, int b) { return (a * 65 + b * 35) / 100; };
    return QColor(mix(text.red(), base.red()), mix(text.green(), base.green()),
                  mix(text.blue(), base.blue()));
}

}

OverviewPage::OverviewPage(const RequestTexts &texts, QWidget *parent)
    : QTreeWidget(parent)
    , m_texts(texts)
{
    setObjectName(u"overviewPage"_s);
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setItemsExpandable(false);
    setWordWrap(true);
    setFrameShape(NoFrame);
    setAllColumnsShowFocus(true);
    setItemDelegate(new RoomyDelegate(this));
    setContextMenuPolicy(Qt::CustomContextMenu);
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    header()->setStretchLastSection(true);
    connect(this, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (currentValue().isEmpty())
            return;
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("Copy value"), this,
                        [this] { QGuiApplication::clipboard()->setText(currentValue()); });
        menu->popup(viewport()->mapToGlobal(at));
    });
    retranslate();
}

void OverviewPage::showRequest(const std::optional<Request> &request)
{
    if (m_request == request)
        return;
    m_request = request;
    fill();
}

QString OverviewPage::currentValue() const
{
    const auto *item = currentItem();
    return item ? item->data(1, valueRole).toString() : QString();
}

void OverviewPage::keyPressEvent(QKeyEvent *event)
{
    if (event == QKeySequence::Copy && !currentValue().isEmpty()) {
        QGuiApplication::clipboard()->setText(currentValue());
        event->accept();
        return;
    }
    QTreeWidget::keyPressEvent(event);
}

void OverviewPage::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    // Colours are kept per item.
    if (event->type() == QEvent::PaletteChange && m_request)
        fill();
}

void OverviewPage::fill()
{
    clear();
    if (!m_request)
        return;
    QFont bold = font();
    bold.setBold(true);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.92);
    const QBrush quiet(quietText(palette()));

    const auto groups = RequestFacts(m_texts).groups(*m_request);
    for (const auto &group : groups) {
        auto *heading = new QTreeWidgetItem(this, {group.title});
        heading->setFont(0, bold);
        heading->setFirstColumnSpanned(true);
        heading->setFlags(Qt::ItemIsEnabled);
        for (const auto &fact : group.facts) {
            const QString shown
                = fact.value.size() > maxShown ? fact.value.left(maxShown) + u'…' : fact.value;
            auto *item = new QTreeWidgetItem(heading, {fact.label, shown});
            item->setData(1, valueRole, fact.value);
            item->setToolTip(1, visibleToolTip(fact.value));
            item->setToolTip(0, visibleToolTip(fact.label));
            item->setTextAlignment(0, Qt::AlignLeft | Qt::AlignTop);
            item->setTextAlignment(1, Qt::AlignLeft | Qt::AlignTop);
            item->setForeground(0, quiet);
            if (fact.isTechnical)
                item->setFont(1, small);
            if (fact.label.isEmpty()) {
                item->setText(0, shown);
                item->setForeground(0, palette().text());
                item->setToolTip(0, visibleToolTip(fact.value));
                item->setFirstColumnSpanned(true);
            }
        }
        heading->setExpanded(true);
    }
    expandAll();
}

void OverviewPage::retranslate()
{
    setAccessibleName(tr("Overview"));
    fill();
}

}
