// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shortcutsheet.h"

#include "roomydelegate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sigill {

ShortcutSheet::ShortcutSheet(const QList<QAction *> &actions, QWidget *window)
    : Sheet(window)
    , m_actions(actions)
    , m_list(new QTreeWidget(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"shortcutSheet"_s);
    m_list->setRootIsDecorated(false);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setAlternatingRowColors(true);
    m_list->setUniformRowHeights(true);
    body().addWidget(m_list);
    buttons().addStretch();
    buttons().addWidget(m_close);
    m_close->setAutoDefault(true);
    setCardSize({520, 560});
    connect(m_close, &QPushButton::clicked, this, &ShortcutSheet::reject);
    m_close->setFocus();
}

void ShortcutSheet::retranslate()
{
    setTitle(tr("Keyboard shortcuts"));
    m_close->setText(tr("&Close"));
    m_list->setAccessibleName(tr("Keyboard shortcuts"));
    m_list->clear();
    m_list->setHeaderLabels({tr("Action"), tr("Keys")});
    const auto add = [this](const QString &action, const QString &keys) {
        new QTreeWidgetItem(m_list, {action, keys});
    };
    for (const auto *action : std::as_const(m_actions)) {
        if (!action->shortcut().isEmpty()) {
            add(action->text().remove(u'&').remove(u'…'),
                action->shortcut().toString(QKeySequence::NativeText));
        }
    }
    add(tr("Go to the details of the request"),
        QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText));
    add(tr("Context menu of the selected requests"),
        QKeySequence(Qt::SHIFT | Qt::Key_F10).toString(QKeySequence::NativeText));
    add(tr("Clear the filter"), QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    m_list->resizeColumnToContents(0);
}

}
