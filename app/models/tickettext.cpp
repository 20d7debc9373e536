// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tickettext.h"

#include "domain/visibletext.h"
#include "models/namebook.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

QString oneLine(const QString &text)
{
    return visibleLine(text.trimmed(), text.size());
}

QString key(const TicketText::Row &row)
{
    switch (row.state) {
    case RunItem::State::Waiting:
        return u"Waiting"_s;
    case RunItem::State::InFlight:
        return u"InFlight"_s;
    case RunItem::State::Ended:
        break;
    }
    switch (row.outcome.kind) {
    case Outcome::Kind::Done:
        return u"Done"_s;
    case Outcome::Kind::Refused:
        return u"Refused"_s;
    case Outcome::Kind::Overtaken:
        return row.outcome.reason == Outcome::Reason::AlreadySo ? u"AlreadySo"_s : u"Overtaken"_s;
    case Outcome::Kind::Unknown:
        return u"Unknown"_s;
    case Outcome::Kind::NotSent:
        return u"NotSent"_s;
    case Outcome::Kind::Skipped:
        return u"Skipped"_s;
    case Outcome::Kind::Unchanged:
        return u"Unchanged"_s;
    }
    Q_UNREACHABLE();
}

QString key(Outcome::ConfirmedBy confirmedBy)
{
    switch (confirmedBy) {
    case Outcome::ConfirmedBy::Answer:
        return u"Answer"_s;
    case Outcome::ConfirmedBy::Reread:
        return u"Reread"_s;
    case Outcome::ConfirmedBy::Nothing:
        return {};
    }
    Q_UNREACHABLE();
}

QString key(Outcome::Reason reason)
{
    switch (reason) {
    case Outcome::Reason::None:
        return {};
    case Outcome::Reason::FinalStatus:
        return u"FinalStatus"_s;
    case Outcome::Reason::AlreadySo:
        return u"AlreadySo"_s;
    case Outcome::Reason::UnchangedAfterOk:
        return u"UnchangedAfterOk"_s;
    case Outcome::Reason::UnchangedLater:
        return u"UnchangedLater"_s;
    case Outcome::Reason::TriedAgain:
        return u"TriedAgain"_s;
    case Outcome::Reason::OperatorStopped:
        return u"OperatorStopped"_s;
    case Outcome::Reason::OperatorUnticked:
        return u"OperatorUnticked"_s;
    case Outcome::Reason::RunPaused:
        return u"RunPaused"_s;
    case Outcome::Reason::InFlightElsewhere:
        return u"InFlightElsewhere"_s;
    case Outcome::Reason::JournalFailed:
        return u"JournalFailed"_s;
    }
    Q_UNREACHABLE();
}

// Local, as tickets sort it; nothing for an invalid time.
QString timeText(const QDateTime &time)
{
    return time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}

QString offsetText(const QDateTime &local)
{
    return u"UTC"_s + local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate).right(6);
}

}

QStringList TicketText::languages()
{
    return {u"en"_s, u"sv"_s};
}

tl::expected<TicketText, QString> TicketText::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        return tl::unexpected(
            tr("It is not JSON: %1 at byte %2.").arg(error.errorString()).arg(error.offset));
    }
    const QJsonObject file = document.object();
    if (file[u"format"].toInt() != 1)
        return tl::unexpected(tr("“format” must be 1."));
    TicketText ticket;
    const auto keys = file.keys();
    for (const QString &key : keys) {
        if (key == "about"_L1 || key == "format"_L1)
            continue;
        if (!languages().contains(key))
            return tl::unexpected(tr("“%1” is not known.").arg(key));
        const auto words = TicketWords::fromJson(file[key].toObject());
        if (!words)
            //: %1 is the name of a part of a file, %2 a sentence on what is wrong in it
            return tl::unexpected(tr("In “%1”: %2").arg(key, words.error()));
        ticket.m_words.insert(key, *words);
    }
    for (const QString &language : languages()) {
        if (!ticket.m_words.contains(language))
            return tl::unexpected(tr("“%1” is missing.").arg(language));
    }
    return ticket;
}

namespace {

// A name alone may be somebody else's too.
QString targetOf(const Request &request, const NameBook &names)
{
    if (request.target.isNull())
        return {};
    const auto *person = names.person(request.target);
    const QString name = person ? person->name() : QString();
    if (name.isEmpty())
        return guidText(request.target);
    return person->account.isEmpty() || person->account == name
        ? name
        : u"%1 (%2)"_s.arg(name, person->account);
}

}

QList<TicketText::Row> TicketText::rows(const QList<RunItem> &items, const NameBook &names)
{
    QList<Row> rows;
    for (const auto &item : items) {
        rows.append(rowOf(item.plan.request, names));
        rows.last().state = item.state;
        rows.last().outcome = item.outcome;
        // A server may name somebody in its words.
        if (names.isMasked() && rows.last().outcome.error)
            rows.last().outcome.error->serverMessage.clear();
    }
    return rows;
}

TicketText::Row TicketText::rowOf(const Request &request, const NameBook &names)
{
    Row row;
    row.id = request.id;
    row.type = request.type;
    row.isSmartcard = request.isSmartcard;
    row.target = targetOf(request, names);
    row.profileTemplate = names.templateName(request.profileTemplate);
    return row;
}

QString TicketText::usedLanguage(const QString &language) const
{
    return m_words.contains(language) ? language : languages().constFirst();
}

QString TicketText::text(const QString &language, const Facts &facts) const
{
    const QString used = usedLanguage(language);
    const TicketWords words = m_words.value(used);
    const auto count = facts.rows.size();
    const auto done = std::count_if(facts.rows.cbegin(), facts.rows.cend(), [](const Row &row) {
        return row.state == RunItem::State::Ended && row.outcome.kind == Outcome::Kind::Done;
    });
    auto values = headValues(used, words, facts, count);
    values.insert(u"action"_s, words.word(u"actions"_s, apiWord(facts.change)));
    // Of a single one its row tells it.
    values.insert(u"done"_s,
                  count == 1 ? QString() : QLocale(used).toString(static_cast<qlonglong>(done)));
    values.insert(u"reason"_s, oneLine(facts.reason));
    QString text = filled(words.head, values) + u'\n';
    for (const auto &row : facts.rows)
        text += words.row.fill(rowValues(words, facts.change, row)) + u'\n';
    return text;
}

QString TicketText::listText(const QString &language, const Facts &facts,
                             const QList<Request> &requests, const NameBook &names) const
{
    const QString used = usedLanguage(language);
    const TicketWords words = m_words.value(used);
    QString text = filled(words.listHead, headValues(used, words, facts, requests.size())) + u'\n';
    for (const auto &request : requests) {
        auto values = requestValues(words, rowOf(request, names));
        if (!request.unreadable.contains(u"Status"_s))
            values.insert(u"status"_s, words.status(request.status));
        values.insert(u"submitted"_s, timeText(request.submitted));
        values.insert(u"comment"_s, oneLine(request.comment));
        text += words.listRow.fill(values) + u'\n';
    }
    return text;
}

// Without the lines that are optional as a whole and have nothing to say.
QString TicketText::filled(const QList<TicketTemplate> &lines, const Values &values)
{
    QString text;
    for (const auto &line : lines) {
        if (const QString filled = line.fill(values); !filled.isEmpty())
            text += filled + u'\n';
    }
    return text;
}

TicketText::Values TicketText::headValues(const QString &language, const TicketWords &words,
                                          const Facts &facts, qsizetype count)
{
    const QDateTime local = facts.time.toLocalTime();
    return {
        {u"count"_s, QLocale(language).toString(count)},
        {u"requests"_s, words.word(u"requests"_s, count == 1 ? u"one"_s : u"other"_s)},
        {u"server"_s, oneLine(facts.server)},
        {u"user"_s, oneLine(facts.user)},
        {u"time"_s, timeText(facts.time)},
        {u"offset"_s, local.isValid() ? offsetText(local) : QString()},
    };
}

TicketText::Values TicketText::requestValues(const TicketWords &words, const Row &row)
{
    return {
        {u"type"_s, words.type(row.type)},
        {u"kind"_s, words.word(u"kinds"_s, row.isSmartcard ? u"Smartcard"_s : u"Software"_s)},
        {u"template"_s, oneLine(row.profileTemplate)},
        {u"target"_s, oneLine(row.target)},
        {u"id"_s, row.id.text()},
    };
}

TicketText::Values TicketText::rowValues(const TicketWords &words, StatusChange change,
                                         const Row &row)
{
    auto values = requestValues(words, row);
    values.insert(u"outcome"_s, words.word(u"outcomes"_s, key(row)));
    if (row.state != RunItem::State::Ended)
        return values;
    values.insert(u"confirmed"_s, words.word(u"confirmed"_s, key(row.outcome.confirmedBy)));
    values.insert(u"why"_s, words.word(u"reasons"_s, key(row.outcome.reason)));
    if (const auto status = row.outcome.statusAfter) {
        const bool isAbandoned = row.outcome.kind == Outcome::Kind::Done
            && change == StatusChange::Abandon && *status == expectedStatus(change);
        values.insert(u"status"_s,
                      isAbandoned ? words.word(u"statuses"_s, TicketWords::abandoned)
                                  : words.status(*status));
    }
    if (const auto &error = row.outcome.error) {
        values.insert(u"http"_s,
                      error->httpStatus == 0 ? QString() : QString::number(error->httpStatus));
        values.insert(u"message"_s, oneLine(error->serverMessage));
        values.insert(u"correlation"_s, oneLine(error->correlationId));
    }
    return values;
}

}
