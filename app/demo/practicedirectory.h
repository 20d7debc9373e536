// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/practicepeople.h"
#include "domain/directoryentry.h"

#include <QStringList>

namespace Sigill {

// What a directory would tell of the people in the made-up requests, and of the accounts and groups
// in their descriptors. The operator is one of the service desk.
class PracticeDirectory
{
public:
    // The seed and the number of the requests.
    PracticeDirectory(quint64 seed, int requests);

    static QString name();
    static QString domainSid();
    QList<DirectoryEntry> entries() const;

    // SIDs of the operator and of their groups.
    static QString operatorSid();
    static QStringList operatorGroups();

private:
    DirectoryEntry person(int number) const;
    DirectoryEntry agent(int number) const;
    static DirectoryEntry group(quint32 rid, const QString &name);

    PracticePeople m_people;
    int m_count; // of people
};

}
