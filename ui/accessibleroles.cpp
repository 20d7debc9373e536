// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessibleroles.h"

#include "announcer.h"
#include "detailspane.h"
#include "filterbar.h"
#include "gracestrip.h"
#include "messagebar.h"
#include "sheet.h"
#include "statuschips.h"
#include "tablestate.h"

#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// Called for each class of an object, the most derived one first.
QAccessibleInterface *interfaceOf(const QString &className, QObject *object)
{
    const auto isA = [&](const QMetaObject &known) {
        return className == QLatin1StringView(known.className());
    };
    const auto as = [object](QAccessible::Role role) {
        return new QAccessibleWidget(qobject_cast<QWidget *>(object), role);
    };
    if (isA(Sheet::staticMetaObject))
        return as(QAccessible::Dialog);
    if (isA(Announcer::staticMetaObject))
        return as(QAccessible::Notification);
    // Qt's own that only hold others.
    if (className == "QTabWidget"_L1 || className == "QScrollArea"_L1)
        return as(QAccessible::Grouping);
    for (const auto *part : {&DetailsPane::staticMetaObject, &FilterBar::staticMetaObject,
                             &GraceStrip::staticMetaObject, &MessageBar::staticMetaObject,
                             &StatusChips::staticMetaObject, &TableState::staticMetaObject}) {
        if (isA(*part))
            return as(QAccessible::Grouping);
    }
    return nullptr;
}

}

void AccessibleRoles::install()
{
    QAccessible::installFactory(interfaceOf);
}

}
