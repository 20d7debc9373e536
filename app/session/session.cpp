// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/session.h"

#include "models/calleraccess.h"
#include "session/account.h"
#include "session/operatorfinder.h"

#include <numeric>
#include <utility>

namespace Sigill {

Session::Session(QNetworkAccessManager &network, Settings &settings,
                 std::unique_ptr<Journal> journal, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_client(network, this)
    , m_signInDesk(m_client.connection(), settings, this)
    , m_journal(std::move(journal), settings, this)
    , m_languages(this)
    , m_siteData(SiteData::load())
    , m_caller(this)
    , m_requests(this)
    , m_people(settings, this)
    , m_templates(m_client, this)
    , m_cards(m_client, this)
    , m_loader(m_client, this)
    , m_runs(m_client, m_journal, m_requests, this)
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
    connect(&m_client.connection(), &Connection::proxyChanged, this, &Session::proxyChanged);
    connect(&m_signInDesk, &SignInDesk::signedIn, this, &Session::takeSignedIn);
    connect(&m_signInDesk, &SignInDesk::trialWanted, this, &Session::tryPassword);
    connect(&m_loader, qOverload<const QList<Request> &>(&QueueLoader::received), this,
            [this](const QList<Request> &requests) {
                Q_EMIT receiving(requests);
                m_requests.mergeLoaded(requests, m_loader.lastLoad(), loadKind());
                m_people.want(requests, PeopleFinder::Priority::Background);
                Q_EMIT received(requests);
                Q_EMIT countsChanged();
            });
    connect(&m_templates, &TemplateLoader::received, &m_requests, &RequestModel::setTemplates);
    connect(&m_templates, &TemplateLoader::settled, this, &Session::templatesSettled);
    connect(&m_loader, &QueueLoader::finished, this, &Session::endLoad);
    connect(&m_people, &People::found, &m_requests, &RequestModel::addPeople);
    new OperatorFinder(m_people, m_caller, m_requests, this);
    m_requests.setNameHints([this](const DirectoryKey &key) { return m_people.hint(key); });
    connect(&m_people, &People::ownGroupsFound, &m_caller, &Caller::setFound);
    connect(&m_caller, &Caller::changed, this, &Session::callerChanged);
    connect(&m_runs, &RunDesk::requestRead, this, &Session::takeReadInRun);
    connect(&m_runs, &RunDesk::pauseChanged, this, [this] {
        // A run that pauses since nobody wants to sign in must not ask for it again.
        if (!run()->pausedBecause())
            askProxyAgain();
        Q_EMIT runPauseChanged();
    });
    connect(&m_runs, &RunDesk::finished, this, &Session::runFinished);
    connect(&m_runs, &RunDesk::started, this, &Session::runStarted);
}

Session::~Session()
{
    // These use the client, which is a member and would go before them.
    delete m_graces;
    delete m_leftovers;
}

void Session::connectTo(const ServerProfile &profile)
{
    if (isBusy())
        return;
    setProfile(profile);
    load(statusesToFetch(view()));
}

QString Session::operatorName() const
{
    const QString &user = signIn().user;
    return user.isEmpty() || signIn().stage != SignInState::Stage::SignedIn ? accountName() : user;
}

QUrl Session::signOut()
{
    if (isBusy())
        return {};
    m_loader.giveUp();
    const QUrl address = m_signInDesk.signOut();
    // What it still looks for was wanted by who has left.
    m_people.setProfile(profile());
    forgetServer();
    Q_EMIT signedOut();
    return address;
}

void Session::takeSignedIn()
{
    m_journal.setUser(operatorName());
    followUser();
    if (failedForSignIn())
        refresh();
    else
        m_templates.readAfterSignIn();
}

// A password shows whether it is right at the next exchange only.
void Session::tryPassword()
{
    if (failedForSignIn())
        refresh();
    else
        m_templates.read();
}

// The directory knows the operator by the ticket of the moment.
void Session::followUser()
{
    using Mechanism = SignInState::Mechanism;
    const auto mechanism = signIn().mechanism;
    m_caller.setSignedInByPassword(mechanism == Mechanism::Ntlm || mechanism == Mechanism::Basic
                                   || mechanism == Mechanism::Password);
    m_people.tryAgain();
    const QString before = std::exchange(m_signedIn, signIn().user);
    if (before == m_signedIn)
        return;
    if (!before.isEmpty())
        m_caller.forgetFound();
    m_people.wantOwnGroups();
}

void Session::readStatus(RequestStatus status)
{
    load({status});
}

void Session::setProfile(const ServerProfile &profile)
{
    if (isBusy())
        return;
    m_loader.giveUp();
    askProxyAgain();
    m_client.setProfile(profile);
    m_people.setProfile(profile);
    forgetServer();
    Q_EMIT serverChosen();
    m_templates.read();
}

void Session::forgetServer()
{
    m_runs.forget();
    delete std::exchange(m_leftovers, nullptr);
    ++m_connection;
    m_templates.forget();
    m_cards.forget();
    m_journal.setUser(operatorName());
    m_requests.clear();
    m_requests.setTemplates({});
    m_requests.forgetPeople();
    m_ages.forget();
    m_caller.forgetFound();
    m_signedIn.clear();
    m_runReads.clear();
    m_isLive = false;
    m_loadError.reset();
    Q_EMIT profileChanged();
    Q_EMIT countsChanged();
    if (m_loadState != LoadState::NoServer)
        setLoadState(LoadState::NoServer);
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
    if (m_loadState == LoadState::NoServer || m_loadState == LoadState::Loading)
        return;
    // What is asked for already need not be asked for twice.
    if (m_isLive && showsOpen()) {
        m_isLive = false;
        return setLoadState(LoadState::Loading);
    }
    if (const int seconds = secondsToRefresh(); seconds > 0)
        return Q_EMIT refreshHeldBack(seconds);
    askProxyAgain();
    m_templates.read();
    load(statusesToFetch(view()));
}

// What failed may be tried again at once; a clock that was set back holds nobody up.
int Session::secondsToRefresh() const
{
    const auto age = lastUpdated().secsTo(QDateTime::currentDateTime());
    const int least = m_settings.number(Settings::Number::RefreshSeconds);
    const bool isFresh = m_loadState == LoadState::Loaded && lastUpdated().isValid() && age >= 0;
    return isFresh && age < least ? least - static_cast<int>(age) : 0;
}

void Session::stopLoading()
{
    m_loader.stop();
}

void Session::load(const QList<RequestStatus> &statuses)
{
    askProxyAgain();
    startLoader(statuses, false);
    setLoadState(LoadState::Loading);
}

void Session::refreshLive()
{
    // A proxy that the operator has given up is not asked about again.
    if (m_loadState != LoadState::NoServer && !m_loader.isLoading())
        startLoader(statusesToFetch(StatusView::Open), true);
}

void Session::startLoader(const QList<RequestStatus> &statuses, bool isLive)
{
    // Names that nobody looks at yet must not slow the list down.
    m_people.holdBackground(true);
    m_isLive = isLive;
    m_loader.start(statuses);
}

void Session::endLoad(const QList<RequestStatus> &wholeStatuses, bool allCame,
                      const std::optional<ApiError> &error)
{
    const auto kind = loadKind();
    if (allCame) {
        m_ages.noteAll();
        m_requests.finishLoad({}, m_loader.lastLoad(), kind);
    } else if (!wholeStatuses.isEmpty()) {
        m_ages.note(wholeStatuses);
        m_requests.finishLoad(wholeStatuses, m_loader.lastLoad(), kind);
    }
    m_people.holdBackground(false);
    const bool wasLive = std::exchange(m_isLive, false);
    // Of the other trouble of a live refresh, and of other views, the state says nothing.
    if (!wasLive || (error ? error->wantsSignIn() : showsOpen())) {
        m_loadError = error;
        setLoadState(error ? LoadState::Failed : LoadState::Loaded);
    }
    Q_EMIT countsChanged();
    if (wasLive)
        Q_EMIT liveRefreshEnded(error);
}

void Session::setLoadState(LoadState state)
{
    m_loadState = state;
    Q_EMIT loadStateChanged();
}

std::optional<int> Session::count(StatusView view) const
{
    if (!m_ages.oldestOf(view).isValid())
        return std::nullopt;
    if (view == StatusView::All)
        return m_requests.store().size();
    const auto statuses = QueueAges::statusesOf(view);
    return std::accumulate(
        statuses.cbegin(), statuses.cend(), 0,
        [this](int sum, RequestStatus status) { return sum + m_requests.store().count(status); });
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

RunSettings Session::runSettings() const
{
    RunSettings settings = m_runSettings ? *m_runSettings : m_settings.runSettings();
    settings.isReadOnly = m_settings.isReadOnly();
    return settings;
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
    askProxyAgain();
    const auto judge = [this](const Request &request, StatusChange wanted) {
        return this->judge(request, wanted);
    };
    // Reads harm nobody; who asked for a slow pace gets it all the same.
    const int concurrency
        = m_runSettings ? m_runSettings->concurrency : RunSettings::mostConcurrency;
    auto *preflight = new Preflight(m_client, judge, concurrency, parent);
    connect(preflight, &Preflight::requestRead, this,
            [this, connection = m_connection](const Request &request) {
                // An answer from the server before must not enter this one's queue.
                if (connection == m_connection)
                    takeReadInRun(request);
            });
    preflight->start(requests, change);
    return preflight;
}

bool Session::isChanging(const RequestId &id) const
{
    return m_graces->contains(id) || (m_leftovers && m_leftovers->isSettling(id))
        || m_runs.isChanging(id);
}

bool Session::isLikelyDenied(const Request &request, StatusChange change) const
{
    return caller()
        && CallerAccess::isLikelyDenied(AccessReport::of(request.securityDescriptor), rights(),
                                        caller(), change);
}

ActionRunner *Session::startRun(StatusChange change, const QList<PreflightItem> &plan,
                                const QString &reason)
{
    return m_runs.start(change, plan, reason, runSettings());
}

bool Session::mayRetry(const ActionRunner &runner) const
{
    return !m_settings.isReadOnly() && m_runs.mayRetry(runner);
}

void Session::retryRun(const std::shared_ptr<ActionRunner> &runner)
{
    Q_ASSERT(mayRetry(*runner));
    askProxyAgain();
    m_runs.retry(runner);
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

}
