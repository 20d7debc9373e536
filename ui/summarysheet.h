// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/journalentry.h"
#include "sheet.h"

#include <QDateTime>

QT_BEGIN_NAMESPACE
class QComboBox;
class QDateTimeEdit;
class QPlainTextEdit;
class QPushButton;
QT_END_NAMESPACE

namespace Sigill {

class Session;

// What has changed since a moment that the operator chooses, as a text to hand over.
class SummarySheet : public Sheet
{
    Q_OBJECT

public:
    // The session must outlive the sheet. begin: when the operator began to work here.
    SummarySheet(Session &session, const QDateTime &begin, QWidget *window);

protected:
    void retranslate() override;

private:
    QDateTime since() const;
    void takeChoice();
    void readJournal();
    void fill();

    Session &m_session;
    QDateTime m_begin;
    QLabel *m_sinceLabel;
    QComboBox *m_choice;
    QDateTimeEdit *m_time;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    QPushButton *m_close;
    QList<JournalEntry> m_entries;
    QString m_journalProblem;
    quint32 m_reading = 0; // counts the readings of the journal
};

}
