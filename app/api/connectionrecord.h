// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/connectionfacts.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QNetworkReply;
QT_END_NAMESPACE

namespace Sigill {

// Notes what the exchanges with one server show of it, besides what they are about.
class ConnectionRecord : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const ConnectionFacts &facts() const { return m_facts; }

    // To be called before control returns to the event loop. Whether an answer is to be believed
    // is not known yet when it is noted.
    void watch(QNetworkReply &reply);
    // Another server is to be noted. Answers of the one before are passed over.
    void forget();

private:
    void noteHead(const QNetworkReply &reply);
    void noteSecurity(const QNetworkReply &reply);

    ConnectionFacts m_facts;
    quint32 m_generation = 0; // grows with each server
};

}
