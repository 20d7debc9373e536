// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/terminationsignals.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace Sigill {

namespace {

constexpr std::array watched{SIGTERM, SIGINT};

// A signal handler may do little more than write to a pipe.
volatile std::sig_atomic_t pipeEnd = -1;

void onSignal(int)
{
    const int before = errno;
    const char byte = 0;
    // A full pipe has told it already.
    [[maybe_unused]] const auto written = ::write(pipeEnd, &byte, 1);
    errno = before;
}

}

struct TerminationSignals::Watch
{
    std::array<int, 2> pipe = {-1, -1};
    std::array<struct sigaction, 2> before = {};
};

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
    , m_watch(std::make_unique<Watch>())
{
    auto &pipe = m_watch->pipe;
    if (::pipe(pipe.data()) != 0)
        return;
    for (const int end : pipe) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    auto *notifier = new QSocketNotifier(pipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        std::array<char, 16> told;
        while (::read(m_watch->pipe[0], told.data(), told.size()) > 0) { }
        Q_EMIT received();
    });
    pipeEnd = pipe[1];

    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (size_t i = 0; i < watched.size(); ++i)
        ::sigaction(watched[i], &action, &m_watch->before[i]);
}

TerminationSignals::~TerminationSignals()
{
    if (m_watch->pipe[0] < 0)
        return;
    for (size_t i = 0; i < watched.size(); ++i)
        ::sigaction(watched[i], &m_watch->before[i], nullptr);
    pipeEnd = -1;
    for (const int end : m_watch->pipe)
        ::close(end);
}

}
