// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/serverprofile.h"

#include <QFutureWatcher>
#include <QNetworkProxy>

namespace Sigill {

// Which proxy leads to a profile's server. The system may have to run a PAC script, or fetch it
// first, so it is asked on another thread.
class ProxyChoice : public QObject
{
    Q_OBJECT

public:
    explicit ProxyChoice(QObject *parent);

    // found() follows, at once where the profile decides; never for a question that a later one
    // replaced.
    void find(const ServerProfile &profile);

    // host:port of a profile; no proxy where that cannot be read.
    static QNetworkProxy manual(const QString &address);
    static bool isBypassed(const QString &host, const QStringList &bypass);

Q_SIGNALS:
    void found(const QNetworkProxy &proxy);

private:
    QFutureWatcher<QList<QNetworkProxy>> *m_watcher = nullptr; // child
};

}
