// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/federationflow.h"

#include "api/federationsettings.h"
#include "api/proofkey.h"
#include "api/tokenchannel.h"

#include <QAbstractOAuthReplyHandler>
#include <QUrl>

#include <functional>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// Between Qt's flow and ours: knows the address of the redirect, and hands on finished replies.
class ReplyHandler : public QAbstractOAuthReplyHandler
{
public:
    ReplyHandler(const QString &redirectUri, std::function<void(QNetworkReply &)> finished,
                 QObject *parent)
        : QAbstractOAuthReplyHandler(parent)
        , m_redirectUri(redirectUri)
        , m_finished(std::move(finished))
    {
    }

    QString callback() const override { return m_redirectUri; }
    void networkReplyFinished(QNetworkReply *reply) override { m_finished(*reply); }

private:
    QString m_redirectUri;
    std::function<void(QNetworkReply &)> m_finished;
};

// Qt has encoded some of them, and those are byte arrays.
void encode(QMultiMap<QString, QVariant> &parameters)
{
    for (auto &value : parameters) {
        if (value.metaType() != QMetaType::fromType<QByteArray>())
            value = QUrl::toPercentEncoding(value.toString());
    }
}

}

FederationFlow::FederationFlow(const FederationSettings &settings, TokenChannel &channel,
                               QObject *parent)
    : QOAuth2AuthorizationCodeFlow(settings.clientId, settings.authorizeUrl(), settings.tokenUrl(),
                                   &channel, parent)
{
    setState(unguessable());
    setScope(settings.scope);
    setReplyHandler(new ReplyHandler(
        settings.redirectUri(),
        [this, &channel](QNetworkReply &reply) { Q_EMIT exchanged(channel.result(reply)); }, this));
    setModifyParametersFunction([proof = ProofKey::make(), resource = settings.resource](
                                    Stage stage, QMultiMap<QString, QVariant> *parameters) {
        if (stage == Stage::RequestingAuthorization) {
            parameters->replace(u"code_challenge"_s, proof.challenge);
            parameters->replace(u"code_challenge_method"_s, u"S256"_s);
        } else if (stage == Stage::RequestingAccessToken) {
            parameters->replace(u"code_verifier"_s, proof.verifier);
        } else {
            parameters->remove(u"redirect_uri"_s);
        }
        parameters->remove(u"client_secret"_s);
        if (parameters->value(u"scope"_s).toString().isEmpty())
            parameters->remove(u"scope"_s);
        if (!resource.isEmpty())
            parameters->replace(u"resource"_s, resource);
        encode(*parameters);
    });
}

void FederationFlow::redeem(const QString &code)
{
    Q_EMIT replyHandler()->callbackReceived({{u"code"_s, code}, {u"state"_s, state()}});
}

void FederationFlow::refresh(const QString &refreshToken)
{
    setRefreshToken(refreshToken);
    refreshAccessToken();
}

}
