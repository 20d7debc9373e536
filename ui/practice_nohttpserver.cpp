// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice.h"

#include <QCoreApplication>

namespace Sigill {

struct Practice::Server
{
};

Practice::~Practice() = default;

tl::expected<std::unique_ptr<Practice>, QString> Practice::start()
{
    return tl::unexpected(
        QCoreApplication::translate("main", "This build has no practice server."));
}

void Practice::begin(Session &)
{
}

}
