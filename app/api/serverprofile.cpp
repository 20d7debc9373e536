// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/serverprofile.h"

#include <QHostAddress>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr auto apiPath = "/api/v1.0"_L1;

bool isThisComputer(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0
        || QHostAddress(host).isLoopback();
}

// An operator may paste the address of the API or of a page in it.
QString virtualDirectory(QString path)
{
    if (const auto api = path.indexOf(apiPath, 0, Qt::CaseInsensitive); api >= 0)
        path.truncate(api);
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

}

tl::expected<ServerProfile, QString> ServerProfile::fromAddress(const QString &address)
{
    const QString text = address.trimmed();
    if (text.isEmpty())
        return tl::unexpected(tr("Enter the server's address."));
    QUrl url(text.contains("://"_L1) ? text : u"https://"_s + text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return tl::unexpected(tr("“%1” is no address of a server.").arg(text));
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return tl::unexpected(tr("The address must begin with https://."));
    if (url.scheme() == "http"_L1 && !isThisComputer(url.host())) {
        return tl::unexpected(
            tr("Without https, passwords and names would cross the network readable."));
    }
    if (!url.userInfo().isEmpty())
        return tl::unexpected(tr("Leave user name and password out of the address."));
    url.setPath(virtualDirectory(url.path()));
    url.setQuery(QString());
    url.setFragment(QString());

    ServerProfile profile;
    profile.baseUrl = url;
    profile.name = url.host();
    return profile;
}

QUrl ServerProfile::apiUrl(const QString &path) const
{
    QUrl url = baseUrl;
    url.setPath(url.path() + apiPath + path);
    return url;
}

QUrl ServerProfile::listUrl(std::optional<RequestStatus> status) const
{
    QUrl url = apiUrl(u"/requests"_s);
    if (status) {
        QUrlQuery query;
        query.addQueryItem(u"status"_s, apiName(*status));
        url.setQuery(query);
    }
    return url;
}

QUrl ServerProfile::requestUrl(const RequestId &id) const
{
    return apiUrl(u"/requests/"_s + id.text());
}

QUrl ServerProfile::profileTemplatesUrl() const
{
    return apiUrl(u"/profiletemplates"_s);
}

QString ServerProfile::displayName() const
{
    return environment == Environment::Practice ? tr("Practice server") : name;
}

QString ServerProfile::environmentText() const
{
    switch (environment) {
    case Environment::Production:
        //: environment of a server
        return tr("Production");
    case Environment::Test:
        //: environment of a server
        return tr("Test");
    case Environment::Practice:
        //: environment of a server: nothing there is real
        return tr("Practice");
    }
    Q_UNREACHABLE();
}

}
