// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/federationflow.h"

#include "api/tokenchannel.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

using Fields = QList<std::pair<QString, QString>>;

// As a form is encoded; QUrlQuery would leave a + as it is, which a server reads as a space. What
// is empty is left out: a server may take an empty scope for a wish.
QByteArray encoded(const Fields &fields)
{
    QByteArrayList parts;
    for (const auto &[name, value] : fields) {
        if (!value.isEmpty())
            parts << name.toLatin1() + '=' + QUrl::toPercentEncoding(value);
    }
    return parts.join('&');
}

}

FederationFlow::FederationFlow(const FederationSettings &settings, TokenChannel &channel,
                               QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_channel(channel)
    , m_state(unguessable())
    , m_proof(ProofKey::make())
{
}

QUrl FederationFlow::browserAddress() const
{
    QUrl url = m_settings.authorizeUrl();
    QString query = url.query(QUrl::FullyEncoded);
    if (!query.isEmpty())
        query += u'&';
    query += QString::fromLatin1(encoded({{u"response_type"_s, u"code"_s},
                                          {u"client_id"_s, m_settings.clientId},
                                          {u"redirect_uri"_s, m_settings.redirectUri()},
                                          {u"scope"_s, m_settings.scope},
                                          {u"resource"_s, m_settings.resource},
                                          {u"state"_s, m_state},
                                          {u"code_challenge"_s, m_proof.challenge},
                                          {u"code_challenge_method"_s, u"S256"_s}}));
    url.setQuery(query, QUrl::StrictMode);
    return url;
}

void FederationFlow::redeem(const QString &code)
{
    exchange({{u"grant_type"_s, u"authorization_code"_s},
              {u"code"_s, code},
              {u"redirect_uri"_s, m_settings.redirectUri()},
              {u"code_verifier"_s, m_proof.verifier}});
}

void FederationFlow::refresh(const QString &refreshToken)
{
    exchange({{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, refreshToken}});
}

void FederationFlow::exchange(const Fields &fields)
{
    const Fields common{{u"client_id"_s, m_settings.clientId},
                        {u"resource"_s, m_settings.resource}};
    m_channel.send(m_settings.tokenUrl(), encoded(fields + common), this,
                   [this](const auto &result) { Q_EMIT exchanged(result); });
}

}
