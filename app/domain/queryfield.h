// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

namespace Sigill {

// What a word of a search looks at.
enum class QueryField {
    Anywhere,
    Type,
    Status,
    Target,
    Originator,
    Person, // the target or the originator
    Template,
    Kind,
    State, // what the request is to the operator: new, mine
    Age,
    Submitted,
    Completed,
    Priority,
    Flags,
    Data,
    Comment,
    Id,
    Profile, // new or old
    Card, // new or old
};

// The names by which fields are called in a search, and what each takes.
class QueryFields
{
    Q_DECLARE_TR_FUNCTIONS(QueryFields)

public:
    enum class Values {
        Texts,
        Choices, // see QueryWords
        Numbers,
        Durations,
        Times,
    };

    // Those that have a name, in the order in which they are offered.
    static QList<QueryField> named();
    static Values values(QueryField field);

    // English and Swedish names count in every language, in any case and without dots and rings.
    static std::optional<QueryField> fromName(QStringView name);
    // English.
    static QString name(QueryField field);
    // In the language of the moment.
    static QString word(QueryField field);
    // A few words in the language of the moment.
    static QString explanation(QueryField field);
};

}
