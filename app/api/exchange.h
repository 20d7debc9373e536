// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/signin.h"

namespace Sigill {

// One exchange that has been sent, and what its answer is checked with.
struct Exchange
{
    QNetworkReply *reply = nullptr; // whoever takes the exchange owns it
    std::shared_ptr<SignIn> signIn;
    ExchangeProof proof;
    bool isProxied = false; // by an HTTP proxy

    // To be asked once, when the head of the answer has come, or nothing has.
    std::optional<ApiError> judge() const { return signIn->judge(*reply, proof); }
};

}
