// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/practiceanswer.h"
#include "demo/practiceroute.h"
#include "demo/practicestore.h"

#include <QUrl>

namespace Sigill {

// The REST API over a store: what a call is answered and what it changes. Knows no sockets.
class PracticeApi
{
public:
    // The store must outlive this.
    PracticeApi(PracticeStore &store, bool finalIdempotent);

    PracticeAnswer answer(const QByteArray &method, const PracticeRoute &route, const QUrl &url,
                          const QByteArray &body);

private:
    PracticeAnswer list(const QUrl &url);
    PracticeAnswer object(const RequestId &id);
    PracticeAnswer change(const RequestId &id, const QByteArray &body);

    PracticeStore &m_store;
    bool m_finalIdempotent;
};

}
