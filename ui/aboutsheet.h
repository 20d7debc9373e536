// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sheet.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
class QTreeWidget;
QT_END_NAMESPACE

namespace Sigill {

class FactList;
class Session;

// Which program this is: its version for second line, its licence, and the libraries in it.
class AboutSheet : public Sheet
{
    Q_OBJECT

public:
    // The session must outlive the sheet.
    AboutSheet(const Session &session, QWidget *window);

protected:
    void retranslate() override;

private:
    void build();

    const Session &m_session;
    QTabWidget *m_tabs;
    QLabel *m_words;
    FactList *m_facts;
    QTreeWidget *m_libraries;
    QPlainTextEdit *m_licence;
    QPushButton *m_copy;
    QPushButton *m_close;
};

}
