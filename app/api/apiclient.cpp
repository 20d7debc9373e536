// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/apiclient.h"

#include "api/apicall.h"
#include "api/cardcodec.h"
#include "api/errorbody.h"
#include "api/oneshotbody.h"
#include "api/profiletemplatecodec.h"
#include "api/requestcodec.h"

#include <QJsonDocument>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// Bytes. A comment of a megabyte fits many times; an endless answer does not.
constexpr qint64 maxBody = 32 * 1024 * 1024;
// What is read on this thread: thousands of certificates, more than any card holds.
constexpr qint64 maxCardBody = 1024 * 1024;

bool isNothing(const ApiAnswer &answer)
{
    const QByteArray text = answer.body.trimmed();
    return text.isEmpty() || text == "null";
}

ApiError emptyAnswer(const ApiAnswer &answer)
{
    ApiError error = errorFromAnswer(answer);
    error.kind = ApiError::Kind::Empty;
    return error;
}

// What the answer carries; decode gives it, or an error that tells no more than what is wrong with
// the text.
template <typename Decode>
auto valueIn(const Result<ApiAnswer> &answer, const Decode &decode)
    -> decltype(decode(QByteArrayView()))
{
    if (!answer)
        return tl::unexpected(answer.error());
    if (answer->httpStatus != 200)
        return tl::unexpected(errorFromAnswer(*answer));
    if (isNothing(*answer))
        return tl::unexpected(emptyAnswer(*answer));
    auto value = decode(answer->body);
    if (value)
        return value;
    if (value.error().kind == ApiError::Kind::Empty)
        return tl::unexpected(emptyAnswer(*answer));
    return tl::unexpected(unreadableAnswer(*answer, value.error().technical));
}

// The same of a list, where the framework says for none that there is no content, or null.
template <typename Decode>
auto listIn(const Result<ApiAnswer> &answer, const Decode &decode)
    -> decltype(decode(QByteArrayView()))
{
    const bool isNone = answer
        && (answer->httpStatus == 204
            || (answer->httpStatus == 200 && answer->body.trimmed() == "null"));
    if (isNone)
        return typename decltype(decode(QByteArrayView()))::value_type();
    return valueIn(answer, decode);
}

// The request in an answer that is due to carry exactly this one.
Result<FreshRequest> requestIn(const ApiAnswer &answer, const RequestId &id)
{
    if (answer.httpStatus != 200)
        return tl::unexpected(errorFromAnswer(answer));
    if (isNothing(answer))
        return tl::unexpected(emptyAnswer(answer));
    const auto request = decodeRequest(answer.body);
    if (!request)
        return tl::unexpected(unreadableAnswer(answer, request.error().technical));
    if (request->id != id) {
        ApiError error = unreadableAnswer(answer, u"Answer about "_s + request->id.text());
        error.kind = ApiError::Kind::WrongRequest;
        return tl::unexpected(error);
    }
    return FreshRequest{*request, answer.body};
}

}

ApiClient::ApiClient(QNetworkAccessManager &network, QObject *parent)
    : QObject(parent)
    , m_connection(network, this)
{
    m_decoderThread.setObjectName(u"decoder"_s);
    m_decoderThread.start();
}

ApiClient::~ApiClient()
{
    m_decoderThread.quit();
    m_decoderThread.wait();
}

RequestStream *ApiClient::list(std::optional<RequestStatus> status, QObject *parent)
{
    auto *stream = new RequestStream(m_decoderThread, parent);
    const auto open = [this, stream, url = profile().listUrl(status)] {
        m_connection.open(url, nullptr, stream, [this, stream](const Result<Exchange> &exchange) {
            if (exchange) {
                auto *reply = exchange->reply;
                connect(reply, &QNetworkReply::metaDataChanged, this,
                        [this, reply] { noteTime(ApiCall::head(*reply).serverTime); });
            }
            stream->begin(exchange);
        });
    };
    stream->setRepeat(open);
    open();
    return stream;
}

void ApiClient::fetch(const QUrl &url, qint64 limit, QObject *context, Callback<ApiAnswer> callback)
{
    auto *call = new ApiCall(limit, nullptr, this);
    connect(call, &ApiCall::finished, this, [this, call] {
        if (call->result())
            noteTime(call->result()->serverTime);
    });
    connect(call, &ApiCall::finished, context,
            [call, callback = std::move(callback)] { callback(call->result()); });
    const auto open = [this, url, call] {
        m_connection.open(url, nullptr, call,
                          [call](const Result<Exchange> &exchange) { call->begin(exchange); });
    };
    call->setRepeat(open);
    open();
}

void ApiClient::fetchRequest(const RequestId &id, QObject *context, Callback<FreshRequest> callback)
{
    fetch(profile().requestUrl(id), maxBody, context,
          [id, callback = std::move(callback)](const Result<ApiAnswer> &answer) {
              callback(answer ? requestIn(*answer, id) : tl::unexpected(answer.error()));
          });
}

void ApiClient::fetchProfileTemplates(QObject *context, Callback<QList<ProfileTemplate>> callback)
{
    fetch(profile().profileTemplatesUrl(), maxBody, context,
          [callback = std::move(callback)](const Result<ApiAnswer> &answer) {
              if (!answer)
                  return callback(tl::unexpected(answer.error()));
              if (answer->httpStatus == 204)
                  return callback(QList<ProfileTemplate>());
              if (answer->httpStatus != 200)
                  return callback(tl::unexpected(errorFromAnswer(*answer)));
              const auto templates = decodeProfileTemplates(answer->body);
              if (!templates) {
                  return callback(
                      tl::unexpected(unreadableAnswer(*answer, templates.error().technical)));
              }
              callback(*templates);
          });
}

void ApiClient::fetchSmartcard(const QUuid &id, QObject *context, Callback<Smartcard> callback)
{
    fetch(profile().cardObjectUrl({CardObject::Kind::Smartcard, id}), maxCardBody, context,
          [id, callback = std::move(callback)](const Result<ApiAnswer> &answer) {
              callback(valueIn(answer,
                               [&id](QByteArrayView json) { return decodeSmartcard(json, id); }));
          });
}

void ApiClient::fetchCertificateProfile(const QUuid &id, QObject *context,
                                        Callback<CertificateProfile> callback)
{
    fetch(profile().cardObjectUrl({CardObject::Kind::Profile, id}), maxCardBody, context,
          [id, callback = std::move(callback)](const Result<ApiAnswer> &answer) {
              callback(valueIn(answer, [&id](QByteArrayView json) {
                  return decodeCertificateProfile(json, id);
              }));
          });
}

void ApiClient::fetchCertificates(const CardObject &holder, QObject *context,
                                  Callback<QList<Result<IssuedCertificate>>> callback)
{
    fetch(profile().certificatesUrl(holder), maxCardBody, context,
          [callback = std::move(callback)](const Result<ApiAnswer> &answer) {
              callback(listIn(answer, decodeCertificates));
          });
}

void ApiClient::fetchOperations(const CardObject &holder, QObject *context,
                                Callback<QList<Result<QString>>> callback)
{
    fetch(profile().operationsUrl(holder), maxCardBody, context,
          [callback = std::move(callback)](const Result<ApiAnswer> &answer) {
              callback(listIn(answer, decodeOperations));
          });
}

void ApiClient::changeStatus(const RequestId &id, StatusChange change, QObject *context,
                             Callback<Request> callback)
{
    const QJsonObject body{{u"status"_s, apiWord(change)}};
    auto *oneShot = new OneShotBody(QJsonDocument(body).toJson(QJsonDocument::Compact), this);
    auto *call = new ApiCall(maxBody, oneShot, this);
    oneShot->setParent(call);

    Q_EMIT changesInFlightChanged(++m_changesInFlight);
    connect(call, &ApiCall::finished, this, [this, call] {
        if (call->result())
            noteTime(call->result()->serverTime);
        Q_EMIT changesInFlightChanged(--m_changesInFlight);
    });
    connect(call, &ApiCall::finished, context, [id, call, callback = std::move(callback)] {
        if (!call->result())
            return callback(tl::unexpected(call->result().error()));
        const auto fresh = requestIn(*call->result(), id);
        callback(fresh ? Result<Request>(fresh->request) : tl::unexpected(fresh.error()));
    });
    m_connection.open(profile().requestUrl(id), oneShot, call,
                      [call](const Result<Exchange> &exchange) { call->begin(exchange); });
}

void ApiClient::noteTime(const QDateTime &time)
{
    if (time.isValid())
        Q_EMIT serverTimeSeen(time);
}

}
