// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/journalentry.h"

#include <QTreeWidget>

namespace Sigill {

class Session;

// What this console did to one request.
class HistoryPage : public QTreeWidget
{
    Q_OBJECT

public:
    // The session must outlive the page.
    HistoryPage(Session &session, QWidget *parent);

    // A null id clears the page.
    void showHistory(const RequestId &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void fill();

    Session &m_session;
    RequestId m_id;
    QList<JournalEntry> m_entries;
};

}
