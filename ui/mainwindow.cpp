// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "accessibleroles.h"
#include "changeflow.h"
#include "chiprow.h"
#include "closingflow.h"
#include "detailspane.h"
#include "directorymessages.h"
#include "environmentbadge.h"
#include "firststartpage.h"
#include "gracestrip.h"
#include "handover.h"
#include "iconline.h"
#include "journalmessages.h"
#include "keptmessages.h"
#include "loadmessages.h"
#include "messagebar.h"
#include "modeband.h"
#include "newrequestnotice.h"
#include "panecycle.h"
#include "policymessages.h"
#include "queuepane.h"
#include "requestcopies.h"
#include "requesttable.h"
#include "searchfield.h"
#include "searchflow.h"
#include "session/abandonedrequests.h"
#include "session/liverefresh.h"
#include "session/session.h"
#include "sheet.h"
#include "signinflow.h"
#include "statusline.h"
#include "taskbarentry.h"
#include "watchflow.h"
#include "whatsnewnotice.h"
#include "windowactions.h"
#include "windowmenus.h"
#include "windowsheets.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QShortcut>
#include <QSplitter>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// Before the first widget: what was asked for once keeps its role.
Session &withRoles(Session &session)
{
    AccessibleRoles::install();
    return session;
}

constexpr int agePeriod = 30'000; // milliseconds
constexpr int narrowWidth = 1000; // pixels; below it the details stand under the table

}

MainWindow::MainWindow(Session &session)
    : m_session(withRoles(session))
    , m_live(new LiveRefresh(session, this))
    , m_newRequests(new NewRequestNotice(session, this))
    , m_actions(new WindowActions(session, *m_live, this))
    , m_menus(new WindowMenus(session, *m_actions, this))
    , m_toolBar(new QToolBar(this))
    , m_filter(new SearchField(session, this))
    , m_messages(new MessageBar(this))
    , m_queue(new QueuePane(session, this))
    , m_search(new SearchFlow(session, *m_filter, m_queue->table(), *m_actions, *m_messages, this))
    , m_details(new DetailsPane(session, m_actions->changeActions(), this))
    , m_splitter(new QSplitter(this))
    , m_changes(new ChangeFlow(session, *m_messages, this))
    , m_closing(new ClosingFlow(session, *m_messages, this))
    , m_sheets(new WindowSheets(session, *m_live, *m_actions, this))
    , m_panes(new PaneCycle(this))
{
    new AbandonedRequests(session, this);
    build();
    connectActions();
    connectSession();
    retranslate();
    takeSelection();
    auto &settings = session.settings();
    // With room for the frame that the system puts around it.
    resize((screen()->availableSize() - QSize(16, 48)).boundedTo(QSize(1360, 820)));
    restoreGeometry(settings.bytes(Settings::Key::WindowGeometry));
    m_splitter->restoreState(settings.bytes(Settings::Key::WindowSplitter));
    m_queue->setFocus();
}

RequestTable &MainWindow::table()
{
    return m_queue->table();
}

void MainWindow::openRequest(const RequestId &id)
{
    m_search->openRequest(id);
}

void MainWindow::tellPracticeFailed()
{
    m_queue->firstStart().tellPracticeFailed();
}

void MainWindow::tellOf(const KeptQueue &kept)
{
    new KeptMessages(kept, *m_messages, this);
}

void MainWindow::build()
{
    m_menus->fillMenuBar(*menuBar());
    table().addActions(m_actions->queueOnly());
    m_toolBar->setMovable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    // The tool bar is not for hiding, so there is no menu of tool bars.
    setContextMenuPolicy(Qt::NoContextMenu);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->setIconSize(QSize(20, 20));
    m_menus->fillToolBar(*m_toolBar);
    // In a widget of their own: a tool bar ignores the visibility of what it holds.
    auto *right = new QWidget(m_toolBar);
    auto *rightLayout = new QHBoxLayout(right);
    rightLayout->setContentsMargins(8, 0, 8, 0);
    rightLayout->setSpacing(12);
    rightLayout->addWidget(m_filter, 1);
    rightLayout->addWidget(new EnvironmentBadge(m_session, right));
    m_toolBar->addWidget(right);
    addToolBar(m_toolBar);
    // Tab reaches the buttons; without this only the mouse does.
    for (auto *button : m_toolBar->findChildren<QToolButton *>())
        button->setFocusPolicy(Qt::TabFocus);

    m_splitter->addWidget(m_queue);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({760, 560});
    auto *chips = new StatusChips(m_session, this);
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new ModeBand(m_session, this));
    layout->addWidget(new ChipRow(chips, m_search, this));
    auto *searchProblem = new IconLine(StateColors::State::Warning, this);
    searchProblem->label().setObjectName(u"searchProblemLabel"_s);
    connect(m_filter, &SearchField::problemChanged, searchProblem, &IconLine::tell);
    layout->addWidget(searchProblem);
    layout->addWidget(m_messages);
    auto *graces = new GraceStrip(m_session, this);
    layout->addWidget(graces);
    layout->addWidget(m_splitter, 1);
    setCentralWidget(central);
    setStatusBar(new StatusLine(m_session, *m_live, table().requestSelection(), this));
    setMinimumSize(640, 400);
    m_panes->add(m_filter);
    m_panes->add(chips, [chips] { chips->focusView(); });
    m_panes->add(m_messages);
    m_panes->add(graces);
    m_panes->add(m_queue, [this] { m_queue->setFocus(Qt::ShortcutFocusReason); });
    m_panes->add(m_details, [this] { m_details->focusContent(); });
    m_panes->setHome(m_queue);
}

void MainWindow::connectActions()
{
    auto &actions = *m_actions;
    connect(actions.refresh, &QAction::triggered, &m_session, &Session::refresh);
    connect(actions.stopLoading, &QAction::triggered, &m_session, &Session::stopLoading);
    connect(m_queue, &QueuePane::testWanted, m_sheets, &WindowSheets::openTest);
    auto &firstStart = m_queue->firstStart();
    connect(&firstStart, &FirstStartPage::serverWanted, m_sheets, &WindowSheets::openServer);
    connect(&firstStart, &FirstStartPage::helpWanted, actions.help, &QAction::trigger);
    // The keys of its buttons would work below a sheet.
    connect(actions.connectToServer, &QAction::enabledChanged, &firstStart, &QWidget::setEnabled);
    connect(&firstStart, &FirstStartPage::practiceWanted, this, &MainWindow::practiceWanted);
    connect(actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(actions.selectAll, &QAction::triggered, &table(), &QTableView::selectAll);
    connect(actions.details, &QAction::triggered, m_details, &DetailsPane::focusContent);
    connect(&table(), &QTableView::activated, m_details, &DetailsPane::focusContent);
    connect(actions.nextRequest, &QAction::triggered, this, [this] { table().step(1); });
    connect(actions.previousRequest, &QAction::triggered, this, [this] { table().step(-1); });
    connect(actions.nextPane, &QAction::triggered, this, [this] { m_panes->step(1); });
    connect(actions.previousPane, &QAction::triggered, this, [this] { m_panes->step(-1); });
    connect(actions.fullScreen, &QAction::toggled, this, [this](bool on) {
        setWindowState(on ? windowState() | Qt::WindowFullScreen
                          : windowState() & ~Qt::WindowFullScreen);
    });
    connect(actions.maskNames, &QAction::toggled, this, [this](bool on) {
        m_session.requests().setMasked(on);
        // Everything that holds words makes them anew, also in sheets.
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(this, &change);
    });
    connect(actions.showRun, &QAction::triggered, m_changes, &ChangeFlow::showRun);
    connect(m_menus, &WindowMenus::sortTriggered, this,
            [this](int column, Qt::SortOrder order) { table().sortBy(column, order); });
    connect(m_menus->columns(), &QMenu::aboutToShow, this, [this] {
        m_menus->columns()->clear();
        table().fillColumnMenu(*m_menus->columns());
    });
    connect(&actions, &WindowActions::changeTriggered, this, [this](StatusChange change) {
        const auto &selection = table().requestSelection();
        m_changes->begin(change, m_session.requests().requests(selection.ids()),
                         selection.hiddenCount());
    });
    connect(&table(), &QWidget::customContextMenuRequested, this, &MainWindow::popUpContextMenu);
    // Not every system makes a context menu of this key.
    auto *menuKey = new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F10), &table());
    menuKey->setContext(Qt::WidgetShortcut);
    connect(menuKey, &QShortcut::activated, this, [this] {
        const auto current = table().currentIndex();
        table().scrollTo(current);
        popUpContextMenu(table().visualRect(current).center());
    });
    m_search->useSheets(*m_sheets);
    m_search->useMenus(*m_menus);
    new HandOver(m_session, table(), actions, *m_sheets, *m_messages, this);
    new RequestCopies(m_session, table(), actions, *m_menus, this);
    connect(m_queue, &QueuePane::clearFilterWanted, m_filter, &QLineEdit::clear);
    connect(m_details, &DetailsPane::callerWanted, m_sheets, &WindowSheets::openCaller);
    connect(m_details, &DetailsPane::searchWanted, this,
            [this](const QString &search) { m_filter->setQuery(RequestQuery::fromText(search)); });
    new WatchFlow(m_session, table(), actions, *m_messages, *m_search, this);
    connect(m_changes, &ChangeFlow::sheetOpened, m_sheets, &WindowSheets::manage);
    connect(m_closing, &ClosingFlow::sheetOpened, m_sheets, &WindowSheets::manage);
    new PolicyMessages(m_session, *m_messages, this);
    auto *news = new WhatsNewNotice(m_session, *m_messages, this);
    connect(news, &WhatsNewNotice::newsWanted, actions.whatsNew, &QAction::trigger);
    auto *signInFlow = new SignInFlow(m_session, actions, *m_messages, this);
    connect(signInFlow, &SignInFlow::sheetOpened, m_sheets, &WindowSheets::manage);
    connect(actions.openInPortal, &QAction::triggered, this, [this] {
        const auto ids = table().requestSelection().ids();
        QDesktopServices::openUrl(m_session.profile().portalUrlOf(*ids.cbegin()));
    });
    connect(m_sheets, &WindowSheets::allClosed, this, [this] { m_queue->setFocus(); });
    connect(m_closing, &ClosingFlow::outcomesWanted, m_changes, &ChangeFlow::showRun);
    auto *loadMessages = new LoadMessages(m_session, *m_live, *m_messages, this);
    connect(m_details, &DetailsPane::readFailed, loadMessages, &LoadMessages::showReadProblem);
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::profileChanged, this, [this] {
        m_messages->dismiss();
        // A server named on the command line alone could not be found again.
        auto &settings = m_session.settings();
        const auto saved = settings.profile(m_session.profile().name);
        if (saved && m_session.isConnectedTo(*saved))
            settings.set(Settings::Key::LastProfile, m_session.profile().name);
        showTitle();
    });
    connect(m_newRequests, &NewRequestNotice::countChanged, this, &MainWindow::showTitle);
    TaskbarEntry::addTo(this, m_session, *m_newRequests);
    // Not where somebody signs out: what is left over would ask them to sign in again.
    connect(&m_session, &Session::serverChosen, &m_session, &Session::settleLeftovers);
    connect(&m_session, &Session::runFinished, this, &MainWindow::dropDoneFromSelection);
    auto *journalMessages = new JournalMessages(m_session, *m_messages, this);
    connect(journalMessages, &JournalMessages::journalWanted, m_actions->journal,
            &QAction::trigger);
    connect(&table().requestSelection(), &RequestSelection::idsChanged, this,
            &MainWindow::takeSelection);
    connect(&m_session, &Session::loadStateChanged, this, &MainWindow::dropGoneFromSelection);
    connect(&table(), &RequestTable::currentIdChanged, this, &MainWindow::takeSelection);
    // Once for all rows that a run changes in a moment: it may look at the whole selection.
    auto *rowChanges = new QTimer(this);
    rowChanges->setSingleShot(true);
    connect(rowChanges, &QTimer::timeout, this, &MainWindow::takeSelection);
    connect(&m_session.requests(), &QAbstractItemModel::dataChanged, rowChanges,
            [rowChanges](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                // Names and ages change no action.
                if (roles.isEmpty() && !rowChanges->isActive())
                    rowChanges->start(0);
            });
    new DirectoryMessages(m_session, *m_messages, this);
    auto *ages = new QTimer(this);
    connect(ages, &QTimer::timeout, this, [this] { m_session.requests().refreshAges(); });
    ages->start(agePeriod);
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_menus->retranslate();
    m_toolBar->setAccessibleName(tr("Actions"));
    table().setAccessibleName(tr("Requests"));
    showTitle();
}

void MainWindow::showTitle()
{
    const auto &profile = m_session.profile();
    if (!profile.isValid())
        return setWindowTitle(u"Sigill"_s);
    const int count = m_newRequests->count();
    // In front, where a narrow list of windows shows it.
    const QString badge
        = count > 0 ? u"(%1) "_s.arg(m_session.languages().locale().toString(count)) : QString();
    //: title of the window; %1 is the name of a server, %2 its environment
    const QString title = tr("Sigill: %1 (%2)");
    setWindowTitle(badge + title.arg(profile.displayName(), profile.environmentText()));
}

void MainWindow::takeSelection()
{
    const auto &selection = table().requestSelection();
    m_actions->setSelection(selection.count(), selection.hasStatus(&WindowActions::isApplicable),
                            selection.isUnconfirmed());
    // The details follow the current row while it is selected, also where the filter hides it.
    RequestId current = table().currentId();
    if (current.isNull())
        current = m_details->requestId();
    m_details->showRequest(selection.contains(current) ? current : RequestId());
}

// What is done needs no further action; what is not stays at hand.
void MainWindow::dropDoneFromSelection()
{
    QList<RequestId> done;
    const auto &items = m_session.run()->items();
    if (items.size() > 1) {
        for (const auto &item : items) {
            if (item.outcome.kind == Outcome::Kind::Done)
                done.append(item.plan.request.id);
        }
    }
    table().requestSelection().removeIds(done);
}

// After a refresh, what was decided is no longer part of the view; the operator could not see why
// it is still selected.
void MainWindow::dropGoneFromSelection()
{
    if (m_session.loadState() != Session::LoadState::Loaded)
        return;
    table().requestSelection().removeForeign();
}

void MainWindow::popUpContextMenu(const QPoint &at)
{
    if (table().requestSelection().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"contextMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_menus->fillContextMenu(*menu);
    m_search->fillContextMenu(*menu, at);
    menu->popup(table().viewport()->mapToGlobal(at));
}

void MainWindow::saveLayout()
{
    auto &settings = m_session.settings();
    settings.set(Settings::Key::WindowGeometry, saveGeometry());
    settings.set(Settings::Key::WindowSplitter, m_splitter->saveState());
    m_search->saveLayout();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLayout();
    event->setAccepted(m_closing->mayClose());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_splitter->setOrientation(width() < narrowWidth ? Qt::Vertical : Qt::Horizontal);
}

}
