// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectiontestsheet.h"

#include "announcer.h"
#include "domain/connectionwords.h"
#include "domain/visibletext.h"
#include "icons.h"
#include "roomydelegate.h"
#include "testsigninform.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

using State = ConnectionStep::State;

enum StepTableColumn { StepColumn, StateColumn, SentenceColumn, StepColumnCount };

constexpr int stateIconSize = 20;
constexpr int columnGap = 16;

QIcon iconOf(State state)
{
    switch (state) {
    case State::NotTried:
        return Icons::named(u"pending"_s);
    case State::UnderWay:
        return Icons::named(u"executing"_s);
    case State::WaitsForYou:
        return Icons::named(u"question"_s);
    case State::Works:
        return Icons::state(StateColors::State::Ok);
    case State::Warning:
        return Icons::state(StateColors::State::Warning);
    case State::Failed:
        return Icons::state(StateColors::State::Error);
    case State::Skipped:
        return Icons::named(u"skipped"_s);
    }
    Q_UNREACHABLE();
}

QColor colourOf(State state, const QPalette &palette)
{
    switch (state) {
    case State::Works:
        return StateColors::text(StateColors::State::Ok, palette);
    case State::Warning:
        return StateColors::text(StateColors::State::Warning, palette);
    case State::Failed:
        return StateColors::text(StateColors::State::Error, palette);
    case State::WaitsForYou:
        return StateColors::text(StateColors::State::Info, palette);
    case State::NotTried:
    case State::UnderWay:
    case State::Skipped:
        break;
    }
    return palette.color(QPalette::Text);
}

// Of the whole test.
State stateOf(const ConnectionTest &test)
{
    State state = test.isRunning() ? State::UnderWay : State::Works;
    for (const auto &step : test.steps()) {
        if (step.state == State::Failed || step.state == State::WaitsForYou)
            return step.state;
        if (step.finding == ConnectionStep::Finding::Stopped)
            state = State::Skipped;
        else if (step.state == State::Warning && state == State::Works)
            state = State::Warning;
    }
    return state;
}

}

ConnectionTestSheet::ConnectionTestSheet(const ServerProfile &profile, Settings &settings,
                                         QWidget *window)
    : Sheet(window)
    , m_test(profile, settings, nullptr)
    , m_server(new QLabel(this))
    , m_icon(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_steps(new QTreeWidget(this))
    , m_signIn(new TestSignInForm(m_test, this))
    , m_detailsTitle(new QLabel(this))
    , m_details(new QPlainTextEdit(this))
    , m_run(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    build();
    connect(&m_test, &ConnectionTest::changed, this, &ConnectionTestSheet::showSteps);
    connect(&m_test, &ConnectionTest::finished, this, &ConnectionTestSheet::end);
    connect(m_steps, &QTreeWidget::currentItemChanged, this, &ConnectionTestSheet::showDetails);
    const auto choose = [this] { m_hasChosen = true; };
    connect(m_steps, &QTreeWidget::itemPressed, this, choose);
    connect(m_steps, &QTreeWidget::itemActivated, this, choose);
    connect(m_run, &QPushButton::clicked, this, &ConnectionTestSheet::runOrStop);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(ConnectionWords::text(m_test.steps()));
    });
    connect(m_close, &QPushButton::clicked, this, &ConnectionTestSheet::reject);
    m_test.start();
    m_run->setFocus();
}

void ConnectionTestSheet::build()
{
    setObjectName(u"connectionTestSheet"_s);
    m_steps->setObjectName(u"testSteps"_s);
    m_details->setObjectName(u"testDetails"_s);
    m_summary->setObjectName(u"testSummary"_s);
    m_run->setObjectName(u"runTestButton"_s);
    m_copy->setObjectName(u"copyTestButton"_s);
    m_close->setObjectName(u"closeTestButton"_s);
    for (auto *label : {m_server, m_summary}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_server->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont bold = font();
    bold.setBold(true);
    m_summary->setFont(bold);
    m_steps->setColumnCount(StepColumnCount);
    m_steps->setRootIsDecorated(false);
    m_steps->setIndentation(0);
    m_steps->setWordWrap(true);
    m_steps->setAllColumnsShowFocus(true);
    m_steps->setAlternatingRowColors(true);
    m_steps->setItemDelegate(new RoomyDelegate(m_steps));
    m_steps->setTabKeyNavigation(false);
    auto *header = m_steps->header();
    header->setSectionsMovable(false);
    header->setStretchLastSection(true);
    connect(header, &QHeaderView::sectionResized, this, &ConnectionTestSheet::fitRows,
            Qt::QueuedConnection);
    for (qsizetype i = 0; i < m_test.steps().size(); ++i)
        new QTreeWidgetItem(m_steps);
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_detailsTitle->setFont(bold);
    m_detailsTitle->setTextFormat(Qt::PlainText);

    auto *summary = new QHBoxLayout;
    summary->setSpacing(8);
    summary->addWidget(m_icon, 0, Qt::AlignTop);
    summary->addWidget(m_summary, 1);
    body().addWidget(m_server);
    body().addLayout(summary);
    body().addWidget(m_steps, 3);
    body().addWidget(m_signIn);
    body().addWidget(m_detailsTitle);
    body().addWidget(m_details, 2);
    buttons().addWidget(m_run);
    buttons().addWidget(m_copy);
    buttons().addStretch();
    buttons().addWidget(m_close);
    for (auto *button : {m_run, m_copy, m_close})
        button->setAutoDefault(true);
    setCardSize({920, 680});
}

void ConnectionTestSheet::retranslate()
{
    setTitle(tr("Connection test"));
    const auto &profile = m_test.profile();
    m_server->setText(u"%1 · %2"_s.arg(visibleLine(profile.baseUrl.toString()),
                                       visibleLine(profile.environmentText())));
    //: columns of a test of the connection: what was tried, how it went, what was seen
    m_steps->setHeaderLabels({tr("Step"), tr("Result"), tr("What was seen")});
    m_steps->setAccessibleName(tr("Steps of the test"));
    m_details->setAccessibleName(tr("Details of the step"));
    //: in the place of details
    m_details->setPlaceholderText(tr("No details of this step"));
    m_copy->setText(tr("&Copy all"));
    m_close->setText(tr("C&lose"));
    m_signIn->retranslate();
    showSteps();
}

void ConnectionTestSheet::changeEvent(QEvent *event)
{
    Sheet::changeEvent(event);
    // Colours are kept per item.
    if (event->type() == QEvent::PaletteChange)
        showSteps();
}

void ConnectionTestSheet::runOrStop()
{
    if (m_test.isRunning()) {
        m_test.stop();
    } else {
        m_hasChosen = false;
        m_test.start();
    }
    showSteps();
}

void ConnectionTestSheet::showSteps()
{
    for (qsizetype i = 0; i < m_test.steps().size(); ++i)
        fill(*m_steps->topLevelItem(static_cast<int>(i)), m_test.steps().at(i));
    // With room between the columns.
    const QAbstractItemView *view = m_steps;
    for (const int column : {StepColumn, StateColumn})
        m_steps->setColumnWidth(column, view->sizeHintForColumn(column) + columnGap);
    fitRows();
    const State state = stateOf(m_test);
    m_icon->setPixmap(
        iconOf(state).pixmap(QSize(stateIconSize, stateIconSize), devicePixelRatioF()));
    m_summary->setText(ConnectionWords::summary(m_test.steps()));
    //: button that ends a test, and one that begins it anew
    m_run->setText(m_test.isRunning() ? tr("&Stop") : tr("Run &again"));
    chooseStep();
    showDetails();
}

void ConnectionTestSheet::fill(QTreeWidgetItem &item, const ConnectionStep &step) const
{
    const QString sentence = visibleText(ConnectionWords::sentence(step));
    item.setText(StepColumn, ConnectionWords::title(step.kind));
    item.setText(StateColumn, ConnectionWords::state(step.state));
    item.setText(SentenceColumn, sentence);
    item.setIcon(StateColumn, iconOf(step.state));
    item.setForeground(StateColumn, colourOf(step.state, palette()));
    item.setToolTip(SentenceColumn, visibleToolTip(sentence));
    for (int column = 0; column < StepColumnCount; ++column)
        item.setTextAlignment(column, Qt::AlignLeft | Qt::AlignVCenter);
}

// A tree gives each row the height of one line unless it is told otherwise.
void ConnectionTestSheet::fitRows()
{
    const int width = m_steps->header()->sectionSize(SentenceColumn) - columnGap;
    for (int i = 0; i < m_steps->topLevelItemCount(); ++i) {
        auto &item = *m_steps->topLevelItem(i);
        const QRect lines = m_steps->fontMetrics().boundingRect(
            QRect(0, 0, std::max(width, 1), 1'000), Qt::TextWordWrap, item.text(SentenceColumn));
        const QSize size(0, std::max(lines.height(), m_steps->fontMetrics().height()));
        if (item.sizeHint(SentenceColumn) != size)
            item.setSizeHint(SentenceColumn, size);
    }
}

// What failed, or else what is under way, until the operator looks at another step.
void ConnectionTestSheet::chooseStep()
{
    if (m_hasChosen)
        return;
    int chosen = 0;
    for (int i = 0; i < m_steps->topLevelItemCount(); ++i) {
        const auto &step = m_test.steps().at(i);
        if (step.state == State::Failed) {
            chosen = i;
            break;
        }
        if (step.state == State::Warning || step.state == State::UnderWay
            || step.state == State::WaitsForYou)
            chosen = i;
    }
    m_steps->setCurrentItem(m_steps->topLevelItem(chosen));
}

void ConnectionTestSheet::showDetails()
{
    const int row = m_steps->indexOfTopLevelItem(m_steps->currentItem());
    const QString text = row < 0
        ? QString()
        : visibleText(ConnectionWords::details(m_test.steps().at(row)).join(u'\n'));
    //: over the details of one step of a test; %1 is its title
    m_detailsTitle->setText(
        row < 0 ? QString()
                : tr("Details: %1").arg(ConnectionWords::title(m_test.steps().at(row).kind)));
    // What is selected there stays selected.
    if (text != m_details->toPlainText())
        m_details->setPlainText(text);
}

void ConnectionTestSheet::end()
{
    showSteps();
    Announcer::say(*this, m_summary->text());
    Q_EMIT tested();
}

}
