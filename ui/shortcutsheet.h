// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sheet.h"

QT_BEGIN_NAMESPACE
class QAction;
class QPushButton;
class QTreeWidget;
QT_END_NAMESPACE

namespace Sigill {

// The keys of the window, read from its actions so that the list is always true.
class ShortcutSheet : public Sheet
{
    Q_OBJECT

public:
    ShortcutSheet(const QList<QAction *> &actions, QWidget *window);

protected:
    void retranslate() override;

private:
    QList<QAction *> m_actions;
    QTreeWidget *m_list;
    QPushButton *m_close;
};

}
