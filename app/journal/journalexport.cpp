// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalexport.h"

#include "domain/csvtext.h"
#include "domain/guid.h"
#include "journal/journalcodec.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// In this order in a table.
constexpr const char *columns[] = {
    "number",
    "time",
    "ended",
    "action",
    "request",
    "target",
    "originator",
    "outcome",
    "confirmed_by",
    "outcome_reason",
    "reason",
    "user",
    "host",
    "server",
    "status_before",
    "status_found",
    "status_after",
    "http",
    "attempts",
    "message",
    "correlation_id",
    "error",
    "error_http",
    "error_path",
    "error_technical",
    "retry_after",
    "unsent",
    "read_before",
    "run",
    "session",
    "version",
    "target_name",
    "originator_name",
};

}

// Null for every name that is not known.
QJsonObject JournalExport::whole(const JournalEntry &entry, const Names &names)
{
    auto object = JournalCodec::whole(entry);
    const auto nameOf = [&names](const QString &person) {
        const auto guid = guidFromText(person);
        const QString name = guid ? names.value(*guid) : QString();
        return name.isEmpty() ? QJsonValue() : QJsonValue(name);
    };
    object.insert(u"target_name"_s, nameOf(entry.target));
    object.insert(u"originator_name"_s, nameOf(entry.originator));
    return object;
}

QByteArray JournalExport::csv(const QList<JournalEntry> &entries, const Names &names)
{
    QStringList cells;
    for (const auto *column : columns)
        cells << QString::fromLatin1(column);
    const CsvText table;
    QByteArray bytes = QString(CsvText::byteOrderMark + table.row(cells)).toUtf8();
    for (const auto &entry : entries) {
        const auto object = whole(entry, names);
        cells.clear();
        for (const auto *column : columns)
            cells << object.value(QLatin1StringView(column)).toVariant().toString();
        bytes += table.row(cells).toUtf8();
    }
    return bytes;
}

QByteArray JournalExport::json(const QList<JournalEntry> &entries, const Names &names)
{
    QJsonArray array;
    for (const auto &entry : entries)
        array.append(whole(entry, names));
    return QJsonDocument(array).toJson();
}

QByteArray JournalExport::jsonLines(const QList<JournalEntry> &entries, const Names &names)
{
    QByteArray lines;
    for (const auto &entry : entries)
        lines += QJsonDocument(whole(entry, names)).toJson(QJsonDocument::Compact) + '\n';
    return lines;
}

}
