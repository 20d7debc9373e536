// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/liverefresh.h"

#include "session/session.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Sigill {

namespace {

using Number = Settings::Number;
using LoadState = Session::LoadState;

}

LiveRefresh::LiveRefresh(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LiveRefresh::refresh);
    connect(&session, &Session::loadStateChanged, this, &LiveRefresh::followLoad);
    connect(&session, &Session::liveRefreshEnded, this, &LiveRefresh::endRefresh);
    connect(&session, &Session::profileChanged, this, &LiveRefresh::forget);
    connect(&session, &Session::viewChanged, this, &LiveRefresh::plan);
    connect(&session, &Session::proxyChanged, this, &LiveRefresh::plan);
    connect(&session, &Session::runStarted, this, &LiveRefresh::plan);
    connect(&session, &Session::runFinished, this, &LiveRefresh::plan);
    connect(&session.graces(), &GraceQueue::changed, this, &LiveRefresh::plan);
    connect(&session.signInDesk(), &SignInDesk::changed, this, &LiveRefresh::plan);
    connect(&session.settings(), &Settings::numberChanged, this, &LiveRefresh::readSettings);
    m_sinceLoad.start();
    readSettings();
}

void LiveRefresh::setHeld(bool held)
{
    m_isHeld = held;
    plan();
}

void LiveRefresh::setOn(bool on)
{
    auto &settings = m_session.settings();
    if (on != isOn() && !settings.isPrescribed(Number::LiveSeconds))
        settings.set(Number::LiveSeconds, on ? m_lastSeconds : 0);
}

int LiveRefresh::secondsLeft() const
{
    const int second = std::max(m_second, 1);
    return m_timer.isActive() ? (m_timer.remainingTime() + second - 1) / second : 0;
}

void LiveRefresh::setSecond(int milliseconds)
{
    m_second = milliseconds;
    plan();
}

void LiveRefresh::readSettings()
{
    const bool wasOn = isOn();
    const auto &settings = m_session.settings();
    const int seconds = settings.number(Number::LiveSeconds);
    if (seconds > 0)
        m_lastSeconds = seconds;
    m_pace.setInterval(RefreshPace::Seconds(seconds));
    m_pace.setLeast(RefreshPace::Seconds(settings.number(Number::RefreshSeconds)));
    if (wasOn != isOn())
        Q_EMIT onChanged();
    plan();
}

bool LiveRefresh::mayRefresh() const
{
    const auto state = m_session.loadState();
    // In All, a request that is open no more would be lost from sight.
    const bool isWanted = isOn() && !m_isHeld && m_session.view() != StatusView::All;
    // Each further try could lock the operator's account, or ask them once more.
    const bool lacksSignIn = m_session.failedForSignIn() || m_session.signIn().wantsOperator()
        || m_session.proxy().kind == ProxyState::Kind::PasswordWanted;
    const bool isKnown = (state == LoadState::Loaded || state == LoadState::Failed)
        && m_session.count(StatusView::Open).has_value();
    return isWanted && isKnown && !lacksSignIn && !m_session.isBusy()
        && !m_session.isRefreshingLive();
}

void LiveRefresh::plan()
{
    if (!mayRefresh())
        return m_timer.stop();
    const auto wait = m_pace.wait(m_jitter) * m_second / 1000;
    m_timer.start(std::max(wait - sinceLoad(), std::chrono::milliseconds(0)));
}

void LiveRefresh::refresh()
{
    m_session.refreshLive();
}

void LiveRefresh::followLoad()
{
    // The end of a live refresh is told in its own way, and after this.
    const auto state = m_session.loadState();
    if (m_wasLoading && (state == LoadState::Loaded || state == LoadState::Failed)) {
        m_failures = 0;
        m_error.reset();
        noteEnd(m_session.loadError());
    }
    m_wasLoading = state == LoadState::Loading;
    plan();
}

void LiveRefresh::endRefresh(const std::optional<ApiError> &error)
{
    m_failures = error ? m_failures + 1 : 0;
    m_error = error;
    noteEnd(error);
    plan();
}

void LiveRefresh::noteEnd(const std::optional<ApiError> &error)
{
    const auto &load = m_session.loader().lastEnded();
    // That other lists came says nothing of the open ones.
    if (load && (error || load->statuses == statusesToFetch(StatusView::Open))) {
        const RefreshPace::Milliseconds took(load->milliseconds);
        if (error)
            m_pace.noteFailure(*error, took, sinceLoad() * 1000 / std::max(m_second, 1));
        else
            m_pace.noteSuccess(took);
        m_jitter = QRandomGenerator::global()->generateDouble();
        m_sinceLoad.start();
    }
    Q_EMIT outcomeChanged();
}

void LiveRefresh::forget()
{
    m_pace.forget();
    m_failures = 0;
    m_error.reset();
    plan();
}

}
