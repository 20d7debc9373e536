// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

namespace Sigill {

// Why a kept list is of no use, or could not be kept. It costs the kept list and nothing else.
struct KeptListError
{
    Q_DECLARE_TR_FUNCTIONS(KeptListError)

public:
    enum class Kind {
        Unreadable, // see system
        TooLarge,
        Foreign, // no file of this kind
        OtherVersion,
        Damaged,
        OtherAccount,
        Unwritable, // see system
    };

    Kind kind = Kind::Damaged;
    QString path;
    QString system; // its words

    // A sentence or two.
    QString text() const;
    // For second line.
    QString details() const;

    friend bool operator==(const KeptListError &, const KeptListError &) = default;
};

}
