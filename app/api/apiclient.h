// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/apianswer.h"
#include "api/connection.h"
#include "api/requeststream.h"
#include "domain/certificateprofile.h"
#include "domain/freshrequest.h"
#include "domain/issuedcertificate.h"
#include "domain/profiletemplate.h"
#include "domain/result.h"
#include "domain/smartcard.h"
#include "domain/statuschange.h"

#include <QThread>

#include <functional>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
QT_END_NAMESPACE

namespace Sigill {

// The calls of the CM REST API. Each call reports once, on this thread, unless its context object
// has gone before; the exchange itself goes on all the same.
class ApiClient : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Callback = std::function<void(const Result<T> &)>;

    // The network must outlive the client.
    ApiClient(QNetworkAccessManager &network, QObject *parent);
    ~ApiClient() override;

    const ServerProfile &profile() const { return m_connection.profile(); }
    // For the calls made from now on.
    void setProfile(const ServerProfile &profile) { m_connection.setProfile(profile); }
    Connection &connection() { return m_connection; }
    const Connection &connection() const { return m_connection; }

    // Every request the caller may read, or those in one status. The stream is owned by its parent.
    RequestStream *list(std::optional<RequestStatus> status, QObject *parent);

    // Error Empty where the server has no such request, or none that the caller may read.
    void fetchRequest(const RequestId &id, QObject *context, Callback<FreshRequest> callback);

    // A value only for a 200 that carries this very request, in whatever status.
    void changeStatus(const RequestId &id, StatusChange change, QObject *context,
                      Callback<Request> callback);

    void fetchProfileTemplates(QObject *context, Callback<QList<ProfileTemplate>> callback);

    // Error Empty where the server has no such card or profile, or none that the caller may read.
    void fetchSmartcard(const QUuid &id, QObject *context, Callback<Smartcard> callback);
    void fetchCertificateProfile(const QUuid &id, QObject *context,
                                 Callback<CertificateProfile> callback);
    // An element that could not be read is an error in its place.
    void fetchCertificates(const CardObject &holder, QObject *context,
                           Callback<QList<Result<IssuedCertificate>>> callback);
    // What the caller may do with it, in the words of the API.
    void fetchOperations(const CardObject &holder, QObject *context,
                         Callback<QList<Result<QString>>> callback);

    // Changes sent whose exchange has not ended: the program must not close on them.
    int changesInFlight() const { return m_changesInFlight; }

Q_SIGNALS:
    // The server's clock as an answer showed it, UTC.
    void serverTimeSeen(const QDateTime &time);
    void changesInFlightChanged(int count);

private:
    void fetch(const QUrl &url, qint64 limit, QObject *context, Callback<ApiAnswer> callback);
    void noteTime(const QDateTime &time);

    Connection m_connection;
    QThread m_decoderThread;
    int m_changesInFlight = 0;
};

}
