// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/namebook.h"

#include "domain/guid.h"

namespace Sigill {

void NameBook::setTemplates(const QList<ProfileTemplate> &templates)
{
    m_templates.clear();
    for (const auto &profileTemplate : templates)
        m_templates.insert(profileTemplate.id, profileTemplate.name);
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
