// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sheet.h"

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
class QPushButton;
QT_END_NAMESPACE

namespace Sigill {

class Session;

// Asks for the SIDs of the operator's account and groups, to estimate what they may do.
class CallerSheet : public Sheet
{
    Q_OBJECT

public:
    // The session must outlive the sheet.
    CallerSheet(Session &session, QWidget *window);

protected:
    void retranslate() override;

private:
    void countSids();
    void tellSource();

    Session &m_session;
    QLabel *m_source;
    QLabel *m_explanation;
    QPlainTextEdit *m_text;
    QLabel *m_count;
    QPushButton *m_back;
    QPushButton *m_forget;
    QPushButton *m_use;
};

}
