// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "directory/directorybook.h"
#include "domain/connectionstep.h"

#include <QStringList>
#include <QUrl>

namespace Sigill {

class Connection;
class Redactor;
class Session;
struct ServerProfile;

// The names of people and computers that a session knows of, and the secrets that were typed, for
// what leaves this computer.
class SupportNames
{
public:
    explicit SupportNames(const Session &session);

    // Of another connection than the session's.
    void add(const Connection &connection);
    void add(const ServerProfile &profile);
    void add(const ConnectionStep &step);

    // There may be very many, and some are read from the disk: for a thread.
    void tell(Redactor &redactor) const;

private:
    void add(const TlsFacts &tls);
    void addHost(const QString &host);
    void addUser(const QString &user);
    static void tell(const DirectoryBook &book, Redactor &redactor);

    DirectoryBook m_people;
    // In which names are kept from one start to the next.
    QStringList m_bookFiles;
    QStringList m_users;
    QStringList m_hosts;
    QStringList m_secrets;
};

}
