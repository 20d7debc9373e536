// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/connectionstep.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

namespace Sigill {

class HelpSheet;
class LiveRefresh;
class Session;
class Sheet;
class WindowActions;
struct ServerProfile;

// Opens the sheets of a window, and keeps its actions and live refreshes off while one of them is
// open.
class WindowSheets : public QObject
{
    Q_OBJECT

public:
    // All must outlive this.
    WindowSheets(Session &session, LiveRefresh &live, WindowActions &actions, QWidget *window);

    // One may lie over another.
    void open(Sheet *sheet);
    // Of one that was opened elsewhere.
    void manage(Sheet *sheet);

    void openServer();
    void openProfiles();
    void openCaller();
    // "page" or "page#place"; over whatever is open.
    void openHelp(const QString &address);
    // Of the server in use.
    void openTest();

Q_SIGNALS:
    void allClosed();

private:
    void openDiagnostics();
    Sheet *openTestOf(const ServerProfile &profile);

    Session &m_session;
    LiveRefresh &m_live;
    WindowActions &m_actions;
    QWidget *m_window;
    int m_openSheets = 0;
    QPointer<HelpSheet> m_help;
    // What the last test found, and of which server.
    QUrl m_testedServer;
    QList<ConnectionStep> m_testedSteps;
};

}
