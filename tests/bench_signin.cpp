// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the sign-in with a ticket costs each request, at a server of the lab that checks every
// token: beside a sign-in by password, which signs a connection in once, through the same server.
// The difference holds the server's work as well, so the program's own share is less.

#include "bench.h"

#include "api/apiclient.h"
#include "api/negotiation.h"
#include "support/iisfront.h"
#include "support/samplerequests.h"

#include <QEventLoop>
#include <QNetworkAccessManager>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Sigill;
using SignInKind = ServerProfile::SignInKind;

namespace {

constexpr int requestsPerRound = 200;
const auto account = u"TEST\\u2"_s;

// One after the other, in milliseconds each; nothing where one fails.
std::optional<double> readsOf(ApiClient &client, int count)
{
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < count; ++i) {
        QEventLoop loop;
        bool isRead = false;
        client.fetchRequest(sampleId(0), &loop, [&](const Result<FreshRequest> &fresh) {
            isRead = fresh.has_value();
            loop.quit();
        });
        loop.exec();
        if (!isRead)
            return std::nullopt;
    }
    return static_cast<double>(clock.nsecsElapsed()) / 1e6 / count;
}

}

bool Bench::signIn(const Options &options)
{
    if (!Lab::isThere()) {
        std::fputs("signin: there is no lab, see tests/lab/README.md.\n", stderr);
        return false;
    }
    const IisFront front({sampleRequest(0, RequestStatus::Approved)}, IisFront::secure());
    if (!front.isUp())
        return false;
    QNetworkAccessManager network;
    ApiClient withTicket(network, nullptr);
    withTicket.setProfile(front.profile(SignInKind::Ticket));
    ApiClient withPassword(network, nullptr);
    withPassword.setProfile(front.profile(SignInKind::Password));
    withPassword.connection().givePassword(account, Lab().account(u"u2"_s).password);
    // The first ones ask for the service's ticket and sign the connection in.
    if (!readsOf(withTicket, 10) || !readsOf(withPassword, 10))
        return false;

    std::vector<double> tickets;
    std::vector<double> passwords;
    std::vector<double> tokens;
    for (int run = 0; run < options.runs; ++run) {
        const auto ticket = readsOf(withTicket, requestsPerRound);
        const auto password = readsOf(withPassword, requestsPerRound);
        if (!ticket || !password)
            return false;
        tickets.push_back(*ticket);
        passwords.push_back(*password);
        const auto taken = timeOf(requestsPerRound, [] {
            Negotiation negotiation;
            keep(negotiation.begin("HTTP@localhost", std::string(32, 'b')));
        });
        tokens.push_back(static_cast<double>(taken) / 1e6 / requestsPerRound);
    }
    print({u"signin.password"_s, median(passwords), u"ms"_s});
    print({u"signin.ticket"_s, median(tickets), u"ms"_s});
    print({u"signin.cost"_s, median(tickets) - median(passwords), u"ms"_s});
    print({u"signin.token"_s, median(tokens), u"ms"_s});
    return true;
}
