// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/session.h"

#include "actions/statuspreflight.h"
#include "journal/memoryjournal.h"

#include <algorithm>

namespace Sigill {

namespace {

constexpr auto allStatuses
    = {RequestStatus::Pending,   RequestStatus::Approved, RequestStatus::Executing,
       RequestStatus::Completed, RequestStatus::Denied,   RequestStatus::Failed,
       RequestStatus::Canceled,  RequestStatus::None};

}

Session::Session(QNetworkAccessManager &network, Settings &settings, const RunSettings &runSettings,
                 QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_client(network, this)
    , m_journal(std::make_unique<MemoryJournal>())
    , m_preflight(std::make_unique<StatusPreflight>())
    , m_runSettings(runSettings)
    , m_languages(this)
    , m_rights(RightsFile::load())
    , m_requests(this)
    , m_loader(m_client, this)
{
    connect(&m_languages, &Languages::changed, this, [this] {
        m_requests.setLocale(m_languages.locale());
        // What is wrong with a file is told in the language in which it was read.
        m_rights = RightsFile::load();
    });
    connect(&m_client, &ApiClient::serverTimeSeen, this, [this](const QDateTime &time) {
        m_requests.setClockOffset(QDateTime::currentDateTimeUtc().msecsTo(time));
    });
    connect(&m_loader, qOverload<const QList<Request> &>(&QueueLoader::received), this,
            [this](const QList<Request> &requests) {
                m_requests.mergeLoaded(requests, m_loader.lastLoad());
                Q_EMIT received(requests);
                Q_EMIT countsChanged();
            });
    connect(&m_loader, &QueueLoader::finished, this, &Session::endLoad);
}

Session::~Session()
{
    // Runner and loader use the client, which is a member and would go before them.
    delete m_runner;
}

void Session::connectTo(const ServerProfile &profile)
{
    setProfile(profile);
    load(statusesToFetch(view()));
}

void Session::readStatus(RequestStatus status)
{
    load({status});
}

void Session::setProfile(const ServerProfile &profile)
{
    Q_ASSERT(!isRunning());
    delete std::exchange(m_runner, nullptr);
    m_loader.giveUp();
    ++m_connection;
    m_templatesSettled = false;
    m_client.setProfile(profile);
    m_requests.clear();
    m_requests.setTemplates({});
    m_wholeAt.clear();
    m_runReads.clear();
    m_loadError.reset();
    Q_EMIT profileChanged();
    Q_EMIT countsChanged();
    if (m_loadState != LoadState::NoServer)
        setLoadState(LoadState::NoServer);
    readTemplates();
}

void Session::setView(StatusView view)
{
    if (view == this->view())
        return;
    const bool sameFetch = statusesToFetch(view) == statusesToFetch(this->view());
    m_requests.setView(view);
    Q_EMIT viewChanged();
    if (!sameFetch && m_loadState != LoadState::NoServer)
        load(statusesToFetch(view));
}

void Session::refresh()
{
    if (m_loadState == LoadState::NoServer || m_loader.isLoading())
        return;
    readTemplates();
    load(statusesToFetch(view()));
}

void Session::stopLoading()
{
    m_loader.stop();
}

void Session::load(const QList<RequestStatus> &statuses)
{
    m_loader.start(statuses);
    setLoadState(LoadState::Loading);
}

void Session::endLoad(const QList<RequestStatus> &wholeStatuses, bool allCame,
                      const std::optional<ApiError> &error)
{
    const auto now = QDateTime::currentDateTime();
    if (allCame) {
        for (const auto status : allStatuses)
            m_wholeAt.insert(status, now);
        m_requests.finishLoad({}, m_loader.lastLoad());
    } else if (!wholeStatuses.isEmpty()) {
        for (const auto status : wholeStatuses)
            m_wholeAt.insert(status, now);
        m_requests.finishLoad(wholeStatuses, m_loader.lastLoad());
    }
    m_loadError = error;
    setLoadState(error ? LoadState::Failed : LoadState::Loaded);
    Q_EMIT countsChanged();
}

void Session::setLoadState(LoadState state)
{
    m_loadState = state;
    Q_EMIT loadStateChanged();
}

QDateTime Session::lastUpdated() const
{
    QDateTime oldest;
    for (const auto status : allStatuses) {
        if (!contains(view(), status))
            continue;
        const auto at = m_wholeAt.value(status);
        if (!at.isValid())
            return {};
        oldest = oldest.isValid() ? std::min(oldest, at) : at;
    }
    return oldest;
}

std::optional<int> Session::count(StatusView view) const
{
    int count = 0;
    for (const auto status : allStatuses) {
        if (!contains(view, status))
            continue;
        if (!m_wholeAt.contains(status))
            return std::nullopt;
        count += m_requests.store().count(status);
    }
    return view == StatusView::All ? m_requests.store().size() : count;
}

void Session::readDetails(const RequestId &id)
{
    m_client.fetchRequest(id, this,
                          [this, id, connection = m_connection,
                           reads = m_runReads.value(id)](const Result<FreshRequest> &fresh) {
                              // An answer from the server before must not enter this one's queue.
                              if (connection != m_connection)
                                  return;
                              if (!fresh)
                                  return Q_EMIT detailsFailed(id, fresh.error());
                              if (reads != m_runReads.value(id))
                                  return readDetails(id);
                              // What is read alone is newer than a list that began before it.
                              m_requests.updateRequest(fresh->request, m_loader.lastLoad());
                              Q_EMIT countsChanged();
                              Q_EMIT detailsRead(*fresh);
                          });
}

void Session::readTemplates()
{
    m_client.fetchProfileTemplates(
        this, [this, connection = m_connection](const Result<QList<ProfileTemplate>> &templates) {
            if (connection != m_connection)
                return;
            // Without them the table shows short GUIDs; the list itself tells what is wrong.
            if (templates)
                m_requests.setTemplates(*templates);
            m_templatesSettled = true;
            Q_EMIT templatesSettled();
        });
}

void Session::setCaller(const QList<Sid> &sids, const QList<Sid> &denyOnly)
{
    constexpr Sid authenticatedUsers(5, {11});
    m_caller.reset();
    if (!sids.isEmpty())
        m_caller.emplace(sids + QList<Sid>{authenticatedUsers}, denyOnly);
    Q_EMIT callerChanged();
}

void Session::preflight(const QList<Request> &requests, StatusChange change, QObject *context,
                        Preflight::Callback callback)
{
    m_preflight->check(requests, change, context, std::move(callback));
}

ActionRunner *Session::startRun(StatusChange change, const QList<PreflightItem> &plan,
                                const QString &reason)
{
    Q_ASSERT(!isRunning());
    delete m_runner;
    m_runner = new ActionRunner(m_client, *m_journal, m_runSettings, this);
    connect(m_runner, &ActionRunner::requestRead, this, [this](const Request &request) {
        ++m_runReads[request.id];
        m_requests.updateRequest(request, m_loader.lastLoad());
        Q_EMIT countsChanged();
    });
    connect(m_runner, &ActionRunner::itemChanged, this, &Session::showActivity);
    connect(m_runner, &ActionRunner::finished, this, &Session::runFinished);
    m_runner->start(change, plan, reason);
    for (int i = 0; i < m_runner->items().size(); ++i)
        showActivity(i);
    Q_EMIT runStarted(m_runner);
    return m_runner;
}

QList<JournalEntry> Session::history(const RequestId &id) const
{
    auto entries = m_journal->entriesFor(id);
    const QString server = profile().baseUrl.toString();
    erase_if(entries, [&server](const JournalEntry &entry) { return entry.server != server; });
    return entries;
}

void Session::showActivity(int item)
{
    const RunItem &runItem = m_runner->items().at(item);
    RequestStore::Activity activity = RequestStore::Activity::None;
    if (runItem.state == RunItem::State::Waiting)
        activity = RequestStore::Activity::Queued;
    else if (runItem.state == RunItem::State::InFlight)
        activity = RequestStore::Activity::InFlight;
    m_requests.setActivity(runItem.plan.request.id, activity);
}

}
