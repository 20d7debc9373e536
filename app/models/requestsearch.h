// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/requestquery.h"
#include "models/foldedtexts.h"
#include "models/guidsearch.h"
#include "models/querycheck.h"
#include "models/requesttexts.h"
#include "models/timesearch.h"

namespace Sigill {

// The filter: every word must occur somewhere in what a row says, whole values and not the
// shortened ones of its cells, whatever the case, and what is asked of a field must be true of it.
// A text that many rows share is looked at once.
class RequestSearch
{
public:
    enum class Change {
        None,
        Narrower, // what did not match before does not now
        Other,
    };

    // Both must outlive the search.
    RequestSearch(const RequestStore &store, const RequestTexts &texts);

    const QString &text() const { return m_text; }
    const RequestQuery &query() const { return m_query; }
    bool isEmpty() const { return m_isEmpty; }
    Change setText(const QString &text);
    // Who looks for what is theirs; null where nobody knows. True where that matters.
    bool setOperator(const QUuid &guid);
    bool knowsOperator() const { return !m_operator.isNull(); }
    // What is asked of times is asked of now, and of other requests as they are by now.
    void renew() { makeChecks(); }
    // Whether a request passes depends on others.
    bool comparesRequests() const;

    // Not const: what rows are searched by is kept.
    bool matches(int position);

    // Their texts have changed: of one person, and everything.
    void forgetPerson(GuidPool::Id person);
    void forgetTexts();

    // Makes some of what a first search would have to make; false where nothing is left to do.
    bool prepareSome();

private:
    struct Word
    {
        // Columns: a bit each.
        Word(const QString &folded, quint32 columns, bool isWhole, const QLocale &locale,
             LocalTimes &local);

        bool looksAt(RequestColumn column) const
        {
            return (columns >> static_cast<int>(column) & 1U) != 0;
        }

        // Empty, as a whole value.
        bool isForNothing() const { return isWhole && word.wide().isEmpty(); }

        SearchWord word;
        quint32 columns;
        bool isWhole; // else it may be a part of a text
        GuidSearch guids;
        TimeSearch times;
        bool isInDash; // what stands for a value that could not be read
        Verdicts comments;
        Verdicts data;
        Verdicts people;
        Verdicts templates;
        std::array<Verdicts, RequestColumns::count> values;
    };

    // One of the words must occur, or none.
    struct TextTerm
    {
        std::vector<Word> words;
        bool isExcluded;
    };

    void makeTerms();
    void makeChecks();
    bool holds(TextTerm &term, const PackedRequest &request);
    bool holds(QueryCheck &check, int position);
    bool occurs(Word &word, const PackedRequest &request);
    static bool occursInText(const Word &word, RequestColumn column, quint32 id, Verdicts &verdicts,
                             FoldedTexts &texts);
    bool occursInValues(Word &word, const PackedRequest &request);
    static bool occursInTimes(Word &word, const PackedRequest &request);
    static bool occursInGuids(const Word &word, const PackedRequest &request);
    bool isNothing(const Word &word, const PackedRequest &request);
    bool occursInValue(Word &word, RequestColumn column, const PackedRequest &request, int value);
    bool isUnreadable(const PackedRequest &request, RequestColumn column);
    // A bit for each column.
    quint32 unreadable(const PackedRequest &request);
    QString searched(const Request &request, RequestColumn column) const;

    const RequestStore &m_store;
    const RequestTexts &m_texts;
    QString m_text;
    RequestQuery m_query;
    bool m_isEmpty = true;
    QUuid m_operator;
    std::vector<TextTerm> m_terms;
    std::vector<QueryCheck> m_checks;
    LocalTimes m_times;
    FoldedTexts m_comments;
    FoldedTexts m_data;
    FoldedTexts m_people;
    FoldedTexts m_templates;
    // Bits of columns, by what could not be read.
    QHash<TextPool::Id, quint32> m_unreadable;
    quint32 m_preparedComments = 0;
    quint32 m_preparedData = 0;
    quint32 m_preparedPeople = 0;
};

}
