// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/requeststream.h"

#include "api/apicall.h"
#include "api/errorbody.h"
#include "api/listdecoder.h"
#include "api/tlsproblem.h"

#include <QNetworkReply>
#include <QThread>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// Bytes as they came, packed or not, that Qt and the worker's queue may hold. With what ListDecoder
// holds beside them they bound the memory, whatever the answer's size.
constexpr qint64 readBuffer = 1024 * 1024;
constexpr qint64 maxInDecoder = 2 * 1024 * 1024;
// About a hundred requests: soon enough for the first ones, and few calls to the worker.
constexpr qint64 chunk = 128 * 1024;
constexpr qsizetype startLength = 64 * 1024;

}

RequestStream::RequestStream(QThread &worker, QObject *parent)
    : QObject(parent)
    , m_decoder(new ListDecoder)
{
    m_decoder->moveToThread(&worker);
    connect(&worker, &QThread::finished, m_decoder, &QObject::deleteLater);
    connect(&worker, &QThread::finished, this, &RequestStream::loseWorker);
    connect(m_decoder, &ListDecoder::decoded, this, &RequestStream::take);
    connect(m_decoder, &ListDecoder::ended, this, &RequestStream::settle);
}

void RequestStream::begin(const Result<Exchange> &exchange)
{
    if (m_finished || m_stopped) {
        if (exchange)
            exchange->reply->deleteLater();
        return;
    }
    if (!exchange)
        return finishWith(exchange.error());
    m_exchange = *exchange;
    m_reply = exchange->reply;
    m_reply->setParent(this);
    TlsProblem::watch(*m_reply);
    m_reply->setReadBufferSize(readBuffer);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &RequestStream::readHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &RequestStream::pump);
    m_clock.start();
    connect(m_reply, &QNetworkReply::finished, this, [this] {
        ApiCall::log(*m_reply, m_clock.elapsed());
        if (repeats())
            return;
        m_replyDone = true;
        pump();
    });
}

RequestStream::~RequestStream()
{
    // The reply's signals must not reach a half-destroyed stream.
    if (m_reply)
        m_reply->disconnect(this);
    dropDecoder();
}

void RequestStream::stop()
{
    if (m_finished || m_stopped)
        return;
    m_stopped = true;
    // A little that is packed may be a lot to decode, which nobody waits for.
    dropDecoder();
    QTimer::singleShot(0, this, [this] { finishWith(stoppedError()); });
    if (m_reply)
        m_reply->abort();
}

// It may be at work, and ends in its thread; what it has told before may still arrive.
void RequestStream::dropDecoder()
{
    if (!m_decoder)
        return;
    m_decoder->disconnect(this);
    m_decoder->abandon();
    m_decoder->deleteLater();
    m_decoder.clear();
}

void RequestStream::readHead()
{
    const auto head = ApiCall::head(*m_reply);
    m_isData = head.httpStatus == 200 && !head.contentType.contains("html");
    m_isPacked = m_reply->rawHeader("Content-Encoding").toLower().contains("gzip");
    if (m_isPacked && m_isData && m_decoder) {
        QMetaObject::invokeMethod(m_decoder,
                                  [decoder = m_decoder.data()] { decoder->expectPacked(); });
    }
}

// Nothing of the answer has been given out: it was no list.
bool RequestStream::repeats()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isRefusedByProxy = ApiCall::isRefusedByProxy(m_exchange);
    if ((status != 401 && !isRefusedByProxy) || m_stopped || !m_repeat || !isTrusted()
        || (!isRefusedByProxy && !m_exchange.signIn->mayRepeat()))
        return false;
    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_reply = nullptr;
    m_start.clear();
    m_isJudged = false;
    std::exchange(m_repeat, nullptr)();
    return true;
}

bool RequestStream::isTrusted()
{
    if (!std::exchange(m_isJudged, true))
        m_doubt = m_exchange.judge();
    return !m_doubt;
}

void RequestStream::pump()
{
    if (!m_reply)
        return;
    // Of a list that is given up, too: other exchanges may wait to hear whether a password is
    // right.
    if (m_reply->bytesAvailable() > 0 || m_replyDone)
        m_isData = isTrusted() && m_isData;
    if (m_stopped || !m_decoder)
        return;
    while (m_inDecoder < maxInDecoder && m_reply->bytesAvailable() > 0) {
        const QByteArray bytes = m_reply->read(chunk);
        if (m_start.size() < startLength)
            m_start += bytes.left(startLength - m_start.size());
        if (!m_isData)
            continue;
        m_inDecoder += bytes.size();
        QMetaObject::invokeMethod(m_decoder,
                                  [decoder = m_decoder.data(), bytes] { decoder->feed(bytes); });
    }
    if (m_replyDone && !m_endAsked && m_reply->bytesAvailable() == 0) {
        m_endAsked = true;
        QMetaObject::invokeMethod(m_decoder, [decoder = m_decoder.data()] { decoder->end(); });
    }
}

void RequestStream::take(const QList<Request> &requests, const QList<UnreadableRequest> &unreadable,
                         qint64 bytes)
{
    if (m_stopped)
        return;
    m_inDecoder -= bytes;
    m_requests += static_cast<int>(requests.size());
    // Before it is given out: the worker goes on while the receivers take it.
    pump();
    // The receivers may delete this, or stop it.
    const QPointer<RequestStream> self = this;
    if (!requests.isEmpty() || !unreadable.isEmpty())
        Q_EMIT decoded(requests, unreadable);
    if (self && m_decoder) {
        QMetaObject::invokeMethod(m_decoder,
                                  [decoder = m_decoder.data()] { decoder->noteTaken(); });
    }
}

void RequestStream::settle(JsonArrayCutter::Verdict verdict)
{
    using Verdict = JsonArrayCutter::Verdict;
    if (m_stopped)
        return;
    const bool isGivenUp = JsonArrayCutter::isGivenUp(verdict);
    if (isGivenUp) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
    ApiAnswer answer = ApiCall::head(*m_reply);
    answer.body = m_isPacked ? GzipReader::start(m_start) : m_start;
    if (m_doubt) {
        m_doubt->path = answer.path;
        return finishWith(m_doubt);
    }

    if (answer.httpStatus == 0
        || (answer.httpStatus < 400 && !isGivenUp && m_reply->error() != QNetworkReply::NoError)) {
        ApiError error = ApiCall::networkError(*m_reply);
        error.httpStatus = answer.httpStatus;
        if (m_requests > 0) {
            error.kind = ApiError::Kind::Incomplete;
            error.cause = ApiError::Cause::None;
        }
        return finishWith(error);
    }
    // No content: nothing to show, or nothing that this account may read.
    if (answer.httpStatus == 204)
        return finishWith(std::nullopt);
    if (answer.httpStatus != 200)
        return finishWith(errorFromAnswer(answer));
    if (!m_isData)
        return finishWith(unreadableAnswer(answer, u"A web page where a list was due."_s));

    const auto incomplete = [&answer](const QString &technical) {
        ApiError error = unreadableAnswer(answer, technical);
        error.kind = ApiError::Kind::Incomplete;
        return error;
    };
    switch (verdict) {
    case Verdict::Complete:
    case Verdict::Empty:
        return finishWith(std::nullopt);
    case Verdict::SingleObject:
        if (m_requests == 1)
            return finishWith(std::nullopt);
        return finishWith(unreadableAnswer(answer, u"An object where a list was due."_s));
    case Verdict::BrokenOff:
        return finishWith(incomplete(u"The list has no end."_s));
    case Verdict::EndlessElement:
        return finishWith(incomplete(u"One element of more than 256 MB."_s));
    case Verdict::TooManyElements:
        return finishWith(incomplete(u"More than 20 million elements."_s));
    case Verdict::NotUnpacked: {
        const QString technical = u"The body could not be unpacked."_s;
        return finishWith(m_requests > 0 ? incomplete(technical)
                                         : unreadableAnswer(answer, technical));
    }
    case Verdict::TextAfterEnd:
        return finishWith(unreadableAnswer(answer, u"Text after the end of the list."_s));
    case Verdict::NoList:
        return finishWith(unreadableAnswer(answer, u"No list."_s));
    }
}

// The client has gone, and with it who could decode the rest.
void RequestStream::loseWorker()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
    finishWith(stoppedError());
}

ApiError RequestStream::stoppedError() const
{
    ApiError error;
    error.kind = ApiError::Kind::Stopped;
    if (m_reply)
        error.path = ApiCall::path(*m_reply);
    return error;
}

void RequestStream::finishWith(std::optional<ApiError> error)
{
    if (m_finished)
        return;
    m_finished = true;
    Q_EMIT finished(error);
}

}
