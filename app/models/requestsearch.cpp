// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/requestsearch.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// About a millisecond's work.
constexpr int preparedAtOnce = 100;

constexpr quint32 bits(std::initializer_list<RequestColumn> columns)
{
    quint32 all = 0;
    for (const auto column : columns)
        all |= 1U << static_cast<int>(column);
    return all;
}

constexpr quint32 everywhere = ~0U;

// Nothing for a field that is not searched as a text.
std::optional<quint32> columnsOf(QueryField field)
{
    switch (field) {
    case QueryField::Anywhere:
        return everywhere;
    case QueryField::Target:
        return bits({RequestColumn::Target});
    case QueryField::Originator:
        return bits({RequestColumn::Originator});
    case QueryField::Person:
        return bits({RequestColumn::Target, RequestColumn::Originator});
    case QueryField::Template:
        return bits({RequestColumn::Template});
    case QueryField::Data:
        return bits({RequestColumn::Data});
    case QueryField::Comment:
        return bits({RequestColumn::Comment});
    case QueryField::Id:
        return bits({RequestColumn::Id});
    case QueryField::Profile:
        return bits({RequestColumn::NewProfile, RequestColumn::OldProfile});
    case QueryField::Card:
        return bits({RequestColumn::NewSmartcard, RequestColumn::OldSmartcard});
    default:
        return std::nullopt;
    }
}

}

RequestSearch::Word::Word(const QString &folded, quint32 inColumns, bool asWhole,
                          const QLocale &locale, LocalTimes &local)
    : word(folded)
    , columns(inColumns)
    , isWhole(asWhole)
    , guids(folded)
    , times(folded, locale, local)
    , isInDash(inColumns == everywhere && u"–"_s.contains(folded))
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
    if (m_text == text)
        return Change::None;
    m_text = text;
    const auto before = std::exchange(m_query, RequestQuery::fromText(text));
    m_isEmpty = m_query.isEmpty();
    if (m_query == before)
        return Change::None;
    makeTerms();
    return m_query.isWithin(before) && !m_query.isFleeting() ? Change::Narrower : Change::Other;
}

bool RequestSearch::setOperator(const QUuid &guid)
{
    if (m_operator == guid)
        return false;
    m_operator = guid;
    makeChecks();
    return m_query.isFleeting();
}

void RequestSearch::makeTerms()
{
    m_terms.clear();
    for (const auto &term : m_query.terms()) {
        const auto columns = columnsOf(term.field);
        if (!term.isUsable() || !columns)
            continue;
        m_terms.push_back({{}, term.isExcluded});
        for (const auto &value : term.values) {
            m_terms.back().words.emplace_back(value.toCaseFolded(), *columns,
                                              term.relation == QueryTerm::Relation::Equals,
                                              m_texts.locale(), m_times);
        }
    }
    makeChecks();
}

void RequestSearch::makeChecks()
{
    m_checks.clear();
    for (const auto &term : m_query.terms()) {
        if (term.isUsable() && !columnsOf(term.field))
            m_checks.emplace_back(term, m_texts.serverNow(), m_operator);
    }
}

bool RequestSearch::comparesRequests() const
{
    return std::any_of(m_checks.cbegin(), m_checks.cend(),
                       [](const QueryCheck &check) { return check.comparesRequests(); });
}

bool RequestSearch::matches(int position)
{
    const auto &request = m_store.packed(position);
    return std::all_of(m_checks.begin(), m_checks.end(),
                       [&](QueryCheck &check) { return holds(check, position); })
        && std::all_of(m_terms.begin(), m_terms.end(),
                       [&](TextTerm &term) { return holds(term, request); });
}

bool RequestSearch::holds(QueryCheck &check, int position)
{
    const auto column = check.column();
    if (column && isUnreadable(m_store.packed(position), *column))
        return check.matchesUnreadable();
    return check.matches(m_store, position);
}

bool RequestSearch::holds(TextTerm &term, const PackedRequest &request)
{
    const bool isThere = std::any_of(term.words.begin(), term.words.end(),
                                     [&](Word &word) { return occurs(word, request); });
    return isThere != term.isExcluded;
}

bool RequestSearch::occurs(Word &word, const PackedRequest &request)
{
    using Column = RequestColumn;
    // What many rows have in common first: the answer is known.
    return occursInText(word, Column::Target, request.target, word.people, m_people)
        || occursInText(word, Column::Originator, request.originator, word.people, m_people)
        || occursInText(word, Column::Template, request.profileTemplate, word.templates,
                        m_templates)
        || (word.columns == everywhere && occursInValues(word, request))
        || occursInText(word, Column::Comment, request.comment, word.comments, m_comments)
        || occursInText(word, Column::Data, request.data, word.data, m_data)
        || (word.columns == everywhere && occursInTimes(word, request))
        || occursInGuids(word, request) || (word.isInDash && unreadable(request) != 0)
        || (word.isForNothing() && isNothing(word, request));
}

bool RequestSearch::occursInText(const Word &word, RequestColumn column, quint32 id,
                                 Verdicts &verdicts, FoldedTexts &texts)
{
    return id != 0 && word.looksAt(column) && !word.isForNothing() && verdicts.of(id, [&] {
        return word.isWhole ? texts.hasLine(id, word.word) : texts.contains(id, word.word);
    });
}

bool RequestSearch::occursInValues(Word &word, const PackedRequest &request)
{
    return occursInValue(word, RequestColumn::Type, request, static_cast<int>(request.type))
        || occursInValue(word, RequestColumn::Status, request, static_cast<int>(request.status))
        || occursInValue(word, RequestColumn::Kind, request, request.isSmartcard ? 1 : 0)
        || occursInValue(word, RequestColumn::Priority, request, request.priority)
        || occursInValue(word, RequestColumn::Flags, request, request.flags);
}

bool RequestSearch::occursInTimes(Word &word, const PackedRequest &request)
{
    return (request.submitted != PackedRequest::never && word.times.matches(request.submitted))
        || (request.completed != PackedRequest::never && word.times.matches(request.completed));
}

bool RequestSearch::occursInGuids(const Word &word, const PackedRequest &request)
{
    constexpr qsizetype wholeLength = 36;
    if (word.isWhole && word.word.wide().size() != wholeLength)
        return false;
    const auto isIn = [&](RequestColumn column, const QUuid &guid) {
        return word.looksAt(column)
            && (word.guids.isInWhole(guid) || word.guids.isInShortened(guid));
    };
    return (word.looksAt(RequestColumn::Id) && word.guids.isInWhole(request.id.guid()))
        || isIn(RequestColumn::NewProfile, request.newProfile)
        || isIn(RequestColumn::OldProfile, request.oldProfile)
        || isIn(RequestColumn::NewSmartcard, request.newSmartcard)
        || isIn(RequestColumn::OldSmartcard, request.oldSmartcard);
}

bool RequestSearch::isNothing(const Word &word, const PackedRequest &request)
{
    const auto hasNone = [&](RequestColumn column, bool hasValue) {
        return !word.looksAt(column) || (!hasValue && !isUnreadable(request, column));
    };
    return hasNone(RequestColumn::Target, request.target != 0)
        && hasNone(RequestColumn::Originator, request.originator != 0)
        && hasNone(RequestColumn::Template, request.profileTemplate != 0)
        && hasNone(RequestColumn::Comment, request.comment != 0)
        && hasNone(RequestColumn::Data, request.data != 0) && hasNone(RequestColumn::Id, true)
        && hasNone(RequestColumn::NewProfile, !request.newProfile.isNull())
        && hasNone(RequestColumn::OldProfile, !request.oldProfile.isNull())
        && hasNone(RequestColumn::NewSmartcard, !request.newSmartcard.isNull())
        && hasNone(RequestColumn::OldSmartcard, !request.oldSmartcard.isNull());
}

bool RequestSearch::occursInValue(Word &word, RequestColumn column, const PackedRequest &request,
                                  int value)
{
    if (isUnreadable(request, column))
        return false;
    return word.values[static_cast<size_t>(column)].ofValue(value, [&] {
        Request sample;
        sample.type = request.type;
        sample.status = request.status;
        sample.isSmartcard = request.isSmartcard;
        sample.priority = request.priority;
        sample.flags = request.flags;
        return searched(sample, column).toCaseFolded().contains(word.word.wide());
    });
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
    const QString detail = m_texts.knownDetail(request, column);
    QString all = detail;
    // Words have no white space in them, so what a cell says besides can go without.
    const QString cell = m_texts.knownCell(request, column).simplified();
    for (const auto word : qTokenize(cell, u' ', Qt::SkipEmptyParts)) {
        if (!detail.contains(word))
            all += u'\n' + word;
    }
    return all;
}

void RequestSearch::forgetPerson(GuidPool::Id person)
{
    m_people.forget(person);
    for (auto &term : m_terms) {
        for (auto &word : term.words)
            word.people.forget(person);
    }
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
    makeTerms();
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
