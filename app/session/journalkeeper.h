// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal.h"

#include <memory>

namespace Sigill {

class MemoryJournal;
class Settings;

// The journal of a session, and the one in memory that takes its place where none can be kept and
// the settings allow changes all the same.
class JournalKeeper : public QObject
{
    Q_OBJECT

public:
    // The settings must outlive this.
    JournalKeeper(std::unique_ptr<Journal> journal, Settings &settings, QObject *parent);
    ~JournalKeeper() override;

    // Who makes the changes from now on.
    void setUser(const QString &user);
    // The one to write to.
    Journal &journal() const;

    // Outcomes that are not safe yet, whichever journal is written to now.
    int unwritten() const;

    // Finds out whether an intent could be written now; then problem() is up to date.
    void check(QObject *context, std::function<void()> done);
    // Why no journal can be kept.
    const std::optional<JournalError> &problem() const { return m_problem; }
    // Nothing may be sent.
    bool isBlocked() const;

Q_SIGNALS:
    void problemChanged();
    void changed(const Sigill::RequestId &request);
    // An outcome is not safe yet; it is kept and tried again.
    void failed(const Sigill::JournalError &error);
    void allWritten();

private:
    void setProblem(const std::optional<JournalError> &problem);

    Settings &m_settings;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<MemoryJournal> m_standIn;
    std::optional<JournalError> m_problem;
};

}
