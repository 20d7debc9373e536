// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/requesttype.h"

using namespace Qt::StringLiterals;

namespace Sigill {

QList<RequestType> requestTypes()
{
    return {RequestType::None,
            RequestType::Enroll,
            RequestType::Recover,
            RequestType::Renew,
            RequestType::Disable,
            RequestType::Unblock,
            RequestType::Duplicate,
            RequestType::Retire,
            RequestType::RecoverOnBehalf,
            RequestType::SuspendOrReinstate,
            RequestType::OnlineUpdate,
            RequestType::TemporaryCardEnroll};
}

QString apiName(RequestType type)
{
    switch (type) {
    case RequestType::None:
        return u"None"_s;
    case RequestType::Enroll:
        return u"Enroll"_s;
    case RequestType::Recover:
        return u"Recover"_s;
    case RequestType::Renew:
        return u"Renew"_s;
    case RequestType::Disable:
        return u"Disable"_s;
    case RequestType::Unblock:
        return u"Unblock"_s;
    case RequestType::Duplicate:
        return u"Duplicate"_s;
    case RequestType::Retire:
        return u"Retire"_s;
    case RequestType::RecoverOnBehalf:
        return u"RecoverOnBehalf"_s;
    case RequestType::SuspendOrReinstate:
        return u"SuspendOrReinstate"_s;
    case RequestType::OnlineUpdate:
        return u"OnlineUpdate"_s;
    case RequestType::TemporaryCardEnroll:
        return u"TemporaryCardEnroll"_s;
    }
    return {};
}

}
