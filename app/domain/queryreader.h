// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/queryproblem.h"
#include "domain/queryterm.h"

namespace Sigill {

// Reads what is written into a search: words, "words in a row", field:value, field="whole value",
// age>3d, several values with commas, and -what is not wanted.
class QueryReader
{
public:
    explicit QueryReader(const QString &text)
        : m_text(text)
    {
    }

    // Once. What makes no sense is kept as a term that leaves nothing out, or taken for a text.
    QList<QueryTerm> read();
    const QList<QueryProblem> &problems() const { return m_problems; }

private:
    using Relation = QueryTerm::Relation;

    bool isAtEnd() const { return m_at >= m_text.size(); }
    bool isAtSpace() const { return !isAtEnd() && m_text.at(m_at).isSpace(); }
    bool takes(QStringView part);
    QueryTerm readTerm();
    // Nothing where the term does not begin with the name of a field and a sign.
    std::optional<QueryTerm> readField();
    std::optional<Relation> readRelation();
    QStringList readValues();
    QString readQuoted();
    // Up to white space, or to one of these.
    QString readBare(QStringView ends);
    void check(QueryTerm &term, const QString &name);
    static void resolve(QueryTerm &term);
    static std::optional<QueryProblem::Kind> problem(const QueryTerm &term, const QString &value);
    static bool isChoice(const QueryTerm &term, const QString &value);

    const QString m_text;
    qsizetype m_at = 0;
    QList<QueryProblem> m_problems;
};

}
