// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sheet.h"

QT_BEGIN_NAMESPACE
class QListWidget;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace Sigill {

class SavedViewMenu;

// Keeps what is in sight as a view, and renames, orders, deletes, imports and exports views.
class SavedViewSheet : public Sheet
{
    Q_OBJECT

public:
    // The menu must outlive the sheet.
    SavedViewSheet(SavedViewMenu &menu, QWidget *window);

protected:
    void retranslate() override;

private:
    QString chosen() const;
    void save();
    void rename();
    void remove();
    void move(int steps);
    void chooseImport();
    void chooseExport();
    void importFrom(const QString &path);
    void fill(const QString &current);
    void enable();
    void tell(const QString &text);

    SavedViewMenu &m_menu;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QPushButton *m_save;
    QLabel *m_listLabel;
    QListWidget *m_list;
    QPushButton *m_rename;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
    QPushButton *m_import;
    QPushButton *m_export;
    QLabel *m_told;
    QPushButton *m_close;
};

}
