// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/queryfield.h"

#include <QStringList>

namespace Sigill {

// The values that a search can ask for where there are only some, by name and in words.
class QueryWords
{
    Q_DECLARE_TR_FUNCTIONS(QueryWords)

public:
    struct Choice
    {
        QString name; // the API's or ours, the same in every language
        QString word; // in the language of the moment

        QStringList spellings() const { return {name, word}; }
    };

    // Names of QueryField::State.
    static QString isNew();
    static QString isChanged();
    static QString isGone();
    static QString isMine();
    static QString isRepeated();
    static QString isWatched();
    // Names of QueryField::Kind.
    static QString smartcard();
    static QString software();

    // Empty for a field that takes anything.
    static QList<Choice> choices(QueryField field);
};

}
