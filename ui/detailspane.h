// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/apierror.h"
#include "domain/directorykey.h"
#include "domain/freshrequest.h"

#include <QTimer>
#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QAction;
class QLabel;
class QTabWidget;
QT_END_NAMESPACE

namespace Sigill {

class AccessPage;
class CardPage;
class HistoryPage;
class OverviewPage;
class RawPage;
class Session;

// Everything about one request beside the table: what the list told at once, then a fresh read.
class DetailsPane : public QWidget
{
    Q_OBJECT

public:
    // The session must outlive the pane; the actions stand in its foot.
    DetailsPane(Session &session, const QList<QAction *> &actions, QWidget *parent);

    // A null id clears the pane.
    void showRequest(const RequestId &id);
    const RequestId &requestId() const { return m_id; }
    void focusContent();

Q_SIGNALS:
    void readFailed(const Sigill::ApiError &error);
    // The operator wants to tell whose access to estimate.
    void callerWanted();
    // In RequestQuery::Spelling::Canonical.
    void searchWanted(const QString &search);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeKnown();
    void takeNames(const QList<DirectoryKey> &keys);
    void fillTitle();
    void fillHints();
    void fill();
    void retranslate();

    Session &m_session;
    RequestId m_id;
    std::optional<Request> m_request;
    QTimer m_readTimer;
    QTimer m_hintTimer;
    QLabel *m_title;
    QLabel *m_icon;
    QLabel *m_headline;
    QTabWidget *m_tabs;
    OverviewPage *m_overview;
    AccessPage *m_access;
    CardPage *m_card;
    HistoryPage *m_history;
    RawPage *m_raw;
    QLabel *m_empty;
    QWidget *m_content;
};

}
