// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/requestsearch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// About a millisecond's work.
constexpr int preparedAtOnce = 100;
// Values that share a number with their texts; odd ones are looked at each time.
constexpr int mostValues = 256;

}

RequestSearch::Word::Word(const QString &folded, const QLocale &locale, LocalTimes &local)
    : word(folded)
    , guids(folded)
    , times(folded, locale, local)
    , isInDash(u"–"_s.contains(folded))
{
}

RequestSearch::RequestSearch(const RequestStore &store, const RequestTexts &texts)
    : m_store(store)
    , m_texts(texts)
    , m_comments([this](quint32 id) {
        Request request;
        request.comment = m_store.packer().comments().text(id);
        return searched(request, RequestColumn::Comment);
    })
    , m_data([this](quint32 id) {
        Request request;
        request.dataCollection = m_store.packer().dataCollection(id);
        return searched(request, RequestColumn::Data);
    })
    , m_people([this](quint32 id) {
        Request request;
        request.target = m_store.packer().people().value(id);
        return searched(request, RequestColumn::Target);
    })
    , m_templates([this](quint32 id) {
        Request request;
        request.profileTemplate = m_store.packer().templates().value(id);
        return searched(request, RequestColumn::Template);
    })
{
}

RequestSearch::Change RequestSearch::setText(const QString &text)
{
    const TextFilter before = m_filter;
    if (!m_filter.setText(text))
        return Change::None;
    makeWords();
    return m_filter.isWithin(before) ? Change::Narrower : Change::Other;
}

void RequestSearch::makeWords()
{
    m_words.clear();
    for (const auto &word : m_filter.words())
        m_words.emplace_back(word, m_texts.locale(), m_times);
}

bool RequestSearch::matches(int position)
{
    const auto &request = m_store.packed(position);
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](Word &word) { return occurs(word, request); });
}

bool RequestSearch::occurs(Word &word, const PackedRequest &request)
{
    const auto isIn = [&](Verdicts &verdicts, FoldedTexts &texts, quint32 id) {
        return id != 0 && verdicts.of(id, [&] { return texts.contains(id, word.word); });
    };
    const auto isInGuid = [&](const QUuid &guid) {
        return word.guids.isInWhole(guid) || word.guids.isInShortened(guid);
    };
    // What many rows have in common first: the answer is known.
    return isIn(word.people, m_people, request.target)
        || isIn(word.people, m_people, request.originator)
        || isIn(word.templates, m_templates, request.profileTemplate)
        || occursInValue(word, RequestColumn::Type, request, static_cast<int>(request.type))
        || occursInValue(word, RequestColumn::Status, request, static_cast<int>(request.status))
        || occursInValue(word, RequestColumn::Kind, request, request.isSmartcard ? 1 : 0)
        || occursInValue(word, RequestColumn::Priority, request, request.priority)
        || occursInValue(word, RequestColumn::Flags, request, request.flags)
        || isIn(word.comments, m_comments, request.comment) || isIn(word.data, m_data, request.data)
        || (request.submitted != PackedRequest::never && word.times.matches(request.submitted))
        || (request.completed != PackedRequest::never && word.times.matches(request.completed))
        || word.guids.isInWhole(request.id.guid()) || isInGuid(request.newProfile)
        || isInGuid(request.oldProfile) || isInGuid(request.newSmartcard)
        || isInGuid(request.oldSmartcard) || (word.isInDash && unreadable(request) != 0);
}

bool RequestSearch::occursInValue(Word &word, RequestColumn column, const PackedRequest &request,
                                  int value)
{
    const auto isIn = [&] {
        Request sample;
        sample.type = request.type;
        sample.status = request.status;
        sample.isSmartcard = request.isSmartcard;
        sample.priority = request.priority;
        sample.flags = request.flags;
        return searched(sample, column).toCaseFolded().contains(word.word.wide());
    };
    if (isUnreadable(request, column))
        return false;
    return value < 0 || value >= mostValues
        ? isIn()
        : word.values[static_cast<size_t>(column)].of(static_cast<size_t>(value), isIn);
}

bool RequestSearch::isUnreadable(const PackedRequest &request, RequestColumn column)
{
    return (unreadable(request) >> static_cast<int>(column) & 1U) != 0;
}

quint32 RequestSearch::unreadable(const PackedRequest &request)
{
    if (request.unreadable == 0)
        return 0;
    if (const auto known = m_unreadable.constFind(request.unreadable); known != m_unreadable.cend())
        return *known;
    const auto fields = m_store.packer().unpack(request).unreadable;
    quint32 bits = 0;
    for (int i = 0; i < RequestColumns::count; ++i) {
        if (fields.contains(RequestColumns::field(static_cast<RequestColumn>(i))))
            bits |= 1U << i;
    }
    m_unreadable.insert(request.unreadable, bits);
    return bits;
}

QString RequestSearch::searched(const Request &request, RequestColumn column) const
{
    const QString detail = m_texts.cellDetail(request, column);
    QString all = detail;
    // Words have no white space in them, so what a cell says besides can go without.
    const QString cell = m_texts.cell(request, column).simplified();
    for (const auto word : qTokenize(cell, u' ', Qt::SkipEmptyParts)) {
        if (!detail.contains(word))
            all += u'\n' + word;
    }
    return all;
}

void RequestSearch::forgetPerson(GuidPool::Id person)
{
    m_people.forget(person);
    for (auto &word : m_words)
        word.people.forget(person);
}

void RequestSearch::forgetTexts()
{
    m_comments.clear();
    m_data.clear();
    m_people.clear();
    m_templates.clear();
    m_times = {};
    m_unreadable.clear();
    m_preparedComments = 0;
    m_preparedData = 0;
    m_preparedPeople = 0;
    makeWords();
}

bool RequestSearch::prepareSome()
{
    const auto &packer = m_store.packer();
    const auto prepare = [](FoldedTexts &texts, quint32 &prepared, quint32 end) {
        const bool isMissing = prepared < end;
        if (isMissing)
            prepared = texts.prepare(prepared, end, preparedAtOnce);
        return isMissing;
    };
    return prepare(m_data, m_preparedData, packer.data().end())
        || prepare(m_comments, m_preparedComments, packer.comments().end())
        || prepare(m_people, m_preparedPeople, packer.people().end());
}

}
