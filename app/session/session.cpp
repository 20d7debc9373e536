// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/session.h"

#include "models/calleraccess.h"

#include <algorithm>

namespace Sigill {

namespace {

constexpr auto allStatuses
    = {RequestStatus::Pending,   RequestStatus::Approved, RequestStatus::Executing,
       RequestStatus::Completed, RequestStatus::Denied,   RequestStatus::Failed,
       RequestStatus::Canceled,  RequestStatus::None};

}

Session::Session(QNetworkAccessManager &network, Settings &settings,
                 std::unique_ptr<Journal> journal, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_client(network, this)
    , m_journal(std::move(journal), settings, this)
    , m_languages(this)
    , m_siteData(SiteData::load())
    , m_requests(this)
    , m_loader(m_client, this)
    , m_graces(new GraceQueue(*this, this))
{
    connect(&m_languages, &Languages::changed, this, [this] {
        m_requests.setLocale(m_languages.locale());
        // What is wrong with a file is told in the language in which it was read.
        m_siteData = SiteData::load();
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
    // These use the client, which is a member and would go before them.
    delete m_graces;
    delete m_leftovers;
    m_runner.reset();
}

void Session::connectTo(const ServerProfile &profile)
{
    if (isBusy())
        return;
    setProfile(profile);
    load(statusesToFetch(view()));
}

void Session::readStatus(RequestStatus status)
{
    load({status});
}

void Session::setProfile(const ServerProfile &profile)
{
    if (isBusy())
        return;
    m_runner.reset();
    delete std::exchange(m_leftovers, nullptr);
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

RunSettings Session::runSettings() const
{
    return m_runSettings ? *m_runSettings : m_settings.runSettings();
}

PreflightItem Session::judge(const Request &request, StatusChange change) const
{
    auto item = PreflightItem::judge(request, change, m_siteData.lifeCycle());
    if (item.isSendable() && isLikelyDenied(request, change)) {
        item.isLikelyDenied = true;
        item.verdict = PreflightItem::Verdict::Uncertain;
    }
    if (isChanging(request.id))
        item.verdict = PreflightItem::Verdict::InFlight;
    return item;
}

Preflight *Session::preflight(const QList<Request> &requests, StatusChange change, QObject *parent)
{
    const auto judge = [this](const Request &request, StatusChange wanted) {
        return this->judge(request, wanted);
    };
    // Reads harm nobody; who asked for a slow pace gets it all the same.
    const int concurrency
        = m_runSettings ? m_runSettings->concurrency : RunSettings::mostConcurrency;
    auto *preflight = new Preflight(m_client, judge, concurrency, parent);
    connect(preflight, &Preflight::requestRead, this, &Session::takeReadInRun);
    preflight->start(requests, change);
    return preflight;
}

bool Session::isChanging(const RequestId &id) const
{
    const auto isThis = [&id](const RunItem &item) {
        return item.state != RunItem::State::Ended && item.plan.request.id == id;
    };
    return m_graces->contains(id) || (m_leftovers && m_leftovers->isSettling(id))
        || (isRunning()
            && std::any_of(m_runner->items().cbegin(), m_runner->items().cend(), isThis));
}

// Only what is well founded counts: a guess must not put every row in doubt.
bool Session::isLikelyDenied(const Request &request, StatusChange change) const
{
    if (!m_caller)
        return false;
    const auto report = AccessReport::of(request.securityDescriptor);
    const auto estimates = CallerAccess::estimates(report, rights(), m_caller);
    return std::any_of(estimates.cbegin(), estimates.cend(), [change](const auto &estimate) {
        return estimate.change == change && estimate.answer == AccessCheck::Answer::No
            && estimate.certainty != RightsTable::Certainty::Guess;
    });
}

ActionRunner *Session::startRun(StatusChange change, const QList<PreflightItem> &plan,
                                const QString &reason)
{
    Q_ASSERT(!isRunning());
    m_runner
        = std::make_shared<ActionRunner>(m_client, m_journal.journal(), runSettings(), nullptr);
    auto *runner = m_runner.get();
    connect(runner, &ActionRunner::requestRead, this, &Session::takeReadInRun);
    connect(runner, &ActionRunner::itemChanged, this,
            [this, runner](int item) { showActivity(*runner, item); });
    connect(runner, &ActionRunner::pauseChanged, this, &Session::runPauseChanged);
    connect(runner, &ActionRunner::finished, this, &Session::runFinished);
    runner->start(change, plan, reason);
    for (int i = 0; i < runner->items().size(); ++i)
        showActivity(*runner, i);
    Q_EMIT runStarted(runner);
    return runner;
}

bool Session::mayRetry(const ActionRunner &runner) const
{
    return !isRunning() && !m_journal.isBlocked() && &runner.journal() == &m_journal.journal();
}

void Session::retryRun(const std::shared_ptr<ActionRunner> &runner)
{
    Q_ASSERT(mayRetry(*runner));
    m_runner = runner;
    runner->retry();
    Q_EMIT runStarted(runner.get());
}

void Session::takeReadInRun(const Request &request)
{
    ++m_runReads[request.id];
    m_requests.updateRequest(request, m_loader.lastLoad());
    Q_EMIT countsChanged();
}

void Session::readHistory(const RequestId &id, QObject *context,
                          Journal::Callback<QList<JournalEntry>> callback)
{
    JournalQuery query;
    query.request = id;
    query.server = profile().baseUrl.toString();
    m_journal.journal().read(query, context, std::move(callback));
}

void Session::settleLeftovers()
{
    delete m_leftovers;
    m_leftovers = new LeftoverSettler(m_client, m_journal.journal(), runSettings(), this);
    connect(m_leftovers, &LeftoverSettler::requestRead, this, &Session::takeReadInRun);
    connect(m_leftovers, &LeftoverSettler::finished, this, &Session::leftoversSettled);
    m_leftovers->start();
}

void Session::showActivity(const ActionRunner &runner, int item)
{
    const RunItem &runItem = runner.items().at(item);
    RequestStore::Activity activity = RequestStore::Activity::None;
    if (runItem.state == RunItem::State::Waiting)
        activity = RequestStore::Activity::Queued;
    else if (runItem.state == RunItem::State::InFlight)
        activity = RequestStore::Activity::InFlight;
    m_requests.setActivity(runItem.plan.request.id, activity);
}

}
