// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/knownwords.h"

#include <QHash>

namespace Sigill {

// Replaces what tells of people and computers by tokens that stay the same for the same thing, such
// as person-1, user-2, host-1, guid-3, sid-1 and ip-1, and takes secrets out altogether. Sees
// through JSON and C escapes, percent-encoding and HTML entities, and what of these lies in
// another.
class Redactor
{
public:
    // A person, as a whole: "Anna Berg" is also found as "berg, anna" and anna.berg.
    void addName(const QString &name);
    // An account: DOMAIN\user, user@realm or the name alone. It is then found without its domain
    // too.
    void addUser(const QString &user);
    // A computer. It is then found by its first label too, and so are the others of its domain.
    void addHost(const QString &host);
    // Is removed wherever it stands by itself.
    void addSecret(const QString &secret);

    // Not const: what is seen for the first time gets the next token.
    QString redacted(const QString &given);

    // What stands in the place of a secret.
    static QString removed();

private:
    QList<RedactionMatch> matches(const QString &text) const;
    void findComputers(const QString &text, QList<RedactionMatch> &found) const;
    QString token(const RedactionMatch &match);

    KnownWords m_known;
    // Such as corp.example.
    QStringList m_domains;
    QHash<QString, QString> m_tokens;
    QHash<QString, int> m_counts;
};

}
