// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ticketwords.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

template <typename Value>
QStringList apiNames(const QList<Value> &values)
{
    QStringList names;
    for (const auto value : values)
        names += apiName(value);
    return names;
}

// The words that each language must have.
QHash<QString, QStringList> wordKeys()
{
    return {
        {u"requests"_s, {u"one"_s, u"other"_s}},
        {u"actions"_s, {u"Completed"_s, u"Canceled"_s, u"Abandoned"_s}},
        {u"outcomes"_s,
         {u"Done"_s, u"Refused"_s, u"Overtaken"_s, u"AlreadySo"_s, u"Unknown"_s, u"Unchanged"_s,
          u"NotSent"_s, u"Skipped"_s, u"Waiting"_s, u"InFlight"_s}},
        {u"confirmed"_s, {u"Answer"_s, u"Reread"_s}},
        {u"reasons"_s,
         {u"FinalStatus"_s, u"AlreadySo"_s, u"UnchangedAfterOk"_s, u"UnchangedLater"_s,
          u"TriedAgain"_s, u"OperatorStopped"_s, u"OperatorUnticked"_s, u"RunPaused"_s,
          u"InFlightElsewhere"_s, u"JournalFailed"_s}},
        {u"types"_s, apiNames(requestTypes())},
        {u"statuses"_s, apiNames(requestStatuses()) + QStringList{TicketWords::abandoned}},
        {u"kinds"_s, {u"Smartcard"_s, u"Software"_s}},
    };
}

// Of what every head can tell.
QStringList placePlaceholders()
{
    return {u"count"_s, u"requests"_s, u"server"_s, u"user"_s, u"time"_s, u"offset"_s};
}

QStringList headPlaceholders()
{
    return placePlaceholders() + QStringList{u"action"_s, u"done"_s, u"reason"_s};
}

// Of what every line of a request can tell.
QStringList requestPlaceholders()
{
    return {u"type"_s, u"kind"_s, u"template"_s, u"target"_s, u"id"_s, u"status"_s};
}

QStringList rowPlaceholders()
{
    return requestPlaceholders() + QStringList{u"outcome"_s, u"confirmed"_s, u"why"_s,
                                               u"http"_s,    u"message"_s,   u"correlation"_s};
}

QStringList listRowPlaceholders()
{
    return requestPlaceholders() + QStringList{u"submitted"_s, u"comment"_s};
}

QString ofNumber(const TicketTemplate &line, int number)
{
    return line.fill({{u"number"_s, QString::number(number)}});
}

}

tl::expected<TicketWords, QString> TicketWords::fromJson(const QJsonObject &object)
{
    TicketWords words;
    const auto groups = wordKeys();
    struct Line
    {
        QString key;
        TicketTemplate &target;
        QStringList placeholders;
    };
    const QStringList number{u"number"_s};
    const std::array lines{Line{u"row"_s, words.row, rowPlaceholders()},
                           Line{u"listRow"_s, words.listRow, listRowPlaceholders()},
                           Line{u"otherType"_s, words.m_otherType, number},
                           Line{u"otherStatus"_s, words.m_otherStatus, number}};
    const auto keys = object.keys();
    for (const QString &key : keys) {
        const bool isLine = std::any_of(lines.begin(), lines.end(),
                                        [&key](const Line &line) { return line.key == key; });
        if (!isLine && !groups.contains(key) && key != "head"_L1 && key != "listHead"_L1)
            return tl::unexpected(tr("“%1” is not known.").arg(key));
    }
    const auto head = readHead(object, u"head"_s, headPlaceholders());
    const auto listHead = readHead(object, u"listHead"_s, placePlaceholders());
    for (const auto *read : {&head, &listHead}) {
        if (!*read)
            return tl::unexpected(read->error());
    }
    words.head = *head;
    words.listHead = *listHead;
    for (const auto &line : lines) {
        const QString text = object[line.key].toString();
        if (text.isEmpty())
            return tl::unexpected(tr("“%1” is missing.").arg(line.key));
        const auto parsed = TicketTemplate::parse(text, line.placeholders);
        if (!parsed)
            return tl::unexpected(tr("In “%1”: %2").arg(line.key, parsed.error()));
        line.target = *parsed;
    }
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        const auto read = readGroup(object[group.key()].toObject(), *group);
        if (!read)
            return tl::unexpected(tr("In “%1”: %2").arg(group.key(), read.error()));
        words.m_groups.insert(group.key(), *read);
    }
    return words;
}

tl::expected<QList<TicketTemplate>, QString> TicketWords::readHead(const QJsonObject &object,
                                                                   const QString &key,
                                                                   const QStringList &placeholders)
{
    QList<TicketTemplate> lines;
    const auto head = object[key].toArray();
    if (head.isEmpty())
        return tl::unexpected(tr("“%1” must be a list of lines.").arg(key));
    for (const auto &line : head) {
        const auto parsed = TicketTemplate::parse(line.toString(), placeholders);
        if (!parsed)
            //: %1 is the name of a part of a file, %2 a sentence on what is wrong in it
            return tl::unexpected(tr("In “%1”: %2").arg(key, parsed.error()));
        lines.append(*parsed);
    }
    return lines;
}

tl::expected<TicketWords::Group, QString> TicketWords::readGroup(const QJsonObject &object,
                                                                 const QStringList &keys)
{
    Group group;
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

QString TicketWords::type(RequestType type) const
{
    const QString name = apiName(type);
    return name.isEmpty() ? ofNumber(m_otherType, static_cast<int>(type)) : word(u"types"_s, name);
}

QString TicketWords::status(RequestStatus status) const
{
    const QString name = apiName(status);
    return name.isEmpty() ? ofNumber(m_otherStatus, static_cast<int>(status))
                          : word(u"statuses"_s, name);
}

}
