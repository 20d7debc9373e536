// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Sigill {

// A part of a text that must not leave this computer as it stands.
struct RedactionMatch
{
    enum class Kind { Secret, Person, User, Host, Guid, Sid, Address };

    qsizetype start = 0;
    qsizetype end = 0; // behind the last character
    Kind kind = Kind::Secret;
    // Equal for equal things, however they are written; without meaning for a secret.
    QString key = {};
};

}
