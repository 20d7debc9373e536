// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/passwordsignin.h"
#include "support/iisfront.h"
#include "support/runbed.h"
#include "support/samplerequests.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

using SignInKind = ServerProfile::SignInKind;

// Milliseconds; only for what must happen sooner or later.
constexpr int patience = 60'000;
constexpr int many = 200;

}

class TestSignInRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void changesManyOnceEach_data();
    void changesManyOnceEach();
    void pausesWithoutATicketAndGoesOn();
    void hearsNothingOldAfterResuming();
    void stopsBelievingInTheMiddle_data();
    void stopsBelievingInTheMiddle();

private:
    QString ticket() const { return m_folder.filePath(u"ticket"_s); }

    QTemporaryDir m_folder;
};

void TestSignInRun::initTestCase()
{
    if (!Lab::isThere())
        QSKIP("There is no lab: see tests/lab/README.md");
}

void TestSignInRun::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QVERIFY(Lab::signIn(u"u1@TEST.LOCAL"_s, u"FILE:"_s + ticket()));
    qputenv("KRB5CCNAME", "FILE:" + ticket().toLocal8Bit());
}

void TestSignInRun::changesManyOnceEach_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<SignInKind>("kind");
    const auto secure = IisFront::secure();
    const QStringList closing{u"--close-after"_s, u"7"_s};
    QTest::newRow("ticket") << QStringList() << SignInKind::Ticket;
    QTest::newRow("ticket, TLS") << secure << SignInKind::Ticket;
    QTest::newRow("ticket, TLS, connections end")
        << QStringList(secure + closing) << SignInKind::Ticket;
    QTest::newRow("NTLM") << QStringList() << SignInKind::Password;
    QTest::newRow("NTLM, connections end") << closing << SignInKind::Password;
}

void TestSignInRun::changesManyOnceEach()
{
    QFETCH(QStringList, options);
    QFETCH(SignInKind, kind);
    const auto requests = firstRequests(many, RequestStatus::Approved);
    const IisFront front(requests, options);
    QVERIFY(front.isUp());
    RunBed bed(front.profile(kind), 6);
    if (kind == SignInKind::Password) {
        bed.api.client.connection().passwordSignIn()->setPassword(u"TEST\\u2"_s, u"Us3r!pw"_s);
    }
    const bool connectionsEnd = options.contains(u"--close-after"_s);
    auto *runner = bed.runner.get();
    const auto goOn = [runner] {
        const auto why = runner->pausedBecause();
        if (why && why->cause == RunPause::Cause::EqualFailures)
            runner->resume();
    };
    // Many in a row may lose their connection; an operator goes on then.
    if (connectionsEnd)
        connect(runner, &ActionRunner::pauseChanged, runner, goOn, Qt::QueuedConnection);
    bed.start(requests);
    QTRY_COMPARE_WITH_TIMEOUT(bed.finished, 1, patience);
    // What was lost twice with its connection is unknown, and never told as done.
    for (const auto &item : bed.runner->items()) {
        QCOMPARE(item.outcome.kind == Outcome::Kind::Done,
                 front.host->effects(item.plan.request.id) == 1);
    }
    for (int i = 0; connectionsEnd && i < 10 && bed.runner->unsettledCount() > 0; ++i) {
        bed.runner->retry();
        QTRY_COMPARE_WITH_TIMEOUT(bed.finished, i + 2, patience);
    }
    QCOMPARE(bed.runner->count(Outcome::Kind::Done), many);
    for (const auto &request : requests)
        QCOMPARE(front.host->effects(request.id), 1);
    if (connectionsEnd)
        return;
    // Each change left once, and none was spent on a sign-in.
    QMap<QString, int> changes;
    for (const auto &line : front.log("method", u"PUT"_s)) {
        QVERIFY2(line.value(u"status"_s).toInt() != 401,
                 QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
        ++changes[line.value(u"path"_s).toString()];
    }
    QCOMPARE(changes.size(), many);
    for (auto it = changes.cbegin(); it != changes.cend(); ++it)
        QVERIFY2(it.value() == 1, qPrintable(it.key()));
}

void TestSignInRun::pausesWithoutATicketAndGoesOn()
{
    const auto requests = firstRequests(40, RequestStatus::Approved);
    const IisFront front(requests);
    QVERIFY(front.isUp());
    RunBed bed(front.profile(SignInKind::Ticket), 3);
    int ended = 0;
    QObject::connect(bed.runner.get(), &ActionRunner::itemChanged, bed.runner.get(), [&](int item) {
        const bool isEnd = bed.runner->items().at(item).state == RunItem::State::Ended;
        if (isEnd && ++ended == 10)
            QVERIFY(QFile::remove(ticket()));
    });
    bed.start(requests);
    // What the pause found on its way is held, so it may count as in flight; nothing is in the air.
    const auto isAtRest
        = [&bed] { return bed.runner->pausedBecause() && bed.api.client.changesInFlight() == 0; };
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(), patience);
    QCOMPARE(bed.runner->pausedBecause()->cause, RunPause::Cause::SignIn);
    QVERIFY(!bed.runner->pausedBecause()->text().isEmpty());
    const int done = bed.runner->count(Outcome::Kind::Done);
    QVERIFY(done >= 10 && done < 40);
    QCOMPARE(bed.runner->count(RunItem::State::Ended), done);
    QCOMPARE(front.log("method", u"PUT"_s).size(), done);

    // Resuming without a ticket pauses again, and costs nothing.
    bed.runner->resume();
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(), patience);
    QCOMPARE(bed.runner->count(Outcome::Kind::Done), done);
    QCOMPARE(front.log("method", u"PUT"_s).size(), done);

    QVERIFY(Lab::signIn(u"u1@TEST.LOCAL"_s, u"FILE:"_s + ticket()));
    bed.runner->resume();
    QTRY_COMPARE_WITH_TIMEOUT(bed.finished, 1, patience);
    QCOMPARE(bed.runner->count(Outcome::Kind::Done), 40);
    for (const auto &request : requests)
        QCOMPARE(front.host->effects(request.id), 1);
}

// Whoever signs in at once goes on while others of the run are still being told that there is no
// ticket.
void TestSignInRun::hearsNothingOldAfterResuming()
{
    const auto requests = firstRequests(40, RequestStatus::Approved);
    const IisFront front(requests);
    QVERIFY(front.isUp());
    RunBed bed(front.profile(SignInKind::Ticket), 6);
    QVERIFY(QFile::remove(ticket()));
    int pauses = 0;
    QObject::connect(bed.runner.get(), &ActionRunner::pauseChanged, bed.runner.get(), [&] {
        if (!bed.runner->pausedBecause())
            return;
        ++pauses;
        QVERIFY(Lab::signIn(u"u1@TEST.LOCAL"_s, u"FILE:"_s + ticket()));
        bed.runner->resume();
    });
    bed.start(requests);
    QTRY_COMPARE_WITH_TIMEOUT(bed.finished, 1, patience);
    QCOMPARE(pauses, 1);
    QCOMPARE(bed.runner->count(Outcome::Kind::Done), 40);
    for (const auto &request : requests)
        QCOMPARE(front.host->effects(request.id), 1);
}

void TestSignInRun::stopsBelievingInTheMiddle_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("wrong") << QStringList{u"--answer-token"_s, u"wrong"_s};
    QTest::newRow("missing") << QStringList{u"--answer-token"_s, u"missing"_s};
    QTest::newRow("wrong, TLS") << QStringList(IisFront::secure()
                                               + QStringList{u"--answer-token"_s, u"wrong"_s});
}

void TestSignInRun::stopsBelievingInTheMiddle()
{
    QFETCH(QStringList, options);
    const auto requests = firstRequests(20, RequestStatus::Approved);
    // The read and the change of four requests, the read of the fifth; its change is answered by
    // somebody else.
    const IisFront front(requests, options + QStringList{u"--answer-token-after"_s, u"9"_s});
    QVERIFY(front.isUp());
    RunBed bed(front.profile(SignInKind::Ticket), 1);
    bed.start(requests);
    QTRY_VERIFY_WITH_TIMEOUT(
        bed.runner->pausedBecause() && bed.runner->count(RunItem::State::InFlight) == 0, patience);
    QCOMPARE(bed.runner->pausedBecause()->cause, RunPause::Cause::Impostor);
    QCOMPARE(bed.runner->count(Outcome::Kind::Done), 4);
    QCOMPARE(bed.outcome(4).kind, Outcome::Kind::Unknown);
    QCOMPARE(bed.outcome(4).error->kind, ApiError::Kind::Impostor);
    QCOMPARE(bed.runner->count(RunItem::State::Waiting), 15);
    QCOMPARE(front.log("method", u"PUT"_s).size(), 5);

    // Whoever resumes all the same sends nothing: the server has to prove itself again first.
    bed.runner->resume();
    QTRY_VERIFY_WITH_TIMEOUT(
        bed.runner->pausedBecause() && bed.runner->count(RunItem::State::InFlight) == 0, patience);
    QCOMPARE(front.log("method", u"PUT"_s).size(), 5);
    bed.runner->stop();
    QTRY_COMPARE_WITH_TIMEOUT(bed.finished, 1, patience);
}

QTEST_GUILESS_MAIN(TestSignInRun)
#include "tst_signinrun.moc"
