// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowactions.h"

#include "domain/words.h"
#include "icons.h"
#include "session/liverefresh.h"
#include "session/session.h"

#include <QActionGroup>

#include <utility>

using namespace Qt::StringLiterals;

namespace Sigill {

WindowActions::WindowActions(Session &session, LiveRefresh &live, QWidget *window)
    : QObject(window)
    , refresh(make(window, u"refresh"_s, Qt::Key_F5))
    , stopLoading(make(window, u"stop"_s, Qt::SHIFT | Qt::Key_F5))
    , liveRefresh(make(window, {}, {}))
    , filter(make(window, u"filter"_s, QKeySequence::Find))
    , details(make(window, u"details"_s, {}))
    , nextRequest(make(window, {}, Qt::ALT | Qt::Key_Down))
    , previousRequest(make(window, {}, Qt::ALT | Qt::Key_Up))
    , nextPane(make(window, {}, Qt::Key_F6))
    , previousPane(make(window, {}, Qt::SHIFT | Qt::Key_F6))
    , watch(make(window, {}, Qt::CTRL | Qt::Key_D))
    , copyRows(make(window, u"copy"_s, QKeySequence::Copy))
    , copyTicket(make(window, {}, Qt::CTRL | Qt::SHIFT | Qt::Key_C))
    , copyId(make(window, {}, {}))
    , selectAll(make(window, {}, QKeySequence::SelectAll))
    , selectFromList(make(window, {}, QKeySequence::Paste))
    , exportRequests(make(window, {}, Qt::CTRL | Qt::Key_E))
    , print(make(window, {}, QKeySequence::Print))
    , savePdf(make(window, {}, {}))
    , overview(make(window, {}, Qt::CTRL | Qt::SHIFT | Qt::Key_V))
    , shiftSummary(make(window, {}, Qt::CTRL | Qt::SHIFT | Qt::Key_S))
    , fullScreen(make(window, {}, Qt::Key_F11))
    , maskNames(make(window, {}, Qt::CTRL | Qt::SHIFT | Qt::Key_M))
    , readOnly(make(window, {}, {}))
    , openInPortal(make(window, u"open-portal"_s, Qt::CTRL | Qt::Key_O))
    , connectToServer(make(window, u"server"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_O))
    , profiles(make(window, {}, Qt::CTRL | Qt::SHIFT | Qt::Key_P))
    , signIn(make(window, {}, {}))
    , signOut(make(window, {}, {}))
    , undo(make(window, {}, QKeySequence::Undo))
    , showRun(make(window, {}, Qt::CTRL | Qt::Key_L))
    , journal(make(window, {}, Qt::CTRL | Qt::Key_J))
    , preferences(make(window, {}, {}))
    , help(make(window, u"question"_s, Qt::Key_F1))
    , whatsThis(make(window, {}, QKeySequence::WhatsThis))
    , deleteLocalData(make(window, {}, {}))
    , shortcuts(make(window, {}, Qt::CTRL | Qt::Key_F1))
    , whatsNew(make(window, {}, {}))
    , testConnection(make(window, {}, {}))
    , diagnostics(make(window, {}, {}))
    , about(make(window, {}, {}))
    , quit(make(window, {}, Qt::CTRL | Qt::Key_Q))
    , m_session(session)
    , m_changes{make(window, u"complete"_s, Qt::CTRL | Qt::Key_Return),
                make(window, u"cancel-request"_s, Qt::Key_Delete),
                make(window, u"abandon"_s, Qt::CTRL | Qt::Key_Delete)}
{
    for (auto *action : {fullScreen, liveRefresh, maskNames, readOnly, watch})
        action->setCheckable(true);
    session.settings().followOperator();
    readOnly->setChecked(session.settings().isReadOnly());
    connect(readOnly, &QAction::triggered, this, [this](bool isOn) {
        m_session.settings().set(Settings::Number::ReadOnly, isOn ? 1 : 0);
    });
    connect(&session.settings(), &Settings::numberChanged, this, [this](Settings::Number number) {
        if (number != Settings::Number::ReadOnly)
            return;
        readOnly->setChecked(m_session.settings().isReadOnly());
        retranslate();
    });
    liveRefresh->setChecked(live.isOn());
    connect(liveRefresh, &QAction::triggered, &live, &LiveRefresh::setOn);
    connect(&live, &LiveRefresh::onChanged, this,
            [this, &live] { liveRefresh->setChecked(live.isOn()); });
    // In the details and in text fields these keys mean what is there, not the queue.
    for (auto *action : queueOnly()) {
        window->removeAction(action);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    }
    for (const auto change : changes) {
        connect(this->change(change), &QAction::triggered, this,
                [this, change] { Q_EMIT changeTriggered(change); });
    }
    auto *viewGroup = new QActionGroup(this);
    for (size_t i = 0; i < m_views.size(); ++i) {
        const auto view = StatusChips::views[i];
        m_views[i] = make(window, {}, QKeySequence(Qt::CTRL | (Qt::Key_1 + static_cast<int>(i))));
        m_views[i]->setCheckable(true);
        m_views[i]->setChecked(session.view() == view);
        viewGroup->addAction(m_views[i]);
        connect(m_views[i], &QAction::triggered, this, [this, view] { m_session.setView(view); });
        connect(&session, &Session::viewChanged, m_views[i],
                [this, i, view] { m_views[i]->setChecked(m_session.view() == view); });
    }
    connect(&session, &Session::loadStateChanged, this, &WindowActions::enable);
    connect(&session, &Session::profileChanged, this, &WindowActions::enable);
    connect(&session, &Session::runStarted, this, &WindowActions::enable);
    connect(&session, &Session::runFinished, this, &WindowActions::enable);
    connect(&session.graces(), &GraceQueue::changed, this, &WindowActions::enable);
    // Its words and whether it can be used follow the sign-in.
    connect(&session.signInDesk(), &SignInDesk::changed, this, &WindowActions::retranslate);
    connect(undo, &QAction::triggered, &session.graces(), &GraceQueue::undo);
    enable();
}

QAction *WindowActions::make(QWidget *window, const QString &icon, const QKeySequence &key)
{
    auto *action = new QAction(window);
    if (!icon.isEmpty())
        action->setIcon(Icons::named(icon));
    action->setShortcut(key);
    // Also where no menu shows it.
    window->addAction(action);
    m_all.append(action);
    return action;
}

// What the server does, from which statuses as far as that is known here, and the API's word.
QString WindowActions::explanation(StatusChange change) const
{
    QStringList lines{Words::effect(change)};
    QStringList works;
    const auto statuses = m_session.lifeCycle().worksFrom(change);
    for (const auto status : statuses)
        works += Words::status(status);
    if (!works.isEmpty())
        //: %1 is a list of statuses, such as Approved, Executing
        lines += tr("Works from: %1.").arg(works.join(u", "_s));
    //: %1 is a word of the API, such as Canceled
    lines += tr("In the API: %1.").arg(apiWord(change));
    return lines.join(u'\n');
}

void WindowActions::retranslate()
{
    QString whyNot = m_session.settings().readOnlyReason();
    if (whyNot.isEmpty() && m_unconfirmed)
        whyNot = tr("The server has not confirmed the selected rows: they are from an earlier "
                    "session. They can be changed once they have been read anew.");
    const auto set = [](QAction *action, const QString &text, const QString &explanation = {}) {
        action->setText(text);
        QString toolTip = QString(text).remove(u'&').remove(u'…');
        if (!explanation.isEmpty())
            toolTip += u'\n' + explanation;
        if (!action->shortcut().isEmpty())
            toolTip += u" (%1)"_s.arg(action->shortcut().toString(QKeySequence::NativeText));
        action->setToolTip(toolTip);
        action->setWhatsThis(explanation);
    };
    const auto setChange = [&](StatusChange change, const QString &text) {
        set(this->change(change), text, whyNot.isEmpty() ? explanation(change) : whyNot);
    };
    set(refresh, tr("&Refresh"), tr("Reads the list from the server again."));
    set(stopLoading, tr("Stop rea&ding"), tr("What has come in stays."));
    //: menu; switches on and off that the open requests are read again and again
    set(liveRefresh, tr("Li&ve refresh"), tr("Reads the open requests again and again."));
    set(filter, tr("&Filter requests"));
    set(details, tr("&Go to the details"));
    set(nextRequest, tr("&Next request"));
    set(previousRequest, tr("&Previous request"));
    set(nextPane, tr("Next p&ane"));
    set(previousPane, tr("Previous pa&ne"));
    //: menu; be told when the status of the selected requests changes
    set(watch, tr("Watc&h"), tr("Be told when the status changes."));
    set(copyRows, tr("Copy ro&ws"));
    //: in the words and the language that the helpdesk's ticket system gets
    set(copyTicket, tr("Copy as &ticket text"));
    set(copyId, tr("Copy request &id"));
    set(selectAll, tr("&Select all"));
    set(selectFromList, tr("Select from a &list…"), tr("Paste ids, names or lines of a ticket."));
    set(exportRequests, tr("&Export requests…"), tr("Those that are selected, or all in the list"));
    set(print, tr("P&rint…"), tr("One request whole, several as a table"));
    set(savePdf, tr("Save as P&DF…"), tr("One request whole, several as a table"));
    set(overview, tr("Ov&erview of the queue…"),
        tr("What waits by age, type and profile template"));
    set(shiftSummary, tr("&What has changed…"), tr("For whoever takes over from you"));
    set(fullScreen, tr("F&ull screen"));
    //: menu; hides the names of people and their comments from who looks at the screen
    set(maskNames, tr("&Mask names and comments"), tr("For sharing the screen"));
    //: menu; while it is on, no request can be changed in this window
    set(readOnly, tr("Read-onl&y mode"), tr("No request can be changed while it is on."));
    //: opens the page of the request in the browser, in the MIM CM portal
    set(openInPortal, tr("Open in p&ortal"), tr("Approving and denying are done there."));
    set(connectToServer, tr("&Connect to a server…"));
    set(profiles, tr("Server &profiles…"));
    set(signIn,
        m_session.signInDesk().canUsePassword() ? tr("Sign &in with password…") : tr("Sign &in…"));
    set(signOut, tr("Sign &out"), tr("Forgets your password or token."));
    //: takes the last change back, before it is sent
    set(undo, tr("&Undo change"),
        tr("Only while it has not been sent; nothing of it is left then."));
    set(showRun, tr("&Last change and its outcomes"),
        tr("What was not done can be tried again there."));
    set(journal, tr("&Journal"), tr("What was done from this computer, and what became of it."));
    set(preferences, tr("&Settings…"));
    set(help, tr("&Help"), tr("About what you are looking at."));
    //: explains an action that is chosen next
    set(whatsThis, tr("&What's this?"), tr("Then choose what you want to be explained."));
    //: menu; of what the program keeps on this computer between starts
    set(deleteLocalData, tr("Delete &local data…"),
        tr("Lists and names that are kept on this computer"));
    set(shortcuts, tr("&Keyboard shortcuts"));
    //: what the last version has brought
    set(whatsNew, tr("What's &new"));
    set(testConnection, tr("&Test connection…"),
        tr("Step by step; changes nothing on the server."));
    set(diagnostics, tr("&Diagnostics…"), tr("What those who help you want to know."));
    set(about, tr("&About Sigill"));
    set(quit, tr("&Quit"));
    //: menu and toolbar; marks the selected requests as completed
    setChange(StatusChange::Complete, tr("&Complete"));
    //: menu and toolbar; an action on requests, never the button that closes a dialog
    setChange(StatusChange::Cancel, tr("Cancel &request"));
    //: menu and toolbar; gives the selected requests up
    setChange(StatusChange::Abandon, tr("&Abandon"));
    for (size_t i = 0; i < m_views.size(); ++i)
        set(m_views[i], Words::view(StatusChips::views[i]));
    enable();
}

void WindowActions::setSelection(int count, bool isApplicable, bool isUnconfirmed)
{
    if (m_selected == count && m_applicable == isApplicable && m_unconfirmed == isUnconfirmed)
        return;
    m_selected = count;
    m_applicable = isApplicable;
    // The reason stands in the tool tips.
    if (std::exchange(m_unconfirmed, isUnconfirmed) == isUnconfirmed)
        enable();
    else
        retranslate();
}

void WindowActions::setSheetOpen(bool open)
{
    m_sheetOpen = open;
    enable();
}

void WindowActions::enable()
{
    const auto state = m_session.loadState();
    const bool hasServer = state != Session::LoadState::NoServer && !m_sheetOpen;
    const bool isLoading = state == Session::LoadState::Loading;
    // A single change waits for its turn; one run at a time.
    const bool canChange
        = (m_selected == 1 || !m_session.isRunning()) && !m_session.settings().isReadOnly();
    for (auto *action : m_changes)
        action->setEnabled(hasServer && m_applicable && canChange);
    undo->setEnabled(!m_session.graces().waiting().isEmpty());
    for (auto *action : m_views)
        action->setEnabled(hasServer);
    refresh->setEnabled(hasServer && !isLoading);
    liveRefresh->setEnabled(!m_sheetOpen
                            && !m_session.settings().isPrescribed(Settings::Number::LiveSeconds));
    stopLoading->setEnabled(hasServer && isLoading);
    watch->setEnabled(hasServer && m_selected > 0 && (m_applicable || watch->isChecked()));
    for (auto *action : {copyRows, copyTicket, copyId, details})
        action->setEnabled(hasServer && m_selected > 0);
    for (auto *action :
         {selectAll, selectFromList, exportRequests, print, savePdf, overview, shiftSummary, filter,
          nextRequest, previousRequest, nextPane, previousPane})
        action->setEnabled(hasServer);
    showRun->setEnabled(!m_sheetOpen && m_session.run());
    // The queue of another server must not appear under a running change.
    connectToServer->setEnabled(!m_sheetOpen && !m_session.isBusy());
    const auto &desk = m_session.signInDesk();
    const auto stage = m_session.signIn().stage;
    const bool mayBegin = desk.canUsePassword() || stage == SignInState::Stage::SignedOut
        || stage == SignInState::Stage::Failed;
    signIn->setEnabled(!m_sheetOpen && m_session.profile().isValid() && mayBegin
                       && m_session.changesInFlight() == 0 && !m_session.isBusy());
    signOut->setEnabled(connectToServer->isEnabled() && desk.canSignOut());
    openInPortal->setEnabled(hasServer && m_selected == 1
                             && !m_session.profile().portalUrlOf({}).isEmpty());
    testConnection->setEnabled(!m_sheetOpen && m_session.profile().isValid());
    // What is under way is not called back by it.
    readOnly->setEnabled(!m_sheetOpen && !m_session.isBusy()
                         && !m_session.settings().isReadOnlyBySite()
                         && !m_session.settings().isPrescribed(Settings::Number::ReadOnly));
    for (auto *action : {journal, profiles, preferences, deleteLocalData, whatsThis, shortcuts,
                         whatsNew, diagnostics, about})
        action->setEnabled(!m_sheetOpen);
}

}
