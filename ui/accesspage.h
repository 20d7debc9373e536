// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directorykey.h"
#include "models/accessreport.h"

#include <QFutureWatcher>
#include <QSet>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QToolButton;
QT_END_NAMESPACE

namespace Sigill {

class AccessTable;
class EntryModel;
class NameBook;
class PrincipalModel;
class RemarkList;
class SddlView;
class Session;

// A request's security descriptor: what is unusual in it, who may do what, the entries in their
// stored order, and the text, each showing where in the others it comes from.
class AccessPage : public QWidget
{
    Q_OBJECT

public:
    // The session must outlive the page.
    AccessPage(Session &session, QWidget *parent);

    // SDDL as the server sent it; a null text clears the page. A long one is worked out in another
    // thread and shown when it is ready.
    void showDescriptor(const QString &sddl);

Q_SIGNALS:
    // The operator wants to tell whose access to estimate.
    void callerWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void workOut();
    void wantPeople();
    const NameBook &names() const;
    void fill();
    void fillWords();
    void retranslate();
    void markSelected();
    void selectEntryAt(qsizetype offset);

    Session &m_session;
    QString m_sddl;
    AccessReport m_report;
    QFutureWatcher<AccessReport> m_working;
    RemarkList *m_remarks;
    QLabel *m_verdict;
    QLabel *m_owner;
    QLabel *m_caller;
    QPushButton *m_callerButton;
    QTabBar *m_views;
    QStackedWidget *m_tables;
    PrincipalModel *m_principalModel;
    AccessTable *m_principals;
    EntryModel *m_entryModel;
    AccessTable *m_entries;
    QLabel *m_rawLabel;
    SddlView *m_raw;
    RemarkList *m_notes;
    QToolButton *m_copy;
    QAction *m_copyText;
    QAction *m_copySddl;
    QAction *m_copyTable;
    QSet<DirectoryKey> m_people; // whom the descriptor names
    bool m_isPointing = false; // the operator points at an entry in the text
};

}
