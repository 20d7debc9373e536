// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/journalcommand.h"

#include "cli/console.h"
#include "cli/journaloutput.h"
#include "journal/journalcodec.h"
#include "session/session.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Sigill {

JournalCommand::JournalCommand(Session &session, Console &console, const Order &order,
                               QObject *parent)
    : Command(parent)
    , m_session(session)
    , m_console(console)
    , m_order(order)
{
}

void JournalCommand::start()
{
    switch (m_order.task) {
    case Task::List:
        return list();
    case Task::Verify:
        return verify();
    case Task::Settle:
        return settle();
    case Task::Forget:
        return forget();
    }
}

void JournalCommand::list()
{
    m_session.journal().journal().read(
        m_order.query, this, [this](const tl::expected<QList<JournalEntry>, JournalError> &read) {
            if (!read)
                return fail(read.error());
            m_console.holdData();
            for (const auto &entry : *read) {
                if (m_order.asJson)
                    m_console.data(JournalCodec::whole(entry));
                else
                    m_console.data(JournalOutput::line(entry));
            }
            if (!m_order.asJson)
                m_console.words(tr("%n action(s)", nullptr, static_cast<int>(read->size())));
            end(true);
        });
}

void JournalCommand::verify()
{
    m_session.journal().journal().verify(
        this, [this](const tl::expected<JournalVerdict, JournalError> &verdict) {
            if (!verdict)
                return fail(verdict.error());
            if (m_order.asJson)
                m_console.data(JournalOutput::json(*verdict));
            else
                m_console.data(JournalOutput::line(*verdict));
            end(verdict->finding == JournalVerdict::Finding::Whole);
        });
}

void JournalCommand::settle()
{
    connect(&m_session, &Session::leftoversSettled, this, &JournalCommand::tellSettled,
            Qt::SingleShotConnection);
    m_session.setProfile(m_order.profile);
    m_session.journal().check(this, [this] {
        // A journal that takes its place knows nothing of what was left behind.
        if (const auto &problem = m_session.journal().problem())
            return fail(*problem);
        m_session.settleLeftovers();
    });
}

void JournalCommand::tellSettled(const std::optional<JournalError> &error)
{
    if (error)
        return fail(*error);
    const LeftoverSettler &settled = *m_session.leftovers();
    if (m_order.asJson) {
        m_console.data(QJsonObject{
            {u"total"_s, settled.total()},
            {u"done"_s, settled.count(Outcome::Kind::Done)},
            {u"unchanged"_s, settled.count(Outcome::Kind::Unchanged)},
            {u"overtaken"_s, settled.count(Outcome::Kind::Overtaken)},
            {u"unknown"_s, settled.count(Outcome::Kind::Unknown)},
        });
    } else {
        m_console.data(settled.total() == 0 ? tr("Nothing was left behind.") : settled.text());
    }
    const bool isSettled = settled.count(Outcome::Kind::Unknown) == 0;
    const auto &journal = m_session.journal();
    if (journal.unwritten() == 0)
        return end(isSettled);
    // One that cannot be written is tried again; two errors in a row will not go away soon.
    connect(&journal, &JournalKeeper::allWritten, this, [this, isSettled] { end(isSettled); });
    connect(&journal, &JournalKeeper::failed, this,
            [this, failures = 0](const JournalError &failure) mutable {
                m_console.words(failure);
                if (++failures == 2)
                    end(false);
            });
}

void JournalCommand::forget()
{
    m_session.journal().journal().removeBefore(
        m_order.query.until, this, [this](const tl::expected<qint64, JournalError> &removed) {
            if (!removed)
                return fail(removed.error());
            m_console.words(tr("%n action(s) removed", nullptr, static_cast<int>(*removed)));
            end(true);
        });
}

void JournalCommand::fail(const JournalError &error)
{
    m_console.words(error);
    Q_EMIT finished(ExitStatus::CouldNotStart);
}

void JournalCommand::end(bool isAllDone)
{
    if (std::exchange(m_hasEnded, true))
        return;
    Q_EMIT finished(isAllDone ? ExitStatus::AllDone : ExitStatus::SomeNotDone);
}

}
