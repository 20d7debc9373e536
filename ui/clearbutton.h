// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

class QLineEdit;

namespace Sigill {

// The button with which Qt empties a field has no name of its own.
class ClearButton
{
    Q_DECLARE_TR_FUNCTIONS(ClearButton)

public:
    // In the language of the moment.
    static void name(const QLineEdit &field);
};

}
