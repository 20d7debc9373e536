// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

namespace Sigill {

// Why a secret could not be kept, read or removed. Never holds one.
struct SecretError
{
    Q_DECLARE_TR_FUNCTIONS(SecretError)

public:
    enum class Kind {
        NoService, // this computer or session has no keyring
        Denied, // it is locked, or the operator said no
        Failed,
    };

    Kind kind = Kind::Failed;
    // For second line: the words of the keyring, in a language of its choice.
    QString technical;

    // One sentence: what happened.
    QString summary() const;
    // What the operator can do.
    QString advice() const;
    // Everything known, a line each.
    QString details() const;

    friend bool operator==(const SecretError &, const SecretError &) = default;
};

}
