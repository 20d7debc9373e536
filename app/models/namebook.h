// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directoryentry.h"
#include "domain/profiletemplate.h"
#include "models/persontokens.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <functional>
#include <memory>

namespace Sigill {

// Names for the GUIDs that requests carry and for the SIDs of their descriptors. What has no name
// here is shown as a short GUID, or as the SID. While names are masked, people are given out under
// numbers, and nothing else is told of them.
class NameBook
{
    Q_DECLARE_TR_FUNCTIONS(NameBook)

public:
    void setMasked(bool isMasked)
    {
        m_isMasked = isMasked;
        // Maybe in another language.
        m_masked.clear();
    }
    bool isMasked() const { return m_isMasked; }
    // What stands for somebody who is named by a text, such as an account.
    QString masked(const QString &person) const;

    // True where a name has changed.
    bool setTemplates(const QList<ProfileTemplate> &templates);

    const QHash<QUuid, QString> &templates() const { return m_templates; }
    // Empty where the template is not known: the server lists only those the user may see.
    QString templateName(const QUuid &id) const;

    // Those that are known, each once, in the order of a dictionary.
    QStringList templateNames() const;

    // Adds those, in place of what was known of them before. Gives the ones that have changed.
    QList<DirectoryEntry> addPeople(const QList<DirectoryEntry> &people);
    void forgetPeople()
    {
        m_people.clear();
        m_masked.clear();
    }
    // Null where the directory has not told, or knows nobody of that kind. Valid until the next
    // change.
    const DirectoryEntry *find(const DirectoryKey &key) const;
    // The same, whatever is masked: to search and sort by, and never to be shown.
    const DirectoryEntry *known(const DirectoryKey &key) const;
    const DirectoryEntry *person(const QUuid &guid) const
    {
        return find(DirectoryKey::ofGuid(guid));
    }
    // The name, ready to be shown; empty where there is none.
    QString name(const DirectoryKey &key) const;
    // The same, or the short GUID.
    QString personName(const QUuid &guid) const;
    // Likewise, for known().
    QString knownPersonName(const QUuid &guid) const;
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
    const DirectoryEntry *shown(const DirectoryEntry *entry) const;

    QHash<QUuid, QString> m_templates;
    // Each by its GUID and by its SID.
    QHash<DirectoryKey, std::shared_ptr<const DirectoryEntry>> m_people;
    Hints m_hints;
    bool m_isMasked = false;
    std::shared_ptr<PersonTokens> m_tokens = std::make_shared<PersonTokens>();
    mutable QHash<int, std::shared_ptr<const DirectoryEntry>> m_masked; // by number
};

}
