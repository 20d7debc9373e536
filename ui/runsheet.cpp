// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runsheet.h"

#include "announcer.h"
#include "copymenu.h"
#include "domain/visibletext.h"
#include "domain/words.h"
#include "environmentbadge.h"
#include "icons.h"
#include "models/outcomemodel.h"
#include "outcomedelegate.h"
#include "requestdocument.h"
#include "roomydelegate.h"
#include "session/session.h"
#include "statecolors.h"

#include <QAction>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sigill {

RunSheet::RunSheet(Session &session, const std::shared_ptr<ActionRunner> &runner, QWidget *window)
    : Sheet(window)
    , m_session(session)
    , m_runner(runner)
    , m_serverName(session.profile().displayName())
    , m_environment(session.profile().environmentText())
    , m_outcomes(new OutcomeModel(session.requests().texts(), this))
    , m_progress(new QProgressBar(this))
    , m_summary(new QLabel(this))
    , m_pauseText(new QLabel(this))
    , m_told(new QLabel(this))
    , m_table(new QTableView(this))
    , m_signIn(new QPushButton(this))
    , m_pause(new QPushButton(this))
    , m_stop(new QPushButton(this))
    , m_retry(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_copyMenu(new CopyMenu(session,
                              {[this] { return m_outcomes->toText(); },
                               [this] { return m_outcomes->toTable(); },
                               [this](const QString &language) { return ticketText(language); }},
                              this))
    , m_print(new QPushButton(this))
    , m_onPaper(new QAction(this))
    , m_asPdf(new QAction(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"runSheet"_s);
    m_signIn->setObjectName(u"passwordButton"_s);
    m_pause->setObjectName(u"pauseButton"_s);
    m_stop->setObjectName(u"stopButton"_s);
    m_retry->setObjectName(u"retryButton"_s);
    m_print->setObjectName(u"printResultButton"_s);
    m_onPaper->setObjectName(u"printResult"_s);
    m_asPdf->setObjectName(u"saveResultAsPdf"_s);
    m_close->setObjectName(u"closeButton"_s);
    m_summary->setObjectName(u"summaryLabel"_s);
    m_summary->setWordWrap(true);
    m_pauseText->setObjectName(u"pauseLabel"_s);
    m_told->setObjectName(u"toldLabel"_s);
    m_told->hide();
    for (auto *label : {m_pauseText, m_told}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMargin(8);
        label->setAutoFillBackground(true);
    }
    m_progress->setTextVisible(false);
    m_table->setObjectName(u"outcomeTable"_s);
    m_table->setModel(m_outcomes);
    m_table->setItemDelegate(new OutcomeDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(RoomyDelegate::rowHeight(fontMetrics()));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int character = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(OutcomeModel::OutcomeColumn, 30 * character);
    m_table->setColumnWidth(OutcomeModel::ConfirmedColumn, 22 * character);
    m_table->setColumnWidth(OutcomeModel::ServerColumn, 40 * character);
    m_table->setColumnWidth(OutcomeModel::CorrelationColumn, 38 * character);
    m_table->setColumnWidth(OutcomeModel::TitleColumn, 60 * character);
    m_table->setColumnWidth(OutcomeModel::ExplanationColumn, 40 * character);

    titleRow().addWidget(new EnvironmentBadge(session, this), 0, Qt::AlignTop);
    body().addWidget(m_progress);
    body().addWidget(m_summary);
    body().addWidget(m_pauseText);
    body().addWidget(m_told);
    body().addWidget(m_table, 1);
    buttons().addWidget(m_signIn);
    buttons().addWidget(m_pause);
    buttons().addWidget(m_stop);
    buttons().addWidget(m_retry);
    buttons().addWidget(m_copy);
    buttons().addWidget(m_print);
    buttons().addStretch();
    buttons().addWidget(m_close);
    setCardSize({1100, 560});
    for (auto *button : {m_signIn, m_pause, m_stop, m_retry, m_copy, m_print, m_close})
        button->setAutoDefault(true);

    m_outcomes->setRunner(runner.get());
    connect(&session.people(), &People::found, m_outcomes, &OutcomeModel::namesChanged);
    m_progressTimer.setSingleShot(true);
    connect(&m_progressTimer, &QTimer::timeout, this, &RunSheet::showProgress);
    connect(runner.get(), &ActionRunner::itemChanged, &m_progressTimer,
            qOverload<>(&QTimer::start));
    connect(runner.get(), &ActionRunner::pauseChanged, this, &RunSheet::showPause);
    connect(runner.get(), &ActionRunner::finished, this, [this] {
        showProgress();
        // It may have been closed by what else heard of the end.
        if (isVisible())
            focusButton();
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_runner->stop();
        showProgress();
    });
    connect(m_signIn, &QPushButton::clicked, &session.signInDesk(), &SignInDesk::usePassword);
    connect(&session.signInDesk(), &SignInDesk::changed, this, &RunSheet::showProgress);
    connect(m_pause, &QPushButton::clicked, this, &RunSheet::pauseOrResume);
    connect(m_retry, &QPushButton::clicked, this, &RunSheet::retry);
    m_copy->setMenu(m_copyMenu);
    buildPrintMenu();
    auto *copyTicket = new QAction(this);
    copyTicket->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    // Below the sheet the same keys mean the requests.
    copyTicket->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(copyTicket);
    connect(copyTicket, &QAction::triggered, m_copyMenu, &CopyMenu::copyTicket);
    connect(m_close, &QPushButton::clicked, this, &RunSheet::reject);
    connect(&session, &Session::profileChanged, this, &RunSheet::showProgress);
    connect(&session, &Session::runStarted, this, &RunSheet::showProgress);
    connect(&session, &Session::runFinished, this, &RunSheet::showProgress);
    focusButton();
}

void RunSheet::reject()
{
    closeSheet();
}

void RunSheet::buildPrintMenu()
{
    auto *menu = new QMenu(this);
    menu->addActions({m_onPaper, m_asPdf});
    m_print->setMenu(menu);
    m_onPaper->setShortcut(QKeySequence::Print);
    m_onPaper->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_onPaper);
    connect(m_onPaper, &QAction::triggered, this, &RunSheet::printWanted);
    connect(m_asPdf, &QAction::triggered, this, &RunSheet::pdfWanted);
}

RunSheet::End RunSheet::end() const
{
    return m_end.value_or(End{QDateTime::currentDateTimeUtc(), m_session.operatorName()});
}

PagePrinter::Pages RunSheet::pages() const
{
    // Nothing is asked of the directory, which belongs to this thread.
    auto texts = m_session.requests().texts();
    texts.setHints({});
    RequestDocument::Heading heading;
    heading.server = m_serverName + u" ("_s + m_environment + u')';
    heading.user = texts.names().masked(end().user);
    heading.updated = end().time;
    heading.reason = texts.masked(m_runner->reason());
    const QString title
        = Words::action(m_runner->change(), static_cast<int>(m_runner->items().size())) + u": "_s
        + resultParts().join(u", "_s);
    return [texts, heading, title, items = m_outcomes->items()] {
        return RequestDocument(texts, heading).outcomes(title, OutcomeModel::lines(items, texts));
    };
}

void RunSheet::tell(const MessageBar::Words &words)
{
    const auto message = words();
    const QPalette base = QGuiApplication::palette();
    QPalette colours = base;
    colours.setColor(QPalette::Window, StateColors::background(message.state, base));
    colours.setColor(QPalette::WindowText, StateColors::text(message.state, base));
    m_told->setPalette(colours);
    m_told->setText(message.text);
    m_told->show();
    Announcer::say(*this, message.text);
}

QString RunSheet::ticketText(const QString &language) const
{
    TicketText::Facts facts;
    facts.change = m_runner->change();
    facts.server = m_serverName;
    facts.user = m_session.requests().texts().names().masked(end().user);
    facts.time = end().time;
    facts.reason = m_session.requests().texts().masked(m_runner->reason());
    facts.rows = TicketText::rows(m_runner->items(), m_session.requests().texts().names());
    return m_session.ticketText().text(language, facts);
}

void RunSheet::retranslate()
{
    setTitle(Words::action(m_runner->change(), static_cast<int>(m_runner->items().size())));
    //: button that ends a running batch; nothing more is sent
    m_stop->setText(tr("&Stop"));
    m_copy->setText(tr("Co&py result"));
    //: button with a menu: on paper or as PDF
    m_print->setText(tr("Pri&nt result"));
    m_onPaper->setText(tr("On pa&per…"));
    m_asPdf->setText(tr("As P&DF…"));
    m_table->setAccessibleName(tr("Outcome of each request"));
    m_progress->setAccessibleName(tr("Progress"));
    m_outcomes->retranslate();
    showPause();
}

void RunSheet::showPause()
{
    const auto &pause = m_runner->pausedBecause();
    m_pauseText->setVisible(pause.has_value());
    m_pauseText->setText(pause ? pause->text() : QString());
    m_pauseText->setToolTip(pause ? visibleToolTip(pause->details()) : QString());
    const QPalette base = QGuiApplication::palette();
    QPalette colours = base;
    colours.setColor(QPalette::Window, StateColors::background(StateColors::State::Warning, base));
    colours.setColor(QPalette::WindowText, StateColors::text(StateColors::State::Warning, base));
    m_pauseText->setPalette(colours);
    showProgress();
    if (pause && pause->isQuestion())
        Announcer::say(*this, m_pauseText->text());
}

void RunSheet::pauseOrResume()
{
    if (m_runner->pausedBecause())
        m_runner->resume();
    else
        m_runner->pause();
}

void RunSheet::showProgress()
{
    const auto *runner = m_runner.get();
    const int all = static_cast<int>(runner->items().size());
    const int ended = runner->count(RunItem::State::Ended);
    m_progress->setRange(0, all);
    m_progress->setValue(ended);
    m_progress->setVisible(runner->isRunning());
    m_summary->setText(runner->isRunning() ? progressText() : resultParts().join(u"   "_s));
    const bool canPause = runner->isRunning() && !runner->isStopping();
    m_pause->setVisible(canPause);
    const auto &pause = runner->pausedBecause();
    // Where it is the proxy that wants a sign-in, the server's is no help.
    m_signIn->setVisible(canPause && pause && pause->cause == RunPause::Cause::SignIn
                         && pause->last.error && pause->last.error->signIn
                         && m_session.signInDesk().canUsePassword());
    m_signIn->setText(tr("Sign in with pass&word…"));
    //: buttons for a running batch: sends nothing for now, and goes on
    m_pause->setText(runner->pausedBecause() ? tr("Res&ume") : tr("&Pause"));
    m_stop->setVisible(runner->isRunning());
    m_stop->setEnabled(!runner->isStopping());
    m_retry->setVisible(!runner->isRunning() && runner->unsettledCount() > 0);
    // One run at a time, and only where it can be written down as before.
    m_retry->setEnabled(m_session.mayRetry(*runner));
    m_retry->setText(tr("Re&try %n not done", nullptr, runner->unsettledCount()));
    m_copy->setVisible(!runner->isRunning());
    m_print->setVisible(!runner->isRunning());
    for (auto *action : {m_onPaper, m_asPdf})
        action->setEnabled(!runner->isRunning());
    //: closes the sheet while the work goes on
    m_close->setText(runner->isRunning() ? tr("Put in the &background") : tr("&Close"));

    const int quarter = all == 0 ? 0 : 4 * ended / all;
    const bool isEnd = !runner->isRunning();
    if (isVisible() && (quarter != m_announcedQuarter || isEnd != m_hasAnnouncedEnd)) {
        m_announcedQuarter = quarter;
        m_hasAnnouncedEnd = isEnd;
        Announcer::say(*this, m_summary->text());
    }
}

QString RunSheet::progressText() const
{
    const auto *runner = m_runner.get();
    const int waiting = runner->count(RunItem::State::Waiting);
    const int inFlight = runner->count(RunItem::State::InFlight);
    const int ended = runner->count(RunItem::State::Ended);
    if (runner->isStopping()) {
        return tr("Stopping: nothing more is sent. Waiting for %n answer(s).", nullptr, inFlight);
    }
    return tr("%1 ended, %2 under way, %3 left.").arg(ended).arg(inFlight).arg(waiting);
}

QStringList RunSheet::resultParts() const
{
    QStringList titles;
    QHash<QString, int> counts;
    const auto items = m_outcomes->items();
    for (const auto &item : items) {
        const QString title = item.outcome.title();
        if (++counts[title] == 1)
            titles << title;
    }
    QStringList parts;
    for (const auto &title : std::as_const(titles))
        //: %1 is an outcome such as Done, %2 how many requests had it
        parts << tr("%1: %2").arg(title).arg(counts.value(title));
    return parts;
}

void RunSheet::retry()
{
    m_announcedQuarter = -1;
    m_retry->setEnabled(false);
    m_session.journal().check(this, [this] {
        if (m_session.mayRetry(*m_runner))
            m_session.retryRun(m_runner);
        showProgress();
        focusButton();
    });
}

void RunSheet::focusButton()
{
    (m_runner->isRunning() ? m_stop : m_close)->setFocus();
}

}
