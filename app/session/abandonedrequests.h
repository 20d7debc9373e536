// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Sigill {

class Session;

// The server calls a request that was abandoned Failed, as one that failed by itself. This marks
// those of which the journal knew, when what an earlier run left open was settled, that they were
// abandoned from this computer, and those of the runs since then.
class AbandonedRequests : public QObject
{
    Q_OBJECT

public:
    // The session must outlive this.
    AbandonedRequests(Session &session, QObject *parent);

private:
    void readJournal();
    void takeRun();

    Session &m_session;
};

}
