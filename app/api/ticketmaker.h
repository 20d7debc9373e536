// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/negotiation.h"
#include "domain/signinerror.h"

#include <QThread>

#include <functional>

namespace Sigill {

// Makes tokens of the operator's ticket on a thread of its own, since a domain controller may have
// to be asked for each.
class TicketMaker : public QObject
{
    Q_OBJECT

public:
    struct Made
    {
        std::shared_ptr<Negotiation> negotiation;
        Negotiation::Holder holder;
        bool isGood = false;

        // The value of a header (RFC 4559).
        QByteArray header() const;
        // Why it is not good; service: "HTTP@host".
        SignInError error(const QString &service) const;
    };
    using Taken = std::function<void(const Made &)>;

    explicit TicketMaker(QObject *parent);
    ~TicketMaker() override;

    // For one exchange or connection. Calls back later, on this thread; never where the context has
    // gone.
    void make(const QString &service, const QByteArray &binding, QObject *context, Taken taken);

private:
    QThread m_thread;
    QObject *m_worker; // lives on the thread and ends with it
};

}
