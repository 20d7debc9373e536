// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/commandrun.h"
#include "support/freeport.h"
#include "support/rawserver.h"
#include "support/unzipped.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

enum Exit { AllDone, SomeNotDone, Usage, CouldNotStart };

RawServer::Handler answering(int status, const QByteArray &body)
{
    return [=](QTcpSocket &socket, const RawServer::Call &) {
        RawServer::answer(socket, status, body,
                          body.startsWith('<') ? "text/html" : "application/json");
    };
}

}

// sigillctl test-connection and support-bundle.
class TestCliConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void works();
    void tellsWhatFails();
    void json();
    void takesAPassword();
    void endsOnASignal();
    void speaksSwedish();
    void wrongUsage_data();
    void wrongUsage();
    void bundle();
    void bundleAsksNobody();
    void bundleOfABrokenServer();
    void bundleElsewhere();
    void keepsFiles();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliConnection::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestCliConnection::works()
{
    const RawServer server(answering(200, "[]"));
    CommandRun command;
    QCOMPARE(command.run({u"--server"_s, server.baseUrl().toString(), u"test-connection"_s}),
             AllDone);
    QCOMPARE(command.lines().constFirst(), u"Everything works."_s);
    QVERIFY(command.data().contains(u"List of requests: Works"_s));
    QCOMPARE(command.words(), QString());
    QCOMPARE(server.calls().size(), 1);
}

void TestCliConnection::tellsWhatFails()
{
    const RawServer server(answering(404, "<html>404</html>"));
    CommandRun command;
    QCOMPARE(command.run({u"--server"_s, server.baseUrl().toString(), u"test-connection"_s}),
             SomeNotDone);
    QCOMPARE(command.lines().constFirst(), u"API does not work."_s);
    QVERIFY(command.data().contains(u"Clm.WebApi.Enabled"_s));
}

void TestCliConnection::json()
{
    const auto address = u"http://127.0.0.1:%1/cm"_s.arg(freePort());
    CommandRun command;
    QCOMPARE(command.run({u"--server"_s, address, u"--json"_s, u"--language"_s, u"sv"_s,
                          u"test-connection"_s}),
             SomeNotDone);
    const auto steps = command.objects();
    QCOMPARE(steps.size(), 7);
    QStringList found;
    for (const auto &step : steps)
        found << step[u"step"].toString() + u' ' + step[u"state"].toString();
    QCOMPARE(
        found,
        QStringList({u"name works"_s, u"proxy works"_s, u"connection failed"_s, u"tls skipped"_s,
                     u"sign_in skipped"_s, u"api skipped"_s, u"list skipped"_s}));
    QVERIFY(!steps.at(2)[u"text"].toString().isEmpty());
    QVERIFY(!steps.at(2)[u"details"].toArray().isEmpty());
}

void TestCliConnection::takesAPassword()
{
    // Basic is not for plain http: the password is asked for, and goes nowhere.
    const RawServer server([](QTcpSocket &socket, const RawServer::Call &call) {
        QVERIFY(!call.head.contains("Authorization"));
        RawServer::answer(socket, 401, {}, "text/html", "WWW-Authenticate: Basic realm=\"cm\"\r\n");
    });
    CommandRun command;
    QVERIFY(
        command.start({u"--server"_s, server.baseUrl().toString(), u"--sign-in"_s, u"password"_s,
                       u"--user"_s, u"anna"_s, u"--password-fd"_s, u"0"_s, u"test-connection"_s}));
    command.write("S3cret!pw\n");
    command.closeInput();
    QCOMPARE(command.end(), SomeNotDone);
    QVERIFY(command.data().contains(u"Sign-in: Failed"_s));
    QVERIFY(!QString(command.data() + command.words()).contains(u"S3cret"_s));
}

void TestCliConnection::endsOnASignal()
{
    const RawServer silent([](QTcpSocket &, const RawServer::Call &) {});
    CommandRun command;
    QVERIFY(command.start({u"--server"_s, silent.baseUrl().toString(), u"test-connection"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(silent.calls().size(), 1, 20'000);
    command.signal(SIGTERM);
    QCOMPARE(command.end(), SomeNotDone);
    QVERIFY(command.data().contains(u"The test was stopped."_s));
}

void TestCliConnection::speaksSwedish()
{
    const RawServer server(answering(200, "[]"));
    CommandRun command;
    QCOMPARE(command.run({u"--server"_s, server.baseUrl().toString(), u"--language"_s, u"sv"_s,
                          u"test-connection"_s}),
             AllDone);
    QCOMPARE(command.lines().constFirst(), u"Allt fungerar."_s);
}

void TestCliConnection::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("test with a word") << QStringList{u"test-connection"_s, u"now"_s};
    QTest::newRow("bundle without a file") << QStringList{u"support-bundle"_s};
    QTest::newRow("bundle with two files") << QStringList{u"support-bundle"_s, u"a"_s, u"b"_s};
    QTest::newRow("bundle as JSON") << QStringList{u"support-bundle"_s, u"a"_s, u"--json"_s};
    QTest::newRow("bundle with a password")
        << QStringList{u"support-bundle"_s, u"a"_s, u"--password-fd"_s, u"0"_s};
    QTest::newRow("test with a list's option")
        << QStringList{u"test-connection"_s, u"--status"_s, u"Approved"_s};
}

void TestCliConnection::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const RawServer server(answering(200, "[]"));
    CommandRun command;
    QCOMPARE(command.run(arguments + QStringList{u"--server"_s, server.baseUrl().toString()}),
             Usage);
    QVERIFY(!command.words().isEmpty());
    QVERIFY(server.calls().isEmpty());
}

void TestCliConnection::bundle()
{
    const RawServer server([](QTcpSocket &socket, const RawServer::Call &) {
        RawServer::answer(socket, 200, "[]", "application/json",
                          "Server: Front/9 on cm01.corp.example\r\n");
    });
    CommandRun command;
    command.writeSettings("[profiles]\nsize=1\n1\\name=Own\n1\\baseUrl="
                          + server.baseUrl().toString().toUtf8()
                          + "\n1\\portalUrl=https://portal.corp.example/{id}\n");
    QCOMPARE(command.run({u"--profile"_s, u"Own"_s, u"support-bundle"_s, path(u"a.zip"_s)}),
             AllDone);
    const auto files = unzipped(path(u"a.zip"_s));
    QCOMPARE(files.keys(),
             QStringList({u"connection-test.txt"_s, u"diagnostics.txt"_s, u"log.txt"_s,
                          u"profile.json"_s, u"settings.txt"_s}));
    for (const auto &text : files)
        QVERIFY2(!text.contains(u"corp.example"_s), qPrintable(text));
    QVERIFY(files[u"connection-test.txt"_s].startsWith(u"Everything works."_s));
    QVERIFY(files[u"diagnostics.txt"_s].contains(u"Calls itself: Front/9"_s));
    QVERIFY(files[u"log.txt"_s].contains(u"sigill.api"_s));
}

void TestCliConnection::bundleAsksNobody()
{
    const RawServer server(answering(401, "<html>401</html>"));
    CommandRun command;
    QCOMPARE(command.run({u"--server"_s, server.baseUrl().toString(), u"--sign-in"_s, u"password"_s,
                          u"support-bundle"_s, path(u"a.zip"_s)}),
             AllDone);
    QVERIFY(
        unzipped(path(u"a.zip"_s)).value(u"connection-test.txt"_s).contains(u"Sign-in: Failed"_s));
}

void TestCliConnection::bundleOfABrokenServer()
{
    CommandRun command;
    QCOMPARE(command.run({u"--server"_s, u"http://127.0.0.1:%1/cm"_s.arg(freePort()),
                          u"support-bundle"_s, path(u"a.zip"_s)}),
             AllDone);
    QVERIFY(command.words().contains(u"Connection does not work."_s));
    QVERIFY(QFileInfo::exists(path(u"a.zip"_s)));
}

void TestCliConnection::bundleElsewhere()
{
    const RawServer server(answering(200, "[]"));
    CommandRun command;
    QCOMPARE(command.run({u"--server"_s, server.baseUrl().toString(), u"support-bundle"_s,
                          path(u"missing/a.zip"_s)}),
             CouldNotStart);
    QVERIFY(command.words().contains(u"a.zip"_s));
}

void TestCliConnection::keepsFiles()
{
    QFile file(path(u"a.zip"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    const RawServer server(answering(200, "[]"));
    CommandRun command;
    QCOMPARE(command.run({u"--server"_s, server.baseUrl().toString(), u"support-bundle"_s,
                          file.fileName()}),
             Usage);
    QVERIFY(server.calls().isEmpty());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "mine");
}

QTEST_GUILESS_MAIN(TestCliConnection)
#include "tst_cliconnection.moc"
