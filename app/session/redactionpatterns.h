// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/redactionmatch.h"

#include <QList>

namespace Sigill {

// Finds what can be known by its form: secrets, GUIDs, SIDs, accounts, hosts in URLs and addresses.
// Rather takes too much than too little.
class RedactionPatterns
{
public:
    static QList<RedactionMatch> find(const QString &text);
};

}
