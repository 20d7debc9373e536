// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTabWidget>

namespace Sigill {

using namespace Qt::StringLiterals;

// Every text in sight and in menus, by the place where it stands.
using Texts = QMap<QString, QString>;

class TextWalk
{
    static constexpr int maxRows = 70; // of a list that are looked at

public:
    static Texts of(const QWidget &root)
    {
        TextWalk walk;
        walk.visit(root, QString());
        return walk.m_texts;
    }

private:
    void note(const QString &place, const QString &text)
    {
        if (!text.isEmpty())
            m_texts.insert(place, text);
    }

    void visit(const QObject &object, const QString &parentPlace)
    {
        const auto *widget = qobject_cast<const QWidget *>(&object);
        const auto *menu = qobject_cast<const QMenu *>(&object);
        if (widget && !menu && !widget->isVisible())
            return;
        // What was said is over.
        if (object.inherits("Sigill::Announcer"))
            return;
        // A menu below another one that no entry opens any more, or what did not fit in a menu bar.
        if (menu
            && ((qobject_cast<const QMenu *>(menu->parent())
                 && menu->menuAction()->associatedObjects().isEmpty())
                || qobject_cast<const QMenuBar *>(menu->parent())))
            return;
        const QString name = QString::fromLatin1(object.metaObject()->className())
            + (object.objectName().isEmpty() ? QString() : u'(' + object.objectName() + u')');
        const int number = m_numbers[parentPlace + name]++;
        const QString place = u"%1/%2.%3"_s.arg(parentPlace, name).arg(number);
        if (menu) {
            // Some menus are filled only now.
            Q_EMIT const_cast<QMenu *>(menu)->aboutToShow();
            // Entries may belong to the window.
            const auto actions = menu->actions();
            for (qsizetype i = 0; i < actions.size(); ++i)
                note(u"%1.entry%2"_s.arg(place).arg(i), actions.at(i)->text());
        }
        for (const char *property :
             {"text", "title", "windowTitle", "toolTip", "statusTip", "whatsThis", "accessibleName",
              "accessibleDescription", "placeholderText"}) {
            // What is typed into a field is no text of the program.
            const bool isTyped = qobject_cast<const QLineEdit *>(&object)
                && QLatin1StringView(property) == "text"_L1;
            if (!isTyped)
                note(u"%1.%2"_s.arg(place, QLatin1StringView(property)),
                     object.property(property).toString());
        }
        if (widget)
            visitContents(*widget, place);
        for (const auto *child : object.children())
            visit(*child, place);
    }

    void visitContents(const QWidget &widget, const QString &place)
    {
        if (auto *interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget)))
            note(place + u".accessible"_s, interface->text(QAccessible::Name));
        if (const auto *tabs = qobject_cast<const QTabWidget *>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                note(u"%1.tab%2"_s.arg(place).arg(i), tabs->tabText(i));
                note(u"%1.tabToolTip%2"_s.arg(place).arg(i), tabs->tabToolTip(i));
            }
        }
        if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
            for (int i = 0; i < combo->count(); ++i)
                note(u"%1.item%2"_s.arg(place).arg(i), combo->itemText(i));
        }
        if (auto *line = qobject_cast<const QLineEdit *>(&widget))
            visitMenu(const_cast<QLineEdit *>(line)->createStandardContextMenu(), place);
        if (auto *edit = qobject_cast<const QPlainTextEdit *>(&widget))
            visitMenu(const_cast<QPlainTextEdit *>(edit)->createStandardContextMenu(), place);
        const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
        if (view && view->model() && !qobject_cast<const QHeaderView *>(view)) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole}) {
                    const auto text = view->model()->headerData(column, Qt::Horizontal, role);
                    note(u"%1.column%2.%3"_s.arg(place).arg(column).arg(role), text.toString());
                }
            }
            visitRows(*view->model(), {}, place);
        }
    }

    void visitMenu(QMenu *menu, const QString &place)
    {
        visit(*menu, place + u".contextMenu"_s);
        delete menu;
    }

    void visitRows(const QAbstractItemModel &model, const QModelIndex &parent, const QString &place)
    {
        for (int row = 0; row < std::min(model.rowCount(parent), maxRows); ++row) {
            const QString rowPlace = u"%1.row%2"_s.arg(place).arg(row);
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const auto index = model.index(row, column, parent);
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole,
                                       Qt::StatusTipRole}) {
                    note(u"%1.cell%2.%3"_s.arg(rowPlace).arg(column).arg(role),
                         index.data(role).toString());
                }
            }
            visitRows(model, model.index(row, 0, parent), rowPlace);
        }
    }

    Texts m_texts;
    QHash<QString, int> m_numbers;
};

}
