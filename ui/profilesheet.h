// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "barquestion.h"
#include "session/session.h"
#include "sheet.h"

QT_BEGIN_NAMESPACE
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE

namespace Sigill {

class MessageBar;
class ProfileEditor;
class ProfileList;

// The servers that the operator knows: which there are, and what is known of each.
class ProfileSheet : public Sheet
{
    Q_OBJECT

public:
    // The session must outlive the sheet.
    ProfileSheet(Session &session, QWidget *window);

    // From the editor back to the list, where nothing is lost by it; then out.
    void reject() override;

Q_SIGNALS:
    // The operator wants to know what of the way to this server works; it may not be saved.
    void testWanted(const Sigill::ServerProfile &profile);

protected:
    void retranslate() override;

private:
    bool isEditing() const;
    void edit(const ServerProfile &profile, const QString &savedName);
    void save();
    void tellSaved(const ServerProfile &profile);
    void leaveEditor();
    void backToList();
    void test();
    void connectTo(const ServerProfile &profile);
    void showPage();
    void showProfiles();
    void enable();

    Session &m_session;
    Settings &m_settings;
    QString m_connected; // the name under which the profile in use is saved
    MessageBar *m_bar;
    BarQuestion m_question;
    QStackedWidget *m_pages;
    ProfileList *m_list;
    ProfileEditor *m_editor;
    QPushButton *m_close;
    QPushButton *m_cancel;
    QPushButton *m_test;
    QPushButton *m_connect;
    QPushButton *m_save;
};

}
