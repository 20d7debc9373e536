// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historypage.h"

#include "domain/visibletext.h"
#include "domain/words.h"
#include "icons.h"
#include "models/journaltexts.h"
#include "roomydelegate.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// In widths of an average character; what is longer has its tooltip.
constexpr int widestColumn = 44;
constexpr int historyAir = 8; // pixels

}

HistoryPage::HistoryPage(Session &session, QWidget *parent)
    : QTreeWidget(parent)
    , m_session(session)
{
    setObjectName(u"historyPage"_s);
    setRootIsDecorated(false);
    setItemDelegate(new RoomyDelegate(this));
    setFrameShape(NoFrame);
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(true);
    setUniformRowHeights(true);
    m_readTimer.setSingleShot(true);
    m_readTimer.setInterval(0);
    connect(&m_readTimer, &QTimer::timeout, this, &HistoryPage::read);
    connect(&session.journal(), &JournalKeeper::changed, this, [this](const RequestId &id) {
        if (id == m_id)
            m_readTimer.start();
    });
    connect(&session.people(), &People::changed, this, &HistoryPage::takeNames);
    connect(&session.journal(), &JournalKeeper::problemChanged, &m_readTimer,
            qOverload<>(&QTimer::start));
    fill();
}

void HistoryPage::showHistory(const RequestId &id)
{
    m_id = id;
    m_entries.reset();
    m_error.reset();
    fill();
    read();
}

void HistoryPage::read()
{
    // An answer that is still to come is about another request, or about less.
    const int number = ++m_read;
    if (m_id.isNull())
        return;
    m_session.readHistory(
        m_id, this, [this, number](const tl::expected<QList<JournalEntry>, JournalError> &entries) {
            if (number != m_read)
                return;
            m_error = entries ? std::nullopt : std::optional(entries.error());
            m_entries = entries.value_or(QList<JournalEntry>());
            std::reverse(m_entries->begin(), m_entries->end());
            fill();
        });
}

void HistoryPage::takeNames(const QList<DirectoryKey> &keys)
{
    if (!m_entries || m_entries->isEmpty())
        return;
    const JournalEntry &entry = m_entries->constFirst();
    const auto isHere = [&entry](const DirectoryKey &key) {
        return key.text() == entry.target || key.text() == entry.originator;
    };
    if (std::any_of(keys.cbegin(), keys.cend(), isHere))
        fill();
}

void HistoryPage::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

void HistoryPage::fill()
{
    clear();
    setAccessibleName(tr("What was done to the request from this computer"));
    //: column titles of the history of a request; By: the account and computer, Reason: the
    //: operator's own words
    setHeaderLabels({tr("When"), tr("Action"), tr("Outcome"), tr("Why"), tr("By"), tr("Reason")});
    for (int column = 0; column < columnCount(); ++column)
        setColumnWidth(column, std::max(columnWidth(column), header()->sectionSizeHint(column)));
    if (m_id.isNull())
        return;
    fillEntries();
    if (topLevelItemCount() > 0)
        return;
    const auto lines = emptyLines();
    for (const QString &line : lines) {
        auto *item = new QTreeWidgetItem(this, {line});
        item->setFirstColumnSpanned(true);
        item->setFlags(Qt::ItemIsEnabled);
        if (m_error)
            item->setToolTip(WhenColumn, visibleToolTip(m_error->details()));
    }
    if (m_error)
        topLevelItem(0)->setIcon(WhenColumn, Icons::state(StateColors::State::Error));
}

void HistoryPage::fillEntries()
{
    if (!m_entries)
        return;
    const auto &sessionTexts = m_session.requests().texts();
    const JournalTexts texts(sessionTexts);
    for (const auto &entry : std::as_const(*m_entries)) {
        const QStringList cells{texts.when(entry),
                                Words::action(entry.change),
                                JournalTexts::outcome(entry),
                                texts.why(entry),
                                texts.by(entry),
                                sessionTexts.masked(entry.reason)};
        auto *item = new QTreeWidgetItem(this);
        const QString details = visibleToolTip(texts.details(entry));
        for (int column = 0; column < cells.size(); ++column) {
            item->setText(column, visibleLine(cells.at(column)));
            item->setToolTip(column, details);
        }
        item->setIcon(OutcomeColumn,
                      entry.outcome ? Icons::outcome(entry.outcome->kind)
                                    : Icons::named(u"executing"_s));
    }
    const int widest = widestColumn * fontMetrics().averageCharWidth();
    for (int column = 0; column < ReasonColumn && topLevelItemCount() > 0; ++column) {
        resizeColumnToContents(column);
        setColumnWidth(column, std::min(columnWidth(column) + historyAir, widest));
    }
}

QStringList HistoryPage::emptyLines() const
{
    if (m_error)
        return {m_error->summary(), m_error->advice()};
    if (!m_entries)
        return {tr("Reading…")};
    // What stands in for the journal begins with the program.
    const auto &keeper = m_session.journal();
    if (keeper.problem() && !keeper.isBlocked())
        return {tr("Nothing was done to it since the program was started")};
    return {tr("Nothing was done to it from this computer")};
}

}
