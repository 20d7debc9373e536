// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <chrono>

namespace Sigill {

// How one directory is asked: an Active Directory domain, and with the global catalog its forest.
struct DirectorySettings
{
    Q_DECLARE_TR_FUNCTIONS(DirectorySettings)

public:
    enum class Field { Domain, DomainSid, Servers };

    // DNS name of the domain, such as "test.local".
    QString domain;
    // SID of the domain as Sid::text() writes it; may be empty. A SID of an account of this domain
    // is asked here and nowhere else.
    QString domainSid;
    // Domain controllers as "host" or "host:port"; tried in this order. Where there are none, DNS
    // is asked for _ldap._tcp and _gc._tcp of the domain (RFC 2782, MS-ADTS 6.3.2.3).
    QStringList servers;
    // Whether what the domain does not know is asked in the forest's global catalog (port 3268).
    // The domain comes first, because the catalog holds only the attributes that are marked for it
    // (isMemberOfPartialAttributeSet, MS-ADTS 3.1.1.2.3): no mobile, department or manager.
    bool useGlobalCatalog = true;

    // Until a server counts as out of reach, also for its sign-in.
    std::chrono::milliseconds connectTimeout{3000};
    // Until a question counts as unanswered.
    std::chrono::milliseconds searchTimeout{10000};
    // How long a directory that failed is left alone: at first, and at most; it doubles.
    std::chrono::milliseconds backOff{15000};
    std::chrono::milliseconds maxBackOff{300000};

    // A sentence that says what is wrong with one of them, or with the first that is; empty where
    // all is well.
    QString problem(Field field) const;
    QString problem() const;

    friend bool operator==(const DirectorySettings &, const DirectorySettings &) = default;
};

}
