// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sheet.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QStyle>
#include <QTabBar>
#include <QToolButton>

namespace Sigill {

using namespace Qt::StringLiterals;

// Finds what has no room: texts that are cut off, things that lie over each other or outside of
// what holds them.
class FitCheck
{
public:
    static QStringList problemsOf(const QWidget &window)
    {
        FitCheck check;
        const auto widgets = window.findChildren<QWidget *>();
        for (const auto *widget : widgets) {
            if (widget->isVisible() && !isCovered(*widget))
                check.visit(*widget, window);
        }
        return check.m_problems;
    }

    // What lies below a sheet waits until it is gone.
    static bool isCovered(const QWidget &widget)
    {
        const auto sheets = widget.window()->findChildren<Sheet *>();
        for (const auto *sheet : sheets) {
            if (sheet->isVisible() && sheet != &widget && !sheet->isAncestorOf(&widget))
                return true;
        }
        return false;
    }

private:
    void note(const QWidget &widget, const QString &problem)
    {
        m_problems << u"%1 “%2” %3"_s.arg(QString::fromLatin1(widget.metaObject()->className()),
                                          textOf(widget).left(60), problem);
    }

    static QString textOf(const QWidget &widget)
    {
        const QString text = widget.property("text").toString();
        return text.isEmpty() ? widget.objectName() : text;
    }

    static const QAbstractScrollArea *areaOf(const QWidget &widget)
    {
        for (auto *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
            if (const auto *area = qobject_cast<const QAbstractScrollArea *>(parent))
                return area;
        }
        return nullptr;
    }

    void visit(const QWidget &widget, const QWidget &window)
    {
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            visitLabel(*label);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            visitButton(*button);
        else if (const auto *bar = qobject_cast<const QTabBar *>(&widget))
            visitTabs(*bar);
        else if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
            visitLine(*line);
        else if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
            visitCombo(*combo);
        else if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
            visitHeader(*header);
        else if (!qobject_cast<const QAbstractScrollArea *>(&widget))
            visitLayout(widget);
        const bool isContent = qobject_cast<const QLabel *>(&widget)
            || qobject_cast<const QAbstractButton *>(&widget)
            || qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget);
        // Within a scroll area all can be reached.
        if (isContent && !areaOf(widget) && !widget.visibleRegion().isEmpty()
            && widget.visibleRegion().boundingRect() != widget.rect())
            note(widget, u"is partly outside of what holds it"_s);
        if (isContent && !areaOf(widget) && widget.visibleRegion().isEmpty()
            && !widget.rect().isEmpty())
            note(widget, u"is wholly outside of what holds it"_s);
        // Down it may go on; nobody reads lines whose ends are out of sight.
        if (const auto *area = qobject_cast<const QScrollArea *>(&widget);
            area && area->widget() && area->widget()->width() > area->viewport()->width())
            note(widget, u"holds what is wider than it"_s);
        if (const auto *sheet = qobject_cast<const Sheet *>(&widget);
            sheet && sheet->size() != window.size())
            note(widget, u"is not as large as the window"_s);
    }

    void visitLabel(const QLabel &label)
    {
        if (label.text().isEmpty())
            return;
        const QMargins margins = label.contentsMargins();
        if (label.wordWrap()) {
            if (label.heightForWidth(label.width()) > label.height() + 1)
                note(label, u"is cut off below"_s);
            // One long word.
            const int room = label.width() - margins.left() - margins.right();
            if (label.textFormat() == Qt::PlainText) {
                const auto words = label.text().simplified().split(u' ');
                for (const auto &word : words) {
                    if (label.fontMetrics().horizontalAdvance(word) > room
                        && label.toolTip().isEmpty())
                        note(label, u"has a word that is cut off: "_s + word);
                }
            }
        } else if ((label.sizeHint().width() > label.width() + 1
                    || label.sizeHint().height() > label.height() + 1)
                   && label.toolTip().isEmpty()) {
            note(label, u"is cut off"_s);
        }
    }

    void visitButton(const QAbstractButton &button)
    {
        const auto *tool = qobject_cast<const QToolButton *>(&button);
        if (button.text().isEmpty() || button.inherits("QToolBarExtension")
            || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly))
            return;
        const QSize text = button.fontMetrics().size(Qt::TextShowMnemonic, button.text().trimmed());
        int room = button.width();
        if (!button.icon().isNull())
            room -= button.iconSize().width() + 4;
        if (qobject_cast<const QCheckBox *>(&button) || qobject_cast<const QRadioButton *>(&button))
            room -= button.style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &button)
                + button.style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, &button);
        if (text.width() > room || text.height() > button.height())
            note(button, u"is cut off"_s);
    }

    void visitTabs(const QTabBar &bar)
    {
        for (int i = 0; i < bar.count(); ++i) {
            if (bar.fontMetrics().size(Qt::TextShowMnemonic, bar.tabText(i)).width()
                > bar.tabRect(i).width())
                note(bar, u"cuts off "_s + bar.tabText(i));
        }
        // They scroll, but then not all of them are seen at once.
        if (bar.count() > 0 && !bar.usesScrollButtons()
            && bar.tabRect(bar.count() - 1).right() > bar.width())
            note(bar, u"has tabs out of sight"_s);
    }

    void visitLine(const QLineEdit &line)
    {
        if (line.text().isEmpty() && line.toolTip().isEmpty()
            && line.fontMetrics().horizontalAdvance(line.placeholderText()) > line.width())
            note(line, u"cuts off what it asks for: "_s + line.placeholderText());
    }

    void visitCombo(const QComboBox &combo)
    {
        if (combo.fontMetrics().horizontalAdvance(combo.currentText()) > combo.width()
            && combo.toolTip().isEmpty())
            note(combo, u"cuts off "_s + combo.currentText());
    }

    // A title that is elided has a tool tip.
    void visitHeader(const QHeaderView &header)
    {
        if (header.orientation() != Qt::Horizontal || !header.model())
            return;
        for (int i = 0; i < header.count(); ++i) {
            if (header.isSectionHidden(i))
                continue;
            const auto text = [&](int role) {
                return header.model()->headerData(i, Qt::Horizontal, role).toString();
            };
            if (header.fontMetrics().horizontalAdvance(text(Qt::DisplayRole))
                    > header.sectionSize(i)
                && text(Qt::ToolTipRole).isEmpty())
                note(header, u"cuts off "_s + text(Qt::DisplayRole));
        }
    }

    void visitLayout(const QWidget &parent)
    {
        if (!parent.layout())
            return;
        QList<const QWidget *> laidOut;
        const auto children = parent.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        for (const auto *child : children) {
            if (child->isVisible() && isIn(*parent.layout(), *child))
                laidOut << child;
        }
        for (qsizetype i = 0; i < laidOut.size(); ++i) {
            for (qsizetype j = i + 1; j < laidOut.size(); ++j) {
                if (laidOut.at(i)->geometry().intersects(laidOut.at(j)->geometry()))
                    note(*laidOut.at(i), u"lies over “%1”"_s.arg(textOf(*laidOut.at(j)).left(40)));
            }
        }
    }

    static bool isIn(const QLayout &layout, const QWidget &widget)
    {
        for (int i = 0; i < layout.count(); ++i) {
            auto *item = layout.itemAt(i);
            if (item->widget() == &widget || (item->layout() && isIn(*item->layout(), widget)))
                return true;
        }
        return false;
    }

    QStringList m_problems;
};

}
