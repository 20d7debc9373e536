// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/sqljournal.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace Sigill {

// A folder for a journal's file, and the journal's answers waited for.
class JournalBed
{
public:
    QString path() const { return m_folder.filePath(QStringLiteral("data/journal.sqlite")); }
    JournalOptions options() const { return {.path = path()}; }
    QString folder() const { return m_folder.path(); }

    static JournalOrigin origin() { return JournalOrigin::here(QStringLiteral("CONTOSO\\anna")); }

    static RequestId request(int number)
    {
        return RequestId(QUuid(uint(number), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
    }
    static JournalEntry entry(int number = 1)
    {
        JournalEntry entry;
        entry.run = QUuid(7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7);
        entry.server = QStringLiteral("https://cm.contoso.com/CertificateManagement");
        entry.request = request(number);
        entry.target = QStringLiteral("Åsa Öberg");
        entry.originator = QStringLiteral("CONTOSO\\bo");
        entry.change = StatusChange::Cancel;
        entry.statusBefore = RequestStatus::Pending;
        entry.readBefore = QDateTime::currentDateTimeUtc();
        entry.reason = QStringLiteral("Wrong card, \"INC-4711\"");
        return entry;
    }
    static Outcome outcome(Outcome::Kind kind = Outcome::Kind::Done)
    {
        Outcome outcome;
        outcome.kind = kind;
        outcome.httpStatus = 200;
        outcome.attempts = 1;
        return outcome;
    }

    // Asks the journal and waits for the answer.
    template <typename T, typename Ask>
    static JournalResult<T> answer(Ask ask)
    {
        QObject context;
        std::optional<JournalResult<T>> answer;
        ask(&context, [&answer](const JournalResult<T> &given) { answer = given; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, longest))
            return tl::make_unexpected(
                JournalError{JournalError::Kind::Failed, {}, QStringLiteral("No answer came")});
        return *answer;
    }
    static JournalResult<qint64> write(Journal &journal, const JournalEntry &entry)
    {
        return answer<qint64>([&](QObject *context, auto callback) {
            journal.writeIntent(entry, context, callback);
        });
    }
    static JournalResult<QList<JournalEntry>> read(Journal &journal, const JournalQuery &query = {})
    {
        return answer<QList<JournalEntry>>(
            [&](QObject *context, auto callback) { journal.read(query, context, callback); });
    }
    static JournalResult<void> check(Journal &journal)
    {
        return answer<void>(
            [&](QObject *context, auto callback) { journal.check(context, callback); });
    }
    static JournalResult<JournalVerdict> verify(Journal &journal)
    {
        return answer<JournalVerdict>(
            [&](QObject *context, auto callback) { journal.verify(context, callback); });
    }
    static bool allWritten(const Journal &journal)
    {
        return QTest::qWaitFor([&journal] { return journal.unwritten() == 0; }, longest);
    }
    static QString words(const JournalError &error)
    {
        return QString(error.summary() + QLatin1Char('\n') + error.technical);
    }

    static constexpr int longest = 30'000;

private:
    QTemporaryDir m_folder;
};

}
