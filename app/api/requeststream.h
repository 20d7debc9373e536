// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/exchange.h"
#include "api/jsonarraycutter.h"
#include "domain/request.h"
#include "domain/unreadablerequest.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

#include <optional>

QT_BEGIN_NAMESPACE
class QNetworkReply;
class QThread;
QT_END_NAMESPACE

namespace Sigill {

class ListDecoder;

// One list answer while it arrives: cut into objects and decoded on a worker thread, given out in
// batches. Owns the reply. Reports finished() once; deleting it before that gives the answer up.
class RequestStream : public QObject
{
    Q_OBJECT

public:
    RequestStream(QThread &worker, QObject *parent);
    ~RequestStream() override;

    // The exchange has been sent, or could not be.
    void begin(const Result<Exchange> &exchange);
    // Opens another exchange for the list, once, where the sign-in has to be made anew.
    void setRepeat(std::function<void()> repeat) { m_repeat = std::move(repeat); }

    // Gives the rest of the answer up; finished() follows at once, from the event loop, with an
    // error of kind Stopped, even where the last byte had come. Nothing more is given out.
    void stop();

Q_SIGNALS:
    void decoded(const QList<Sigill::Request> &requests,
                 const QList<Sigill::UnreadableRequest> &unreadable);
    // Nothing where the whole list came. With an error, what was given out before is still true
    // but is not all.
    void finished(const std::optional<Sigill::ApiError> &error);

private:
    void readHead();
    void dropDecoder();
    void pump();
    void take(const QList<Request> &requests, const QList<UnreadableRequest> &unreadable,
              qint64 bytes);
    bool repeats();
    // Whether the answer may be believed; asked before anything of it is given out.
    bool isTrusted();
    void settle(JsonArrayCutter::Verdict verdict);
    void loseWorker();
    ApiError stoppedError() const;
    void finishWith(std::optional<ApiError> error);

    Exchange m_exchange;
    QNetworkReply *m_reply = nullptr; // null until the exchange has been sent
    std::function<void()> m_repeat;
    bool m_isJudged = false;
    std::optional<ApiError> m_doubt;
    // Lives and ends with the worker, which may end first.
    QPointer<ListDecoder> m_decoder;
    QElapsedTimer m_clock;
    QByteArray m_start; // for the error text where the answer is no list
    qint64 m_inDecoder = 0;
    int m_requests = 0;
    bool m_isData = false;
    bool m_isPacked = false;
    bool m_replyDone = false;
    bool m_endAsked = false;
    bool m_stopped = false;
    bool m_finished = false;
};

}
