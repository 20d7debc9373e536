// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journaljob.h"

#include <QSet>

namespace Sigill {

// Goes along the chain of records and finds the first that is changed or missing.
class JournalVerifyJob : public JournalJob
{
public:
    JournalResult<bool> step(JournalFile &file) override;
    JournalReply reply() override;
    JournalReply failed(const JournalError &error) override;

private:
    // False at the first record that is not right.
    bool follow(const QList<JournalChain::Record> &records);
    void note(const JournalChain::Record &record);
    JournalResult<bool> finish(JournalDatabase &database, const JournalChain::Ends &ends);
    // The first intent that is wrongly in the table of open intents or missing there; 0 for none.
    JournalResult<qint64> wrongOpenIntent(JournalDatabase &database);
    // Always false.
    bool find(JournalVerdict::Finding finding, qint64 record);

    JournalVerdict m_verdict;
    // The last record that was right, or where the chain begins.
    qint64 m_number = 0;
    QByteArray m_hash;
    bool m_begun = false;
    // What must stand in the table of open intents, as far as the records were read.
    QSet<qint64> m_open;
};

}
