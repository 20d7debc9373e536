// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/requeststatus.h"
#include "domain/statuschange.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>

#include <tl/expected.hpp>

namespace Sigill {

// From which statuses each action works, as far as that is known: read from data, because much of
// it is not published and a site may know better. Nothing is ever locked because of it.
class LifeCycle
{
    Q_DECLARE_TR_FUNCTIONS(LifeCycle)

public:
    enum class Doubt {
        None,
        NotApprovedYet, // it works from a later status
        AlreadyUnderWay, // another action is the documented one
        NotDocumented,
        StatusNotKnown,
    };

    // The error is a sentence for who wrote the file.
    static tl::expected<LifeCycle, QString> fromJson(const QByteArray &json);

    // For a status that is not final.
    Doubt doubt(StatusChange change, RequestStatus status) const;
    // Without a doubt, in the order of the statuses.
    QList<RequestStatus> worksFrom(StatusChange change) const;

private:
    tl::expected<void, QString> readAction(StatusChange change, const QJsonObject &action);
    tl::expected<RequestStatus, QString> readStatus(const QString &name) const;

    QHash<StatusChange, QHash<RequestStatus, Doubt>> m_doubts;
};

}
