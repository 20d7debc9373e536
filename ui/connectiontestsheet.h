// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/connectiontest.h"
#include "sheet.h"

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
QT_END_NAMESPACE

namespace Sigill {

class TestSignInForm;

// Shows step by step what of the way to a server works. The test begins with the sheet and is given
// up with it.
class ConnectionTestSheet : public Sheet
{
    Q_OBJECT

public:
    // The settings must outlive the sheet.
    ConnectionTestSheet(const ServerProfile &profile, Settings &settings, QWidget *window);

    const ConnectionTest &test() const { return m_test; }

Q_SIGNALS:
    void tested();

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void runOrStop();
    void showSteps();
    void fill(QTreeWidgetItem &item, const ConnectionStep &step) const;
    void fitRows();
    void showDetails();
    void chooseStep();
    void end();

    ConnectionTest m_test;
    QLabel *m_server;
    QLabel *m_icon;
    QLabel *m_summary;
    QTreeWidget *m_steps;
    TestSignInForm *m_signIn;
    QLabel *m_detailsTitle;
    QPlainTextEdit *m_details;
    QPushButton *m_run;
    QPushButton *m_copy;
    QPushButton *m_close;
    bool m_hasChosen = false; // the operator has: the sheet does not choose a step any more
};

}
