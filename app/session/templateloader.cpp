// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/templateloader.h"

#include "api/apiclient.h"

#include <utility>

namespace Sigill {

TemplateLoader::TemplateLoader(ApiClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

void TemplateLoader::read()
{
    m_client.fetchProfileTemplates(
        this, [this, server = m_server](const Result<QList<ProfileTemplate>> &templates) {
            if (server != m_server)
                return;
            m_wantsSignIn = !templates && m_client.connection().signIn().state().wantsOperator();
            if (m_wantsSignIn)
                return;
            // Without them the table shows short GUIDs; the list itself tells what is wrong.
            m_hasNames = templates.has_value();
            if (templates)
                Q_EMIT received(*templates);
            m_hasSettled = true;
            Q_EMIT settled();
        });
}

void TemplateLoader::readAfterSignIn()
{
    if (std::exchange(m_wantsSignIn, false))
        read();
}

void TemplateLoader::forget()
{
    ++m_server;
    m_hasSettled = false;
    m_hasNames = false;
    m_wantsSignIn = false;
}

}
