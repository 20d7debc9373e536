// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facttree.h"

#include "domain/visibletext.h"
#include "icons.h"
#include "roomydelegate.h"
#include "statecolors.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// Characters; a longer value is whole in the tooltip, in a copy and under Raw.
constexpr qsizetype longestValue = 1500;
constexpr int valueRole = Qt::UserRole;
constexpr int linkRole = Qt::UserRole + 1;

QIcon iconOf(FactMark mark)
{
    switch (mark) {
    case FactMark::None:
        return {};
    case FactMark::Good:
        return Icons::state(StateColors::State::Ok);
    case FactMark::Note:
        return Icons::state(StateColors::State::Info);
    case FactMark::Warning:
        return Icons::state(StateColors::State::Warning);
    case FactMark::Bad:
        return Icons::state(StateColors::State::Error);
    case FactMark::Busy:
        return Icons::named(u"executing"_s);
    }
    Q_UNREACHABLE();
}

}

FactTree::FactTree(QWidget *parent)
    : QTreeWidget(parent)
{
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
    setMouseTracking(true);
    // How many lines a value takes depends on the width, which is known after the rows are.
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
    connect(this, &QWidget::customContextMenuRequested, this, &FactTree::showMenu);
}

void FactTree::showGroups(const QList<FactGroup> &groups)
{
    if (groups == m_groups)
        return;
    m_groups = groups;
    fill();
}

void FactTree::refreshGroups(const QList<FactGroup> &groups)
{
    if (groups == m_groups)
        return;
    m_groups = groups;
    // By its label, counted among those that are the same: others come in between.
    auto *chosen = currentItem();
    auto *parent = chosen ? chosen->parent() : nullptr;
    const QString group = parent ? parent->text(0) : QString();
    const QString label = chosen ? chosen->text(0) : QString();
    int before = 0;
    for (int i = 0; parent && parent->child(i) != chosen; ++i)
        before += parent->child(i)->text(0) == label ? 1 : 0;
    const int scrolled = verticalScrollBar()->value();
    fill();
    for (int i = 0; !group.isEmpty() && i < topLevelItemCount(); ++i) {
        auto *heading = topLevelItem(i);
        for (int child = 0; heading->text(0) == group && child < heading->childCount(); ++child) {
            if (heading->child(child)->text(0) == label && before-- == 0)
                setCurrentItem(heading->child(child), 1);
        }
    }
    verticalScrollBar()->setValue(scrolled);
}

QString FactTree::currentValue() const
{
    const auto *item = currentItem();
    return item ? item->data(1, valueRole).toString() : QString();
}

QUrl FactTree::currentLink() const
{
    const auto *item = currentItem();
    return item ? item->data(1, linkRole).toUrl() : QUrl();
}

QUrl FactTree::linkAt(const QPoint &at) const
{
    const auto *item = itemAt(at);
    const QUrl link = item ? item->data(1, linkRole).toUrl() : QUrl();
    if (link.isEmpty() || columnAt(at.x()) != 1)
        return {};
    // Beside the text a click only chooses the line.
    const int margin = 2 * style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this);
    const int width = QFontMetrics(item->font(1)).horizontalAdvance(item->text(1)) + 2 * margin;
    return at.x() <= columnViewportPosition(1) + width ? link : QUrl();
}

void FactTree::open(const QUrl &link)
{
    if (link.scheme() == ownScheme)
        return Q_EMIT followed(link);
    if (QDesktopServices::openUrl(link))
        return;
    QGuiApplication::clipboard()->setText(currentValue());
    QToolTip::showText(QCursor::pos(),
                       visibleToolTip(tr("No program is set up for this, so it was copied.")),
                       this);
}

void FactTree::showMenu(const QPoint &at)
{
    if (currentValue().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const QUrl link = currentLink(); !link.isEmpty())
        menu->addAction(menuText(link), this, [this, link] { open(link); });
    menu->addAction(tr("Copy value"), this,
                    [this] { QGuiApplication::clipboard()->setText(currentValue()); });
    menu->popup(viewport()->mapToGlobal(at));
}

QString FactTree::menuText(const QUrl &link)
{
    if (link.scheme() == "tel"_L1)
        //: menu item: rings somebody up
        return tr("Call");
    if (link.scheme() == "mailto"_L1)
        //: menu item: begins a mail to somebody
        return tr("Write a mail");
    //: menu item: goes where the link leads in this window, or does what it says
    return tr("Follow the link");
}

void FactTree::mouseMoveEvent(QMouseEvent *event)
{
    QTreeWidget::mouseMoveEvent(event);
    if (linkAt(event->pos()).isEmpty())
        viewport()->unsetCursor();
    else
        viewport()->setCursor(Qt::PointingHandCursor);
}

void FactTree::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeWidget::mouseReleaseEvent(event);
    // What was pressed elsewhere and dragged here is no click.
    const QUrl link = linkAt(event->pos());
    if (event->button() == Qt::LeftButton && !link.isEmpty() && link == currentLink())
        open(link);
}

void FactTree::keyPressEvent(QKeyEvent *event)
{
    // With Ctrl, Enter completes the request.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !(event->modifiers() & Qt::ControlModifier) && !currentLink().isEmpty()) {
        open(currentLink());
        event->accept();
        return;
    }
    if (event == QKeySequence::Copy && !currentValue().isEmpty()) {
        QGuiApplication::clipboard()->setText(currentValue());
        event->accept();
        return;
    }
    QTreeWidget::keyPressEvent(event);
}

void FactTree::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    // Colours are kept per item.
    if (event->type() == QEvent::PaletteChange && !m_groups.isEmpty())
        fill();
}

void FactTree::fill()
{
    clear();
    QFont bold = font();
    bold.setBold(true);
    for (const auto &group : std::as_const(m_groups)) {
        auto *heading = new QTreeWidgetItem(this, {group.title});
        heading->setFont(0, bold);
        heading->setFirstColumnSpanned(true);
        heading->setFlags(Qt::ItemIsEnabled);
        for (const auto &fact : group.facts)
            fillFact(*new QTreeWidgetItem(heading), fact);
        heading->setExpanded(true);
    }
    expandAll();
}

void FactTree::fillFact(QTreeWidgetItem &item, const Fact &fact)
{
    const QString shown
        = fact.value.size() > longestValue ? fact.value.left(longestValue) + u'…' : fact.value;
    QString details = fact.value;
    if (!fact.hint.isEmpty()) {
        details += u'\n' + fact.hint;
        item.setData(1, Qt::AccessibleTextRole, QString(shown + u' ' + fact.hint));
    }
    item.setText(0, fact.label);
    item.setText(1, shown);
    item.setData(1, valueRole, fact.value);
    item.setToolTip(1, visibleToolTip(details));
    item.setToolTip(0, visibleToolTip(fact.label));
    item.setTextAlignment(0, Qt::AlignLeft | Qt::AlignTop);
    item.setTextAlignment(1, Qt::AlignLeft | Qt::AlignTop);
    item.setForeground(0, StateColors::quietText(palette()));
    QFont valueFont = font();
    if (fact.isTechnical)
        valueFont.setPointSizeF(valueFont.pointSizeF() * 0.92);
    if (!fact.link.isEmpty()) {
        valueFont.setUnderline(true);
        // The palette's own link colour is Qt's blue in dark themes as well, where it cannot be
        // read.
        item.setForeground(1, StateColors::text(StateColors::State::Info, palette()));
        item.setData(1, linkRole, fact.link);
        //: for a screen reader, at a telephone number, a mail address or another link
        item.setData(1, Qt::AccessibleDescriptionRole, tr("Enter opens it"));
    }
    item.setFont(1, valueFont);
    if (fact.isHeading) {
        QFont strong = font();
        strong.setBold(true);
        item.setFont(0, strong);
        item.setFont(1, strong);
        item.setForeground(0, palette().text());
    }
    const int valueColumn = fact.label.isEmpty() ? 0 : 1;
    item.setIcon(valueColumn, iconOf(fact.mark));
    if (fact.label.isEmpty()) {
        item.setText(0, shown);
        item.setForeground(0, palette().text());
        item.setToolTip(0, visibleToolTip(fact.value));
        item.setFirstColumnSpanned(true);
    }
}

}
