// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/directorysettings.h"

#include "domain/visibletext.h"
#include "security/sid.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// RFC 1123 2.1, with the underscore that Windows allows; four numbers are no name.
bool isDnsName(const QString &text)
{
    constexpr int longest = 253;
    static const QRegularExpression labels(
        uR"(\A(?!-)[\p{L}\d_-]{1,63}(?<!-)(\.(?!-)[\p{L}\d_-]{1,63}(?<!-))*\z)"_s);
    static const QRegularExpression letter(u"\\p{L}"_s);
    return text.size() <= longest && text.contains(letter) && labels.match(text).hasMatch();
}

// "host" or "host:port", and an IPv6 address in brackets.
bool isServer(const QString &text)
{
    const QUrl url(u"ldap://"_s + text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && url.port() != 0 && url.path().isEmpty()
        && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
}

// S-1-5-21-a-b-c
bool isDomainSid(const QString &text)
{
    constexpr int parts = 4;
    const auto sid = Sid::fromText(text);
    return sid && sid->authority() == 5 && sid->subAuthorityCount() == parts
        && sid->subAuthority(0) == 21;
}

}

QString DirectorySettings::problem(Field field) const
{
    switch (field) {
    case Field::Domain:
        if (domain.isEmpty())
            return tr("Enter the domain's DNS name, such as contoso.com.");
        if (!isDnsName(domain))
            return tr("“%1” is no DNS name of a domain.").arg(visibleLine(domain));
        return {};
    case Field::DomainSid:
        if (!domainSid.isEmpty() && !isDomainSid(domainSid)) {
            return tr("“%1” is no SID of a domain. It begins with S-1-5-21- and has three more "
                      "numbers.")
                .arg(visibleLine(domainSid));
        }
        return {};
    case Field::Servers:
        for (const auto &server : servers) {
            if (!isServer(server)) {
                return tr("“%1” is no server. Write host or host:port.").arg(visibleLine(server));
            }
        }
        return {};
    }
    Q_UNREACHABLE();
}

QString DirectorySettings::problem() const
{
    for (const auto field : {Field::Domain, Field::DomainSid, Field::Servers}) {
        if (const QString wrong = problem(field); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

}
