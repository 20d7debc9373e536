// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/buildplaces.h"
#include "support/journalbed.h"

#include <QProcess>

namespace Sigill {

// A program of its own that writes entries for requests from a first one on and says the number of
// each when it is safe.
class JournalChild
{
public:
    enum Way {
        Ends, // each entry gets its outcome, and the program ends after the last
        Leaves, // no outcomes; the program stays
    };

    JournalChild(const QString &path, int entries, int firstRequest, Way way)
    {
        m_process.start(builtProgram(QStringLiteral("journalchild")),
                        {path, QString::number(entries), QString::number(firstRequest),
                         way == Ends ? QStringLiteral("end") : QStringLiteral("leave")});
    }
    ~JournalChild() { kill(); }
    Q_DISABLE_COPY_MOVE(JournalChild)

    // Whether so many are safe.
    bool hasNumbers(qsizetype count)
    {
        return QTest::qWaitFor([this, count] { return numbers().size() >= count; },
                               JournalBed::longest);
    }
    // Whether it came to its end without an error.
    bool end()
    {
        const bool ended = QTest::qWaitFor(
            [this] { return m_process.state() == QProcess::NotRunning; }, JournalBed::longest);
        return ended && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
    }
    void kill()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished();
    }

    // Those of whole lines.
    QList<qint64> numbers()
    {
        m_said += m_process.readAllStandardOutput();
        QList<qint64> numbers;
        const auto lines = m_said.left(m_said.lastIndexOf('\n') + 1).split('\n');
        for (const auto &line : lines) {
            if (!line.isEmpty())
                numbers.append(line.toLongLong());
        }
        return numbers;
    }
    QString words() { return QString::fromUtf8(m_process.readAllStandardError()); }

private:
    QProcess m_process;
    QByteArray m_said;
};

}
