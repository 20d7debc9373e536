// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/requestid.h"
#include "domain/requeststatus.h"

#include <QCoreApplication>
#include <QUrl>

#include <tl/expected.hpp>

namespace Sigill {

// One server and how to talk to it: the only source of addresses and time-outs. Host and virtual
// directory are the site's choice (MIMDocs certificate-management-rest-api-service-details.md).
struct ServerProfile
{
    Q_DECLARE_TR_FUNCTIONS(ServerProfile)

public:
    enum class Environment { Production, Test, Practice };

    QString name;
    // With the virtual directory, without a slash at the end.
    QUrl baseUrl;
    Environment environment = Environment::Production;
    // Milliseconds without a byte after which an exchange is given up.
    int transferTimeout = 60'000;

    // A profile for an address as an operator types it; else a sentence that says what is wrong
    // with it. Plain http is accepted for this computer only.
    static tl::expected<ServerProfile, QString> fromAddress(const QString &address);

    bool isValid() const { return baseUrl.isValid() && !baseUrl.isEmpty(); }

    QUrl listUrl(std::optional<RequestStatus> status) const;
    QUrl requestUrl(const RequestId &id) const;
    QUrl profileTemplatesUrl() const;

    QString environmentText() const;
    // The name, or what the practice server is called in the language of the moment.
    QString displayName() const;

    friend bool operator==(const ServerProfile &, const ServerProfile &) = default;

private:
    QUrl apiUrl(const QString &path) const;
};

}
