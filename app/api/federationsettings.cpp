// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/federationsettings.h"

#include "api/serverprofile.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

QUrl under(QUrl authority, QLatin1StringView path)
{
    QString folder = authority.path();
    while (folder.endsWith(u'/'))
        folder.chop(1);
    authority.setPath(folder + path);
    return authority;
}

// RFC 6749 appendix A: what a client identifier may consist of.
bool isVisibleAscii(const QString &text)
{
    static const QRegularExpression visible(u"\\A[\\x20-\\x7e]+\\z"_s);
    return visible.match(text).hasMatch();
}

// What was typed and is no address is no less wrong for that.
bool isAbsent(const QUrl &url)
{
    return url.isEmpty() && url.errorString().isEmpty();
}

QString problemOf(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty()) {
        const QString shown = url.toDisplayString();
        return shown.isEmpty()
            ? FederationSettings::tr("This is no address of a sign-in server.")
            : FederationSettings::tr("“%1” is no address of a sign-in server.").arg(shown);
    }
    if (url.scheme() != "https"_L1
        && !(url.scheme() == "http"_L1 && ServerProfile::isThisComputer(url.host())))
        return FederationSettings::tr("The sign-in server's address must begin with https://.");
    if (!url.userInfo().isEmpty() || url.hasFragment()) {
        return FederationSettings::tr(
            "The sign-in server's address must not hold a user name, a password or a #.");
    }
    return {};
}

}

QString FederationSettings::problem(Field field) const
{
    switch (field) {
    case Field::Authority:
        if (isAbsent(authority))
            return tr("Enter the sign-in server's address, such as https://adfs.example.com/adfs.");
        if (const QString wrong = problemOf(authority); !wrong.isEmpty())
            return wrong;
        if (authority.hasQuery())
            return tr("The sign-in server's address must not hold a question mark.");
        return {};
    case Field::AuthorizeEndpoint:
        return isAbsent(authorizeEndpoint) ? QString() : problemOf(authorizeEndpoint);
    case Field::TokenEndpoint:
        return isAbsent(tokenEndpoint) ? QString() : problemOf(tokenEndpoint);
    case Field::ClientId:
        if (clientId.isEmpty())
            return tr("Enter the client identifier with which this program is registered.");
        if (!isVisibleAscii(clientId))
            return tr("The client identifier has characters that are not allowed.");
        return {};
    case Field::Resource:
        if (!resource.isEmpty() && !isVisibleAscii(resource))
            return tr("The resource has characters that are not allowed.");
        return {};
    case Field::Scope:
        if (!scope.isEmpty() && !isVisibleAscii(scope))
            return tr("The scope has characters that are not allowed.");
        return {};
    case Field::RedirectHost:
        if (redirectHost != "localhost"_L1 && redirectHost != "127.0.0.1"_L1)
            return tr("The browser can return to localhost or 127.0.0.1 only.");
        return {};
    case Field::RedirectPort:
        if (redirectPort < 1 || redirectPort > 65535)
            return tr("The port to which the browser returns must be from 1 to 65535.");
        return {};
    case Field::RedirectPath:
        static const QRegularExpression path(u"\\A/[A-Za-z0-9/._~-]*\\z"_s);
        if (!path.match(redirectPath).hasMatch()) {
            return tr("The path to which the browser returns must begin with / and hold only "
                      "letters, digits and / . _ ~ -.");
        }
        return {};
    }
    Q_UNREACHABLE();
}

QString FederationSettings::problem() const
{
    for (const auto field : fields) {
        if (const QString wrong = problem(field); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

QUrl FederationSettings::authorizeUrl() const
{
    return authorizeEndpoint.isEmpty() ? under(authority, "/oauth2/authorize"_L1)
                                       : authorizeEndpoint;
}

QUrl FederationSettings::tokenUrl() const
{
    return tokenEndpoint.isEmpty() ? under(authority, "/oauth2/token"_L1) : tokenEndpoint;
}

QUrl FederationSettings::signOutUrl() const
{
    QUrl url = under(authority, "/ls/"_L1);
    url.setQuery(u"wa=wsignout1.0"_s);
    return url;
}

QString FederationSettings::redirectUri() const
{
    return u"http://%1:%2%3"_s.arg(redirectHost, QString::number(redirectPort), redirectPath);
}

}
