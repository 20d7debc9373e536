// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/anonymoussignin.h"

namespace Sigill {

AnonymousSignIn::AnonymousSignIn(SignInState::Mechanism mechanism)
{
    SignInState state;
    state.mechanism = mechanism;
    setState(state);
}

void AnonymousSignIn::prepare(QObject *, Prepared prepared)
{
    prepared(ExchangeProof());
}

std::optional<ApiError> AnonymousSignIn::judge(const QNetworkReply &, const ExchangeProof &)
{
    return std::nullopt;
}

}
