// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historypage.h"

#include "domain/visibletext.h"
#include "domain/words.h"
#include "roomydelegate.h"
#include "session/session.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace Sigill {

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
    connect(&session.journal(), &JournalKeeper::changed, this, [this](const RequestId &id) {
        if (id == m_id)
            read();
    });
    fill();
}

void HistoryPage::showHistory(const RequestId &id)
{
    m_id = id;
    m_entries.clear();
    fill();
    read();
}

void HistoryPage::read()
{
    if (m_id.isNull())
        return;
    m_session.readHistory(
        m_id, this,
        [this, id = m_id](const tl::expected<QList<JournalEntry>, JournalError> &entries) {
            if (id != m_id || !entries)
                return;
            m_entries = *entries;
            fill();
        });
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
    setAccessibleName(tr("What this console did to the request"));
    //: column titles of the history of a request
    setHeaderLabels({tr("When"), tr("Action"), tr("Outcome"), tr("Why")});
    const auto &texts = std::as_const(m_session).requests().texts();
    const auto &entries = m_entries;
    for (const auto &entry : entries) {
        const QString outcome = entry.outcome ? entry.outcome->title() : tr("Under way");
        const QString why = entry.outcome ? entry.outcome->explanation() : QString();
        auto *item = new QTreeWidgetItem(
            this, {texts.time(entry.intended), Words::action(entry.change), outcome, why});
        item->setToolTip(3, visibleToolTip(why));
        if (entry.outcome && entry.outcome->error)
            item->setToolTip(2, visibleToolTip(entry.outcome->error->details()));
        if (!entry.reason.isEmpty())
            item->setToolTip(1, visibleToolTip(entry.reason));
    }
    if (entries.isEmpty() && !m_id.isNull()) {
        auto *item = new QTreeWidgetItem(this, {tr("Nothing since the program was started")});
        item->setFirstColumnSpanned(true);
        item->setFlags(Qt::NoItemFlags);
    }
    for (int column = 0; column < 3; ++column)
        resizeColumnToContents(column);
}

}
