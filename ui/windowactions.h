// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request.h"
#include "domain/statuschange.h"
#include "statuschips.h"

#include <QAction>
#include <QObject>

#include <array>

namespace Sigill {

class LiveRefresh;
class Session;

// The window's actions with their texts and keys, and when each of them can be used.
class WindowActions : public QObject
{
    Q_OBJECT

    // Before the actions, which enter themselves here while they are made.
    QList<QAction *> m_all;

public:
    static constexpr std::array changes{StatusChange::Complete, StatusChange::Cancel,
                                        StatusChange::Abandon};

    // Both must outlive the actions, which belong to the window.
    WindowActions(Session &session, LiveRefresh &live, QWidget *window);

    void retranslate();

    // An action is offered when it can fit one of the selected requests; what is not known may be
    // tried.
    static bool isApplicable(RequestStatus status) { return !isFinal(status); }
    // Of what only an earlier session has read, nothing can be changed.
    void setSelection(int count, bool isApplicable, bool isUnconfirmed);
    // While a sheet is open the window below it does nothing.
    void setSheetOpen(bool open);

    QAction *change(StatusChange change) const { return m_changes[static_cast<size_t>(change)]; }
    QList<QAction *> changeActions() const { return {m_changes.begin(), m_changes.end()}; }
    QList<QAction *> all() const { return m_all; }
    // Their keys work where the table has the focus, once they are added to it.
    QList<QAction *> queueOnly() const
    {
        return {copyRows,
                copyTicket,
                selectAll,
                selectFromList,
                change(StatusChange::Cancel),
                change(StatusChange::Abandon)};
    }
    // One for each chip.
    QList<QAction *> viewActions() const { return {m_views.begin(), m_views.end()}; }

    // In the order of the list of keys.
    QAction *const refresh;
    QAction *const stopLoading;
    QAction *const liveRefresh;
    QAction *const filter;
    QAction *const details;
    QAction *const nextRequest;
    QAction *const previousRequest;
    QAction *const nextPane;
    QAction *const previousPane;
    // Checked where all that are selected are watched.
    QAction *const watch;
    QAction *const copyRows;
    QAction *const copyTicket;
    QAction *const copyId;
    QAction *const selectAll;
    QAction *const selectFromList;
    QAction *const exportRequests;
    QAction *const print;
    QAction *const savePdf;
    QAction *const overview;
    QAction *const shiftSummary;
    QAction *const fullScreen;
    QAction *const maskNames;
    QAction *const readOnly;
    QAction *const openInPortal;
    QAction *const connectToServer;
    QAction *const profiles;
    QAction *const signIn;
    QAction *const signOut;
    QAction *const undo;
    QAction *const showRun;
    QAction *const journal;
    QAction *const preferences;
    QAction *const help;
    QAction *const whatsThis;
    QAction *const deleteLocalData;
    QAction *const shortcuts;
    QAction *const whatsNew;
    QAction *const testConnection;
    QAction *const diagnostics;
    QAction *const about;
    QAction *const quit;

Q_SIGNALS:
    void changeTriggered(Sigill::StatusChange change);

private:
    QAction *make(QWidget *window, const QString &icon, const QKeySequence &key);
    // What it does on the server, and the API's word for it.
    QString explanation(StatusChange change) const;
    void enable();

    Session &m_session;
    std::array<QAction *, changes.size()> m_changes;
    std::array<QAction *, StatusChips::views.size()> m_views;
    bool m_applicable = false;
    bool m_unconfirmed = false;
    int m_selected = 0;
    bool m_sheetOpen = false;
};

}
