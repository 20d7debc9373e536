// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/proxychoice.h"

#include <QNetworkProxyFactory>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// A PAC script may name several, also kinds that are for other uses.
QNetworkProxy firstUsable(const QList<QNetworkProxy> &proxies)
{
    const auto usable
        = std::find_if(proxies.cbegin(), proxies.cend(), [](const QNetworkProxy &proxy) {
              return proxy.type() == QNetworkProxy::HttpProxy
                  || proxy.type() == QNetworkProxy::Socks5Proxy
                  || proxy.type() == QNetworkProxy::NoProxy;
          });
    return usable == proxies.cend() ? QNetworkProxy(QNetworkProxy::NoProxy) : *usable;
}

}

ProxyChoice::ProxyChoice(QObject *parent)
    : QObject(parent)
{
}

void ProxyChoice::find(const ServerProfile &profile)
{
    const QString host = profile.baseUrl.host();
    delete std::exchange(m_watcher, nullptr);
    if (profile.proxyUse == ServerProfile::ProxyUse::None || isBypassed(host, profile.proxyBypass))
        return Q_EMIT found(QNetworkProxy(QNetworkProxy::NoProxy));
    if (profile.proxyUse == ServerProfile::ProxyUse::Manual)
        return Q_EMIT found(manual(profile.proxyAddress));
    // As browsers do: this computer is never behind its own proxy.
    if (profile.isLocal())
        return Q_EMIT found(QNetworkProxy(QNetworkProxy::NoProxy));
    m_watcher = new QFutureWatcher<QList<QNetworkProxy>>(this);
    connect(m_watcher, &QFutureWatcherBase::finished, this,
            [this] { Q_EMIT found(firstUsable(m_watcher->result())); });
    m_watcher->setFuture(QtConcurrent::run([url = profile.baseUrl] {
        return QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    }));
}

QNetworkProxy ProxyChoice::manual(const QString &address)
{
    const QUrl url(u"http://"_s + address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.port() <= 0)
        return QNetworkProxy(QNetworkProxy::NoProxy);
    return {QNetworkProxy::HttpProxy, url.host(), static_cast<quint16>(url.port())};
}

bool ProxyChoice::isBypassed(const QString &host, const QStringList &bypass)
{
    return std::any_of(bypass.cbegin(), bypass.cend(), [&host](const QString &pattern) {
        if (pattern.startsWith("*."_L1))
            return host.endsWith(QStringView(pattern).mid(1), Qt::CaseInsensitive);
        return host.compare(pattern, Qt::CaseInsensitive) == 0;
    });
}

}
