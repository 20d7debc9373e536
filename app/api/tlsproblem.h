// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/apierror.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QNetworkReply;
class QSslCertificate;
class QSslError;
QT_END_NAMESPACE

namespace Sigill {

// Listens to a reply for what is wrong with the server's certificate, and lets the connection fail
// for it. Belongs to its reply. Where several calls wait for one connection, Qt tells only one of
// them why it failed, so the network's last problem is kept for the others.
class TlsProblem : public QObject
{
    Q_OBJECT

public:
    // To be called before control returns to the event loop.
    static void watch(QNetworkReply &reply);
    // Names cause and chain in the error of a reply that was watched and failed for it.
    static void describe(const QNetworkReply &reply, ApiError &error);
    // The same for a handshake that was seen otherwise; the chain starts with the server's own.
    static void describe(const QList<QSslError> &errors, const QList<QSslCertificate> &chain,
                         ApiError &error);

private:
    explicit TlsProblem(QObject *owner);

    static TlsProblem *of(const QObject *owner);

    void note(const QNetworkReply &reply, const QList<QSslError> &errors);
    void note(const QList<QSslError> &errors, QList<QSslCertificate> chain);
    void tell(ApiError &error) const;
    // A failure with these words, at this server, was this problem.
    bool explains(const QNetworkReply &reply) const;

    ApiError::Cause m_cause = ApiError::Cause::None;
    QStringList m_lines;
    QString m_server;
    QStringList m_words;
};

}
