// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"

namespace Sigill {

class MessageBar;

// What can be done with the journal as a whole: check it, and export it. Tells in the bar what came
// of it, and where no journal can be kept.
class JournalTools : public QObject
{
    Q_OBJECT

public:
    // Session and bar must outlive this.
    JournalTools(Session &session, MessageBar &bar, QObject *parent);

    bool isChecking() const { return m_checking; }
    bool canCheck() const { return !m_checking && !isStandIn(); }
    void check();
    // Goes on when this is gone. hasHidden: more is written than is in sight.
    void exportTo(const QString &path, const JournalQuery &query, bool hasHidden);

Q_SIGNALS:
    // isChecking() or canCheck() is another.
    void checkChanged();

private:
    // What is written to now ends with the program, and there is nothing to check in it.
    bool isStandIn() const;
    void tellStandIn();
    void tellVerdict(const JournalVerdict &verdict);
    void tellError(const JournalError &error);

    Session &m_session;
    MessageBar &m_bar;
    bool m_checking = false;
    int m_standInMessage = 0;
};

}
