// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <memory>

namespace Sigill {

class Session;

// A practice server with its people, for a window in which nothing is real. It ends with this.
class Practice
{
public:
    // The error is a sentence; a build without a practice server has no other.
    static tl::expected<std::unique_ptr<Practice>, QString> start();
    ~Practice();
    Q_DISABLE_COPY_MOVE(Practice)

    // Connects the session to the server, whose queue is as it was at first.
    void begin(Session &session);

private:
    struct Server;

    explicit Practice(std::unique_ptr<Server> server);

    std::unique_ptr<Server> m_server;
};

}
