// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"

#include <QTimer>
#include <QTreeWidget>

namespace Sigill {

// What was done to one request from this computer, newest first.
class HistoryPage : public QTreeWidget
{
    Q_OBJECT

public:
    enum Column { WhenColumn, ActionColumn, OutcomeColumn, WhyColumn, ByColumn, ReasonColumn };

    // The session must outlive the page.
    HistoryPage(Session &session, QWidget *parent);

    // A null id clears the page.
    void showHistory(const RequestId &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void takeNames(const QList<DirectoryKey> &keys);
    void fill();
    void fillEntries();
    QStringList emptyLines() const;

    Session &m_session;
    RequestId m_id;
    // Nothing until it has been read.
    std::optional<QList<JournalEntry>> m_entries;
    std::optional<JournalError> m_error;
    int m_read = 0; // the number of the last read that was begun
    QTimer m_readTimer; // a change is written in several steps
};

}
