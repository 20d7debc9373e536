// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/connectionwords.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

using Kind = ConnectionStep::Kind;
using State = ConnectionStep::State;
using Finding = ConnectionStep::Finding;

QString ConnectionWords::title(Kind kind)
{
    switch (kind) {
    case Kind::Name:
        //: step of a test: the name of the server is looked up (DNS)
        return tr("Server's name");
    case Kind::Proxy:
        //: step of a test: which proxy leads to the server
        return tr("Proxy");
    case Kind::Connect:
        //: step of a test: a connection (TCP) is made
        return tr("Connection");
    case Kind::Secure:
        //: step of a test: TLS and the server's certificate
        return tr("Security (TLS)");
    case Kind::SignIn:
        //: step of a test
        return tr("Sign-in");
    case Kind::Api:
        //: step of a test: the API of the server is there and switched on
        return tr("API");
    case Kind::List:
        //: step of a test: the list of requests can be read
        return tr("List of requests");
    }
    Q_UNREACHABLE();
}

QString ConnectionWords::state(State state)
{
    switch (state) {
    case State::NotTried:
        //: state of a step
        return tr("Not tried");
    case State::UnderWay:
        //: state of a step
        return tr("Under way");
    case State::WaitsForYou:
        //: state of a step
        return tr("Waits for you");
    case State::Works:
        //: state of a step
        return tr("Works");
    case State::Warning:
        //: state of a step
        return tr("Warning");
    case State::Failed:
        //: state of a step
        return tr("Failed");
    case State::Skipped:
        //: state of a step
        return tr("Skipped");
    }
    Q_UNREACHABLE();
}

QString ConnectionWords::sentence(const ConnectionStep &step)
{
    switch (step.state) {
    case State::NotTried:
    case State::UnderWay:
        return {};
    case State::WaitsForYou:
        return waitingSentence(step);
    case State::Works:
        return worksSentence(step);
    case State::Warning:
        return warningSentence(step);
    case State::Failed:
        return step.error ? step.error->summary() + u' ' + step.error->advice() : QString();
    case State::Skipped:
        if (step.finding == Finding::Stopped)
            return tr("The test was stopped.");
        if (step.finding == Finding::NotSecured)
            return tr("The address begins with http, and the server is on this computer.");
        return tr("An earlier step has to work first.");
    }
    Q_UNREACHABLE();
}

QString ConnectionWords::waitingSentence(const ConnectionStep &step)
{
    if (step.kind == Kind::Proxy && step.proxySignIn.isReadable)
        return step.proxySignIn.text() + u' '
            + tr("The password goes to it in a form that others on the network can read.");
    if (step.kind == Kind::Proxy)
        return step.proxySignIn.text();
    if (step.signIn.stage == SignInState::Stage::WantsBrowser)
        return tr("Sign in in the browser.");
    if (step.signIn.error)
        return step.signIn.error->summary() + u' ' + step.signIn.error->advice();
    return tr("The server wants a user name and a password.");
}

QString ConnectionWords::worksSentence(const ConnectionStep &step)
{
    switch (step.kind) {
    case Kind::Name:
        if (step.finding == Finding::IsAddress)
            return tr("The profile names an address, so there is no name to look up.");
        //: %1 is a name, %2 one address or more
        return tr("%1 is %2.").arg(step.host, step.addresses.join(u", "_s));
    case Kind::Proxy:
        if (step.proxy.isEmpty())
            return tr("None is used for this server.");
        //: %1 is a host with its port
        if (step.proxySignIn.kind == ProxyState::Kind::SignedIn)
            return tr("%1 leads to the server.").arg(step.proxy) + u' ' + step.proxySignIn.text();
        return tr("%1 leads to the server.").arg(step.proxy);
    case Kind::Connect:
        if (step.finding == Finding::ThroughProxy)
            //: %1 is a host with its port, %2 is another
            return tr("%1 can be reached through %2.").arg(step.host, step.proxy);
        //: %1 is a host with its port
        return tr("%1 accepts connections.").arg(step.host);
    case Kind::Secure:
        //: %1 is a version such as TLS 1.3, %2 a date
        return tr("%1; the certificate is trusted and valid until %2.")
            .arg(step.tls.protocol,
                 step.tls.chain.isEmpty()
                     ? QString()
                     : QLocale().toString(step.tls.chain.constFirst().validUntil.toLocalTime(),
                                          QLocale::ShortFormat));
    case Kind::SignIn:
        if (step.finding == Finding::NoSignIn)
            return tr("The server asks for none.");
        return signedInSentence(step.signIn);
    case Kind::Api:
        return tr("It is switched on and answers.");
    case Kind::List:
        if (step.finding == Finding::Empty)
            return tr("It can be read. Nothing is in the status that was asked for, or your "
                      "account may not read other people's requests.");
        return tr("It can be read.");
    }
    Q_UNREACHABLE();
}

QString ConnectionWords::signedInSentence(const SignInState &signIn)
{
    const QString mechanism = signIn.mechanismText();
    const QString who = signIn.user.isEmpty()
        //: %1 is a way to sign in such as Kerberos
        ? tr("Signed in (%1).").arg(mechanism)
        //: %1 is an account, %2 a way to sign in such as Kerberos
        : tr("Signed in as %1 (%2).").arg(signIn.user, mechanism);
    return who + u' ' + signIn.serverProofText();
}

QString ConnectionWords::warningSentence(const ConnectionStep &step)
{
    switch (step.finding) {
    case Finding::ProxyFindsName:
        //: %1 is a host
        return tr("%1 is not known to this computer. The proxy may know it.").arg(step.host);
    case Finding::NotSecuredAfar:
        return tr("The address begins with http: everybody on the way can read and change what "
                  "is sent.");
    case Finding::ExpiresSoon:
        return worksSentence(step) + u' ' + tr("It has to be renewed soon.");
    case Finding::SomeUnreadable:
        return tr("It can be read, but %n request(s) in it cannot.", nullptr, step.unreadable);
    case Finding::None:
    case Finding::IsAddress:
    case Finding::ThroughProxy:
    case Finding::NotSecured:
    case Finding::NoSignIn:
    case Finding::Empty:
    case Finding::Stopped:
        break;
    }
    return worksSentence(step);
}

QStringList ConnectionWords::details(const ConnectionStep &step)
{
    QStringList lines;
    if (step.error)
        lines << step.error->details().split(u'\n');
    if (step.kind == Kind::Connect && !step.addresses.isEmpty())
        lines << tr("Address: %1").arg(step.addresses.join(u", "_s));
    if (!step.tls.cipher.isEmpty())
        lines << tr("Cipher: %1").arg(step.tls.cipher);
    for (qsizetype i = 0; i < step.tls.chain.size(); ++i) {
        const auto &certificate = step.tls.chain.at(i);
        lines << tr("Certificate %1: %2").arg(i + 1).arg(certificate.text());
        if (!certificate.hosts.isEmpty())
            //: names of computers
            lines << u"    "_s + tr("For: %1").arg(certificate.hosts.join(u", "_s));
        lines << u"    SHA-256: "_s + certificate.fingerprint;
    }
    if (step.kind == Kind::SignIn && step.signIn.expires.isValid()) {
        lines << tr("Valid until: %1")
                     .arg(QLocale().toString(step.signIn.expires.toLocalTime(),
                                             QLocale::ShortFormat));
    }
    if (!step.serverSoftware.isEmpty())
        //: the name that the web server gives itself
        lines << tr("Calls itself: %1").arg(step.serverSoftware);
    if (step.hasEnded() && step.state != State::Skipped)
        //: how long it took
        lines << tr("Time: %1 ms").arg(QLocale().toString(step.milliseconds));
    return lines;
}

QString ConnectionWords::summary(const QList<ConnectionStep> &steps)
{
    const auto first = [&steps](State state) {
        return std::find_if(steps.cbegin(), steps.cend(),
                            [state](const auto &step) { return step.state == state; });
    };
    if (const auto failed = first(State::Failed); failed != steps.cend())
        //: %1 is a step of a test, such as Sign-in
        return tr("%1 does not work.").arg(title(failed->kind));
    const bool isStopped = std::any_of(steps.cbegin(), steps.cend(), [](const auto &step) {
        return step.finding == Finding::Stopped;
    });
    if (isStopped)
        return tr("The test was stopped.");
    if (first(State::WaitsForYou) != steps.cend())
        return tr("The test waits for you to sign in.");
    if (!std::all_of(steps.cbegin(), steps.cend(),
                     [](const auto &step) { return step.hasEnded(); }))
        return tr("Testing…");
    return first(State::Warning) == steps.cend() ? tr("Everything works.")
                                                 : tr("It works, with something to know.");
}

QString ConnectionWords::text(const QList<ConnectionStep> &steps)
{
    QStringList lines{summary(steps)};
    for (const auto &step : steps) {
        lines << QString() << u"%1: %2"_s.arg(title(step.kind), state(step.state));
        if (const QString words = sentence(step); !words.isEmpty())
            lines << u"  "_s + words;
        const auto more = details(step);
        for (const auto &line : more)
            lines << u"  "_s + line;
    }
    return lines.join(u'\n') + u'\n';
}

}
