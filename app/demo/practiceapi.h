// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/practiceanswer.h"
#include "demo/practicecall.h"
#include "demo/practicecards.h"
#include "demo/practicestore.h"

namespace Sigill {

// The REST API over a store: what a call is answered and what it changes. Knows no sockets.
class PracticeApi
{
public:
    // Certificates expire around the moment. The store must outlive this.
    PracticeApi(PracticeStore &store, const QDateTime &now, bool finalIdempotent);

    PracticeAnswer answer(const PracticeCall &call);

    // What a read would be answered, the request, profile or smart card in a status it need not
    // have; changes nothing.
    PracticeAnswer showing(const PracticeCall &call, std::optional<int> status);
    // The same of another one than was asked for.
    PracticeAnswer showingAnother(const PracticeCall &call, std::optional<int> status);

private:
    PracticeAnswer list(const QUrl &url);
    PracticeAnswer object(const RequestId &id);
    PracticeAnswer showing(const RequestId &id, std::optional<int> status);
    PracticeAnswer change(const RequestId &id, const QByteArray &body);
    PracticeAnswer card(const PracticeRoute &route) const;
    // Whatever it is that was asked for: the profile or smart card itself.
    PracticeAnswer cardObject(const CardObject &object) const;
    PracticeAnswer cardShowing(const PracticeRoute &route, const QUuid &id,
                               std::optional<int> status) const;

    PracticeStore &m_store;
    PracticeCards m_cards;
    bool m_finalIdempotent;
};

}
