// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/practiceanswer.h"
#include "demo/practicecall.h"
#include "demo/practicestore.h"

namespace Sigill {

// The REST API over a store: what a call is answered and what it changes. Knows no sockets.
class PracticeApi
{
public:
    // The store must outlive this.
    PracticeApi(PracticeStore &store, bool finalIdempotent);

    PracticeAnswer answer(const PracticeCall &call);

    // The request in a status it need not have; changes nothing.
    PracticeAnswer showing(const RequestId &id, std::optional<int> status);
    // The same of another request than this one.
    PracticeAnswer showingAnother(const RequestId &id, std::optional<int> status);

private:
    PracticeAnswer list(const QUrl &url);
    PracticeAnswer object(const RequestId &id);
    PracticeAnswer change(const RequestId &id, const QByteArray &body);

    PracticeStore &m_store;
    bool m_finalIdempotent;
};

}
