// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/processend.h"
#include "support/journalbed.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

void say(qint64 number)
{
    std::printf("%lld\n", static_cast<long long>(number));
    std::fflush(stdout);
}

// Writes entries one after the other and says the number of each when it is safe: first how many,
// then whether they end.
class Writer : public QObject
{
public:
    Writer(const JournalOptions &options, int most, int firstRequest, bool ends)
        : m_journal(options, JournalBed::origin())
        , m_left(most)
        , m_request(firstRequest)
        , m_ends(ends)
    {
        QObject::connect(&m_journal, &Journal::allWritten, this, &Writer::writeNext);
    }

    void writeNext()
    {
        if (m_left-- == 0) {
            // What is not ended is left behind when this program is killed.
            if (m_ends)
                QCoreApplication::quit();
            return;
        }
        m_journal.writeIntent(JournalBed::entry(m_request++), this,
                              [this](const JournalResult<qint64> &number) { note(number); });
    }

private:
    void note(const JournalResult<qint64> &number)
    {
        if (!number) {
            std::fprintf(stderr, "%s\n", qPrintable(JournalBed::words(number.error())));
            QCoreApplication::exit(1);
            return;
        }
        say(*number);
        if (m_ends)
            m_journal.writeOutcome(*number, JournalBed::outcome());
        else
            writeNext();
    }

    SqlJournal m_journal;
    int m_left;
    int m_request;
    bool m_ends;
};

// journalchild PATH MOST FIRST-REQUEST end|leave
int run(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    Writer writer({.path = arguments.at(1)}, arguments.at(2).toInt(), arguments.at(3).toInt(),
                  arguments.at(4) == u"end"_s);
    writer.writeNext();
    return QCoreApplication::exec();
}

}

int main(int argc, char **argv)
{
    return endProcess(run(argc, argv));
}
