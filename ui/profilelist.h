// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/settings.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE

namespace Sigill {

class BarQuestion;
class MessageBar;
class ProfileExchange;
class ProfileTable;
class TableState;

// The list of server profiles with what can be done to them. What is deleted is named first, and
// comes back with Undo.
class ProfileList : public QWidget
{
    Q_OBJECT

public:
    // All must outlive the list.
    ProfileList(Settings &settings, MessageBar &bar, BarQuestion &question, QWidget *parent);

    // The name is that of the profile in use; may be empty.
    void showProfiles(const QString &connected);
    void choose(const QString &name);
    // Nothing where none is chosen, or more.
    std::optional<ServerProfile> chosen() const;
    void focusTable();
    void retranslate();

Q_SIGNALS:
    // The profile is to be edited; the name is that under which it is saved, or empty.
    void editWanted(const Sigill::ServerProfile &profile, const QString &savedName);
    void selectionChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void addNew();
    void openChosen();
    void duplicate();
    void askToRemove();
    void remove(const QList<ServerProfile> &profiles);
    void enable();

    Settings &m_settings;
    MessageBar &m_bar;
    BarQuestion &m_question;
    ProfileExchange *m_exchange;
    QStackedWidget *m_pages;
    QLabel *m_note;
    ProfileTable *m_table;
    TableState *m_empty;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_duplicate;
    QPushButton *m_remove;
    QPushButton *m_import;
    QPushButton *m_export;
};

}
