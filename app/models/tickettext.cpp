// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tickettext.h"

#include "domain/visibletext.h"
#include "models/namebook.h"

#include <QJsonArray>
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

template <typename Value>
QStringList apiNames(const QList<Value> &values)
{
    QStringList names;
    for (const auto value : values)
        names += apiName(value);
    return names;
}

// Failed, where abandoning led to it.
constexpr auto abandoned = "Abandoned"_L1;

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

// The words that each language must have.
QHash<QString, QStringList> wordKeys()
{
    return {
        {u"requests"_s, {u"one"_s, u"other"_s}},
        {u"actions"_s, {u"Completed"_s, u"Canceled"_s, u"Abandoned"_s}},
        {u"outcomes"_s,
         {u"Done"_s, u"Refused"_s, u"Overtaken"_s, u"Unknown"_s, u"NotSent"_s, u"Skipped"_s,
          u"Waiting"_s, u"InFlight"_s}},
        {u"confirmed"_s, {u"Answer"_s, u"Reread"_s}},
        {u"reasons"_s,
         {u"FinalStatus"_s, u"AlreadySo"_s, u"UnchangedAfterOk"_s, u"UnchangedLater"_s,
          u"TriedAgain"_s, u"OperatorStopped"_s, u"OperatorUnticked"_s, u"RunPaused"_s,
          u"InFlightElsewhere"_s, u"JournalFailed"_s}},
        {u"types"_s, apiNames(requestTypes())},
        {u"statuses"_s, apiNames(requestStatuses()) + QStringList{abandoned}},
        {u"kinds"_s, {u"Smartcard"_s, u"Software"_s}},
    };
}

QStringList headPlaceholders()
{
    return {u"action"_s, u"count"_s, u"requests"_s, u"done"_s,  u"server"_s,
            u"user"_s,   u"time"_s,  u"offset"_s,   u"reason"_s};
}

QStringList rowPlaceholders()
{
    return {u"outcome"_s, u"type"_s,      u"kind"_s, u"template"_s, u"target"_s,  u"id"_s,
            u"status"_s,  u"confirmed"_s, u"why"_s,  u"http"_s,     u"message"_s, u"correlation"_s};
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
        const auto words = readWords(file[key].toObject());
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

tl::expected<TicketText::Words, QString> TicketText::readWords(const QJsonObject &object)
{
    Words words;
    const auto groups = wordKeys();
    const auto in = [](const QString &part, const QString &problem) {
        return tl::unexpected(tr("In “%1”: %2").arg(part, problem));
    };
    const auto keys = object.keys();
    for (const QString &key : keys) {
        const bool isKnown = groups.contains(key) || key == "head"_L1 || key == "row"_L1
            || key == "otherType"_L1 || key == "otherStatus"_L1;
        if (!isKnown)
            return tl::unexpected(tr("“%1” is not known.").arg(key));
    }
    if (object[u"head"].toArray().isEmpty())
        return tl::unexpected(tr("“%1” must be a list of lines.").arg(u"head"));
    const auto head = object[u"head"].toArray();
    for (const auto &line : head) {
        const auto parsed = TicketTemplate::parse(line.toString(), headPlaceholders());
        if (!parsed)
            return in(u"head"_s, parsed.error());
        words.head.append(*parsed);
    }
    struct Line
    {
        QString key;
        TicketTemplate &target;
        QStringList placeholders;
    };
    const QStringList number{u"number"_s};
    for (const auto &line : {Line{u"row"_s, words.row, rowPlaceholders()},
                             Line{u"otherType"_s, words.otherType, number},
                             Line{u"otherStatus"_s, words.otherStatus, number}}) {
        const QString text = object[line.key].toString();
        if (text.isEmpty())
            return tl::unexpected(tr("“%1” is missing.").arg(line.key));
        const auto parsed = TicketTemplate::parse(text, line.placeholders);
        if (!parsed)
            return in(line.key, parsed.error());
        line.target = *parsed;
    }
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        const auto read = readGroup(object[group.key()].toObject(), *group);
        if (!read)
            return in(group.key(), read.error());
        words.groups.insert(group.key(), *read);
    }
    return words;
}

tl::expected<QHash<QString, QString>, QString> TicketText::readGroup(const QJsonObject &object,
                                                                     const QStringList &keys)
{
    QHash<QString, QString> group;
    const auto found = object.keys();
    for (const QString &key : found) {
        if (!keys.contains(key))
            return tl::unexpected(tr("“%1” is not known.").arg(key));
        group.insert(key, object[key].toString());
    }
    for (const QString &key : keys) {
        if (group.value(key).isEmpty())
            return tl::unexpected(tr("“%1” is missing.").arg(key));
    }
    return group;
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
        const Request &request = item.plan.request;
        rows.append({request.id, request.type, request.isSmartcard, targetOf(request, names),
                     names.templateName(request.profileTemplate), item.state, item.outcome});
    }
    return rows;
}

QString TicketText::text(const QString &language, const Facts &facts) const
{
    const bool isKnown = m_words.contains(language);
    const QString used = isKnown ? language : languages().constFirst();
    const Words words = m_words.value(used);
    const auto values = headValues(used, words, facts);
    QString text;
    for (const auto &line : words.head) {
        // A line that is optional as a whole.
        if (const QString filled = line.fill(values); !filled.isEmpty())
            text += filled + u'\n';
    }
    text += u'\n';
    for (const auto &row : facts.rows)
        text += words.row.fill(rowValues(words, facts.change, row)) + u'\n';
    return text;
}

TicketText::Values TicketText::headValues(const QString &language, const Words &words,
                                          const Facts &facts)
{
    const auto count = facts.rows.size();
    const auto done = std::count_if(facts.rows.cbegin(), facts.rows.cend(), [](const Row &row) {
        return row.state == RunItem::State::Ended && row.outcome.kind == Outcome::Kind::Done;
    });
    const QLocale locale(language);
    const auto plurals = words.groups.value(u"requests"_s);
    const QDateTime local = facts.time.toLocalTime();
    return {
        {u"action"_s, words.groups.value(u"actions"_s).value(apiWord(facts.change))},
        {u"count"_s, locale.toString(count)},
        {u"requests"_s, plurals.value(count == 1 ? u"one"_s : u"other"_s)},
        // Of a single one its row tells it.
        {u"done"_s, count == 1 ? QString() : locale.toString(static_cast<qlonglong>(done))},
        {u"server"_s, oneLine(facts.server)},
        {u"user"_s, oneLine(facts.user)},
        {u"time"_s, local.toString(u"yyyy-MM-dd HH:mm"_s)},
        {u"offset"_s, local.isValid() ? offsetText(local) : QString()},
        {u"reason"_s, oneLine(facts.reason)},
    };
}

TicketText::Values TicketText::rowValues(const Words &words, StatusChange change, const Row &row)
{
    const auto word = [&words](const QString &group, const QString &key) {
        return words.groups.value(group).value(key);
    };
    const auto other = [](const TicketTemplate &line, int number) {
        return line.fill({{u"number"_s, QString::number(number)}});
    };
    const int type = static_cast<int>(row.type);
    const QString typeName = apiName(row.type);
    Values values{
        {u"outcome"_s, word(u"outcomes"_s, key(row))},
        {u"type"_s, typeName.isEmpty() ? other(words.otherType, type) : word(u"types"_s, typeName)},
        {u"kind"_s, word(u"kinds"_s, row.isSmartcard ? u"Smartcard"_s : u"Software"_s)},
        {u"template"_s, oneLine(row.profileTemplate)},
        {u"target"_s, oneLine(row.target)},
        {u"id"_s, row.id.text()},
    };
    if (row.state != RunItem::State::Ended)
        return values;
    values.insert(u"confirmed"_s, word(u"confirmed"_s, key(row.outcome.confirmedBy)));
    values.insert(u"why"_s, word(u"reasons"_s, key(row.outcome.reason)));
    if (const auto status = row.outcome.statusAfter) {
        const bool isAbandoned = row.outcome.kind == Outcome::Kind::Done
            && change == StatusChange::Abandon && *status == expectedStatus(change);
        const QString name = isAbandoned ? QString(abandoned) : apiName(*status);
        values.insert(u"status"_s,
                      name.isEmpty() ? other(words.otherStatus, static_cast<int>(*status))
                                     : word(u"statuses"_s, name));
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
