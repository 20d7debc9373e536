// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace Sigill {

// Which part of the help belongs to what the operator is looking at.
class HelpContext
{
public:
    // "page" or "page#place", of the innermost part of the window around the widget that has one;
    // the page to begin with where none has, or for null.
    static QString addressOf(const QWidget *widget);

    // By the names of the classes, without their namespace.
    static const QHash<QString, QString> &addresses();
};

}
