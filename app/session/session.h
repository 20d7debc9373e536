// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/leftoversettler.h"
#include "actions/preflight.h"
#include "api/apiclient.h"
#include "domain/statusview.h"
#include "models/requestmodel.h"
#include "session/caller.h"
#include "session/cardloader.h"
#include "session/gracequeue.h"
#include "session/journalkeeper.h"
#include "session/languages.h"
#include "session/people.h"
#include "session/queueages.h"
#include "session/queueloader.h"
#include "session/rundesk.h"
#include "session/settings.h"
#include "session/signindesk.h"
#include "session/sitedata.h"
#include "session/templateloader.h"

#include <memory>

namespace Sigill {

// One operator at one server: the one object that windows and commands know. Owns everything
// between them and the network.
class Session : public QObject
{
    Q_OBJECT

public:
    enum class LoadState {
        NoServer,
        Loading, // rows may be there from before, and come in
        Loaded,
        Failed, // rows from before stay, and what had come
    };

    // The network and the settings must outlive the session.
    Session(QNetworkAccessManager &network, Settings &settings, std::unique_ptr<Journal> journal,
            QObject *parent);
    ~Session() override;

    Settings &settings() { return m_settings; }
    const Settings &settings() const { return m_settings; }
    Languages &languages() { return m_languages; }
    const Languages &languages() const { return m_languages; }
    RequestModel &requests() { return m_requests; }
    const RequestModel &requests() const { return m_requests; }

    const ServerProfile &profile() const { return m_client.profile(); }
    // How its operator signs in may have changed meanwhile.
    bool isConnectedTo(const ServerProfile &profile) const
    {
        return profile.name == this->profile().name && profile.baseUrl == this->profile().baseUrl;
    }
    // Forgets what is known of the server before, and reads the new one's profile templates. Does
    // nothing while a change is under way or due: it was meant for the server before.
    void setProfile(const ServerProfile &profile);
    // The same, and reads its queue.
    void connectTo(const ServerProfile &profile);

    // The proxy on the way to the server, and what it waits for.
    const ProxyState &proxy() const { return m_client.connection().proxy(); }
    // The answer to PasswordWanted; kept in memory until another server is chosen.
    void giveProxyPassword(const QString &user, const QString &password)
    {
        m_client.connection().giveProxyPassword(user, password);
    }
    ProxySignIn &proxySignIn() { return m_client.connection().proxySignIn(); }
    // Nobody signs in there: what waits for it fails, until the operator begins something new.
    void giveUpProxy() { m_client.connection().giveUpProxy(); }

    // Who is signed in, and what a sign-in waits for.
    const SignInState &signIn() const { return m_signInDesk.state(); }
    SignInDesk &signInDesk() { return m_signInDesk; }
    const SignInDesk &signInDesk() const { return m_signInDesk; }
    // Forgets the sign-in, and with it everything that was read. Does nothing while a change is
    // under way or due. See SignInDesk::signOut() for the address.
    QUrl signOut();
    // Who works here: by the name of the sign-in, else as the system knows them.
    QString operatorName() const;
    // What the server's connection is like.
    const Connection &connection() const { return m_client.connection(); }

    // Reads the requests of one status alone, in one call.
    void readStatus(RequestStatus status);

    StatusView view() const { return m_requests.view(); }
    // The view is Open, or a part of it.
    bool showsOpen() const { return statusesToFetch(view()) == statusesToFetch(StatusView::Open); }
    // Reads what the view needs, unless it is part of what is in sight already.
    void setView(StatusView view);
    // Does nothing while a load is under way. Where a site limits how often the server is asked, it
    // may only tell when to try again: refreshHeldBack.
    void refresh();
    // Until refresh() reads anew; 0 for now.
    int secondsToRefresh() const;
    // Reads what is open once more, whatever the view; LiveRefresh tells when. Does nothing while a
    // load is under way. The state stays as it is until it has ended, and a failure is told by
    // liveRefreshEnded alone, unless somebody must sign in. Who refreshes meanwhile waits for it.
    void refreshLive();
    bool isRefreshingLive() const { return m_isLive; }
    // Only beside what was read before is anything new.
    RequestModel::LoadKind loadKind() const
    {
        return m_isLive && m_ages.oldestOf(StatusView::Open).isValid()
            ? RequestModel::LoadKind::Live
            : RequestModel::LoadKind::Asked;
    }
    void stopLoading();
    LoadState loadState() const { return m_loadState; }
    const std::optional<ApiError> &loadError() const { return m_loadError; }
    // Nothing can be read before somebody signs in.
    bool failedForSignIn() const
    {
        return m_loadState == LoadState::Failed && m_loadError && m_loadError->wantsSignIn();
    }
    // Objects of the last load that could not be read.
    const QList<UnreadableRequest> &unreadable() const { return m_loader.unreadable(); }
    // How many there were; of very many only the first are kept.
    int unreadableCount() const { return m_loader.unreadableCount(); }
    // How the last load went.
    const QueueLoader &loader() const { return m_loader; }
    // When the whole of the view was last read, by this computer's clock; invalid if never.
    QDateTime lastUpdated() const { return m_ages.oldestOf(view()); }
    // The same of any view.
    QDateTime updated(StatusView view) const { return m_ages.oldestOf(view); }
    // When each status was read.
    const QueueAges &ages() const { return m_ages; }
    // What an earlier session has read at this server, and when: it stays until a load of this one
    // brings it or does not.
    void takeEarlier(const QList<Request> &requests, const QueueAges::Times &times)
    {
        m_ages.noteEarlier(times);
        m_requests.mergeUnconfirmed(requests);
        m_people.want(requests, PeopleFinder::Priority::Background);
        Q_EMIT earlierChanged();
    }
    void forgetEarlier()
    {
        m_ages.forgetEarlier();
        m_requests.dropUnconfirmed();
        Q_EMIT earlierChanged();
    }
    // When the oldest part of the view that only an earlier session has read was read; invalid
    // where all of it is of this one, or nothing is.
    QDateTime readEarlier() const
    {
        return m_requests.store().unconfirmedCount() > 0 ? m_ages.earlierOf(view()) : QDateTime();
    }
    // Nothing where the view has not been fetched.
    std::optional<int> count(StatusView view) const;

    // The names of profile templates are here, or it is known that they cannot be had.
    bool hasSettledTemplates() const { return m_templates.hasSettled(); }
    bool hasTemplateNames() const { return m_templates.hasNames(); }

    // Reads one request anew; detailsRead or detailsFailed follows.
    void readDetails(const RequestId &id);

    // The words for rights, and for tickets, and what was wrong with the site's files.
    const LifeCycle &lifeCycle() const { return m_siteData.lifeCycle(); }
    const RightsTable &rights() const { return m_siteData.rights(); }
    const TicketText &ticketText() const { return m_siteData.ticketText(); }
    QStringList siteProblems() const { return m_siteData.problems(); }

    // Whose access the operator wants to know: their own account and groups. Nothing where that is
    // not known.
    const std::optional<AccessToken> &caller() const { return m_caller.token(); }
    // Where that is known from.
    const Caller &whoCalls() const { return m_caller; }
    // As the operator tells it, see Caller::setTold(); an empty list takes that back.
    void setCaller(const QList<Sid> &sids, const QList<Sid> &denyOnly = {})
    {
        m_caller.setTold(sids, denyOnly);
    }

    // How runs treat the server from now on, instead of what the settings say.
    void setRunSettings(const RunSettings &settings) { m_runSettings = settings; }
    RunSettings runSettings() const;

    // Judges one request by what is known of it, without asking the server.
    PreflightItem judge(const Request &request, StatusChange change) const;
    // Reads a selection again and judges it; owned by the parent.
    Preflight *preflight(const QList<Request> &requests, StatusChange change, QObject *parent);
    // Only while no run is under way.
    ActionRunner *startRun(StatusChange change, const QList<PreflightItem> &plan,
                           const QString &reason);
    // Whether a run can be carried out again: no other is under way, its journal still stands, and
    // it was at this server.
    bool mayRetry(const ActionRunner &runner) const;
    // Carries out again what an ended run has not settled.
    void retryRun(const std::shared_ptr<ActionRunner> &runner);
    // The last one at this server, or null. Who still shows an earlier one shares it.
    ActionRunner *run() const { return m_runs.last().get(); }
    std::shared_ptr<ActionRunner> sharedRun() const { return m_runs.last(); }
    bool isRunning() const { return m_runs.isRunning(); }
    // Single changes that can still be taken back.
    GraceQueue &graces() { return *m_graces; }
    const GraceQueue &graces() const { return *m_graces; }
    // A change is under way or due: neither the server nor the program should go away under it.
    bool isBusy() const { return isRunning() || !m_graces->waiting().isEmpty(); }
    // Changes that left and whose answers have not come.
    int changesInFlight() const { return m_client.changesInFlight(); }

    // What the request in sight does to profiles and smart cards.
    CardLoader &cards() { return m_cards; }

    // Who is behind the GUIDs.
    People &people() { return m_people; }
    const People &people() const { return m_people; }

    JournalKeeper &journal() { return m_journal; }
    const JournalKeeper &journal() const { return m_journal; }
    // What was done to the request at this server: another one may be a copy with the same ids.
    void readHistory(const RequestId &id, QObject *context,
                     Journal::Callback<QList<JournalEntry>> callback);
    // Finds out what became of changes at this server whose outcome nobody saw.
    void settleLeftovers();
    // Of the last such search at this server; null before.
    const LeftoverSettler *leftovers() const { return m_leftovers; }

Q_SIGNALS:
    void profileChanged();
    void proxyChanged();
    // Another server is to be worked with; also told by profileChanged(), as a sign-out is.
    void serverChosen();
    void viewChanged();
    void loadStateChanged();
    void countsChanged();
    // What an earlier session has read is there, or gone again.
    void earlierChanged();
    // By the operator, who may not be the next to sign in.
    void signedOut();
    void refreshHeldBack(int seconds);
    void templatesSettled();
    // The error is the first that was met. A live refresh that gives way to another load, or to
    // another server, does not end.
    void liveRefreshEnded(const std::optional<Sigill::ApiError> &error);
    // What a load brings, before it is in the list.
    void receiving(const QList<Sigill::Request> &requests);
    // Rows of the load that is under way, as they come.
    void received(const QList<Sigill::Request> &requests);
    void callerChanged();
    void detailsRead(const Sigill::FreshRequest &fresh);
    void detailsFailed(const Sigill::RequestId &id, const Sigill::ApiError &error);
    void runStarted(Sigill::ActionRunner *runner);
    void runPauseChanged();
    void runFinished();
    void leftoversSettled(const std::optional<Sigill::JournalError> &error);

private:
    void load(const QList<RequestStatus> &statuses);
    void startLoader(const QList<RequestStatus> &statuses, bool isLive);
    void endLoad(const QList<RequestStatus> &wholeStatuses, bool allCame,
                 const std::optional<ApiError> &error);
    void setLoadState(LoadState state);
    void forgetServer();
    void takeSignedIn();
    void tryPassword();
    void askProxyAgain() { m_client.connection().askProxyAgain(); }
    void followUser();
    void takeReadInRun(const Request &request);
    bool isChanging(const RequestId &id) const;
    bool isLikelyDenied(const Request &request, StatusChange change) const;

    Settings &m_settings;
    ApiClient m_client;
    SignInDesk m_signInDesk;
    JournalKeeper m_journal;
    std::optional<RunSettings> m_runSettings;
    Languages m_languages;
    SiteData m_siteData;
    Caller m_caller;
    RequestModel m_requests;
    People m_people;
    TemplateLoader m_templates;
    CardLoader m_cards;
    QueueLoader m_loader;
    bool m_isLive = false; // the load that is under way
    LoadState m_loadState = LoadState::NoServer;
    std::optional<ApiError> m_loadError;
    quint32 m_connection = 0; // grows with each server
    QString m_signedIn; // the last user at this server
    // Grows when a run reads the request; an answer that was asked for before is out of date.
    QHash<RequestId, int> m_runReads;
    QueueAges m_ages;
    RunDesk m_runs;
    GraceQueue *m_graces; // child
    LeftoverSettler *m_leftovers = nullptr; // child
};

}
