// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/connectionrecord.h"

#include "api/apicall.h"
#include "api/certificatereading.h"
#include "domain/visibletext.h"

#include <QNetworkReply>
#include <QSslCipher>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr qsizetype longestHeader = 100;

QString field(const QNetworkReply &reply, const char *name)
{
    return visibleLine(QString::fromLatin1(reply.rawHeader(name)).trimmed(), longestHeader);
}

}

void ConnectionRecord::watch(QNetworkReply &reply)
{
    const auto generation = m_generation;
    connect(&reply, &QNetworkReply::metaDataChanged, this, [this, &reply, generation] {
        if (generation == m_generation)
            noteHead(reply);
    });
    // Once for each connection, not for each exchange.
    connect(&reply, &QNetworkReply::encrypted, this, [this, &reply, generation] {
        if (generation == m_generation)
            noteSecurity(reply);
    });
}

void ConnectionRecord::forget()
{
    m_facts = {};
    ++m_generation;
}

void ConnectionRecord::noteHead(const QNetworkReply &reply)
{
    m_facts.answeredAt = QDateTime::currentDateTimeUtc();
    m_facts.serverTime = ApiCall::head(reply).serverTime;
    m_facts.serverSoftware = field(reply, "Server");
    m_facts.poweredBy = field(reply, "X-Powered-By");
}

void ConnectionRecord::noteSecurity(const QNetworkReply &reply)
{
    const auto tls = reply.sslConfiguration();
    m_facts.tls = CertificateReading::facts(tls.peerCertificateChain(),
                                            tls.sessionCipher().protocolString(),
                                            tls.sessionCipher().name());
}

}
