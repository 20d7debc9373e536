// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/profiletemplate.h"

#include <QList>

namespace Sigill {

// The profile templates of the practice server.
class PracticeTemplates
{
public:
    // What the signed-in user may see: the two documented ones and 38 made-up ones.
    static const QList<ProfileTemplate> &visible();
    // One that requests name and the list lacks, as happens where the user has no right to it.
    static QUuid hidden();
    // The one of the documented requests; among the visible ones.
    static QUuid ofDocumentedRequests();
};

}
