// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalfile.h"

#include "journal/journaltransaction.h"
#include "journal/privatefile.h"
#include "journal/systemlog.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// A file up to this size is looked through when it is opened; that takes some tenths of a second.
constexpr qint64 examinedBytes = 32 * 1024 * 1024;

// A journal that takes the place of another one begins its numbers at a multiple of this, beyond
// those of the other, so that one number never means two intents to a running program.
constexpr qint64 numbersApart = 1'000'000;

// More than an intent and its outcome need at the most.
constexpr int trialBytes = 64 * 1024;

}

JournalFile::JournalFile(const JournalOptions &options, const QUuid &session,
                         const JournalSchema::Steps &steps)
    : m_database(options.path, options.storage, options.lockWait)
    , m_steps(steps)
    , m_sessionId(session)
    , m_session(QDir(m_database.folder()).filePath(u"sessions"_s), session)
    , m_systemLog(options.systemLog)
{
}

JournalFile::~JournalFile() = default;

JournalResult<void> JournalFile::open()
{
    if (m_database.isOpen() && !m_database.isInPlace()) {
        // Said once, so that nobody believes that the entries are still there; the next call
        // looks for the file again or begins a new one.
        close();
        return tl::make_unexpected(m_database.error(JournalError::Kind::CannotOpen,
                                                    u"The file was taken away or replaced"_s));
    }
    if (!m_database.isOpen()) {
        if (auto opened = openAgain(); !opened) {
            close();
            return opened;
        }
    }
    return holdSession();
}

void JournalFile::close()
{
    m_database.close();
}

JournalResult<void> JournalFile::openAgain()
{
    if (auto opened = m_database.open(); !opened)
        return opened;
    const qint64 after
        = m_memory.highest == 0 ? 0 : (m_memory.highest / numbersApart + 1) * numbersApart;
    if (auto current = JournalSchema::bringUpToDate(m_database, m_steps, after); !current)
        return current;
    if (auto examined = examine(); !examined)
        return examined;
    if (auto recognised = recognise(); !recognised)
        return recognised;
    if (auto held = holdSession(); !held)
        return held;
    SessionLock::clear(m_session.folder());
    return {};
}

JournalResult<void> JournalFile::holdSession()
{
    auto held = PrivateFile::makeFolder(m_session.folder());
    if (held)
        held = m_session.hold();
    if (!held)
        return tl::make_unexpected(m_database.error(JournalError::Kind::CannotOpen, held.error()));
    return {};
}

JournalResult<void> JournalFile::examine()
{
    if (QFileInfo(m_database.path()).size() > examinedBytes)
        return {};
    const auto found = m_database.value(u"PRAGMA quick_check(1)"_s);
    if (!found)
        return tl::make_unexpected(found.error());
    if (found->toString() != "ok"_L1)
        return tl::make_unexpected(
            m_database.error(JournalError::Kind::Damaged, found->toString()));
    return {};
}

JournalResult<void> JournalFile::recognise()
{
    const auto ends = JournalChain(m_database).ends();
    if (!ends)
        return tl::make_unexpected(ends.error());
    const bool isKnown = m_memory.journal.isEmpty() || m_memory.journal == ends->journal;
    if (isKnown && ends->headNumber < m_memory.highest)
        return tl::make_unexpected(m_database.error(
            JournalError::Kind::Damaged,
            u"An older copy of the file stands in its place: its last record is %1, but %2 was "
            "there before"_s.arg(ends->headNumber)
                .arg(m_memory.highest)));
    if (!isKnown && ends->beforeNumber < m_memory.highest)
        return tl::make_unexpected(m_database.error(
            JournalError::Kind::CannotOpen,
            u"Another journal stands in the place of the one that was open; it can be used once "
            "the program has been started again"_s));
    m_memory.journal = ends->journal;
    m_memory.highest = ends->headNumber;
    return {};
}

JournalResult<QList<JournalWritten>> JournalFile::write(const QList<JournalWrite> &writes)
{
    if (auto opened = open(); !opened)
        return tl::make_unexpected(opened.error());
    JournalGroup group(m_database, m_session.folder(), m_memory);
    auto written = group.write(writes);
    if (!written)
        return tl::make_unexpected(met(written.error()));
    m_memory = group.memory();
    copyToSystemLog(group.records());
    return written;
}

JournalResult<void> JournalFile::check()
{
    if (auto opened = open(); !opened)
        return opened;
    auto tried = tryToWrite();
    if (!tried)
        return tl::make_unexpected(met(tried.error()));
    return {};
}

JournalResult<void> JournalFile::tryToWrite()
{
    JournalTransaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto set = m_database.run(u"UPDATE trial SET data = randomblob(?)"_s, {trialBytes}); !set)
        return tl::make_unexpected(set.error());
    if (auto done = transaction.commit(); !done)
        return done;
    // Gives the room back to the next intent.
    if (auto moved = m_database.run(u"PRAGMA wal_checkpoint(PASSIVE)"_s); !moved)
        return tl::make_unexpected(moved.error());
    return {};
}

JournalError JournalFile::met(const JournalError &error)
{
    if (error.kind != JournalError::Kind::Locked && error.kind != JournalError::Kind::Full)
        close();
    return error;
}

void JournalFile::copyToSystemLog(const QList<JournalChain::Record> &records)
{
    if (!m_systemLog)
        return;
    for (const auto &record : records) {
        // With the hash the copy tells whether the file was changed later.
        auto object = QJsonDocument::fromJson(record.payload).object();
        object.insert("hash"_L1, QString::fromLatin1(record.hash.toHex()));
        m_systemLog->write(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
}

}
