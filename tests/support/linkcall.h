// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/linkchannel.h"

#include <QSignalSpy>
#include <QThread>

#include <memory>

namespace Sigill {

// Hands a link over from elsewhere, as another program does: it waits for the answer, which comes
// from the test's own thread.
inline bool handOverFromElsewhere(const RequestId &id, const QString &name, const QUrl &server = {})
{
    bool isTaken = false;
    const std::unique_ptr<QThread> thread(QThread::create(
        [&isTaken, id, name, server] { isTaken = LinkChannel::handOver(id, server, name); }));
    QSignalSpy ended(thread.get(), &QThread::finished);
    thread->start();
    const bool hasEnded = ended.wait(20'000);
    thread->wait();
    return hasEnded && isTaken;
}

}
