// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/commandrun.h"
#include "support/iisfront.h"
#include "support/samplerequests.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

enum Exit { AllDone, SomeNotDone, Usage, CouldNotStart };

}

class TestCliSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void usesTheTicket();
    void takesAPasswordThatIsHandedOver_data();
    void takesAPasswordThatIsHandedOver();
    void usesWhatTheProfileSays();
    void refusesOptions_data();
    void refusesOptions();

private:
    static QList<Request> requests()
    {
        return {sampleRequest(1, RequestStatus::Approved), sampleRequest(2)};
    }
    static QString addressOf(const IisFront &front)
    {
        return front.profile(ServerProfile::SignInKind::None).baseUrl.toString();
    }
};

void TestCliSignIn::initTestCase()
{
    if (!Lab::isThere())
        QSKIP("There is no lab: see tests/lab/README.md");
}

void TestCliSignIn::usesTheTicket()
{
    const IisFront front(requests());
    QVERIFY(front.isUp());
    CommandRun command;
    QCOMPARE(command.run({u"--server"_s, addressOf(front), u"--sign-in"_s, u"ticket"_s,
                          u"set-status"_s, u"Completed"_s, sampleId(1).text()}),
             AllDone);
    QCOMPARE(front.host->effects(sampleId(1)), 1);
    QCOMPARE(front.log("status", 401).size(), 0);
}

void TestCliSignIn::takesAPasswordThatIsHandedOver_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("exit");
    QTest::newRow("right") << u"TEST\\u8"_s << QByteArrayLiteral("Us3r!pw\n") << int(AllDone);
    QTest::newRow("no end of line") << u"TEST\\u8"_s << QByteArray("Us3r!pw") << int(AllDone);
    QTest::newRow("wrong") << u"TEST\\u9"_s << QByteArray("something\n") << int(CouldNotStart);
    QTest::newRow("empty") << u"TEST\\u9"_s << QByteArray() << int(CouldNotStart);
    QTest::newRow("no account") << QString() << QByteArray("Us3r!pw\n") << int(CouldNotStart);
}

void TestCliSignIn::takesAPasswordThatIsHandedOver()
{
    QFETCH(QString, account);
    QFETCH(QByteArray, input);
    QFETCH(int, exit);
    const IisFront front(requests());
    QVERIFY(front.isUp());
    CommandRun command;
    QStringList arguments{u"--server"_s,      addressOf(front), u"--sign-in"_s, u"password"_s,
                          u"--password-fd"_s, u"0"_s,           u"list"_s,      u"--json"_s};
    if (!account.isEmpty())
        arguments += QStringList{u"--user"_s, account};
    QVERIFY(command.start(arguments));
    command.write(input);
    command.closeInput();
    QCOMPARE(command.end(), exit);
    QCOMPARE(command.objects().size(), exit == AllDone ? 2 : 0);
    QVERIFY(!command.words().contains(u"Us3r!pw"_s));
    // A wrong one is tried on one connection, and not again.
    QSet<int> connections;
    for (const auto &line : front.log("mechanism", u"NTLM"_s))
        connections << line.value(u"connection"_s).toInt();
    if (exit != AllDone)
        QVERIFY(connections.size() <= 1);
}

void TestCliSignIn::usesWhatTheProfileSays()
{
    const IisFront front(requests(), IisFront::secure());
    QVERIFY(front.isUp());
    const auto profile = front.profile(ServerProfile::SignInKind::Ticket);
    CommandRun command;
    QVERIFY(command.writeSettings("[profiles]\nsize=1\n1\\name=lab\n1\\signIn=ticket\n1\\baseUrl="
                                  + profile.baseUrl.toString().toUtf8()
                                  + "\n1\\caFile=" + profile.caFile.toUtf8() + '\n'));
    QCOMPARE(command.run({u"--profile"_s, u"lab"_s, u"list"_s, u"--json"_s}), AllDone);
    QCOMPARE(command.objects().size(), 2);
    for (const auto &line : front.log())
        QVERIFY(line.value(u"channel_binding"_s).toBool());
}

void TestCliSignIn::refusesOptions_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("kind") << QStringList{u"--sign-in"_s, u"magic"_s};
    QTest::newRow("no number") << QStringList{u"--password-fd"_s, u"x"_s};
    QTest::newRow("negative") << QStringList{u"--password-fd=-1"_s};
    QTest::newRow("not open") << QStringList{u"--password-fd"_s, u"99"_s};
}

void TestCliSignIn::refusesOptions()
{
    QFETCH(QStringList, options);
    CommandRun command;
    QCOMPARE(command.run(QStringList{u"--server"_s, u"http://localhost:1"_s, u"list"_s} + options),
             Usage);
    QVERIFY(!command.words().isEmpty());
}

QTEST_GUILESS_MAIN(TestCliSignIn)
#include "tst_clisignin.moc"
