// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/namebook.h"

#include "domain/guid.h"
#include "domain/visibletext.h"

#include <algorithm>

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

QStringList NameBook::templateNames() const
{
    QStringList names = m_templates.values();
    names.removeDuplicates();
    names.removeAll(QString());
    names.sort(Qt::CaseInsensitive);
    return names;
}

QList<DirectoryEntry> NameBook::addPeople(const QList<DirectoryEntry> &people)
{
    QList<DirectoryEntry> changed;
    for (const auto &person : people) {
        const auto keys = person.keys();
        const auto isKnown = [&](const DirectoryKey &key) {
            const auto *known = find(key);
            return known && *known == person;
        };
        if (std::all_of(keys.cbegin(), keys.cend(), isKnown))
            continue;
        const auto shared = std::make_shared<const DirectoryEntry>(person);
        for (const auto &key : keys)
            m_people.insert(key, shared);
        changed.append(person);
    }
    return changed;
}

const DirectoryEntry *NameBook::find(const DirectoryKey &key) const
{
    const auto found = m_people.constFind(key);
    return found == m_people.cend() ? nullptr : found->get();
}

QString NameBook::name(const DirectoryKey &key) const
{
    const auto *known = find(key);
    return known ? visibleLine(known->name()) : QString();
}

QString NameBook::personName(const QUuid &guid) const
{
    const QString known = name(DirectoryKey::ofGuid(guid));
    return known.isEmpty() ? shortGuid(guid) : known;
}

QHash<QUuid, QString> NameBook::peopleNames() const
{
    QHash<QUuid, QString> names;
    for (auto one = m_people.cbegin(); one != m_people.cend(); ++one) {
        if (const QString name = one.value()->name(); !one.key().isSid() && !name.isEmpty())
            names.insert(one.key().guid(), name);
    }
    return names;
}

QString NameBook::hint(const DirectoryKey &key) const
{
    return m_hints && !key.isNull() && name(key).isEmpty() ? m_hints(key) : QString();
}

QString NameBook::shortGuid(const QUuid &guid)
{
    return guid.isNull() ? QString() : guidText(guid).left(8) + u'…';
}

}
