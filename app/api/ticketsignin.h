// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/signin.h"
#include "api/ticketmaker.h"

namespace Sigill {

// Windows sign-in with the ticket the operator already has. Each exchange carries a token of its
// own, made on a worker thread, so no exchange needs a 401 first; the server's token in the answer
// is checked (RFC 4559). Over TLS an answer without one counts as proved by the certificate, since
// IIS may sign in a connection once; without TLS it is not believed.
class TicketSignIn : public SignIn
{
    Q_OBJECT

public:
    // service: "HTTP@host".
    TicketSignIn(const QString &service, bool isOverTls);

    void prepare(QObject *context, Prepared prepared) override;
    std::optional<ApiError> judge(const QNetworkReply &reply, const ExchangeProof &proof) override;
    bool mustReadFirst() const override;
    bool wantsBinding() const override { return m_isOverTls; }
    void setBinding(const QByteArray &binding) override { m_binding = binding; }

private:
    void take(const TicketMaker::Made &made, const Prepared &prepared);
    ApiError impostor(const QNetworkReply &reply, const QString &technical);
    ApiError refused(const QNetworkReply &reply);

    const QString m_service;
    const bool m_isOverTls;
    QByteArray m_binding;
    TicketMaker m_tickets;
};

}
