// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/queryterm.h"

#include <QCoreApplication>
#include <QList>

namespace Sigill {

class RequestTexts;

// How a search that is being written can go on: names of fields, and their values.
class QuerySuggestions
{
    Q_DECLARE_TR_FUNCTIONS(QuerySuggestions)

public:
    struct Suggestion
    {
        QString text; // in place of what the offer names
        QString explanation; // may be empty
    };
    struct Offer
    {
        qsizetype start = 0;
        qsizetype length = 0;
        QList<Suggestion> suggestions;
    };

    // The texts must outlive this.
    explicit QuerySuggestions(const RequestTexts &texts)
        : m_texts(texts)
    {
    }

    // For what stands before the cursor. Fields are offered from so many letters on.
    Offer at(const QString &text, qsizetype cursor, qsizetype leastLetters = 2) const;

private:
    static QList<Suggestion> fields(QStringView begun);
    QList<Suggestion> values(QueryField field, const QString &begun) const;
    QStringList words(QueryField field) const;

    const RequestTexts &m_texts;
};

}
