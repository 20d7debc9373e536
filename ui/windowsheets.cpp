// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowsheets.h"

#include "callersheet.h"
#include "journalsheet.h"
#include "profilesheet.h"
#include "serversheet.h"
#include "session/journalfactory.h"
#include "session/session.h"
#include "settingssheet.h"
#include "shortcutsheet.h"
#include "windowactions.h"

namespace Sigill {

WindowSheets::WindowSheets(Session &session, WindowActions &actions, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_actions(actions)
    , m_window(window)
{
    connect(actions.connectToServer, &QAction::triggered, this, &WindowSheets::openServer);
    connect(actions.profiles, &QAction::triggered, this, &WindowSheets::openProfiles);
    connect(actions.shortcuts, &QAction::triggered, this,
            [this] { open(new ShortcutSheet(m_actions.all(), m_window)); });
    connect(actions.journal, &QAction::triggered, this,
            [this] { open(new JournalSheet(m_session, m_window)); });
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
    connect(sheet, &Sheet::closed, this, [this] {
        if (--m_openSheets > 0)
            return;
        m_actions.setSheetOpen(false);
        Q_EMIT allClosed();
    });
}

void WindowSheets::openServer()
{
    open(new ServerSheet(m_session, m_window));
}

void WindowSheets::openProfiles()
{
    open(new ProfileSheet(m_session, m_window));
}

void WindowSheets::openCaller()
{
    open(new CallerSheet(m_session, m_window));
}

}
