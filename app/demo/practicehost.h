// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/faultplan.h"
#include "demo/practiceoptions.h"
#include "domain/request.h"

#include <QThread>
#include <QUrl>

#include <tl/expected.hpp>

#include <functional>
#include <memory>

namespace Sigill {

class PracticeServer;

// A practice server in a thread of its own, so that neither it nor its owner waits for the other.
// The functions may be called from any thread; the server ends with this object.
class PracticeHost
{
public:
    // Returns when the server answers. The error is a sentence for the user.
    static tl::expected<std::unique_ptr<PracticeHost>, QString>
    start(const PracticeOptions &options);
    ~PracticeHost();

    // Such as http://127.0.0.1:41234/CertificateManagement
    QUrl baseUrl() const { return m_baseUrl; }

    // The server's requests at this moment.
    QList<Request> requests() const;
    // How many calls came in for the request, profile or smart card, with its certificates and
    // operations, or for the list where the id is null.
    int calls(const QByteArray &method, const RequestId &id) const;
    // For any request, profile or smart card.
    int calls() const;
    // How many of the calls changed the request. One that finds it changed already does not.
    int effects(const RequestId &id) const;

    // Replaces the plan; its rules start to count calls now.
    void setFaults(const FaultPlan &faults);
    // What a colleague does meanwhile, whatever the life cycle says.
    void setRequestStatus(const RequestId &id, RequestStatus status);
    void replace(const QList<Request> &requests);

private:
    PracticeHost();
    tl::expected<void, QString> open(const PracticeOptions &options);
    // Runs the function in the server's thread and waits for it.
    void inServer(const std::function<void()> &function) const;

    QThread m_thread;
    // Lives in m_thread and ends with it.
    PracticeServer *m_server = nullptr;
    QUrl m_baseUrl;
};

}
