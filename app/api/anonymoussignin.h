// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/signin.h"

namespace Sigill {

// At a server that asks for nothing, or where the system signs in by itself.
class AnonymousSignIn : public SignIn
{
    Q_OBJECT

public:
    explicit AnonymousSignIn(SignInState::Mechanism mechanism);

    void prepare(QObject *context, Prepared prepared) override;
    std::optional<ApiError> judge(const QNetworkReply &reply, const ExchangeProof &proof) override;
};

}
