// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/federationsignin.h"
#include "domain/signinerror.h"
#include "support/freeport.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QUrlQuery>

#include <memory>

namespace Sigill {

// A sign-in with the network it needs and everything it reports.
struct SignInBed
{
    explicit SignInBed(const FederationSettings &settings, const SignInPatience &patience = {})
        : signIn(std::make_unique<FederationSignIn>(network, nullptr, patience))
        , browserNeeded(signIn.get(), &FederationSignIn::browserNeeded)
        , signedIn(signIn.get(), &FederationSignIn::signedIn)
        , refreshed(signIn.get(), &FederationSignIn::refreshed)
        , failed(signIn.get(), &FederationSignIn::failed)
        , signedOut(signIn.get(), &FederationSignIn::signedOut)
    {
        signIn->setSettings(settings);
    }

    // The address for the browser that was asked for last.
    QUrl browserUrl() const { return browserNeeded.last().at(0).toUrl(); }
    QString inBrowserUrl(const QString &name) const
    {
        return QUrlQuery(browserUrl()).queryItemValue(name, QUrl::FullyDecoded);
    }
    SignInError error() const { return failed.last().at(0).value<SignInError>(); }
    // How often a sign-in or a refresh has ended.
    qsizetype ends() const { return signedIn.count() + refreshed.count() + failed.count(); }

    QNetworkAccessManager network;
    std::unique_ptr<FederationSignIn> signIn;
    QSignalSpy browserNeeded;
    QSignalSpy signedIn;
    QSignalSpy refreshed;
    QSignalSpy failed;
    QSignalSpy signedOut;
};

}
