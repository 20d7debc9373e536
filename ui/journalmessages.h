// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/journalerror.h"
#include "messagebar.h"

#include <QObject>

namespace Sigill {

class Session;

// What the operator must know of the journal: what became of changes that the program left behind,
// and that the journal cannot be kept.
class JournalMessages : public QObject
{
    Q_OBJECT

public:
    // Both must outlive this.
    JournalMessages(Session &session, MessageBar &bar, QObject *parent);

Q_SIGNALS:
    void journalWanted();

private:
    void tellLeftovers(const std::optional<JournalError> &error);
    void tellFailure(const JournalError &error);

    Session &m_session;
    MessageBar &m_bar;
    int m_failure = 0; // the message that tells of outcomes that are not safe
};

}
