// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/runitem.h"
#include "models/ticketwords.h"

namespace Sigill {

class NameBook;

// The text about a change, or about requests, for the helpdesk's own ticket system, in the language
// of the ticket whatever the program's language is. Its words come from tickettext.json, which a
// site may replace.
class TicketText
{
    Q_DECLARE_TR_FUNCTIONS(TicketText)

public:
    struct Row
    {
        RequestId id;
        RequestType type = RequestType::None;
        bool isSmartcard = false;
        QString target; // name or GUID
        QString profileTemplate; // its name
        RunItem::State state = RunItem::State::Ended;
        Outcome outcome;
    };
    struct Facts
    {
        StatusChange change = StatusChange::Complete;
        QString server;
        QString user;
        QDateTime time;
        QString reason;
        QList<Row> rows;
    };

    // The error is a sentence on what is wrong in the file.
    static tl::expected<TicketText, QString> fromJson(const QByteArray &json);
    static QList<Row> rows(const QList<RunItem> &items, const NameBook &names);

    static QStringList languages();
    // English for a language without words. Texts of the server stand on one line each.
    QString text(const QString &language, const Facts &facts) const;
    // The same of requests as they are; of the facts, only where, who and when count.
    QString listText(const QString &language, const Facts &facts, const QList<Request> &requests,
                     const NameBook &names) const;

private:
    using Values = QHash<QString, QString>;

    QString usedLanguage(const QString &language) const;
    static Row rowOf(const Request &request, const NameBook &names);
    static QString filled(const QList<TicketTemplate> &lines, const Values &values);
    static Values headValues(const QString &language, const TicketWords &words, const Facts &facts,
                             qsizetype count);
    static Values requestValues(const TicketWords &words, const Row &row);
    static Values rowValues(const TicketWords &words, StatusChange change, const Row &row);

    QHash<QString, TicketWords> m_words; // by language
};

}
