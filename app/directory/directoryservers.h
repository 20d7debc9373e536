// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/directorysettings.h"

#include <QDnsLookup>
#include <QTimer>

namespace Sigill {

// Which servers a domain has: those of its settings, or else those that DNS names, best first.
class DirectoryServers : public QObject
{
    Q_OBJECT

public:
    explicit DirectoryServers(const DirectorySettings &settings, QObject *parent = nullptr);

    // Asks DNS unless it is being asked; the answer is a signal, also where DNS is not needed.
    void find();

Q_SIGNALS:
    // As host:port; the second list is empty where no global catalog is wanted.
    void found(const QStringList &domain, const QStringList &catalog);
    void failed(const QString &technical);

private:
    void finish();
    void conclude();
    void useSettings();

    DirectorySettings m_settings;
    QDnsLookup m_domain;
    QDnsLookup m_catalog;
    QTimer m_timeout;
    bool m_isRunning = false;
};

}
