// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queuesheet.h"

#include "bartable.h"
#include "session/session.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr int changeDelay = 200; // milliseconds

}

QueueSheet::QueueSheet(Session &session, QWidget *window)
    : Sheet(window)
    , m_session(session)
    , m_grid(new QGridLayout)
    , m_summary(new QLabel(this))
    , m_ages(addChart(u"ageChart"_s, 0, 0))
    , m_types(addChart(u"typeChart"_s, 0, 1))
    , m_templates(addChart(u"templateChart"_s, 1, 0))
    , m_done(addChart(u"doneChart"_s, 1, 1, 2))
    , m_hints(addChart(u"hintChart"_s, 2, 0))
    , m_close(new QPushButton(this))
{
    setObjectName(u"queueSheet"_s);
    m_summary->setObjectName(u"queueSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(8);
    // As many rows as each has, more or less.
    m_grid->setRowStretch(1, 7);
    m_grid->setRowStretch(3, 7);
    m_grid->setRowStretch(5, 4);
    body().addWidget(m_summary);
    body().addLayout(m_grid, 1);
    buttons().addStretch();
    buttons().addWidget(m_close);
    m_close->setAutoDefault(true);
    setCardSize({1040, 680});

    connect(m_close, &QPushButton::clicked, this, &QueueSheet::reject);
    m_changeTimer.setSingleShot(true);
    m_changeTimer.setInterval(changeDelay);
    connect(&m_changeTimer, &QTimer::timeout, this, &QueueSheet::showQueue);
    connect(&session, &Session::countsChanged, &m_changeTimer, qOverload<>(&QTimer::start));
    connect(&session, &Session::loadStateChanged, &m_changeTimer, qOverload<>(&QTimer::start));
    connect(&session, &Session::runFinished, this, &QueueSheet::readJournal);
    connect(&session, &Session::profileChanged, this, &QueueSheet::reject);
    readJournal();
    m_ages.table->setFocus();
}

QueueSheet::Chart QueueSheet::addChart(const QString &name, int row, int column, int rows)
{
    Chart chart{new QLabel(this), new BarTable(this)};
    chart.title->setTextFormat(Qt::PlainText);
    QFont weight = chart.title->font();
    weight.setBold(true);
    chart.title->setFont(weight);
    chart.table->setObjectName(name);
    chart.title->setBuddy(chart.table);
    m_grid->addWidget(chart.title, 2 * row, column);
    m_grid->addWidget(chart.table, 2 * row + 1, column, 2 * rows - 1, 1);
    connect(chart.table, &BarTable::wanted, this, [this](const QueueBar &bar) {
        Q_EMIT searchWanted(bar.search, bar.view);
        closeSheet();
    });
    return chart;
}

void QueueSheet::readJournal()
{
    JournalQuery query;
    query.server = m_session.profile().baseUrl.toString();
    query.since = QDate::currentDate().addDays(1 - QueueCounts::days).startOfDay();
    m_session.journal().journal().read(
        query, this, [this](const tl::expected<QList<JournalEntry>, JournalError> &read) {
            m_entries = read.value_or(QList<JournalEntry>());
            m_journalProblem = read ? QString() : read.error().summary();
            showDone();
        });
}

void QueueSheet::showQueue()
{
    const auto &requests = m_session.requests();
    const QLocale locale = m_session.languages().locale();
    m_ages.table->setBars(QueueCounts::byAge(requests), locale);
    m_types.table->setBars(QueueCounts::byType(requests), locale);
    m_templates.table->setBars(QueueCounts::byTemplate(requests), locale);
    m_hints.table->setBars(
        QueueCounts::hints(requests, m_session.settings().number(Settings::Number::OldDays)),
        locale);
    const auto open = m_session.count(StatusView::Open);
    const int unconfirmed = QueueCounts::unconfirmed(requests);
    QString summary = open ? tr("%Ln request(s) wait, whatever the filter shows.", nullptr, *open)
        : unconfirmed > 0  ? QString()
                           : tr("The open requests have not been read.");
    if (unconfirmed > 0) {
        const auto earlier = m_session.ages().earlierOf(StatusView::Open);
        summary += (summary.isEmpty() ? QString() : u" "_s)
            //: of the requests that wait; %1 is a date and time
            + tr("%Ln request(s) are as an earlier session has read them, the oldest %1; the "
                 "server has not confirmed them since.",
                 nullptr, unconfirmed)
                  .arg(requests.texts().time(earlier));
    }
    if (m_session.loadState() == Session::LoadState::Loading)
        summary += u' ' + tr("The list still comes in.");
    else if (m_session.loadState() == Session::LoadState::Failed)
        summary += u' ' + tr("The list is not complete.");
    m_summary->setText(summary);
}

void QueueSheet::showDone()
{
    m_done.table->setBars(
        QueueCounts::doneByDay(m_entries, QDate::currentDate(), m_session.languages().locale()),
        m_session.languages().locale());
    const QString title = tr("&Done from this computer by day");
    m_done.title->setText(m_journalProblem.isEmpty() ? title : title + u": "_s + m_journalProblem);
}

void QueueSheet::retranslate()
{
    setTitle(tr("Overview of the queue"));
    m_ages.title->setText(tr("Waiting by &age"));
    m_ages.table->setNames(tr("Waiting by age"), RequestColumns::title(RequestColumn::Age));
    m_types.title->setText(tr("Waiting by &type"));
    m_types.table->setNames(tr("Waiting by type"), RequestColumns::title(RequestColumn::Type));
    m_templates.title->setText(tr("Waiting by &profile template"));
    m_templates.table->setNames(tr("Waiting by profile template"),
                                RequestColumns::title(RequestColumn::Template));
    m_hints.title->setText(tr("Worth a &look"));
    m_hints.table->setNames(tr("Worth a look"), tr("What"));
    m_done.table->setNames(tr("Done from this computer by day"), tr("Day"));
    m_close->setText(tr("&Close"));
    showQueue();
    showDone();
}

}
