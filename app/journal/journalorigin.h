// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUuid>

namespace Sigill {

// Who writes into the journal, and where.
struct JournalOrigin
{
    // This computer, this program, and a session that has just begun.
    static JournalOrigin here(const QString &user);

    // The account that is signed in to the server, as it is shown.
    QString user;
    QString host;
    // Another one for each journal that is open.
    QUuid session;
    QString version;
};

}
