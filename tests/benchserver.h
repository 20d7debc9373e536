// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QUrl>

#include <memory>

namespace Sigill {

// A practice server in a process of its own, which has the bytes of its whole list ready. Ends with
// this object.
class BenchServer
{
public:
    // rate: bytes a second; 0 for no limit. Null where it could not start.
    static std::unique_ptr<BenchServer> start(int requests, qint64 rate = 0);
    ~BenchServer();

    const QUrl &baseUrl() const { return m_baseUrl; }
    QUrl listUrl() const;
    // Of the whole list.
    qint64 bytes() const { return m_bytes; }
    // Seconds that curl needs for the whole list; nothing where it could not have it.
    std::optional<double> curl() const;

private:
    BenchServer() = default;

    QProcess m_process;
    QUrl m_baseUrl;
    qint64 m_bytes = 0;
};

}
