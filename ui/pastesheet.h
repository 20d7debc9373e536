// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pastedlist.h"
#include "sheet.h"

#include <QTimer>

QT_BEGIN_NAMESPACE
class QListWidget;
class QPlainTextEdit;
class QPushButton;
QT_END_NAMESPACE

namespace Sigill {

class Session;

// Takes a list from somewhere else, such as a ticket, and selects the requests that it means.
class PasteSheet : public Sheet
{
    Q_OBJECT

public:
    // The session must outlive the sheet.
    PasteSheet(Session &session, const QString &text, QWidget *window);

Q_SIGNALS:
    void selectionWanted(const QSet<Sigill::RequestId> &requests);

protected:
    void retranslate() override;

private:
    void look();
    void showFound();

    Session &m_session;
    PastedList m_list;
    PastedList::Found m_found;
    QTimer m_lookTimer;
    QLabel *m_explanation;
    QPlainTextEdit *m_text;
    QLabel *m_count;
    QListWidget *m_misses;
    QPushButton *m_back;
    QPushButton *m_select;
};

}
