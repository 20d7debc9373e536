// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/practicehost.h"

#include "demo/practicedatafile.h"
#include "demo/practiceseeder.h"
#include "demo/practiceserver.h"

using namespace Qt::StringLiterals;

namespace Sigill {

PracticeHost::PracticeHost()
{
    m_thread.setObjectName("practice"_L1);
}

tl::expected<std::unique_ptr<PracticeHost>, QString>
PracticeHost::start(const PracticeOptions &options)
{
    std::unique_ptr<PracticeHost> host(new PracticeHost);
    if (const auto opened = host->open(options); !opened)
        return tl::make_unexpected(opened.error());
    return host;
}

PracticeHost::~PracticeHost()
{
    m_thread.quit();
    m_thread.wait();
}

tl::expected<void, QString> PracticeHost::open(const PracticeOptions &options)
{
    FaultPlan faults;
    if (!options.faultsFile.isEmpty()) {
        const auto read = FaultPlan::read(options.faultsFile);
        if (!read)
            return tl::make_unexpected(read.error());
        faults = *read;
    }

    auto server = std::make_unique<PracticeServer>(options);
    server->setFaults(faults);
    if (options.dataFile.isEmpty()) {
        const auto now = options.now.isValid() ? options.now : QDateTime::currentDateTimeUtc();
        server->store().replace(PracticeSeeder(options.seed, now).requests(options.requests));
    } else {
        const auto records = PracticeDataFile::read(options.dataFile);
        if (!records)
            return tl::make_unexpected(records.error());
        server->store().replace(*records);
    }

    server->moveToThread(&m_thread);
    m_server = server.release();
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();

    tl::expected<quint16, QString> port;
    inServer([&] { port = m_server->open(options.port); });
    if (!port)
        return tl::make_unexpected(port.error());
    m_baseUrl.setScheme(u"http"_s);
    m_baseUrl.setHost(u"127.0.0.1"_s);
    m_baseUrl.setPort(*port);
    m_baseUrl.setPath(QString::fromLatin1(PracticeRoute::base));
    return {};
}

QList<Request> PracticeHost::requests() const
{
    QList<Request> requests;
    inServer([&] { requests = m_server->store().requests(); });
    return requests;
}

int PracticeHost::calls(const QByteArray &method, const RequestId &id) const
{
    int count = 0;
    inServer([&] { count = m_server->calls(method, id); });
    return count;
}

int PracticeHost::calls() const
{
    int count = 0;
    inServer([&] { count = m_server->calls(); });
    return count;
}

int PracticeHost::effects(const RequestId &id) const
{
    int count = 0;
    inServer([&] { count = m_server->store().effects(id); });
    return count;
}

void PracticeHost::setFaults(const FaultPlan &faults)
{
    inServer([&] { m_server->setFaults(faults); });
}

void PracticeHost::setRequestStatus(const RequestId &id, RequestStatus status)
{
    inServer([&] { m_server->store().setStatus(id, status); });
}

void PracticeHost::replace(const QList<Request> &requests)
{
    inServer([&] { m_server->store().replace(requests); });
}

void PracticeHost::inServer(const std::function<void()> &function) const
{
    QMetaObject::invokeMethod(m_server, function, Qt::BlockingQueuedConnection);
}

}
