// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/preflightitem.h"
#include "domain/directorykey.h"
#include "sheet.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
QT_END_NAMESPACE

namespace Sigill {

class Preflight;
class Session;

// Reads the selection again, and shows what will be sent, what will be skipped and what is
// doubtful, before anything is.
class ConfirmSheet : public Sheet
{
    Q_OBJECT

public:
    // From so many requests on, the operator must say that the selection was looked at.
    static constexpr int manyRequests = 25;

    // hiddenCount: how many of them the filter hides. The session must outlive the sheet.
    ConfirmSheet(Session &session, StatusChange change, const QList<Request> &requests,
                 int hiddenCount, QWidget *window);

    // So many more were chosen, which an earlier session has read and nobody since.
    void setLeftOut(int count);
    static QString leftOutText(int count);

Q_SIGNALS:
    // The plan with the operator's ticks; the sheet closes after it.
    void confirmed(const QList<Sigill::PreflightItem> &plan, const QString &reason);

protected:
    void retranslate() override;

private:
    enum class Group { Doubtful, Sent, Skipped };

    static Group groupOf(const PreflightItem &item);
    void fill();
    QString sharedReason(Group group) const;
    void nameItem(QTreeWidgetItem &item, const Request &request) const;
    void takeNames(const QList<DirectoryKey> &keys);
    void fillGroup(Group group, const QString &title);
    void takePlan();
    void takeTick(QTreeWidgetItem *item);
    void showProgress();
    void showWarnings();
    void showCount();
    int sendCount() const;
    void confirm();

    Session &m_session;
    const StatusChange m_change;
    Preflight *m_preflight; // child
    QList<PreflightItem> m_plan;
    const int m_hiddenCount;
    int m_leftOutCount = 0;
    QLabel *m_effect;
    QLabel *m_warning;
    QLabel *m_reading;
    QProgressBar *m_progress;
    QTreeWidget *m_list;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QLabel *m_reasonHint;
    QCheckBox *m_checked;
    QPushButton *m_keep;
    QPushButton *m_confirm;
};

}
