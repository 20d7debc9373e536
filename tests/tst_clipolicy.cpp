// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/practicehost.h"
#include "support/commandrun.h"
#include "support/samplerequests.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

enum Exit { AllDone, SomeNotDone, Usage, CouldNotStart };

}

// What a site prescribes for sigillctl.
class TestCliPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void readOnlySendsNothing_data();
    void readOnlySendsNothing();
    void readOnlyStillTries();
    void usesWhatIsPrescribed();
    void lockedOutServers();

private:
    QStringList change(const QStringList &rest) const
    {
        return QStringList{u"set-status"_s, u"Completed"_s,
                           u"--server"_s,   m_host->baseUrl().toString(),
                           u"--language"_s, u"en"_s}
        + rest;
    }
    RequestStatus status() const { return m_host->requests().constFirst().status; }

    std::unique_ptr<PracticeHost> m_host;
};

void TestCliPolicy::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_host = PracticeHost::start({.requests = 0}).value();
    m_host->replace({sampleRequest(1, RequestStatus::Approved)});
}

void TestCliPolicy::readOnlySendsNothing_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::newRow("read-only") << QByteArray("[actions]\nreadOnly=1\n");
    QTest::newRow("unreadable") << QByteArray("[actions]\nreadOnly\n");
}

void TestCliPolicy::readOnlySendsNothing()
{
    QFETCH(QByteArray, policy);
    CommandRun command;
    QVERIFY(command.writePolicy(policy));
    QCOMPARE(command.run(change({sampleId(1).text()})), int(CouldNotStart));
    QVERIFY2(command.words().contains(u"only looked at"_s), qPrintable(command.words()));
    QVERIFY(command.words().contains(u"Nothing was sent."_s));
    QCOMPARE(command.data(), QString());
    QCOMPARE(m_host->calls("PUT", sampleId(1)), 0);
    QCOMPARE(status(), RequestStatus::Approved);
}

void TestCliPolicy::readOnlyStillTries()
{
    CommandRun command;
    QVERIFY(command.writePolicy("[actions]\nreadOnly=1\n"));
    QCOMPARE(command.run(change({sampleId(1).text(), u"--dry-run"_s})), int(AllDone));
    QVERIFY(command.data().contains(sampleId(1).text()));
    QCOMPARE(m_host->calls("PUT", sampleId(1)), 0);
    // Without the policy the same command changes it.
    CommandRun free;
    QVERIFY(free.writePolicy("[actions]\nreadOnly=0\n"));
    QCOMPARE(free.run(change({sampleId(1).text()})), int(AllDone));
    QCOMPARE(m_host->calls("PUT", sampleId(1)), 1);
    QCOMPARE(status(), RequestStatus::Completed);
}

void TestCliPolicy::usesWhatIsPrescribed()
{
    CommandRun command;
    const QString site = command.writeFile(
        R"({"sigill":"profiles","version":1,"profiles":[{"name":"Prod","baseUrl":")"
        + m_host->baseUrl().toString().toUtf8() + R"(","signIn":"none"}]})");
    QVERIFY(command.writeSettings("[profiles]\nsize=1\n1\\name=prod\n"
                                  "1\\baseUrl=https://own.invalid\n"));
    QVERIFY(command.writePolicy("[profiles]\nfile=" + site.toUtf8() + '\n'));
    QCOMPARE(command.run({u"list"_s, u"--profile"_s, u"PROD"_s, u"--json"_s}), int(AllDone));
    QCOMPARE(command.objects().size(), 1);
    QCOMPARE(command.words(), QString());
}

void TestCliPolicy::lockedOutServers()
{
    CommandRun command;
    QVERIFY(command.writePolicy("[profiles]\nlocked=1\n"));
    QCOMPARE(command.run(change({sampleId(1).text()})), int(Usage));
    QVERIFY2(command.words().contains(u"which servers can be used"_s), qPrintable(command.words()));
    QCOMPARE(m_host->calls("PUT", sampleId(1)), 0);
}

QTEST_GUILESS_MAIN(TestCliPolicy)
#include "tst_clipolicy.moc"
