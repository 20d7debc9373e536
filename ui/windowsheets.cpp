// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowsheets.h"

#include "aboutsheet.h"
#include "callersheet.h"
#include "connectiontestsheet.h"
#include "diagnosticssheet.h"
#include "helpcontext.h"
#include "helpsheet.h"
#include "journalsheet.h"
#include "localdatasheet.h"
#include "profilesheet.h"
#include "serversheet.h"
#include "session/journalfactory.h"
#include "session/liverefresh.h"
#include "session/session.h"
#include "settingssheet.h"
#include "shortcutsheet.h"
#include "windowactions.h"

#include <QApplication>
#include <QWhatsThis>

using namespace Qt::StringLiterals;

namespace Sigill {

WindowSheets::WindowSheets(Session &session, LiveRefresh &live, WindowActions &actions,
                           QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_live(live)
    , m_actions(actions)
    , m_window(window)
{
    connect(actions.connectToServer, &QAction::triggered, this, &WindowSheets::openServer);
    connect(actions.profiles, &QAction::triggered, this, &WindowSheets::openProfiles);
    connect(actions.shortcuts, &QAction::triggered, this,
            [this] { open(new ShortcutSheet(m_actions.all(), m_window)); });
    connect(actions.help, &QAction::triggered, this,
            [this] { openHelp(HelpContext::addressOf(m_window->focusWidget())); });
    connect(actions.whatsThis, &QAction::triggered, this, [] { QWhatsThis::enterWhatsThisMode(); });
    connect(actions.whatsNew, &QAction::triggered, this, [this] { openHelp(u"whats-new"_s); });
    connect(actions.about, &QAction::triggered, this,
            [this] { open(new AboutSheet(m_session, m_window)); });
    connect(actions.journal, &QAction::triggered, this,
            [this] { open(new JournalSheet(m_session, m_window)); });
    connect(actions.testConnection, &QAction::triggered, this, &WindowSheets::openTest);
    connect(actions.diagnostics, &QAction::triggered, this, &WindowSheets::openDiagnostics);
    connect(actions.deleteLocalData, &QAction::triggered, this, [this] {
        const auto &settings = m_session.settings();
        auto *sheet = new LocalDataSheet(settings, JournalFactory::path(settings), m_window);
        connect(sheet, &LocalDataSheet::namesDeleted, &m_session.people(), &People::keepNoNames);
        open(sheet);
    });
    connect(actions.preferences, &QAction::triggered, this, [this] {
        auto &settings = m_session.settings();
        open(new SettingsSheet(settings, JournalFactory::path(settings), m_window));
    });
}

void WindowSheets::open(Sheet *sheet)
{
    manage(sheet);
    sheet->open();
}

void WindowSheets::manage(Sheet *sheet)
{
    ++m_openSheets;
    m_actions.setSheetOpen(true);
    m_live.setHeld(true);
    connect(sheet, &Sheet::closed, this, [this] {
        if (--m_openSheets > 0)
            return;
        m_actions.setSheetOpen(false);
        m_live.setHeld(false);
        Q_EMIT allClosed();
    });
}

void WindowSheets::openServer()
{
    open(new ServerSheet(m_session, m_window));
}

void WindowSheets::openProfiles()
{
    auto *sheet = new ProfileSheet(m_session, m_window);
    connect(sheet, &ProfileSheet::testWanted, this, [this, sheet](const ServerProfile &profile) {
        // The keys of its buttons would still work below the other one.
        sheet->setEnabled(false);
        connect(openTestOf(profile), &Sheet::closed, sheet, [sheet] {
            sheet->setEnabled(true);
            sheet->setFocus();
        });
    });
    open(sheet);
}

void WindowSheets::openTest()
{
    openTestOf(m_session.profile());
}

Sheet *WindowSheets::openTestOf(const ServerProfile &profile)
{
    auto *sheet = new ConnectionTestSheet(profile, m_session.settings(), m_window);
    connect(sheet, &ConnectionTestSheet::tested, this, [this, sheet] {
        m_testedServer = sheet->test().profile().baseUrl;
        m_testedSteps = sheet->test().steps();
    });
    open(sheet);
    return sheet;
}

void WindowSheets::openDiagnostics()
{
    auto *sheet = new DiagnosticsSheet(m_session, m_window);
    const auto tellTest = [this, sheet] {
        const bool isOfThis = m_testedServer == m_session.profile().baseUrl;
        sheet->setTestedSteps(isOfThis ? m_testedSteps : QList<ConnectionStep>());
    };
    tellTest();
    connect(&m_session, &Session::profileChanged, sheet, tellTest);
    connect(sheet, &DiagnosticsSheet::testWanted, this, [this, sheet, tellTest] {
        sheet->setEnabled(false);
        connect(openTestOf(m_session.profile()), &Sheet::closed, sheet, [sheet, tellTest] {
            sheet->setEnabled(true);
            sheet->setFocus();
            tellTest();
        });
    });
    open(sheet);
}

void WindowSheets::openHelp(const QString &address)
{
    // It is where the question came from already.
    if (m_help)
        return;
    const QPointer<QWidget> asked = m_window->focusWidget();
    // The keys of what lies below would still work.
    QList<QPointer<Sheet>> below;
    const auto sheets = m_window->findChildren<Sheet *>(QString(), Qt::FindDirectChildrenOnly);
    for (auto *sheet : sheets) {
        if (sheet->isVisible() && sheet->isEnabled()) {
            below.append(sheet);
            sheet->setEnabled(false);
        }
    }
    m_help = new HelpSheet(m_session.languages(), address, m_window);
    open(m_help);
    connect(m_help, &Sheet::closed, this, [this, asked, below] {
        m_help = nullptr;
        for (const auto &sheet : below) {
            if (sheet)
                sheet->setEnabled(true);
        }
        if (asked)
            asked->setFocus();
    });
}

void WindowSheets::openCaller()
{
    open(new CallerSheet(m_session, m_window));
}

}
