// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <string>

namespace Sigill {

// One exchange's share of a Windows sign-in: the SPNEGO token that goes with it (RFC 4178, 4559),
// and the check of the token that comes back. Made from the ticket that the operator already has;
// nothing is delegated. Knows no Qt, so that it can be compiled and tried alone. An object is used
// by one thread at a time.
class Negotiation
{
public:
    enum class Problem {
        None,
        NoTicket,
        TicketExpired,
        UnknownService, // no service principal of that name in the domain
        ClockSkew,
        NoDomainController,
        Other,
    };

    // The operator's ticket as it lies in the cache.
    struct Holder
    {
        std::string principal; // "anna@CONTOSO.COM"; empty where there is none
        unsigned int lifetime = 0; // seconds that it is still good for
        Problem problem = Problem::None;
        std::string text; // the library's words on the problem, English
    };

    Negotiation();
    ~Negotiation();
    Negotiation(const Negotiation &) = delete;
    Negotiation &operator=(const Negotiation &) = delete;

    // Makes the token for the service, such as "HTTP@mimcm.contoso.com". bindings: the
    // application data of RFC 5929, or empty where there are none. May ask a domain controller, so
    // it may take seconds. False where it could not: problem() says why.
    bool begin(const std::string &service, const std::string &bindings);
    const std::string &token() const { return m_token; }

    // Whether the token in the server's answer proves that the service itself has answered. To be
    // asked at most once, after begin().
    bool accept(const std::string &token);

    Problem problem() const { return m_problem; }
    const std::string &text() const { return m_text; }

    // May read files, never asks the network.
    static Holder holder();

private:
    struct Context;

    void fail(unsigned int major, unsigned int minor);

    std::unique_ptr<Context> m_context;
    std::string m_token;
    Problem m_problem = Problem::None;
    std::string m_text;
};

}
