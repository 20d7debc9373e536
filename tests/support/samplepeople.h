// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "directory/memorydirectory.h"

namespace Sigill {

inline const QString sampleDomain = QStringLiteral("S-1-5-21-1-2-3");

// People with numbers, known by a GUID and a SID of the sample domain.
inline DirectoryEntry samplePerson(int number)
{
    DirectoryEntry entry;
    entry.kind = DirectoryEntry::Kind::User;
    entry.guid = QUuid(uint(number), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    entry.sid = sampleDomain + QStringLiteral("-%1").arg(1000 + number);
    entry.displayName = QStringLiteral("Åsa Öberg %1").arg(number);
    entry.account = QStringLiteral("TEST\\u%1").arg(number);
    return entry;
}

inline DirectoryKey sampleGuidKey(int number)
{
    return DirectoryKey::ofGuid(samplePerson(number).guid);
}

inline DirectoryKey sampleSid(int number)
{
    return DirectoryKey::ofSid(samplePerson(number).sid);
}

inline QList<DirectoryEntry> samplePeople(int from, int to)
{
    QList<DirectoryEntry> people;
    for (int number = from; number <= to; ++number)
        people << samplePerson(number);
    return people;
}

inline QList<DirectoryKey> sampleGuidKeys(int from, int to)
{
    QList<DirectoryKey> keys;
    for (int number = from; number <= to; ++number)
        keys << sampleGuidKey(number);
    return keys;
}

}
