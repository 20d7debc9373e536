// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/foldedtexts.h"
#include "models/guidsearch.h"
#include "models/requeststore.h"
#include "models/requesttexts.h"
#include "models/textfilter.h"
#include "models/timesearch.h"

namespace Sigill {

// The text filter: every word must occur somewhere in what a row says, whole values and not the
// shortened ones of its cells, whatever the case. A text that many rows share is looked at once.
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

    QString text() const { return m_filter.text(); }
    bool isEmpty() const { return m_filter.isEmpty(); }
    Change setText(const QString &text);

    // Not const: what rows are searched by is kept.
    bool matches(int position);

    // Their texts have changed: of one person, and everything.
    void forgetPerson(GuidPool::Id person);
    void forgetTexts();

    // Makes some of what a first search would have to make; false where nothing is left to do.
    bool prepareSome();

private:
    // What is known of whether a word occurs in the texts of some kind, by their number.
    class Verdicts
    {
    public:
        template <typename Question>
        bool of(size_t number, const Question &question)
        {
            if (number >= m_known.size())
                m_known.resize(number + number / 2 + 64, Verdict::Unknown);
            if (m_known[number] == Verdict::Unknown)
                m_known[number] = question() ? Verdict::Yes : Verdict::No;
            return m_known[number] == Verdict::Yes;
        }
        void forget(size_t number)
        {
            if (number < m_known.size())
                m_known[number] = Verdict::Unknown;
        }

    private:
        enum class Verdict : quint8 { Unknown, No, Yes };
        std::vector<Verdict> m_known;
    };

    struct Word
    {
        Word(const QString &folded, const QLocale &locale, LocalTimes &local);

        SearchWord word;
        GuidSearch guids;
        TimeSearch times;
        bool isInDash; // what stands for a value that could not be read
        Verdicts comments;
        Verdicts data;
        Verdicts people;
        Verdicts templates;
        std::array<Verdicts, RequestColumns::count> values;
    };

    void makeWords();
    bool occurs(Word &word, const PackedRequest &request);
    bool occursInValue(Word &word, RequestColumn column, const PackedRequest &request, int value);
    bool isUnreadable(const PackedRequest &request, RequestColumn column);
    // A bit for each column.
    quint32 unreadable(const PackedRequest &request);
    QString searched(const Request &request, RequestColumn column) const;

    const RequestStore &m_store;
    const RequestTexts &m_texts;
    TextFilter m_filter;
    std::vector<Word> m_words;
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
