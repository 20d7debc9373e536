// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/serverprofile.h"

#include "domain/visibletext.h"

#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr auto apiPath = "/api/v1.0"_L1;

// An operator may paste the address of the API or of a page in it.
QString virtualDirectory(QString path)
{
    if (const auto api = path.indexOf(apiPath, 0, Qt::CaseInsensitive); api >= 0)
        path.truncate(api);
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

// What is read of a badge or of a list in passing.
constexpr int longestName = 100;
constexpr int longestLabel = 30;

QString problemOfWords(const QString &text, int longest)
{
    if (visibleText(text) != text || text.contains(u'\n'))
        return ServerProfile::tr("This has characters that cannot be seen.");
    if (text.size() > longest)
        return ServerProfile::tr("Use at most %n characters.", nullptr, longest);
    return {};
}

QString problemOfPortal(const QString &pattern)
{
    if (!pattern.contains("{id}"_L1))
        return ServerProfile::tr("Write {id} where the request's id belongs.");
    const QUrl url(QString(pattern).replace("{id}"_L1, RequestId().text()), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.host().contains(RequestId().text())
        || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return ServerProfile::tr("This is no address of a page: it must begin with https://.");
    if (!url.userInfo().isEmpty())
        return ServerProfile::tr("Leave user name and password out of the address.");
    return {};
}

QString problemOfAuthorities(const QString &path)
{
    constexpr qint64 mostBytes = 4 * 1024 * 1024;
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return ServerProfile::tr("There is no such file.");
    if (!file.open(QIODevice::ReadOnly))
        return ServerProfile::tr("The file cannot be read: %1").arg(file.errorString());
    const QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes)
        return ServerProfile::tr("The file is too large.");
    if (QSslCertificate::fromData(bytes, QSsl::Pem).isEmpty()) {
        return ServerProfile::tr("The file holds no certificate in PEM form (it would begin with "
                                 "-----BEGIN CERTIFICATE-----).");
    }
    return {};
}

// As ProxyChoice reads it.
bool isHostAndPort(const QString &text)
{
    const QUrl url(u"http://"_s + text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && url.port() > 0 && url.path().isEmpty()
        && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
}

bool isHostPattern(const QString &text)
{
    const QString host = text.startsWith("*."_L1) ? text.mid(2) : text;
    static const QRegularExpression allowed(uR"(\A[\p{L}\d_.:-]+\z)"_s);
    return allowed.match(host).hasMatch();
}

}

tl::expected<ServerProfile, QString> ServerProfile::fromAddress(const QString &address,
                                                                bool allowsHttp)
{
    const QString text = address.trimmed();
    if (text.isEmpty())
        return tl::unexpected(tr("Enter the server's address."));
    QUrl url(text.contains("://"_L1) ? text : u"https://"_s + text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return tl::unexpected(tr("“%1” is no address of a server.").arg(text));
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return tl::unexpected(tr("The address must begin with https://."));
    const bool isLocal = isThisComputer(url.host());
    if (url.scheme() == "http"_L1 && !isLocal && !allowsHttp) {
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
    profile.allowsHttp = allowsHttp;
    profile.signIn = isLocal ? SignInKind::None : SignInKind::Ticket;
    return profile;
}

QString ServerProfile::problem(Field field) const
{
    switch (field) {
    case Field::Name:
        return name.simplified().isEmpty() ? tr("Enter a name.")
                                           : problemOfWords(name, longestName);
    case Field::Address: {
        const auto read = fromAddress(baseUrl.toString(QUrl::FullyEncoded), allowsHttp);
        return read ? QString() : read.error();
    }
    case Field::EnvironmentLabel:
        return problemOfWords(environmentLabel, longestLabel);
    case Field::EnvironmentColor: {
        static const QRegularExpression color(u"\\A#[0-9A-Fa-f]{6}\\z"_s);
        if (!environmentColor.isEmpty() && !color.match(environmentColor).hasMatch())
            return tr("Write the colour as # and six digits or letters from A to F: #0057B8.");
        return {};
    }
    case Field::PortalUrl:
        return portalUrl.isEmpty() ? QString() : problemOfPortal(portalUrl);
    case Field::CaFile:
        return caFile.isEmpty() ? QString() : problemOfAuthorities(caFile);
    case Field::Timeout:
        if (transferTimeout < shortestTimeout || transferTimeout > longestTimeout)
            return tr("The time-out must be from 1 to %1 seconds.").arg(longestTimeout / 1000);
        return {};
    case Field::ProxyAddress:
        if (proxyUse == ProxyUse::Manual && !isHostAndPort(proxyAddress))
            return tr("Write the proxy as host:port, such as proxy.contoso.com:8080.");
        return {};
    case Field::ProxyBypass: {
        const auto wrong
            = std::find_if_not(proxyBypass.cbegin(), proxyBypass.cend(), isHostPattern);
        if (wrong != proxyBypass.cend()) {
            return tr("“%1” is no host. Write hosts such as mim.contoso.com, or *.contoso.com for "
                      "all below it.")
                .arg(visibleLine(*wrong));
        }
        return {};
    }
    }
    Q_UNREACHABLE();
}

QString ServerProfile::problem() const
{
    for (const auto field :
         {Field::Name, Field::Address, Field::EnvironmentLabel, Field::EnvironmentColor,
          Field::PortalUrl, Field::Timeout, Field::ProxyAddress, Field::ProxyBypass}) {
        if (const QString wrong = problem(field); !wrong.isEmpty())
            return wrong;
    }
    if (const QString wrong = federation.problem();
        signIn == SignInKind::Federation && !wrong.isEmpty())
        return wrong;
    for (const auto &directory : directories) {
        if (const QString wrong = directory.problem(); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

bool ServerProfile::isThisComputer(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0
        || QHostAddress(host).isLoopback();
}

bool ServerProfile::isLocal() const
{
    return isThisComputer(baseUrl.host());
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

QUrl ServerProfile::cardObjectUrl(const CardObject &object) const
{
    const QString controller
        = object.kind == CardObject::Kind::Profile ? u"/profiles/"_s : u"/smartcards/"_s;
    return apiUrl(controller + guidText(object.id));
}

QUrl ServerProfile::certificatesUrl(const CardObject &holder) const
{
    QUrl url = cardObjectUrl(holder);
    url.setPath(url.path() + u"/certificates"_s);
    return url;
}

QUrl ServerProfile::operationsUrl(const CardObject &holder) const
{
    QUrl url = cardObjectUrl(holder);
    url.setPath(url.path() + u"/operations"_s);
    return url;
}

QUrl ServerProfile::portalUrlOf(const RequestId &id) const
{
    const QUrl url(QString(portalUrl).replace("{id}"_L1, id.text()), QUrl::StrictMode);
    // It is opened by whatever program the system has for it, so it must be one for the browser.
    const bool isForBrowser = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return isForBrowser ? url : QUrl();
}

QString ServerProfile::serviceName() const
{
    return u"HTTP@"_s + baseUrl.host();
}

QString ServerProfile::displayName() const
{
    return environment == Environment::Practice ? tr("Practice server") : name;
}

QString ServerProfile::text(SignInKind kind)
{
    switch (kind) {
    case SignInKind::None:
        //: way to sign in at a server: it asks for nothing
        return tr("No sign-in");
    case SignInKind::Ticket:
        //: way to sign in at a server: with the Kerberos ticket
        return tr("Windows ticket");
    case SignInKind::Password:
        //: way to sign in at a server
        return tr("Password");
    case SignInKind::Federation:
        //: way to sign in at a server
        return tr("AD FS in the browser");
    }
    Q_UNREACHABLE();
}

QString ServerProfile::environmentText() const
{
    if (!environmentLabel.isEmpty())
        return environmentLabel;
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
