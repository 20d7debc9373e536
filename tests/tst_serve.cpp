// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/guid.h"
#include "support/commandrun.h"
#include "support/sharedfolder.h"

#include <QDateTime>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

QByteArray documented(const QString &name)
{
    QFile file(sharedFile(u"api/examples/"_s + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Times count as moments, whatever the number of digits.
QJsonObject inMeaning(QJsonObject object)
{
    for (const auto &name : {u"Submitted"_s, u"Completed"_s}) {
        auto time = QDateTime::fromString(object[name].toString(), Qt::ISODateWithMs);
        time.setTimeSpec(Qt::UTC);
        object[name] = time.toMSecsSinceEpoch();
    }
    return object;
}

}

// The practice server as a program, used by the other commands.
class TestServe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void printsItsAddressAndEnds_data();
    void printsItsAddressAndEnds();
    void servesDocumentedRequests();
    void failsAsTold();
    void explainsWrongUsage_data();
    void explainsWrongUsage();

private:
    QString file(const QByteArray &content)
    {
        const QString path = m_folder.filePath(u"%1.json"_s.arg(++m_files));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path
                                                                                        : QString();
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

void TestServe::printsItsAddressAndEnds_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestServe::printsItsAddressAndEnds()
{
    QFETCH(int, signal);
    CommandRun serve;
    QVERIFY(serve.start({u"serve"_s, u"--requests"_s, u"25"_s}));
    const QString address = serve.firstLine();
    const QRegularExpression url(u"^http://127\\.0\\.0\\.1:\\d+/CertificateManagement$"_s);
    QVERIFY2(url.match(address).hasMatch(), qPrintable(address));
    int count = 0;
    for (const auto &status : {u"Pending"_s, u"Approved"_s, u"Executing"_s, u"Completed"_s,
                               u"Denied"_s, u"Failed"_s, u"Canceled"_s, u"None"_s}) {
        CommandRun list;
        QCOMPARE(list.run({u"list"_s, u"--json"_s, u"--status"_s, status, u"--server"_s, address}),
                 0);
        count += static_cast<int>(list.lines().size());
    }
    QCOMPARE(count, 25);
    serve.signal(signal);
    QCOMPARE(serve.end(), 0);
    QCOMPARE(serve.lines(), QStringList(address));
    QCOMPARE(serve.words(), QString());
}

void TestServe::servesDocumentedRequests()
{
    const QList<QByteArray> examples{documented(u"request-approved-enroll.json"_s),
                                     documented(u"request-approved-unblock.json"_s)};
    if (examples.contains(QByteArray()))
        QSKIP("The documented examples are not here; set SIGILL_SHARED to their folder");
    CommandRun serve;
    QVERIFY(serve.start({u"serve"_s, u"--data"_s, file('[' + examples.join(',') + ']')}));
    const QString address = serve.firstLine();
    for (const auto &example : examples) {
        const auto expected = QJsonDocument::fromJson(example).object();
        QVERIFY(expected.size() > 15);
        CommandRun show;
        QCOMPARE(show.run({u"show"_s, expected[u"Uuid"].toString(), u"--json"_s, u"--server"_s,
                           address}),
                 0);
        QCOMPARE(show.objects().size(), 1);
        QCOMPARE(inMeaning(show.objects().constFirst()), inMeaning(expected));

        CommandRun words;
        QCOMPARE(words.run({u"show"_s, expected[u"Uuid"].toString(), u"--server"_s, address}), 0);
        QVERIFY(words.data().contains(u"S-1-5-21-2127521184-1604012920-1887927527-14134865"_s));
        QVERIFY(words.data().contains(u"Deny"_s));
        // The NULs of the descriptor are written out.
        QVERIFY(!words.data().contains(QChar::Null));
    }
    CommandRun change;
    QCOMPARE(change.run({u"set-status"_s, u"Completed"_s,
                         QJsonDocument::fromJson(examples.first())[u"Uuid"].toString(), u"--json"_s,
                         u"--server"_s, address}),
             0);
    QCOMPARE(change.objects().constFirst()[u"status_after"].toString(), u"Completed"_s);
    CommandRun completed;
    QCOMPARE(completed.run({u"list"_s, u"--status"_s, u"Completed"_s, u"--server"_s, address}), 0);
    QCOMPARE(completed.lines().size(), 1);
    serve.signal(SIGTERM);
    QCOMPARE(serve.end(), 0);
}

void TestServe::failsAsTold()
{
    CommandRun serve;
    QVERIFY(serve.start(
        {u"serve"_s, u"--faults"_s, file(R"([{"method": "GET", "from": 1, "fault": "403"}])")}));
    CommandRun list;
    QCOMPARE(list.run({u"list"_s, u"--server"_s, serve.firstLine()}), 3);
    QCOMPARE(list.data(), QString());
    QVERIFY2(list.words().contains(u"403"_s), qPrintable(list.words()));
    serve.signal(SIGTERM);
    QCOMPARE(serve.end(), 0);
}

void TestServe::explainsWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    QTest::newRow("help") << QStringList{u"--help"_s} << 0;
    QTest::newRow("a word") << QStringList{u"now"_s} << 2;
    QTest::newRow("no number") << QStringList{u"--requests"_s, u"many"_s} << 2;
    QTest::newRow("no time") << QStringList{u"--latency"_s, u"-1"_s} << 2;
    QTest::newRow("unknown option") << QStringList{u"--public"_s} << 2;
    QTest::newRow("no such file") << QStringList{u"--data"_s, u"/no/such/file.json"_s} << 3;
}

void TestServe::explainsWrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exit);
    CommandRun serve;
    QCOMPARE(serve.run(QStringList(u"serve"_s) + arguments), exit);
    QCOMPARE(serve.data().isEmpty(), exit != 0);
    QCOMPARE(serve.words().isEmpty(), exit == 0);
}

QTEST_GUILESS_MAIN(TestServe)
#include "tst_serve.moc"
