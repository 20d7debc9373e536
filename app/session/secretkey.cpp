// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/secretkey.h"

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// RFC 6454, with the port always written.
QString origin(const QUrl &url)
{
    const int usual = url.scheme() == "http"_L1 ? 80 : 443;
    return u"%1://%2:%3"_s.arg(url.scheme(), url.host(), QString::number(url.port(usual)));
}

// So that the bars between the parts are the only ones.
QString part(const QString &text)
{
    return QString(text).replace(u'%', u"%25"_s).replace(u'|', u"%7C"_s);
}

}

SecretKey SecretKey::of(const QString &service, const ServerProfile &profile,
                        const QString &account)
{
    return {service,
            QStringList{part(profile.name), origin(profile.baseUrl), part(account)}.join(u'|')};
}

}
