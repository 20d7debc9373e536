// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

namespace Sigill {

// Tells of SIGTERM and SIGINT, on Windows of Ctrl+C and Ctrl+Break, in the event loop instead of
// ending the program; at most one object of this kind at a time.
class TerminationSignals : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

Q_SIGNALS:
    void received();

private:
    struct Watch;

    std::unique_ptr<Watch> m_watch;
};

}
