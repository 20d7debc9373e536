// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profileform.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLineEdit;
class QListWidget;
class QPushButton;
QT_END_NAMESPACE

namespace Sigill {

// Who knows the people behind GUIDs and SIDs: a list, and the settings of the one that is chosen.
class ProfileDirectoriesForm : public ProfileForm
{
    Q_OBJECT

public:
    explicit ProfileDirectoriesForm(QWidget *parent);

    void load(const ServerProfile &profile) override;
    void store(ServerProfile &profile) const override;
    void retranslate() override;
    bool tellProblems() override;

private:
    using Field = DirectorySettings::Field;

    QWidget *makeList();
    Check check(Field field) const;
    void add();
    void remove();
    void move(int step);
    void choose(int row);
    void takeFields();
    void fillList();
    void showParts();

    QList<DirectorySettings> m_directories;
    int m_current = -1;
    bool m_isFilling = false;
    QLabel *m_explanation;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    QLineEdit *m_domain;
    QLineEdit *m_sid;
    QLineEdit *m_servers;
    QCheckBox *m_catalog;
    QLabel *m_domainLabel;
    QLabel *m_sidLabel;
    QLabel *m_serversLabel;
    QLabel *m_serversNote;
    QLabel *m_catalogLabel;
    QLabel *m_catalogNote;
};

}
