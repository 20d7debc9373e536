// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an operator feels: how long the window does not answer while a list comes in, is filtered,
// sorted, selected or read again, and how long a key press takes until the rows are painted. The
// list server is another process.

#include "bench.h"

#include "benchserver.h"
#include "benchwatch.h"
#include "support/windowbed.h"

#include <map>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

// Tells when the rows of the table have been painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(RequestTable &table)
        : m_table(table)
    {
        table.viewport()->installEventFilter(this);
    }

    bool isPainted() const { return m_isPainted; }
    void restart() { m_isPainted = false; }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || m_table.model()->rowCount() == 0)
            return false;
        // The paint itself first.
        object->removeEventFilter(this);
        QCoreApplication::sendEvent(object, event);
        object->installEventFilter(this);
        m_isPainted = true;
        return true;
    }

private:
    RequestTable &m_table;
    bool m_isPainted = false;
};

struct Step
{
    std::vector<double> times; // until it is done and painted, milliseconds
    std::vector<double> blocks;
    std::vector<double> cpu;
};

// One action at a time, in a window with a whole list.
class WindowRun
{
public:
    explicit WindowRun(const BenchServer &server)
        : m_bed(nullptr, std::make_unique<MemoryJournal>(nullptr))
        , m_paint(m_bed.window->table())
    {
        m_bed.session.languages().use(u"sv"_s);
        m_bed.session.setView(StatusView::All);
        m_profile = WindowBed::profileOf(server.baseUrl());
    }

    bool load(std::map<QString, Step> &steps)
    {
        QElapsedTimer clock;
        BenchWatch watch;
        clock.start();
        m_paint.restart();
        m_bed.session.connectTo(m_profile);
        const auto painted = [this] { return m_paint.isPainted(); };
        if (!QTest::qWaitFor(painted, WindowBed::longest))
            return false;
        steps[u"firstRows"_s].times.push_back(time(clock));
        return finish(steps[u"load"_s], clock, watch,
                      [this] { return m_bed.session.loadState() == Session::LoadState::Loaded; });
    }

    bool refresh(Step &step)
    {
        QElapsedTimer clock;
        BenchWatch watch;
        clock.start();
        m_bed.session.refresh();
        return finish(step, clock, watch,
                      [this] { return m_bed.session.loadState() == Session::LoadState::Loaded; });
    }

    // What the action does is in the table at once; then it is painted.
    template <typename Action>
    bool act(Step &step, const Action &action)
    {
        // What goes on in the background is over.
        QTest::qWait(200);
        QElapsedTimer clock;
        BenchWatch watch;
        clock.start();
        m_paint.restart();
        action();
        m_bed.window->table().viewport()->update();
        return finish(step, clock, watch, [this] { return m_paint.isPainted(); });
    }

    // Completes so many of those that the server completes.
    bool complete(Step &step, int count)
    {
        QList<PreflightItem> plan;
        const auto &model = m_bed.session.requests();
        for (int row = 0; row < model.rowCount() && plan.size() < count; ++row) {
            const auto request = model.request(row);
            if (request.status == RequestStatus::Approved)
                plan.append(m_bed.session.judge(request, StatusChange::Complete));
        }
        if (plan.size() < count)
            return false;
        QTest::qWait(200);
        QElapsedTimer clock;
        BenchWatch watch;
        clock.start();
        const auto *runner = m_bed.session.startRun(StatusChange::Complete, plan, {});
        // One that pauses would wait for somebody.
        const auto ends = [&] { return !runner->isRunning() || runner->pausedBecause(); };
        return finish(step, clock, watch, ends) && runner->count(Outcome::Kind::Done) == count;
    }

    WindowBed &bed() { return m_bed; }

private:
    static double time(const QElapsedTimer &clock)
    {
        return static_cast<double>(clock.nsecsElapsed()) / 1e6;
    }

    template <typename Condition>
    static bool finish(Step &step, const QElapsedTimer &clock, BenchWatch &watch,
                       const Condition &isDone)
    {
        while (!isDone()) {
            if (clock.hasExpired(WindowBed::longest))
                return false;
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        step.times.push_back(time(clock));
        // What the action has left to do, such as a paint, may block as well. QTest::qWait() would
        // sleep between events.
        QEventLoop rest;
        QTimer::singleShot(50, &rest, &QEventLoop::quit);
        rest.exec();
        step.blocks.push_back(watch.longest());
        step.cpu.push_back(watch.cpuTime());
        return true;
    }

    WindowBed m_bed;
    PaintWatch m_paint;
    ServerProfile m_profile;
};

bool run(const BenchServer &server, std::map<QString, Step> &steps)
{
    WindowRun window(server);
    auto &table = window.bed().window->table();
    auto &model = window.bed().session.requests();
    if (!window.load(steps) || !window.refresh(steps[u"refresh"_s]))
        return false;
    // Ranks and folded texts are made in the background.
    QTest::qWait(static_cast<int>(1000 + model.rowCount() / 25));
    bool isMeasured = true;
    for (const auto &text : {u"a"_s, u"an"_s, u"ann"_s, u"anna"_s, QString(), u"7"_s, QString()}) {
        const QString name = text.isEmpty() ? u"unfilter"_s : u"filter"_s;
        isMeasured &= window.act(steps[name], [&] { model.setFilterText(text); });
    }
    for (const auto column : {RequestColumn::Submitted, RequestColumn::Target, RequestColumn::Data,
                              RequestColumn::Comment, RequestColumn::Status, RequestColumn::Id}) {
        isMeasured &= window.act(
            steps[u"sort"_s], [&] { table.sortBy(static_cast<int>(column), Qt::DescendingOrder); });
    }
    isMeasured &= window.act(steps[u"selectAll"_s], [&] { table.selectAll(); });
    isMeasured &= window.act(steps[u"selectNone"_s], [&] { table.clearSelection(); });
    QSet<RequestId> ids;
    for (int row = 0; row < model.rowCount() && ids.size() < 10'000; row += 3)
        ids.insert(model.id(row));
    isMeasured &= window.act(steps[u"selectMany"_s], [&] { table.requestSelection().setIds(ids); });
    isMeasured &= window.act(steps[u"selectNone"_s], [&] { table.clearSelection(); });
    // As many in each run, however long the list.
    return window.complete(steps[u"bulk"_s], std::min(1000, model.rowCount() / 100)) && isMeasured;
}

}

bool Bench::window(const Options &options)
{
    const auto server = BenchServer::start(options.rows, options.rate);
    if (!server)
        return false;
    std::map<QString, Step> steps;
    for (int i = 0; i < options.runs; ++i) {
        if (!run(*server, steps))
            return false;
    }
    for (const auto &[name, step] : steps) {
        print({u"window.%1"_s.arg(name), median(step.times), u"ms"_s, options.rows});
        if (step.blocks.empty())
            continue;
        print({u"window.%1.block"_s.arg(name), median(step.blocks), u"ms"_s, options.rows});
        print({u"window.%1.cpu"_s.arg(name), median(step.cpu), u"ms"_s, options.rows});
    }
    return true;
}
