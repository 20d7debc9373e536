// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUuid>

namespace Sigill {

// A profile or smart card by its id: what has certificates and operations of its own.
struct CardObject
{
    enum class Kind { Profile, Smartcard };

    Kind kind = Kind::Profile;
    QUuid id;

    friend bool operator==(const CardObject &, const CardObject &) = default;
};

}
