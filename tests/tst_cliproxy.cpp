// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/askingproxy.h"
#include "support/commandrun.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

enum Exit { AllDone, SomeNotDone, Usage, CouldNotStart };

}

class TestCliProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void takesAPasswordThatIsHandedOver_data();
    void takesAPasswordThatIsHandedOver();
    void asksNobodyWhereThereIsNoTerminal();
    void refusesOptions_data();
    void refusesOptions();

private:
    // A profile that leads through the proxy.
    QByteArray settings() const
    {
        return "[profiles]\nsize=1\n1\\name=far\n1\\signIn=none\n1\\allowsHttp=true\n"
               "1\\baseUrl=http://cm.example/cm\n1\\proxy=manual\n1\\proxyAddress="
            + m_proxy->raw.baseUrl().authority().toLatin1() + '\n';
    }

    std::unique_ptr<AskingProxy> m_proxy;
};

void TestCliProxy::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_proxy = std::make_unique<AskingProxy>(12);
    m_proxy->lets = [](const RawServer::Call &call) {
        return RawServer::field(call.head, "Proxy-Authorization")
            == AskingProxy::basic("kim", "right");
    };
}

void TestCliProxy::takesAPasswordThatIsHandedOver_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("exit");
    QTest::addColumn<int>("refused");
    QTest::newRow("right") << u"kim"_s << QByteArray("right\n") << int(AllDone) << 1;
    QTest::newRow("wrong") << u"kim"_s << QByteArray("wrong\n") << int(CouldNotStart) << 2;
    QTest::newRow("empty") << u"kim"_s << QByteArray() << int(CouldNotStart) << 2;
    QTest::newRow("no user") << QString() << QByteArray("right\n") << int(CouldNotStart) << 1;
}

void TestCliProxy::takesAPasswordThatIsHandedOver()
{
    QFETCH(QString, user);
    QFETCH(QByteArray, input);
    QFETCH(int, exit);
    CommandRun command;
    QVERIFY(command.writeSettings(settings()));
    QStringList arguments{u"--profile"_s,           u"far"_s, u"list"_s, u"--json"_s,
                          u"--proxy-password-fd"_s, u"0"_s};
    if (!user.isEmpty())
        arguments += QStringList{u"--proxy-user"_s, user};
    QVERIFY(command.start(arguments));
    command.write(input);
    command.closeInput();
    QCOMPARE(command.end(), exit);
    QCOMPARE(command.objects().size(), exit == AllDone ? 12 : 0);
    QVERIFY2(command.words().contains(u"proxy"_s) == (exit != AllDone),
             qPrintable(command.words()));
    // A wrong one is tried once.
    QTEST(m_proxy->refused("HEAD"), "refused");
}

void TestCliProxy::asksNobodyWhereThereIsNoTerminal()
{
    CommandRun command;
    QVERIFY(command.writeSettings(settings()));
    QStringList arguments{u"--profile"_s, u"far"_s, u"--json"_s, u"set-status"_s, u"Completed"_s};
    for (const auto &request : m_proxy->requests)
        arguments << request.id.text();
    QVERIFY(command.start(arguments));
    QVERIFY(command.end() != AllDone);
    // Told once, not for each request.
    QCOMPARE(command.words().count(u"--proxy-password-fd"_s), 1);
    QCOMPARE(m_proxy->raw.count("PUT"), 0);
}

void TestCliProxy::refusesOptions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no number") << QStringList{u"list"_s, u"--proxy-password-fd"_s, u"x"_s};
    QTest::newRow("not open") << QStringList{u"list"_s, u"--proxy-password-fd"_s, u"99"_s};
    QTest::newRow("the same file")
        << QStringList{u"list"_s, u"--proxy-password-fd"_s, u"0"_s, u"--password-fd"_s, u"0"_s};
    QTest::newRow("the same number")
        << QStringList{u"list"_s, u"--proxy-password-fd"_s, u"00"_s, u"--password-fd"_s, u"0"_s};
    QTest::newRow("another command") << QStringList{u"sddl"_s, u"--proxy-user"_s, u"kim"_s};
}

void TestCliProxy::refusesOptions()
{
    QFETCH(QStringList, arguments);
    CommandRun command;
    QVERIFY(command.writeSettings(settings()));
    QCOMPARE(command.run(QStringList{u"--profile"_s, u"far"_s} + arguments), Usage);
    QVERIFY(!command.words().isEmpty());
    QCOMPARE(m_proxy->raw.calls().size(), 0);
}

QTEST_GUILESS_MAIN(TestCliProxy)
#include "tst_cliproxy.moc"
