// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/runitem.h"
#include "models/tickettemplate.h"

namespace Sigill {

class NameBook;

// The text about a change for the helpdesk's own ticket system, in the language of the ticket
// whatever the program's language is. Its words come from tickettext.json, which a site may
// replace.
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

private:
    struct Words
    {
        QList<TicketTemplate> head;
        TicketTemplate row;
        TicketTemplate otherType;
        TicketTemplate otherStatus;
        QHash<QString, QHash<QString, QString>> groups;
    };
    using Values = QHash<QString, QString>;

    static tl::expected<Words, QString> readWords(const QJsonObject &object);
    static tl::expected<QHash<QString, QString>, QString> readGroup(const QJsonObject &object,
                                                                    const QStringList &keys);
    static Values headValues(const QString &language, const Words &words, const Facts &facts);
    static Values rowValues(const Words &words, StatusChange change, const Row &row);

    QHash<QString, Words> m_words; // by language
};

}
