// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/connectionstep.h"
#include "sheet.h"

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
QT_END_NAMESPACE

namespace Sigill {

class FactList;
class MessageBar;
class Session;

// What there is to know when something is wrong, to be read, copied and sent to those who help.
class DiagnosticsSheet : public Sheet
{
    Q_OBJECT

public:
    // The session must outlive the sheet.
    DiagnosticsSheet(Session &session, QWidget *window);

    // Of the last test of this server; goes along with a support bundle.
    void setTestedSteps(const QList<ConnectionStep> &steps) { m_testedSteps = steps; }

Q_SIGNALS:
    void testWanted();

protected:
    void retranslate() override;

private:
    void build();
    void showFacts();
    QString text() const;
    void chooseFile();
    void save(const QString &path);

    Session &m_session;
    MessageBar *m_bar;
    QTabWidget *m_tabs;
    FactList *m_facts;
    QPlainTextEdit *m_log;
    QPushButton *m_test;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_close;
    QList<ConnectionStep> m_testedSteps;
};

}
