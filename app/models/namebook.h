// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directoryentry.h"
#include "domain/profiletemplate.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <memory>

namespace Sigill {

// Names for the GUIDs that requests carry and for the SIDs of their descriptors. What has no name
// here is shown as a short GUID, or as the SID.
class NameBook
{
public:
    // True where a name has changed.
    bool setTemplates(const QList<ProfileTemplate> &templates);

    // Empty where the template is not known: the server lists only those the user may see.
    QString templateName(const QUuid &id) const;

    // Those that are known, each once, in the order of a dictionary.
    QStringList templateNames() const;

    // Adds those, in place of what was known of them before. Gives the ones that have changed.
    QList<DirectoryEntry> addPeople(const QList<DirectoryEntry> &people);
    void forgetPeople() { m_people.clear(); }
    // Null where the directory has not told, or knows nobody of that kind. Valid until the next
    // change.
    const DirectoryEntry *find(const DirectoryKey &key) const;
    const DirectoryEntry *person(const QUuid &guid) const
    {
        return find(DirectoryKey::ofGuid(guid));
    }
    // The name, ready to be shown; empty where there is none.
    QString name(const DirectoryKey &key) const;
    // The same, or the short GUID.
    QString personName(const QUuid &guid) const;
    // The names of everybody who is known by a GUID.
    QHash<QUuid, QString> peopleNames() const;

    // Tells why somebody has no name, as a sentence; empty where there is nothing to tell.
    using Hints = std::function<QString(const DirectoryKey &)>;
    void setHints(const Hints &hints) { m_hints = hints; }
    // Empty for those who have a name.
    QString hint(const DirectoryKey &key) const;

    // The first block of the GUID with an ellipsis, enough to tell rows apart; empty for none.
    static QString shortGuid(const QUuid &guid);

private:
    QHash<QUuid, QString> m_templates;
    // Each by its GUID and by its SID.
    QHash<DirectoryKey, std::shared_ptr<const DirectoryEntry>> m_people;
    Hints m_hints;
};

}
