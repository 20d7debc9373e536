// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/apierror.h"
#include "domain/journalerror.h"

#include <QJsonObject>
#include <QString>

namespace Sigill {

// Where the commands write: data on standard output, words on standard error, both UTF-8.
class Console
{
public:
    void data(const QString &line);
    void data(const QJsonObject &object);
    void words(const QString &line);
    void words(const ApiError &error);
    void words(const JournalError &error);

    // Each line is there as soon as it is written; where many come at once, they may be held back
    // until flush(), which is much faster. Words never overtake data.
    void holdData() { m_holdsData = true; }
    // False where nobody takes the data any more.
    bool flush();

private:
    void endLine();

    bool m_holdsData = false;
};

}
