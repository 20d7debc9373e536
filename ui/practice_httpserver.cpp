// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice.h"

#include "demo/practicedirectory.h"
#include "demo/practicehost.h"
#include "directory/memorydirectory.h"
#include "session/session.h"

namespace Sigill {

namespace {

// People, without a directory server.
std::unique_ptr<Directory> people()
{
    const PracticeOptions options;
    const PracticeDirectory people(options.seed, options.requests);
    auto directory = std::make_unique<MemoryDirectory>(PracticeDirectory::name());
    directory->setDomainSid(PracticeDirectory::domainSid());
    directory->setEntries(people.entries());
    directory->setOwnGroups(PracticeDirectory::operatorSid(), PracticeDirectory::operatorGroups());
    return directory;
}

}

struct Practice::Server
{
    explicit Server(std::unique_ptr<PracticeHost> started)
        : host(std::move(started))
        , original(host->requests())
    {
    }

    std::unique_ptr<PracticeHost> host;
    QList<Request> original;
};

Practice::Practice(std::unique_ptr<Server> server)
    : m_server(std::move(server))
{
}

Practice::~Practice() = default;

tl::expected<std::unique_ptr<Practice>, QString> Practice::start()
{
    auto host = PracticeHost::start({});
    if (!host)
        return tl::unexpected(host.error());
    return std::unique_ptr<Practice>(new Practice(std::make_unique<Server>(*std::move(host))));
}

void Practice::begin(Session &session)
{
    m_server->host->replace(m_server->original);
    auto profile = *ServerProfile::fromAddress(m_server->host->baseUrl().toString());
    profile.environment = ServerProfile::Environment::Practice;
    session.connectTo(profile);
    std::vector<std::unique_ptr<Directory>> directories;
    directories.push_back(people());
    session.people().setDirectories(std::move(directories));
}

}
