// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directoryentry.h"
#include "domain/directoryerror.h"

#include <QObject>
#include <QStringList>

namespace Sigill {

// Somewhere people can be looked up. Asynchronous: no call waits, no signal is emitted by a call
// itself. Used from one thread.
class Directory : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // As the operator knows it, such as the name of the domain.
    virtual QString name() const = 0;
    // Whose accounts are known here and nowhere else; may be empty.
    virtual QString domainSid() const { return {}; }

    // Each key comes back once: by an entry that is known by it, among the missing, or with an
    // error. Answers may come in parts and in any order. Null keys and repetitions are not allowed.
    virtual void lookUp(const QList<DirectoryKey> &keys) = 0;

    // Asks for the groups of whoever is signed in.
    virtual void lookUpOwnGroups() = 0;

    // Asks at the next call, even if it was to be left alone for a while.
    virtual void endBackOff() { }

Q_SIGNALS:
    void found(const QList<Sigill::DirectoryEntry> &entries);
    void missing(const QList<Sigill::DirectoryKey> &keys);
    void failed(const Sigill::DirectoryError &error, const QList<Sigill::DirectoryKey> &keys);

    // SIDs as Sid::text() writes them: of the user, and of all groups, also those that they are in
    // through other groups.
    void ownGroupsFound(const QString &user, const QStringList &groups);
    void ownGroupsFailed(const Sigill::DirectoryError &error);
};

}
