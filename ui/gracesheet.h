// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sheet.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace Sigill {

class Session;

// Asks, when the program is to close, what becomes of changes that wait out their grace period.
// While it is open they go on waiting, and leave when their time is up.
class GraceSheet : public Sheet
{
    Q_OBJECT

public:
    // The session must outlive the sheet.
    GraceSheet(Session &session, QWidget *window);

Q_SIGNALS:
    // They were sent, or dropped; the program may close once the answers have come.
    void decided(bool sent);

protected:
    void retranslate() override;

private:
    void showWaiting();

    Session &m_session;
    QLabel *m_text;
    QLabel *m_list;
    QPushButton *m_stay;
    QPushButton *m_drop;
    QPushButton *m_send;
};

}
