// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/systemlog.h"
#include "support/journalbed.h"
#include "support/journaltable.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QScopeGuard>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

class KeptLog : public SystemLog
{
public:
    void write(const QByteArray &line) override
    {
        const QMutexLocker locked(&m_mutex);
        m_lines << line;
    }
    QList<QJsonObject> objects() const
    {
        const QMutexLocker locked(&m_mutex);
        QList<QJsonObject> objects;
        for (const auto &line : m_lines)
            objects << QJsonDocument::fromJson(line).object();
        return objects;
    }

private:
    mutable QMutex m_mutex;
    QByteArrayList m_lines;
};

}

class TestSystemLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void getsEveryRecord();
    void getsOnlyWhatIsSafe();
    void canBeSwitched();
    void reachesTheSystem();
};

void TestSystemLog::getsEveryRecord()
{
    JournalBed bed;
    auto options = bed.options();
    const auto log = std::make_shared<KeptLog>();
    options.systemLog = log;
    {
        SqlJournal journal(options, JournalBed::origin());
        QVERIFY(JournalBed::write(journal, JournalBed::entry(1)));
        journal.writeOutcome(1, JournalBed::outcome());
    }
    const auto objects = log->objects();
    QCOMPARE(objects.size(), 2);
    QCOMPARE(objects.at(0).value("kind"_L1).toString(), u"intent"_s);
    QCOMPARE(objects.at(0).value("number"_L1).toInt(), 1);
    QCOMPARE(objects.at(0).value("target"_L1).toString(), JournalBed::entry().target);
    QCOMPARE(objects.at(1).value("kind"_L1).toString(), u"outcome"_s);
    QCOMPARE(objects.at(1).value("intent"_L1).toInt(), 1);
    QCOMPARE(objects.at(1).value("outcome"_L1).toString(), u"done"_s);
    JournalTable table(bed.path());
    for (int number = 1; number <= 2; ++number) {
        const auto hash
            = table.value(u"SELECT hash FROM record WHERE number = %1"_s.arg(number)).toByteArray();
        QCOMPARE(objects.at(number - 1).value("hash"_L1).toString().toLatin1(), hash.toHex());
    }
}

void TestSystemLog::getsOnlyWhatIsSafe()
{
    JournalBed bed;
    auto options = bed.options();
    const auto log = std::make_shared<KeptLog>();
    options.systemLog = log;
    options.lockWait = 20;
    SqlJournal journal(options, JournalBed::origin());
    QVERIFY(JournalBed::check(journal));
    JournalTable other(bed.path());
    QVERIFY(other.run(u"BEGIN EXCLUSIVE"_s));
    QVERIFY(!JournalBed::write(journal, JournalBed::entry(1)));
    QCOMPARE(log->objects().size(), 0);
}

void TestSystemLog::canBeSwitched()
{
    JournalBed bed;
    SqlJournal journal(bed.options(), JournalBed::origin());
    QVERIFY(JournalBed::write(journal, JournalBed::entry(1)));
    const auto log = std::make_shared<KeptLog>();
    journal.setSystemLog(log);
    QVERIFY(JournalBed::write(journal, JournalBed::entry(2)));
    journal.setSystemLog(nullptr);
    QVERIFY(JournalBed::write(journal, JournalBed::entry(3)));
    QCOMPARE(log->objects().size(), 1);
    QCOMPARE(log->objects().first().value("number"_L1).toInt(), 2);
}

void TestSystemLog::reachesTheSystem()
{
    constexpr static auto path = "/dev/log";
    if (::access(path, F_OK) == 0)
        QSKIP("This computer has a system log of its own");
    const int log = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    QVERIFY(log >= 0);
    const auto close = qScopeGuard([log] { ::close(log); });
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    qstrcpy(address.sun_path, path);
    if (::bind(log, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        QSKIP("No socket can be made at /dev/log");
    const auto remove = qScopeGuard([] { ::unlink(path); });

    const QByteArray line = "{\"target\":\"Åsa 100 % %s\"}" + QByteArray(5000, ' ');
    SystemLog().write(line);
    QByteArray received(20'000, '\0');
    const auto size = ::recv(log, received.data(), size_t(received.size()), 0);
    QVERIFY(size > 0);
    received.truncate(size);
    QVERIFY2(received.contains("sigill["), received.constData());
    QVERIFY(received.endsWith(line));
    // Authorisation, notice.
    QVERIFY(received.startsWith("<85>"));
}

QTEST_GUILESS_MAIN(TestSystemLog)
#include "tst_systemlog.moc"
