// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/profiletemplate.h"

#include <QObject>

namespace Sigill {

class ApiClient;

// Reads one server's profile templates, which have the names that requests lack.
class TemplateLoader : public QObject
{
    Q_OBJECT

public:
    // The client must outlive this.
    TemplateLoader(ApiClient &client, QObject *parent);

    void read();
    // Again, where they failed while the operator was asked to sign in.
    void readAfterSignIn();
    // Another server: answers from the one before end unheard.
    void forget();
    // They are here, or it is known that they cannot be had.
    bool hasSettled() const { return m_hasSettled; }
    // They were read; of this server or not at all.
    bool hasNames() const { return m_hasNames; }

Q_SIGNALS:
    void received(const QList<Sigill::ProfileTemplate> &templates);
    void settled();

private:
    ApiClient &m_client;
    quint32 m_server = 0; // grows with each
    bool m_hasSettled = false;
    bool m_hasNames = false;
    bool m_wantsSignIn = false;
};

}
