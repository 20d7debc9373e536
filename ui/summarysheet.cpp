// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "summarysheet.h"

#include "domain/words.h"
#include "models/shiftsummary.h"
#include "session/session.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// Back from now; shifts, and a day.
constexpr std::array hours{1, 4, 8, 12, 24};
// Of the choice: hours back, or one of these.
constexpr int sinceBegin = 0;
constexpr int ownTime = -1;

}

SummarySheet::SummarySheet(Session &session, const QDateTime &begin, QWidget *window)
    : Sheet(window)
    , m_session(session)
    , m_begin(begin)
    , m_sinceLabel(new QLabel(this))
    , m_choice(new QComboBox(this))
    , m_time(new QDateTimeEdit(this))
    , m_text(new QPlainTextEdit(this))
    , m_copy(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"summarySheet"_s);
    m_choice->setObjectName(u"summarySince"_s);
    m_time->setObjectName(u"summaryTime"_s);
    m_text->setObjectName(u"summaryText"_s);
    m_copy->setObjectName(u"summaryCopy"_s);
    m_choice->addItem(QString(), sinceBegin);
    for (const int back : hours)
        m_choice->addItem(QString(), back);
    m_choice->addItem(QString(), ownTime);
    m_time->setCalendarPopup(true);
    m_time->setDateTime(begin);
    m_time->setEnabled(false);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_sinceLabel->setBuddy(m_choice);
    auto *row = new QHBoxLayout;
    row->addWidget(m_sinceLabel);
    row->addWidget(m_choice);
    row->addWidget(m_time);
    row->addStretch();
    body().addLayout(row);
    body().addWidget(m_text, 1);
    buttons().addWidget(m_copy);
    buttons().addStretch();
    buttons().addWidget(m_close);
    for (auto *button : {m_copy, m_close})
        button->setAutoDefault(true);
    setCardSize({720, 520});

    connect(m_choice, &QComboBox::currentIndexChanged, this, &SummarySheet::takeChoice);
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, &SummarySheet::readJournal);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(m_close, &QPushButton::clicked, this, &SummarySheet::reject);
    connect(&session, &Session::loadStateChanged, this, &SummarySheet::fill);
    connect(&session, &Session::runFinished, this, &SummarySheet::readJournal);
    connect(&session, &Session::profileChanged, this, &SummarySheet::reject);
    readJournal();
    m_copy->setFocus();
}

QDateTime SummarySheet::since() const
{
    const int choice = m_choice->currentData().toInt();
    if (choice == sinceBegin)
        return m_begin;
    return choice == ownTime ? m_time->dateTime()
                             : QDateTime::currentDateTime().addSecs(-3600 * choice);
}

void SummarySheet::takeChoice()
{
    const bool isOwn = m_choice->currentData().toInt() == ownTime;
    m_time->setEnabled(isOwn);
    if (isOwn)
        m_time->setFocus();
    readJournal();
}

void SummarySheet::readJournal()
{
    JournalQuery query;
    query.server = m_session.profile().baseUrl.toString();
    query.since = since().toUTC();
    m_session.journal().journal().read(
        query, this,
        [this, reading = ++m_reading](const tl::expected<QList<JournalEntry>, JournalError> &read) {
            // Another time has been chosen meanwhile.
            if (reading != m_reading)
                return;
            m_entries = read.value_or(QList<JournalEntry>());
            m_journalProblem = read ? QString() : read.error().summary();
            fill();
        });
}

void SummarySheet::fill()
{
    ShiftSummary::Facts facts;
    const auto &profile = m_session.profile();
    facts.server = profile.displayName() + u" ("_s + profile.environmentText() + u')';
    facts.user = m_session.requests().texts().names().masked(m_session.operatorName());
    facts.since = since();
    if (m_session.count(StatusView::Open))
        facts.openRead = m_session.updated(StatusView::Open);
    facts.hasDecided = m_session.count(StatusView::Decided).has_value();
    facts.entries = m_entries;
    facts.journalProblem = m_journalProblem;
    facts.oldDays = m_session.settings().number(Settings::Number::OldDays);
    m_text->setPlainText(ShiftSummary::text(facts, m_session.requests()));
}

void SummarySheet::retranslate()
{
    setTitle(tr("What has changed"));
    m_sinceLabel->setText(tr("&Since"));
    m_choice->setAccessibleName(tr("Since"));
    for (int i = 0; i < m_choice->count(); ++i) {
        const int choice = m_choice->itemData(i).toInt();
        if (choice == sinceBegin)
            m_choice->setItemText(i, tr("I started"));
        else if (choice == ownTime)
            //: since when, in a list of choices: a time that is entered beside it
            m_choice->setItemText(i, tr("this time:"));
        else
            //: since when, in a list of choices: %1 is a duration such as 8 h
            m_choice->setItemText(i, tr("%1 ago").arg(Words::duration(3600 * choice)));
    }
    const QLocale locale = m_session.languages().locale();
    m_time->setLocale(locale);
    m_time->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    m_time->setAccessibleName(tr("Time since when"));
    m_text->setAccessibleName(tr("What has changed"));
    m_copy->setText(tr("Cop&y"));
    m_close->setText(tr("&Close"));
    fill();
}

}
