// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStatusBar>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QDateTime;
class QLabel;
QT_END_NAMESPACE

namespace Sigill {

class LiveRefresh;
class RequestSelection;
class Session;

// The foot of the window: how many requests, how many selected, how old the list is, and who is
// signed in.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    // All must outlive the line.
    StatusLine(const Session &session, const LiveRefresh &live, const RequestSelection &selection,
               QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCounts();
    void sayCounts();
    void showAge();
    void showEarlier(const QDateTime &time);
    void showLive();
    void showUser();
    QString signInText() const;

    const Session &m_session;
    const LiveRefresh &m_live;
    const RequestSelection &m_selection;
    QLabel *m_counts;
    QLabel *m_stale; // an icon, while a live refresh fails or rows are of an earlier session
    QLabel *m_updated;
    QLabel *m_user;
    QString m_countText;
    QString m_selectionText;
    QString m_saidCount;
    QString m_saidSelection;
    QTimer m_sayTimer;
};

}
