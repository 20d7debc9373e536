// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/statuschange.h"

using namespace Qt::StringLiterals;

namespace Sigill {

QString apiWord(StatusChange change)
{
    switch (change) {
    case StatusChange::Complete:
        return u"Completed"_s;
    case StatusChange::Cancel:
        return u"Canceled"_s;
    case StatusChange::Abandon:
        return u"Abandoned"_s;
    }
    Q_UNREACHABLE();
}

std::optional<StatusChange> statusChangeFromApiWord(QStringView word)
{
    for (const auto change :
         {StatusChange::Complete, StatusChange::Cancel, StatusChange::Abandon}) {
        if (word.compare(apiWord(change), Qt::CaseInsensitive) == 0)
            return change;
    }
    return std::nullopt;
}

RequestStatus expectedStatus(StatusChange change)
{
    switch (change) {
    case StatusChange::Complete:
        return RequestStatus::Completed;
    case StatusChange::Cancel:
        return RequestStatus::Canceled;
    case StatusChange::Abandon:
        return RequestStatus::Failed;
    }
    Q_UNREACHABLE();
}

}
