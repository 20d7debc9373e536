// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/recentlog.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

Q_LOGGING_CATEGORY(lcOurs, "sigill.test", QtInfoMsg)
Q_LOGGING_CATEGORY(lcOther, "other.test", QtDebugMsg)

// What reached whoever handled messages before.
struct PassedOn
{
    QMutex mutex;
    QStringList messages;
};

PassedOn &passedOn()
{
    static PassedOn passedOn;
    return passedOn;
}

void keep(QtMsgType, const QMessageLogContext &, const QString &message)
{
    const QMutexLocker lock(&passedOn().mutex);
    passedOn().messages << message;
}

}

class TestRecentLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { qInstallMessageHandler(m_before); }

    void keepsTheLastLines();
    void keepsOursAndPassesAllOn();
    void wantsWhatTheRulesWant();
    void oneLineEach();
    void endsWithTheLog();
    void manyThreads();

private:
    QtMessageHandler m_before = nullptr;
};

void TestRecentLog::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    passedOn().messages.clear();
    m_before = qInstallMessageHandler(keep);
}

void TestRecentLog::keepsTheLastLines()
{
    RecentLog log;
    QCOMPARE(log.lines(), QStringList());
    for (int i = 0; i < RecentLog::capacity; ++i)
        log.add(QString::number(i));
    QCOMPARE(log.lines().size(), RecentLog::capacity);
    QCOMPARE(log.lines().constFirst(), u"0"_s);
    for (int i = 0; i < 3; ++i)
        log.add(u"later %1"_s.arg(i));
    QCOMPARE(log.lines().size(), RecentLog::capacity);
    QCOMPARE(log.lines().constFirst(), u"3"_s);
    QCOMPARE(log.lines().constLast(), u"later 2"_s);
}

void TestRecentLog::keepsOursAndPassesAllOn()
{
    RecentLog log;
    RecentLog::install(log);
    qCDebug(lcOurs) << "quiet";
    qCInfo(lcOurs) << "told";
    qCWarning(lcOurs) << "warned";
    qCDebug(lcOther) << "of others";
    qDebug() << "of nobody";
    const auto lines = log.lines();
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines.at(0).endsWith(u"Z debug sigill.test quiet"_s), qPrintable(lines.at(0)));
    QVERIFY(lines.at(1).contains(u"info sigill.test told"_s));
    QVERIFY(lines.at(2).contains(u"warning sigill.test warned"_s));
    // Debug messages that nobody asked for are for the log alone.
    QCOMPARE(passedOn().messages,
             QStringList({u"told"_s, u"warned"_s, u"of others"_s, u"of nobody"_s}));
}

void TestRecentLog::wantsWhatTheRulesWant()
{
    RecentLog log;
    RecentLog::install(log);
    QLoggingCategory::setFilterRules(u"sigill.test.debug=true"_s);
    qCDebug(lcOurs) << "asked for";
    QCOMPARE(passedOn().messages, QStringList(u"asked for"_s));
    QLoggingCategory::setFilterRules({});
    qCDebug(lcOurs) << "not any more";
    QCOMPARE(passedOn().messages.size(), 1);
    QCOMPARE(log.lines().size(), 2);
}

void TestRecentLog::oneLineEach()
{
    RecentLog log;
    RecentLog::install(log);
    qCInfo(lcOurs).noquote() << u"two\nlines \u202e"_s + QString(100'000, u'x');
    QCOMPARE(log.lines().size(), 1);
    const QString line = log.lines().constFirst();
    QVERIFY(!line.contains(u'\n') && !line.contains(QChar(0x202e)));
    QVERIFY(line.size() < 3'000);
    QCOMPARE(passedOn().messages.size(), 1);
    QVERIFY(passedOn().messages.constFirst().size() > 100'000);
}

void TestRecentLog::endsWithTheLog()
{
    {
        RecentLog log;
        RecentLog::install(log);
        QVERIFY(lcOurs().isDebugEnabled());
    }
    QVERIFY(!lcOurs().isDebugEnabled());
    qCInfo(lcOurs) << "afterwards";
    QCOMPARE(passedOn().messages, QStringList(u"afterwards"_s));
    // A log that was never installed takes nothing away.
    RecentLog kept;
    RecentLog::install(kept);
    {
        const RecentLog other;
    }
    qCInfo(lcOurs) << "kept";
    QCOMPARE(kept.lines().size(), 1);
}

void TestRecentLog::manyThreads()
{
    constexpr int threads = 4;
    constexpr int each = 300;
    RecentLog log;
    RecentLog::install(log);
    std::vector<std::unique_ptr<QThread>> running;
    for (int i = 0; i < threads; ++i) {
        running.emplace_back(QThread::create([i] {
            for (int line = 0; line < each; ++line)
                qCInfo(lcOurs).nospace() << i << '-' << line;
        }));
        running.back()->start();
    }
    for (const auto &thread : running)
        QVERIFY(thread->wait());
    QCOMPARE(log.lines().size(), threads * each);
    QCOMPARE(passedOn().messages.size(), threads * each);
    // Of one thread in its order.
    for (int i = 0; i < threads; ++i) {
        const auto own = log.lines().filter(u" %1-"_s.arg(i));
        QCOMPARE(own.size(), each);
        for (int line = 0; line < each; ++line)
            QVERIFY(own.at(line).endsWith(u" %1-%2"_s.arg(i).arg(line)));
    }
}

QTEST_GUILESS_MAIN(TestRecentLog)
#include "tst_recentlog.moc"
