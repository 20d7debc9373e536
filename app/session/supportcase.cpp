// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/supportcase.h"

#include "api/profilecodec.h"
#include "domain/connectionwords.h"
#include "session/diagnostics.h"
#include "session/recentlog.h"
#include "session/session.h"
#include "session/supportnames.h"

#include <QDate>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// What a site calls a server may be anything, and nobody needs it.
QString profileText(const ServerProfile &profile)
{
    QJsonObject object = ProfileCodec::encode(profile);
    object.remove(u"name"_s);
    object.remove(u"environmentLabel"_s);
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

}

SupportCase::SupportCase(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_connection(&session.connection())
{
}

void SupportCase::write(const QString &path)
{
    SupportNames names(m_session);
    names.add(*m_connection);
    for (const auto &step : m_steps)
        names.add(step);
    const auto &profile = m_connection->profile();
    auto *bundle = new SupportBundle({}, this);
    bundle->setNames([names](Redactor &redactor) { names.tell(redactor); });
    bundle->add(u"diagnostics.txt"_s, Diagnostics::text(Diagnostics::of(m_session, *m_connection)));
    bundle->add(u"settings.txt"_s, m_session.settings().lines().join(u'\n') + u'\n');
    if (profile.isValid())
        bundle->add(u"profile.json"_s, profileText(profile));
    if (!m_steps.isEmpty())
        bundle->add(u"connection-test.txt"_s, ConnectionWords::text(m_steps));
    bundle->add(u"log.txt"_s, RecentLog::installedLines().join(u'\n') + u'\n');
    connect(bundle, &SupportBundle::finished, this, &SupportCase::finished);
    connect(bundle, &SupportBundle::finished, bundle, &QObject::deleteLater);
    bundle->write(path);
}

QString SupportCase::suggestedName()
{
    return u"sigill-support-%1.%2"_s.arg(QDate::currentDate().toString(Qt::ISODate),
                                         SupportBundle::suffix());
}

}
