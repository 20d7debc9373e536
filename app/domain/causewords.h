// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/errorcause.h"

#include <QCoreApplication>
#include <QString>

namespace Sigill {

// The words for a cause; empty for None.
class CauseWords
{
    Q_DECLARE_TR_FUNCTIONS(CauseWords)

public:
    // One sentence: what happened.
    static QString summary(ErrorCause cause);
    // The likely cause and what the operator can do.
    static QString advice(ErrorCause cause);
    // What those who run the server need to look at; may be empty.
    static QString secondLine(ErrorCause cause);
};

}
