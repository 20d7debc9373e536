// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/practicehost.h"
#include "journal/memoryjournal.h"
#include "session/session.h"
#include "support/samplerequests.h"

#include <QAbstractItemModelTester>
#include <QNetworkAccessManager>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace Sigill {

// Milliseconds; only for what must happen sooner or later.
constexpr int longest = 20'000;

inline std::unique_ptr<PracticeHost> startHost(const QList<Request> &requests,
                                               const PracticeOptions &options = {.requests = 0})
{
    auto host = PracticeHost::start(options);
    if (!host)
        return nullptr;
    (*host)->replace(requests);
    return std::move(*host);
}

// Ten of each status; the number tells which.
inline QList<Request> mixedRequests()
{
    QList<Request> requests;
    for (const int status : {16, 3, 18, 8, 4, 9, 17}) {
        for (int i = 0; i < 10; ++i)
            requests.append(sampleRequest(status * 100 + i, static_cast<RequestStatus>(status)));
    }
    return requests;
}

inline QSet<RequestId> idsIn(const QList<Request> &requests, StatusView view)
{
    QSet<RequestId> ids;
    for (const auto &request : requests) {
        if (contains(view, request.status))
            ids.insert(request.id);
    }
    return ids;
}

inline ServerProfile profileFor(const PracticeHost &host)
{
    return ServerProfile::fromAddress(host.baseUrl().toString()).value();
}

// The waits between re-reads are cut short.
inline RunSettings hurriedRuns()
{
    RunSettings settings;
    settings.rereadsAfterOddAnswer = {0, 1};
    settings.rereadsAfterLoss = {1, 1};
    settings.lastRereads = {1, 1};
    settings.pauseAfterRefusedConnection = 1;
    return settings;
}

// A session with settings of its own; its request model is watched by Qt's tester.
class SessionFixture
{
public:
    SessionFixture()
        : m_storage(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , m_settings(m_storage, nullptr)
        , m_session(std::make_unique<Session>(m_network, m_settings,
                                              std::make_unique<MemoryJournal>(nullptr), nullptr))
    {
        m_session->setRunSettings(hurriedRuns());
        new QAbstractItemModelTester(
            &requests(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_session.get());
    }

    QNetworkAccessManager &network() { return m_network; }
    Session &session() { return *m_session; }
    RequestModel &requests() { return m_session->requests(); }
    // Without those that are marked as gone.
    QSet<RequestId> shown() const
    {
        const auto &requests = m_session->requests();
        QSet<RequestId> ids;
        for (int row = 0; row < requests.rowCount(); ++row) {
            if (requests.mark(row) != RequestStore::Mark::Gone)
                ids.insert(requests.id(row));
        }
        return ids;
    }
    void endSession() { m_session.reset(); }

    // What the journal has about the request, once it has told.
    QList<JournalEntry> history(const RequestId &id)
    {
        std::optional<QList<JournalEntry>> history;
        m_session->readHistory(id, m_session.get(),
                               [&](const auto &entries) { history = entries.value(); });
        if (!QTest::qWaitFor([&] { return history.has_value(); }, longest))
            return {};
        return *history;
    }

    // False where it did not come to that.
    bool connectAndLoad(const PracticeHost &host)
    {
        m_session->connectTo(profileFor(host));
        return isLoading() && endsLoading() && state() == Session::LoadState::Loaded;
    }
    bool refresh(Session::LoadState expected = Session::LoadState::Loaded)
    {
        m_session->refresh();
        return isLoading() && endsLoading() && state() == expected;
    }
    Session::LoadState state() const { return m_session->loadState(); }
    bool isLoading() const { return state() == Session::LoadState::Loading; }
    bool endsLoading() const
    {
        return QTest::qWaitFor([this] { return !isLoading(); }, longest);
    }

private:
    QTemporaryDir m_folder;
    QSettings m_storage;
    Settings m_settings;
    QNetworkAccessManager m_network;
    std::unique_ptr<Session> m_session;
};

}
