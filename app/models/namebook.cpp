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
            const auto *before = known(key);
            return before && *before == person;
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

const DirectoryEntry *NameBook::known(const DirectoryKey &key) const
{
    const auto found = m_people.constFind(key);
    return found == m_people.cend() ? nullptr : found->get();
}

const DirectoryEntry *NameBook::find(const DirectoryKey &key) const
{
    return shown(known(key));
}

// A group or a computer is nobody to be shielded.
const DirectoryEntry *NameBook::shown(const DirectoryEntry *entry) const
{
    using Kind = DirectoryEntry::Kind;
    if (!m_isMasked || !entry || entry->kind == Kind::Group || entry->kind == Kind::Computer)
        return entry;
    const QString key = entry->guid.isNull() ? entry->sid : guidText(entry->guid);
    auto &masked = m_masked[m_tokens->number(key.toCaseFolded())];
    if (!masked) {
        DirectoryEntry other;
        other.kind = entry->kind;
        other.guid = entry->guid;
        other.sid = entry->sid;
        other.displayName = this->masked(key);
        other.isDisabled = entry->isDisabled;
        masked = std::make_shared<const DirectoryEntry>(other);
    }
    return masked.get();
}

QString NameBook::masked(const QString &person) const
{
    if (!m_isMasked || person.isEmpty())
        return person;
    //: stands for the name of somebody while names are masked; %1 is a number
    return tr("Person %1").arg(m_tokens->number(person.toCaseFolded()));
}

QString NameBook::name(const DirectoryKey &key) const
{
    const auto *entry = find(key);
    return entry ? visibleLine(entry->name()) : QString();
}

QString NameBook::personName(const QUuid &guid) const
{
    const QString name = this->name(DirectoryKey::ofGuid(guid));
    return name.isEmpty() ? shortGuid(guid) : name;
}

QString NameBook::knownPersonName(const QUuid &guid) const
{
    const auto *entry = known(DirectoryKey::ofGuid(guid));
    const QString name = entry ? visibleLine(entry->name()) : QString();
    return name.isEmpty() ? shortGuid(guid) : name;
}

QHash<QUuid, QString> NameBook::peopleNames() const
{
    QHash<QUuid, QString> names;
    for (auto one = m_people.cbegin(); one != m_people.cend(); ++one) {
        if (const QString name = shown(one.value().get())->name();
            !one.key().isSid() && !name.isEmpty())
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
