// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/namebook.h"

#include "domain/guid.h"

namespace Sigill {

bool NameBook::setTemplates(const QList<ProfileTemplate> &templates)
{
    QHash<QUuid, QString> names;
    for (const auto &profileTemplate : templates)
        names.insert(profileTemplate.id, profileTemplate.name);
    if (names == m_templates)
        return false;
    m_templates = names;
    return true;
}

QString NameBook::templateName(const QUuid &id) const
{
    return m_templates.value(id);
}

QString NameBook::shortGuid(const QUuid &guid)
{
    return guid.isNull() ? QString() : guidText(guid).left(8) + u'…';
}

}
