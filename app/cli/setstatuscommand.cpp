// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/setstatuscommand.h"

#include "cli/console.h"
#include "domain/visibletext.h"
#include "domain/words.h"
#include "session/session.h"

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// Names for programs: they do not follow the language.
QString name(Outcome::Kind kind)
{
    switch (kind) {
    case Outcome::Kind::Done:
        return u"Done"_s;
    case Outcome::Kind::Refused:
        return u"Refused"_s;
    case Outcome::Kind::Overtaken:
        return u"Overtaken"_s;
    case Outcome::Kind::Unknown:
        return u"Unknown"_s;
    case Outcome::Kind::NotSent:
        return u"NotSent"_s;
    case Outcome::Kind::Skipped:
        return u"Skipped"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const RunItem &item)
{
    const Outcome &outcome = item.outcome;
    QJsonObject object{
        {u"Uuid"_s, item.plan.request.id.text()},
        {u"Outcome"_s, name(outcome.kind)},
    };
    if (outcome.confirmedBy == Outcome::ConfirmedBy::Answer)
        object.insert(u"ConfirmedBy"_s, u"answer"_s);
    else if (outcome.confirmedBy == Outcome::ConfirmedBy::Reread)
        object.insert(u"ConfirmedBy"_s, u"reread"_s);
    if (outcome.statusAfter)
        object.insert(u"Status"_s, static_cast<int>(*outcome.statusAfter));
    if (const QString text = outcome.explanation(); !text.isEmpty())
        object.insert(u"Explanation"_s, text);
    if (outcome.error) {
        object.insert(u"HttpStatus"_s, outcome.error->httpStatus);
        object.insert(u"ServerMessage"_s, outcome.error->serverMessage);
        object.insert(u"CorrelationId"_s, outcome.error->correlationId);
    }
    return object;
}

}

SetStatusCommand::SetStatusCommand(Session &session, Console &console, const ServerProfile &profile,
                                   StatusChange change, const QList<RequestId> &ids, bool asJson,
                                   QObject *parent)
    : Command(parent)
    , m_session(session)
    , m_console(console)
    , m_profile(profile)
    , m_change(change)
    , m_ids(ids)
    , m_asJson(asJson)
{
}

void SetStatusCommand::start()
{
    m_session.setProfile(m_profile);
    // The runner reads each request before it sends anything, so no more than the id is needed.
    QList<PreflightItem> plan;
    for (const auto &id : m_ids) {
        PreflightItem item;
        item.request.id = id;
        plan.append(item);
    }
    auto *runner = m_session.startRun(m_change, plan, QString());
    connect(runner, &ActionRunner::itemChanged, this, [this, runner](int index) {
        if (runner->items().at(index).state == RunItem::State::Ended)
            print(runner->items().at(index));
    });
    connect(runner, &ActionRunner::finished, this, [this, runner] {
        const int done = runner->count(Outcome::Kind::Done);
        m_console.words(
            tr("%1 of %n request(s) done", nullptr, static_cast<int>(m_ids.size())).arg(done));
        Q_EMIT finished(done == m_ids.size() ? ExitStatus::AllDone : ExitStatus::SomeNotDone);
    });
}

void SetStatusCommand::stop()
{
    if (auto *runner = m_session.run())
        runner->stop();
}

void SetStatusCommand::print(const RunItem &item)
{
    if (m_asJson)
        return m_console.data(toJson(item));
    QStringList parts{item.plan.request.id.text(), item.outcome.title()};
    if (item.outcome.statusAfter)
        parts << Words::status(*item.outcome.statusAfter);
    parts << item.outcome.explanation();
    if (item.outcome.error)
        parts << visibleLine(item.outcome.error->serverMessage);
    parts.removeAll(QString());
    m_console.data(parts.join(u"  "_s));
}

}
