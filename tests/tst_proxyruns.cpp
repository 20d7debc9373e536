// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/askingproxy.h"
#include "support/runbed.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

using Kind = ProxyState::Kind;

// Milliseconds; only for what must happen sooner or later.
constexpr int patience = 20'000;

}

// Runs in whose middle a proxy wants a sign-in again.
class TestProxyRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void goesOnWhereTheProxyAsksAgain();
    void pausesWhereTheProxyForgets();
};

// A proxy that was restarted knows nobody, and the password is at hand.
void TestProxyRuns::goesOnWhereTheProxyAsksAgain()
{
    constexpr int count = 30;
    AskingProxy proxy(count);
    int refusals = 0;
    proxy.lets = [&](const RawServer::Call &call) {
        if (!call.head.contains("Proxy-Authorization"))
            return false;
        // Some reads and some changes, each once.
        const auto seen = proxy.raw.count(call.method);
        const bool forgets = call.method == "PUT" ? seen % 7 == 0 : seen % 11 == 0;
        refusals += forgets ? 1 : 0;
        return !forgets || call.method == "HEAD";
    };
    RunBed bed(proxy.profile(), 3);
    giveWhenAsked(bed.api.client.connection(), u"right"_s);
    bed.start(proxy.requests);
    QTRY_COMPARE_WITH_TIMEOUT(bed.finished, 1, patience);
    QVERIFY(refusals > 4);
    QVERIFY(proxy.refused("PUT") > 2);
    for (const auto &item : bed.runner->items()) {
        QCOMPARE(proxy.puts(item.plan.request.id),
                 item.outcome.kind == Outcome::Kind::Done ? 1 : 0);
        QVERIFY(item.outcome.kind == Outcome::Kind::Done
                || item.outcome.kind == Outcome::Kind::NotSent);
    }
    QVERIFY(bed.runner->count(Outcome::Kind::Done) >= count - 3);
}

void TestProxyRuns::pausesWhereTheProxyForgets()
{
    constexpr int count = 30;
    AskingProxy proxy(count);
    QByteArray right = AskingProxy::basic("kim", "old");
    proxy.lets = [&](const RawServer::Call &call) {
        if (proxy.raw.count("PUT") == 10)
            right = AskingProxy::basic("kim", "new");
        return RawServer::field(call.head, "Proxy-Authorization") == right;
    };
    RunBed bed(proxy.profile(), 3);
    auto &connection = bed.api.client.connection();
    giveWhenAsked(connection, u"old"_s);
    bed.start(proxy.requests);
    QTRY_VERIFY_WITH_TIMEOUT(connection.proxy().isWrongPassword, patience);
    // The run waits for the operator, who has no answer.
    QCOMPARE(bed.finished, 0);
    connection.giveUpProxy();
    QTRY_VERIFY_WITH_TIMEOUT(
        bed.runner->pausedBecause() && bed.runner->count(RunItem::State::InFlight) == 0, patience);
    QCOMPARE(bed.runner->pausedBecause()->cause, RunPause::Cause::SignIn);
    QVERIFY(bed.runner->pausedBecause()->text().contains(u"proxy"_s));
    const int done = bed.runner->count(Outcome::Kind::Done);
    QVERIFY(done >= 9 && done < count);
    QCOMPARE(bed.runner->count(RunItem::State::Waiting), count - done);
    for (const auto &item : bed.runner->items())
        QCOMPARE(proxy.puts(item.plan.request.id), item.state == RunItem::State::Ended ? 1 : 0);

    connection.askProxyAgain();
    bed.runner->resume();
    QTRY_COMPARE_WITH_TIMEOUT(connection.proxy().kind, Kind::PasswordWanted, patience);
    connection.giveProxyPassword(u"kim"_s, u"new"_s);
    QTRY_COMPARE_WITH_TIMEOUT(bed.finished, 1, patience);
    QCOMPARE(bed.runner->count(Outcome::Kind::Done), count);
    for (const auto &item : bed.runner->items())
        QCOMPARE(proxy.puts(item.plan.request.id), 1);
}

QTEST_GUILESS_MAIN(TestProxyRuns)
#include "tst_proxyruns.moc"
