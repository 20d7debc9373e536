// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/profiletemplate.h"
#include "domain/result.h"

#include <QByteArrayView>
#include <QList>

namespace Sigill {

// Reads the answer of GET profiletemplates (MIMDocs get-profile-templates.md). Elements without a
// name or a GUID are left out: they could name nothing.
Result<QList<ProfileTemplate>> decodeProfileTemplates(QByteArrayView json);

}
