// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <array>
#include <csignal>

class QSocketNotifier;

namespace Sigill {

// Tells of SIGTERM and SIGINT in the event loop instead of ending the program; at most one object
// of this kind at a time. On systems without them it never tells anything.
class TerminationSignals : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

Q_SIGNALS:
    void received();

#ifdef Q_OS_UNIX
private:
    std::array<int, 2> m_pipe = {-1, -1};
    std::array<struct sigaction, 2> m_before = {};
#endif
};

}
