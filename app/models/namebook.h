// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/profiletemplate.h"

#include <QHash>
#include <QList>

namespace Sigill {

// Names for the GUIDs that requests carry. What has no name here is shown as a short GUID.
class NameBook
{
public:
    // True where a name has changed.
    bool setTemplates(const QList<ProfileTemplate> &templates);

    // Empty where the template is not known: the server lists only those the user may see.
    QString templateName(const QUuid &id) const;

    // The first block of the GUID with an ellipsis, enough to tell rows apart; empty for none.
    static QString shortGuid(const QUuid &guid);

private:
    QHash<QUuid, QString> m_templates;
};

}
