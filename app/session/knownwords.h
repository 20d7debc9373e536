// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/redactionmatch.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace Sigill {

// Finds names that are known beforehand, as whole words, whatever their case and whatever stands
// between their parts. Looking does not get slower with the number of names.
class KnownWords
{
public:
    // The key is what the match says it is.
    void add(const QString &words, RedactionMatch::Kind kind, const QString &key);

    QList<RedactionMatch> find(const QString &text) const;

    // Of one letter would be found everywhere.
    static constexpr qsizetype shortest = 2;

private:
    struct Entry
    {
        RedactionMatch::Kind kind;
        QString key;
    };

    // By all their words, case-folded.
    QHash<QString, Entry> m_entries;
    // How many words those have that begin with this one; the most first. Of people with the same
    // first name there may be thousands.
    QHash<QString, QList<qsizetype>> m_lengths;
};

}
