// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE

namespace Sigill {

class FactTree;

// The profiles and smart cards that a request acts on or has made, their certificates and what may
// be done with them. The server is asked only while the page is in sight.
class CardPage : public QWidget
{
    Q_OBJECT

public:
    // The session must outlive the page.
    CardPage(Session &session, QWidget *parent);

    void showRequest(const std::optional<Request> &request);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void readSoon();
    void takeChange();
    void takeNames(const QList<DirectoryKey> &keys);
    QSet<DirectoryKey> people() const;
    void fill();
    QString emptyText() const;
    void retranslate();

    Session &m_session;
    CardLoader &m_loader;
    std::optional<Request> m_request;
    QTimer m_readTimer;
    QStackedWidget *m_stack;
    FactTree *m_facts;
    QLabel *m_empty;
    QPushButton *m_again;
};

}
