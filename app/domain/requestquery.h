// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/queryproblem.h"
#include "domain/queryterm.h"

namespace Sigill {

// A search for requests: all of its terms must hold. The same for the field in the window and for
// the command line.
class RequestQuery
{
public:
    enum class Spelling {
        Canonical, // English names, as stored and shared
        Local, // the language of the moment
    };

    RequestQuery() = default;
    static RequestQuery fromText(const QString &text);

    const QList<QueryTerm> &terms() const { return m_terms; }
    // What was wrong with the text; whoever needs to be sure uses none with problems.
    const QList<QueryProblem> &problems() const { return m_problems; }
    // Nothing is left out by it.
    bool isEmpty() const;
    // Reads back as the same terms.
    QString text(Spelling spelling) const;
    // A value as it has to be written, in quotation marks where it needs them.
    static QString valueText(const QString &value);
    // Whether nothing passes this one that the other does not let through, as far as the terms
    // tell.
    bool isWithin(const RequestQuery &other) const;
    // Something is asked of the field.
    bool looksAt(QueryField field) const;
    // What is the operator's own counts, wanted or not.
    bool looksAtMine() const;
    // What passes changes with time.
    bool dependsOnTime() const;
    // What passes can change although the request does not: with time, or as marks come and go.
    bool isFleeting() const { return dependsOnTime() || looksAt(QueryField::State); }

    // Whether something is asked of the field, and a value that is written in one of these ways
    // fits.
    bool asksFor(QueryField field, const QStringList &spellings) const;
    // In place of all that was asked of the field; without values nothing is.
    RequestQuery withOnly(QueryField field, const QStringList &values) const;
    // What is not wanted, as well.
    RequestQuery without(QueryField field, const QString &value) const;

    friend bool operator==(const RequestQuery &a, const RequestQuery &b)
    {
        return a.m_terms == b.m_terms;
    }

private:
    QList<QueryTerm> m_terms;
    QList<QueryProblem> m_problems;
};

}
