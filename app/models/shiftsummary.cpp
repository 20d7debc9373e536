// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/shiftsummary.h"

#include "domain/visibletext.h"
#include "domain/words.h"
#include "models/queuecounts.h"
#include "models/requestmodel.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// How often each occurs, the most frequent first: "Unblock 8, Enroll 4".
class Tally
{
public:
    void add(const QString &what)
    {
        ++m_counts[what];
        ++m_sum;
    }
    int sum() const { return m_sum; }
    QString text(const QLocale &locale) const
    {
        QList<std::pair<QString, int>> all;
        for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it)
            all.append({it.key(), *it});
        std::stable_sort(all.begin(), all.end(),
                         [](const auto &a, const auto &b) { return a.second > b.second; });
        QStringList parts;
        for (const auto &[what, count] : std::as_const(all))
            parts += what + u' ' + locale.toString(count);
        return parts.join(u", "_s);
    }

private:
    QMap<QString, int> m_counts;
    int m_sum = 0;
};

template <typename Visit>
void forEachRead(const RequestModel &requests, const Visit &visit)
{
    const auto &store = requests.store();
    for (int position = 0; position < store.end(); ++position) {
        const auto &state = store.state(position);
        // What the server has not confirmed in this session may have changed.
        if (state.isTaken && !state.isUnconfirmed && state.mark != RequestStore::Mark::Gone)
            visit(position, store.packed(position));
    }
}

QString withTally(const QString &sentence, const Tally &tally, const QLocale &locale)
{
    return tally.sum() == 0 ? sentence : sentence + u" ("_s + tally.text(locale) + u')';
}

}

QString ShiftSummary::text(const Facts &facts, const RequestModel &requests)
{
    const auto &texts = requests.texts();
    //: title of a text for whoever takes over; %1 is a server with its environment
    QStringList lines{tr("What has changed at %1").arg(visibleLine(facts.server)),
                      //: a span of time; %1 and %2 are dates and times
                      tr("From %1 to %2")
                          .arg(texts.timeWithOffset(facts.since),
                               texts.timeWithOffset(QDateTime::currentDateTimeUtc()))};
    if (!facts.user.isEmpty())
        //: %1 is who works here
        lines += tr("Written by %1").arg(visibleLine(facts.user));
    lines += {QString(), cameIn(facts, requests), decided(facts, requests)};
    lines += done(facts, requests);
    lines += QString();
    lines += waiting(facts, requests);
    return lines.join(u'\n') + u'\n';
}

QString ShiftSummary::cameIn(const Facts &facts, const RequestModel &requests)
{
    if (!facts.openRead.isValid())
        return tr("Sent in: not known, since the open requests have not been read");
    Tally types;
    const qint64 since = facts.since.toMSecsSinceEpoch();
    forEachRead(requests, [&](int, const PackedRequest &request) {
        const bool counts = facts.hasDecided || contains(StatusView::Open, request.status);
        if (counts && request.submitted != PackedRequest::never && request.submitted >= since)
            types.add(Words::type(request.type));
    });
    const QString sentence = facts.hasDecided
        ? tr("Sent in: %Ln request(s)", nullptr, types.sum())
        : tr("Sent in and still waiting: %Ln request(s)", nullptr, types.sum());
    return withTally(sentence, types, requests.texts().locale());
}

QString ShiftSummary::decided(const Facts &facts, const RequestModel &requests)
{
    if (!facts.hasDecided)
        return tr("Decided: not known, since decided requests have not been read");
    Tally statuses;
    const qint64 since = facts.since.toMSecsSinceEpoch();
    forEachRead(requests, [&](int, const PackedRequest &request) {
        if (request.completed != PackedRequest::never && request.completed >= since)
            statuses.add(Words::status(request.status));
    });
    // Denied and canceled requests never get the time at which they were decided.
    return withTally(tr("Completed at that time: %Ln request(s)", nullptr, statuses.sum()),
                     statuses, requests.texts().locale());
}

QStringList ShiftSummary::done(const Facts &facts, const RequestModel &requests)
{
    if (!facts.journalProblem.isEmpty())
        return {tr("Changed from this computer: %1").arg(facts.journalProblem)};
    Tally outcomes;
    QStringList open;
    for (const auto &entry : facts.entries) {
        outcomes.add(entry.outcome ? entry.outcome->title() : tr("no outcome yet"));
        if (!entry.isOpen())
            continue;
        const auto request = requests.find(entry.request);
        const QString title = request ? requests.texts().title(*request)
                                      : visibleLine(requests.texts().names().masked(entry.target));
        //: a change whose outcome nobody knows; %1 is a verb such as Complete, %2 what it was done
        //: to, %3 an id
        open += u"  - "_s
            + tr("To be looked at: %1, %2 (%3)")
                  .arg(Words::action(entry.change), title, entry.request.text());
    }
    const QString sentence
        = tr("Changed from this computer: %Ln request(s)", nullptr, outcomes.sum());
    return QStringList{withTally(sentence, outcomes, requests.texts().locale())} + open;
}

QStringList ShiftSummary::waiting(const Facts &facts, const RequestModel &requests)
{
    if (!facts.openRead.isValid())
        return {tr("Waiting: not known, since the open requests have not been read")};
    Tally statuses;
    qint64 oldest = PackedRequest::never;
    forEachRead(requests, [&](int, const PackedRequest &request) {
        if (!contains(StatusView::Open, request.status))
            return;
        statuses.add(Words::status(request.status));
        if (request.submitted != PackedRequest::never
            && (oldest == PackedRequest::never || request.submitted < oldest))
            oldest = request.submitted;
    });
    const auto &texts = requests.texts();
    QStringList lines{withTally(
        //: %1 is a date and time
        tr("Waiting, as read %1: %Ln request(s)", nullptr, statuses.sum())
            .arg(texts.time(facts.openRead)),
        statuses, texts.locale())};
    if (oldest != PackedRequest::never) {
        const qint64 age = (texts.serverNow().toMSecsSinceEpoch() - oldest) / 1000;
        //: %1 is a duration such as 31 days
        lines += tr("The oldest has waited for %1").arg(Words::duration(std::max(age, qint64(0))));
    }
    const auto hints = QueueCounts::hints(requests, facts.oldDays);
    for (const auto &hint : hints) {
        if (hint.count > 0)
            //: %1 is what is worth a look, such as "older than 14 days", %2 a number
            lines
                += tr("Worth a look: %1: %2").arg(hint.label, texts.locale().toString(hint.count));
    }
    return lines;
}

}
