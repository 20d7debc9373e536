// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/federationtokens.h"

#include <QOAuth2AuthorizationCodeFlow>

namespace Sigill {

struct FederationSettings;
class TokenChannel;

// One sign-in, or one refresh of it, by Qt's OAuth flow with what Qt 6.4 lacks: a proof key, a
// state from the system's generator, the resource that AD FS wants, parameters that are encoded
// (Qt leaves a + as it is, which a server reads as a space), no empty client_secret, and errors
// that somebody hears. Qt's flow can be used once: it takes no second redirect, and after a failed
// refresh it believes for ever that one is under way. Hence one object for each exchange.
// Sources: RFC 6749 sections 4.1 and 6, RFC 7636, RFC 8707 (resource).
class FederationFlow : public QOAuth2AuthorizationCodeFlow
{
    Q_OBJECT

public:
    // The channel is not owned and must outlive the flow.
    FederationFlow(const FederationSettings &settings, TokenChannel &channel, QObject *parent);

    // grant() emits authorizeWithBrowser, redeem() follows with the code of the redirect, whose
    // state the caller has compared with state(); refresh() stands for itself.
    void redeem(const QString &code);
    void refresh(const QString &refreshToken);

Q_SIGNALS:
    // The end of redeem() and refresh().
    void exchanged(const tl::expected<Sigill::FederationTokens, Sigill::SignInError> &result);
};

}
