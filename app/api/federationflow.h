// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/federationsettings.h"
#include "api/federationtokens.h"
#include "api/proofkey.h"

#include <QObject>

namespace Sigill {

class TokenChannel;

// One sign-in, or one refresh of it: what is asked of the browser and of the token endpoint. One
// object for each exchange, so that no proof and no state is used twice.
// Sources: RFC 6749 sections 4.1 and 6, RFC 7636, RFC 8707 (resource, which AD FS wants).
class FederationFlow : public QObject
{
    Q_OBJECT

public:
    // The channel is not owned and must outlive the flow.
    FederationFlow(const FederationSettings &settings, TokenChannel &channel, QObject *parent);

    // What the redirect must bring back.
    const QString &state() const { return m_state; }
    QUrl browserAddress() const;

    // With the code of the redirect, whose state the caller has compared; refresh() stands for
    // itself. Both end in exchanged().
    void redeem(const QString &code);
    void refresh(const QString &refreshToken);

Q_SIGNALS:
    void exchanged(const tl::expected<Sigill::FederationTokens, Sigill::SignInError> &result);

private:
    void exchange(const QList<std::pair<QString, QString>> &fields);

    FederationSettings m_settings;
    TokenChannel &m_channel;
    QString m_state;
    ProofKey m_proof;
};

}
