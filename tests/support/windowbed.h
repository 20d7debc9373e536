// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/practicehost.h"
#include "journal/memoryjournal.h"
#include "mainwindow.h"
#include "requesttable.h"
#include "session/session.h"
#include "sheet.h"

#include <QApplication>
#include <QCheckBox>
#include <QNetworkAccessManager>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace Sigill {

// A practice server, a session and its window on screen, as a person starts them.
class WindowBed
{
public:
    explicit WindowBed(const PracticeOptions &options = {.requests = 60})
        : WindowBed(*PracticeHost::start(options), std::make_unique<MemoryJournal>(nullptr))
    {
    }
    // The server may be null where it is somewhere else.
    WindowBed(std::unique_ptr<PracticeHost> server, std::unique_ptr<Journal> journal)
        : host(std::move(server))
        , m_storage(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , m_settings(m_storage, nullptr)
        , session(m_network, m_settings, std::move(journal), nullptr)
    {
        session.setRunSettings(quickRuns());
        // A single change goes through the sheet, unless a test wants its grace period.
        m_settings.set(Settings::Number::GraceSeconds, 0);
        // Nor is anything read again by itself.
        m_settings.set(Settings::Number::LiveSeconds, 0);
        session.languages().use(QStringLiteral("en"));
        window = std::make_unique<MainWindow>(session);
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
    }

    // Milliseconds; only for what must happen sooner or later.
    static constexpr int longest = 60'000;

    // Re-reads at once: how long the program waits is not what these tests are about.
    static RunSettings quickRuns()
    {
        RunSettings settings;
        settings.rereadsAfterOddAnswer = {0, 10};
        settings.rereadsAfterLoss = {10, 20};
        settings.lastRereads = {10, 20};
        settings.pauseAfterRefusedConnection = 10;
        return settings;
    }

    static ServerProfile profileOf(const QUrl &baseUrl)
    {
        auto practice = *ServerProfile::fromAddress(baseUrl.toString());
        practice.environment = ServerProfile::Environment::Practice;
        return practice;
    }
    ServerProfile profile() const { return profileOf(host->baseUrl()); }

    // True once the queue is in the table.
    bool load() { return load(profile()); }
    bool load(const ServerProfile &server)
    {
        session.connectTo(server);
        const auto isThere = [this] {
            return session.loadState() == Session::LoadState::Loaded && window->table().isVisible();
        };
        return QTest::qWaitFor(isThere, longest);
    }

    template <typename T>
    T *part(const char *name) const
    {
        return window->findChild<T *>(QString::fromLatin1(name));
    }

    Sheet *sheet(const char *name) const
    {
        for (auto *sheet : window->findChildren<Sheet *>(QString::fromLatin1(name))) {
            if (sheet->isVisible())
                return sheet;
        }
        return nullptr;
    }

    // Whether the requests have been read again and the sheet can be confirmed. Where it asks, it
    // is told that they were checked.
    bool isReadyToConfirm()
    {
        const auto isReady = [this] {
            auto *checked = part<QCheckBox>("checkedCheckBox");
            if (checked && checked->isVisible() && !checked->isChecked())
                checked->click();
            const auto *button = part<QPushButton>("confirmButton");
            return button && button->isVisible() && button->isEnabled();
        };
        return QTest::qWaitFor(isReady, longest);
    }
    // False where it does not come to that.
    bool confirm()
    {
        const bool ready = isReadyToConfirm();
        if (ready)
            part<QPushButton>("confirmButton")->click();
        return ready;
    }

    QList<RequestId> idsInStatus(RequestStatus status, int count) const
    {
        QList<RequestId> ids;
        for (int row = 0; row < session.requests().rowCount() && ids.size() < count; ++row) {
            if (session.requests().request(row).status == status)
                ids.append(session.requests().request(row).id);
        }
        return ids;
    }

    void select(const QList<RequestId> &ids)
    {
        auto &table = window->table();
        const int row = session.requests().rowOf(ids.first());
        table.selectionModel()->setCurrentIndex(session.requests().index(row, 0),
                                                QItemSelectionModel::NoUpdate);
        table.requestSelection().setIds({ids.cbegin(), ids.cend()});
    }

    RequestStatus statusOnServer(const RequestId &id) const
    {
        for (const auto &request : host->requests()) {
            if (request.id == id)
                return request.status;
        }
        return RequestStatus::None;
    }

    std::unique_ptr<PracticeHost> host;

private:
    QTemporaryDir m_folder;
    QSettings m_storage;
    Settings m_settings;
    QNetworkAccessManager m_network;

public:
    Session session;
    std::unique_ptr<MainWindow> window;
};

}
