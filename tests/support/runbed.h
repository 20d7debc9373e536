// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/actionrunner.h"
#include "journal/memoryjournal.h"
#include "support/apibed.h"
#include "support/builtinlifecycle.h"

#include <QTimer>

#include <functional>

namespace Sigill {

// A journal that can fail, and tells of each intent before the change leaves.
class ProbeJournal : public MemoryJournal
{
public:
    ProbeJournal()
        : MemoryJournal(nullptr)
    {
    }

    void writeIntent(const JournalEntry &entry, QObject *context,
                     Callback<qint64> callback) override
    {
        if (error) {
            QTimer::singleShot(0, context, [callback = std::move(callback), why = *error] {
                callback(tl::unexpected(why));
            });
            return;
        }
        ++intents;
        MemoryJournal::writeIntent(entry, context, std::move(callback));
        if (onIntent)
            onIntent(entry);
    }
    void writeOutcome(qint64 number, const Outcome &outcome) override
    {
        ++outcomes;
        MemoryJournal::writeOutcome(number, outcome);
    }
    QList<JournalEntry> entriesFor(const RequestId &id) const
    {
        QList<JournalEntry> found;
        for (const auto &entry : entries()) {
            if (entry.request == id)
                found.append(entry);
        }
        return found;
    }

    // What every intent meets.
    std::optional<JournalError> error;
    int intents = 0;
    int outcomes = 0;
    std::function<void(const JournalEntry &)> onIntent;
};

// A runner with all it needs. Its waits are a thousandth of the real ones.
struct RunBed
{
    explicit RunBed(const QUrl &baseUrl, int concurrency = 4)
        : RunBed(*ServerProfile::fromAddress(baseUrl.toString()), concurrency)
    {
    }
    explicit RunBed(const ServerProfile &profile, int concurrency = 4)
        : api(profile)
        , runner(
              std::make_unique<ActionRunner>(api.client, journal, shortened(concurrency), nullptr))
    {
        watch();
    }

    static RunSettings shortened(int concurrency)
    {
        RunSettings settings;
        settings.concurrency = concurrency;
        settings.rereadsAfterOddAnswer = {0, 1, 3};
        settings.rereadsAfterLoss = {1, 3};
        settings.lastRereads = {1, 3, 10, 30};
        settings.pauseAfterRefusedConnection = 1;
        return settings;
    }
    void use(const RunSettings &settings)
    {
        runner = std::make_unique<ActionRunner>(api.client, journal, settings, nullptr);
        watch();
    }

    static QList<PreflightItem> plan(const QList<Request> &requests, StatusChange change)
    {
        QList<PreflightItem> plan;
        for (const auto &request : requests)
            plan << PreflightItem::judge(request, change, builtInLifeCycle());
        return plan;
    }
    void start(const QList<Request> &requests, StatusChange change = StatusChange::Complete)
    {
        runner->start(change, plan(requests, change), QStringLiteral("the reason"));
    }

    const Outcome &outcome(int index = 0) const { return runner->items().at(index).outcome; }
    QList<Outcome::Kind> kinds() const
    {
        QList<Outcome::Kind> kinds;
        for (const auto &item : runner->items())
            kinds << item.outcome.kind;
        return kinds;
    }

    ApiBed api;
    ProbeJournal journal;
    std::unique_ptr<ActionRunner> runner;
    int finished = 0;
    QList<int> changed; // indexes in the order of itemChanged
    QList<Request> read;

private:
    void watch()
    {
        QObject::connect(runner.get(), &ActionRunner::finished, runner.get(),
                         [this] { ++finished; });
        QObject::connect(runner.get(), &ActionRunner::itemChanged, runner.get(),
                         [this](int index) { changed << index; });
        QObject::connect(runner.get(), &ActionRunner::requestRead, runner.get(),
                         [this](const Request &request) { read << request; });
    }
};

}
