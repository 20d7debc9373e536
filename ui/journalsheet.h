// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"
#include "sheet.h"

#include <QElapsedTimer>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace Sigill {

class JournalModel;
class JournalTools;
class JournalView;
class MessageBar;

// What this computer did, from the journal: to be searched, copied, exported and checked. Follows
// what is written while it is open.
class JournalSheet : public Sheet
{
    Q_OBJECT

public:
    // The session must outlive the sheet.
    JournalSheet(Session &session, QWidget *window);

protected:
    void retranslate() override;

private:
    void build();
    JournalQuery query() const;
    void read();
    void readLater();
    void wantPeople();
    void takeNames(const QList<DirectoryKey> &keys);
    void showState();
    void showSummary();
    void showCheck();
    void chooseFile();

    Session &m_session;
    JournalModel *m_model;
    QLineEdit *m_filter;
    QComboBox *m_period;
    QComboBox *m_show;
    QCheckBox *m_thisServer;
    MessageBar *m_messages;
    JournalTools *m_tools;
    JournalView *m_view;
    QLabel *m_summary;
    QPushButton *m_export;
    QPushButton *m_check;
    QPushButton *m_copy;
    QPushButton *m_close;

    std::optional<JournalError> m_error; // of the last read
    int m_read = 0; // the number of the last read that was begun
    bool m_reading = false;
    bool m_hasRead = false; // since the sheet was opened
    bool m_readAgain = false; // something was written while it was read
    QElapsedTimer m_readClock;
    QTimer m_readTimer; // a run writes many entries in a moment
};

}
