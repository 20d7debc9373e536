// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/practicejson.h"
#include "support/rawserver.h"
#include "support/samplerequests.h"

#include <QHash>
#include <QPointer>

namespace Sigill {

// Some sample requests behind a raw server. What a call is answered, and when, is the test's; where
// it says nothing, reads are answered and changes are carried out.
class ScriptedServer
{
public:
    struct Call
    {
        RequestId id;
        bool isPut = false;
        QPointer<QTcpSocket> socket;
        // How many calls of this method have come in for this request, with this one.
        int number = 0;
    };

    explicit ScriptedServer(int count, RequestStatus status = RequestStatus::Approved)
    {
        for (int number = 1; number <= count; ++number)
            requests << sampleRequest(number, status);
    }

    RequestStatus status(const RequestId &id) const { return find(id).status; }
    void setStatus(const RequestId &id, RequestStatus status)
    {
        for (auto &request : requests) {
            if (request.id == id)
                request.status = status;
        }
    }
    int calls(bool put, const RequestId &id) const { return m_counts.value({put, id}); }
    int puts(const RequestId &id) const { return calls(true, id); }

    // The status as it is now.
    void answer(const Call &call, const QByteArray &headers = {})
    {
        RawServer::answer(*call.socket, 200, PracticeJson::request(find(call.id)),
                          "application/json", headers);
    }
    void carryOut(const Call &call)
    {
        setStatus(call.id, RequestStatus::Completed);
        answer(call);
    }

    QList<Request> requests;
    std::function<void(const Call &)> onGet = [this](const Call &call) { answer(call); };
    std::function<void(const Call &)> onPut = [this](const Call &call) { carryOut(call); };
    RawServer raw{[this](QTcpSocket &socket, const RawServer::Call &call) { take(socket, call); }};

private:
    const Request &find(const RequestId &id) const
    {
        return *std::find_if(requests.cbegin(), requests.cend(),
                             [&](const Request &request) { return request.id == id; });
    }

    void take(QTcpSocket &socket, const RawServer::Call &received)
    {
        // Read by every session; it has none.
        if (received.path.endsWith("/profiletemplates"))
            return RawServer::answer(socket, 200, "[]");
        Call call;
        call.socket = &socket;
        call.id = *RequestId::fromText(QString::fromLatin1(received.path.split('/').last()));
        call.isPut = received.method == "PUT";
        call.number = ++m_counts[{call.isPut, call.id}];
        (call.isPut ? onPut : onGet)(call);
    }

    QHash<QPair<bool, RequestId>, int> m_counts;
};

}
