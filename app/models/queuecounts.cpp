// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/queuecounts.h"

#include "domain/querywords.h"
#include "domain/words.h"
#include "models/cellterm.h"
#include "models/repeatedrequests.h"
#include "models/requestmodel.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// Up to so many seconds, and as a search writes it.
struct AgeStep
{
    qint64 seconds;
    QStringView text;
};

constexpr std::array ageSteps{
    AgeStep{4 * 3600, u"4h"},      AgeStep{24 * 3600, u"1d"},       AgeStep{3 * 24 * 3600, u"3d"},
    AgeStep{7 * 24 * 3600, u"7d"}, AgeStep{30 * 24 * 3600, u"30d"},
};

// Of ids in one search.
constexpr qsizetype mostSearched = 30;

template <typename Visit>
void forEachOpen(const RequestModel &requests, const Visit &visit)
{
    const auto &store = requests.store();
    for (int position = 0; position < store.end(); ++position) {
        const bool isHere = store.isTaken(position)
            && store.state(position).mark != RequestStore::Mark::Gone
            && contains(StatusView::Open, store.packed(position).status);
        if (isHere)
            visit(position);
    }
}

// One bar for each value of the column, named after a request that has it.
template <typename Key, typename KeyOf>
QList<QueueBar> byColumn(const RequestModel &requests, RequestColumn column, const KeyOf &keyOf)
{
    struct Group
    {
        int position = 0;
        int count = 0;
    };
    QHash<Key, Group> groups;
    forEachOpen(requests, [&](int position) {
        auto &group = groups[keyOf(requests.store().packed(position))];
        group.position = position;
        ++group.count;
    });
    QList<QueueBar> bars;
    for (const auto &group : std::as_const(groups)) {
        const Request sample = requests.store().request(group.position);
        QueueBar bar;
        bar.label = requests.texts().cell(sample, column);
        if (bar.label.isEmpty())
            bar.label = u"–"_s;
        bar.count = group.count;
        if (const auto term = CellTerm::of(sample, column, requests.texts()))
            bar.search = RequestQuery()
                             .withOnly(term->field, {term->value})
                             .text(RequestQuery::Spelling::Canonical);
        bars.append(bar);
    }
    std::sort(bars.begin(), bars.end(), [](const QueueBar &a, const QueueBar &b) {
        return a.count != b.count ? a.count > b.count
                                  : QString::localeAwareCompare(a.label, b.label) < 0;
    });
    return bars;
}

}

int QueueCounts::unconfirmed(const RequestModel &requests)
{
    int count = 0;
    forEachOpen(requests, [&](int position) {
        count += requests.store().state(position).isUnconfirmed ? 1 : 0;
    });
    return count;
}

QList<QueueBar> QueueCounts::byAge(const RequestModel &requests)
{
    std::array<int, ageSteps.size() + 1> counts{};
    const qint64 now = requests.texts().serverNow().toMSecsSinceEpoch();
    forEachOpen(requests, [&](int position) {
        const qint64 submitted = requests.store().packed(position).submitted;
        if (submitted == PackedRequest::never)
            return;
        const qint64 age = (now - submitted) / 1000;
        const auto step = std::find_if(ageSteps.begin(), ageSteps.end(),
                                       [&](const AgeStep &known) { return age < known.seconds; });
        ++counts[static_cast<size_t>(step - ageSteps.begin())];
    });
    QList<QueueBar> bars;
    for (size_t i = 0; i < counts.size(); ++i) {
        const bool isFirst = i == 0;
        const bool isLast = i == ageSteps.size();
        const QString from = isFirst ? QString() : Words::duration(ageSteps[i - 1].seconds);
        const QString to = isLast ? QString() : Words::duration(ageSteps[i].seconds);
        QueueBar bar;
        if (isFirst)
            //: %1 is a duration such as 4 h
            bar.label = tr("less than %1").arg(to);
        else if (isLast)
            //: %1 is a duration such as 30 days
            bar.label = tr("%1 and more").arg(from);
        else
            //: a range of durations
            bar.label = tr("%1 to %2").arg(from, to);
        QStringList terms;
        if (!isFirst)
            terms += u"age>="_s + ageSteps[i - 1].text;
        if (!isLast)
            terms += u"age<"_s + ageSteps[i].text;
        bar.search = terms.join(u' ');
        bar.count = counts[i];
        bars.append(bar);
    }
    return bars;
}

QList<QueueBar> QueueCounts::byType(const RequestModel &requests)
{
    return byColumn<int>(requests, RequestColumn::Type,
                         [](const PackedRequest &packed) { return static_cast<int>(packed.type); });
}

QList<QueueBar> QueueCounts::byTemplate(const RequestModel &requests)
{
    auto bars
        = byColumn<quint32>(requests, RequestColumn::Template,
                            [](const PackedRequest &packed) { return packed.profileTemplate; });
    if (bars.size() <= mostBars)
        return bars;
    QueueBar others;
    const auto rest = bars.mid(mostBars);
    for (const auto &bar : rest)
        others.count += bar.count;
    //: how many further profile templates have requests
    others.label = tr("%n others", nullptr, static_cast<int>(rest.size()));
    bars.resize(mostBars);
    bars.append(others);
    return bars;
}

QList<QueueBar> QueueCounts::hints(const RequestModel &requests, int oldDays)
{
    const auto &store = requests.store();
    const qint64 edge = requests.texts().serverNow().addDays(-oldDays).toMSecsSinceEpoch();
    QueueBar old;
    QueueBar repeated;
    QueueBar watched;
    forEachOpen(requests, [&](int position) {
        const qint64 submitted = store.packed(position).submitted;
        old.count += submitted != PackedRequest::never && submitted < edge ? 1 : 0;
        watched.count += store.isWatched(position) ? 1 : 0;
    });
    QList<QueueBar> bars;
    if (oldDays > 0) {
        old.label = tr("older than %n day(s)", nullptr, oldDays);
        old.search = u"age>%1d"_s.arg(oldDays);
        bars.append(old);
    }
    repeated.count = RepeatedRequests::count(store);
    //: requests of the same type for the same person and profile template
    repeated.label = tr("sent in more than once");
    repeated.search = u"is:"_s + QueryWords::isRepeated();
    //: requests that the operator wants to be told of when they change
    watched.label = tr("watched");
    watched.search = u"is:"_s + QueryWords::isWatched();
    return bars + QList<QueueBar>{repeated, watched};
}

QList<QueueBar> QueueCounts::doneByDay(const QList<JournalEntry> &entries, const QDate &today,
                                       const QLocale &locale)
{
    QHash<QDate, QStringList> ids;
    for (const auto &entry : entries) {
        if (entry.outcome && entry.outcome->kind == Outcome::Kind::Done)
            ids[entry.intended.toLocalTime().date()] += entry.request.text();
    }
    QList<QueueBar> bars;
    for (int back = 0; back < days; ++back) {
        const QDate day = today.addDays(-back);
        const QStringList done = ids.value(day);
        QueueBar bar;
        bar.label = locale.dayName(day.dayOfWeek(), QLocale::ShortFormat) + u' '
            + locale.toString(day, QLocale::ShortFormat);
        bar.count = static_cast<int>(done.size());
        // Of many, each row would be held against each id.
        bar.search = done.size() > mostSearched ? u"completed:"_s + day.toString(Qt::ISODate)
                                                : u"id="_s + done.join(u',');
        bar.view = StatusView::Decided;
        bars.append(bar);
    }
    return bars;
}

}
