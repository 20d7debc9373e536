// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/fitcheck.h"

#include <QImage>

#include <cmath>

namespace Sigill {

// Measures, on a picture of a window, how much what is written and drawn stands out from what is
// behind it, as WCAG 2 counts.
class ContrastCheck
{
public:
    static constexpr double leastOfText = 4.5;
    static constexpr double leastOfIcons = 3;

    static double ratio(QRgb a, QRgb b)
    {
        const double x = luminance(a);
        const double y = luminance(b);
        return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
    }

    static QStringList problemsOf(QWidget &window)
    {
        ContrastCheck check;
        const QImage picture = window.grab().toImage();
        const auto widgets = window.findChildren<QWidget *>();
        for (const auto *widget : widgets) {
            // What cannot be used may be faint.
            if (widget->isVisible() && widget->isEnabled() && !FitCheck::isCovered(*widget))
                check.visit(*widget, window, picture);
        }
        return check.m_problems;
    }

private:
    static double luminance(QRgb colour)
    {
        const auto linear = [](int part) {
            const double share = part / 255.0;
            return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour))
            + 0.0722 * linear(qBlue(colour));
    }

    // The best there is against the colour that is there most.
    static double contrast(const QImage &picture, const QRect &place)
    {
        QHash<QRgb, int> counts;
        for (int y = place.top(); y <= place.bottom(); ++y) {
            for (int x = place.left(); x <= place.right(); ++x)
                ++counts[picture.pixel(x, y)];
        }
        QRgb background = 0;
        int most = 0;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
            if (*it > most) {
                most = *it;
                background = it.key();
            }
        }
        double best = 1;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            best = std::max(best, ratio(background, it.key()));
        return best;
    }

    void measure(const QImage &picture, const QRect &place, const QString &what, double least)
    {
        const QRect seen = place & picture.rect();
        if (seen.width() < 4 || seen.height() < 4)
            return;
        const double found = contrast(picture, seen);
        if (found < least)
            m_problems << u"%1 stands out %2:1 only"_s.arg(what).arg(found, 0, 'f', 1);
    }

    void visit(const QWidget &widget, const QWidget &window, const QImage &picture)
    {
        const QRect seen = widget.visibleRegion().boundingRect();
        // Without the frame.
        const QRect inside = widget.rect().adjusted(4, 3, -4, -3) & seen;
        const QRect place(widget.mapTo(&window, inside.topLeft()), inside.size());
        const QString kind = QString::fromLatin1(widget.metaObject()->className());
        if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
            if (!label->text().isEmpty())
                measure(picture, place, kind + u" “"_s + label->text().left(50) + u'”',
                        leastOfText);
            else if (!label->pixmap(Qt::ReturnByValue).isNull())
                measure(picture, place, kind + u" with an icon"_s, leastOfIcons);
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
            // The button that empties a field comes and goes slowly.
            if ((button->text().isEmpty() && button->icon().isNull())
                || button->inherits("QLineEditIconButton"))
                return;
            measure(picture, place, kind + u" “"_s + button->text() + u'”',
                    button->text().isEmpty() ? leastOfIcons : leastOfText);
        } else if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
            if (!line->text().isEmpty() || !line->placeholderText().isEmpty())
                measure(picture, place, kind + u' ' + line->objectName(), leastOfText);
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget)) {
            visitCells(*view, window, picture);
        }
    }

    void visitCells(const QAbstractItemView &view, const QWidget &window, const QImage &picture)
    {
        if (!view.model() || qobject_cast<const QHeaderView *>(&view))
            return;
        constexpr int looked = 8;
        for (int row = 0; row < std::min(view.model()->rowCount(), looked); ++row) {
            for (int column = 0; column < view.model()->columnCount(); ++column) {
                const auto index = view.model()->index(row, column);
                const QRect cell
                    = view.visualRect(index).adjusted(4, 2, -4, -2) & view.viewport()->rect();
                const QString text = index.data().toString();
                if (text.trimmed().size() < 2 || cell.width() < 30)
                    continue;
                measure(picture,
                        QRect(view.viewport()->mapTo(&window, cell.topLeft()), cell.size()),
                        u"a cell of %1 “%2”"_s.arg(view.objectName(), text.left(40)), leastOfText);
            }
        }
    }

    QStringList m_problems;
};

}
