// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/apierror.h"
#include "domain/journalerror.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QString>

namespace Sigill {

// Where the commands write: data on standard output, words on standard error, both UTF-8.
class Console
{
    Q_DECLARE_TR_FUNCTIONS(Sigill::Console)

public:
    void data(const QString &line);
    void data(const QJsonObject &object);
    void words(const QString &line);
    void words(const ApiError &error);
    void words(const JournalError &error);

    // Each line is there as soon as it is written; where many come at once, they may be held back
    // until flush(), which is much faster. Words never overtake data.
    void holdData() { m_holdsData = true; }
    // False where the data can no longer be written. That is said once, unless a reader has gone:
    // whoever goes has read enough.
    bool flush();

private:
    void endData(const QByteArray &text);

    bool m_holdsData = false;
    bool m_isLost = false;
    int m_error = 0; // the system's, of the first data that could not be written
};

}
