// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/gracequeue.h"

#include "session/session.h"

#include <algorithm>

namespace Sigill {

namespace {

constexpr int tickPeriod = 250; // milliseconds; seconds must not be seen to jump

}

GraceQueue::GraceQueue(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_timer.setInterval(tickPeriod);
    connect(&m_timer, &QTimer::timeout, this, &GraceQueue::tick);
    connect(&session, &Session::runFinished, this, &GraceQueue::sendDue, Qt::QueuedConnection);
}

void GraceQueue::add(StatusChange change, const PreflightItem &item, int seconds)
{
    readAgain(change, item.request);
    m_waiting.append({change, item, QDeadlineTimer(seconds * 1000), seconds * 1000});
    if (!m_isHeld)
        m_timer.start();
    show(m_waiting.last());
    Q_EMIT changed();
}

bool GraceQueue::contains(const RequestId &id) const
{
    return std::any_of(m_waiting.cbegin(), m_waiting.cend(),
                       [&id](const Waiting &one) { return one.item.request.id == id; });
}

int GraceQueue::secondsLeft(const Waiting &waiting) const
{
    const qint64 left = m_isHeld ? waiting.left : waiting.due.remainingTime();
    return static_cast<int>((left + 999) / 1000);
}

bool GraceQueue::isHeldUp() const
{
    return m_session.isRunning()
        && std::any_of(m_waiting.cbegin(), m_waiting.cend(),
                       [](const Waiting &one) { return one.due.hasExpired(); });
}

// The row may have been read long ago. What is doubtful now is a question for the operator.
void GraceQueue::readAgain(StatusChange change, const Request &request)
{
    auto *preflight = m_session.preflight({request}, change, this);
    connect(preflight, &Preflight::finished, this, [this, preflight, change] {
        preflight->deleteLater();
        const auto &item = preflight->items().first();
        const bool isDoubtful = isFinal(item.request.status) || item.doubt != LifeCycle::Doubt::None
            || item.isLikelyDenied;
        if (isDoubtful && take(change, item.request.id))
            Q_EMIT questioned(change, item.request);
    });
}

bool GraceQueue::take(StatusChange change, const RequestId &id)
{
    for (qsizetype i = 0; i < m_waiting.size(); ++i) {
        const auto &one = m_waiting.at(i);
        if (one.change != change || one.item.request.id != id)
            continue;
        hide(m_waiting.takeAt(i));
        Q_EMIT changed();
        return true;
    }
    return false;
}

void GraceQueue::undo()
{
    if (m_waiting.isEmpty())
        return;
    hide(m_waiting.takeLast());
    Q_EMIT changed();
}

void GraceQueue::undoAll()
{
    while (!m_waiting.isEmpty())
        hide(m_waiting.takeLast());
    Q_EMIT changed();
}

void GraceQueue::setHeld(bool isHeld)
{
    if (std::exchange(m_isHeld, isHeld) == isHeld)
        return;
    for (auto &one : m_waiting) {
        if (isHeld)
            one.left = one.due.remainingTime();
        else
            one.due.setRemainingTime(one.left);
    }
    if (isHeld)
        m_timer.stop();
    else if (!m_waiting.isEmpty())
        m_timer.start();
}

void GraceQueue::sendNow()
{
    setHeld(false);
    for (auto &one : m_waiting)
        one.due = QDeadlineTimer(0);
    sendDue();
}

void GraceQueue::tick()
{
    for (const auto &one : std::as_const(m_waiting))
        show(one);
    sendDue();
    if (m_waiting.isEmpty())
        m_timer.stop();
    Q_EMIT changed();
}

// A run at a time; what is due during another one waits for its end, and can be taken back until
// then.
void GraceQueue::sendDue()
{
    if (m_isHeld || m_session.isRunning())
        return;
    const auto isDue = [](const Waiting &one) { return one.due.hasExpired(); };
    const auto first = std::find_if(m_waiting.cbegin(), m_waiting.cend(), isDue);
    if (first == m_waiting.cend())
        return;
    const auto change = first->change;
    // It was added when there was a journal.
    if (m_session.journal().problem()) {
        const Request request = first->item.request;
        take(change, request.id);
        return Q_EMIT questioned(change, request);
    }
    QList<PreflightItem> plan;
    QList<Waiting> others;
    for (const auto &one : std::as_const(m_waiting)) {
        if (one.change == change && isDue(one))
            plan.append(one.item);
        else
            others.append(one);
    }
    m_waiting = others;
    m_session.startRun(change, plan, QString());
    Q_EMIT changed();
}

void GraceQueue::show(const Waiting &waiting)
{
    m_session.requests().setGrace(waiting.item.request.id, waiting.change, secondsLeft(waiting));
}

void GraceQueue::hide(const Waiting &waiting)
{
    m_session.requests().setActivity(waiting.item.request.id, RequestStore::Activity::None);
}

}
