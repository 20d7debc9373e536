// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/requeststatus.h"
#include "domain/requesttype.h"
#include "models/tickettemplate.h"

QT_BEGIN_NAMESPACE
class QJsonObject;
QT_END_NAMESPACE

namespace Sigill {

// The words of ticket text in one language, as tickettext.json has them.
class TicketWords
{
    Q_DECLARE_TR_FUNCTIONS(TicketWords)

public:
    // A status that is not the server's: Failed, where abandoning led to it.
    static constexpr auto abandoned = QLatin1StringView("Abandoned");

    // The error is a sentence on what is wrong in the object.
    static tl::expected<TicketWords, QString> fromJson(const QJsonObject &object);

    // About a change: the lines above its requests, and the line of each of them.
    QList<TicketTemplate> head;
    TicketTemplate row;
    // The same about requests as they are.
    QList<TicketTemplate> listHead;
    TicketTemplate listRow;

    QString word(const QString &group, const QString &key) const
    {
        return m_groups.value(group).value(key);
    }
    QString type(RequestType type) const;
    QString status(RequestStatus status) const;

private:
    using Group = QHash<QString, QString>;

    static tl::expected<QList<TicketTemplate>, QString>
    readHead(const QJsonObject &object, const QString &key, const QStringList &placeholders);
    static tl::expected<Group, QString> readGroup(const QJsonObject &object,
                                                  const QStringList &keys);

    TicketTemplate m_otherType;
    TicketTemplate m_otherStatus;
    QHash<QString, Group> m_groups;
};

}
