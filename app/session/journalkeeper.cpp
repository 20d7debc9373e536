// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/journalkeeper.h"

#include "journal/memoryjournal.h"
#include "session/settings.h"

namespace Sigill {

JournalKeeper::JournalKeeper(std::unique_ptr<Journal> journal, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_journal(std::move(journal))
    , m_standIn(std::make_unique<MemoryJournal>(nullptr))
{
    for (auto *one : {m_journal.get(), static_cast<Journal *>(m_standIn.get())})
        connect(one, &Journal::changed, this, &JournalKeeper::changed);
    connect(m_journal.get(), &Journal::failed, this, &JournalKeeper::failed);
    connect(m_journal.get(), &Journal::allWritten, this, &JournalKeeper::allWritten);
}

JournalKeeper::~JournalKeeper() = default;

void JournalKeeper::setUser(const QString &user)
{
    m_journal->setUser(user);
    m_standIn->setUser(user);
}

Journal &JournalKeeper::journal() const
{
    if (m_problem && !isBlocked())
        return *m_standIn;
    return *m_journal;
}

int JournalKeeper::unwritten() const
{
    return m_journal->unwritten();
}

bool JournalKeeper::isBlocked() const
{
    return m_problem && m_settings.number(Settings::Number::JournalRequired) != 0;
}

void JournalKeeper::check(QObject *context, std::function<void()> done)
{
    m_journal->check(
        context, [this, done = std::move(done)](const tl::expected<void, JournalError> &checked) {
            setProblem(checked ? std::nullopt : std::optional(checked.error()));
            done();
        });
}

void JournalKeeper::setProblem(const std::optional<JournalError> &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

}
