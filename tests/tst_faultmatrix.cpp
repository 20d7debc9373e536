// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/practicehost.h"
#include "support/agreement.h"
#include "support/faultcases.h"
#include "support/samplerequests.h"

#include <QEventLoop>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Sigill;

using Kind = Outcome::Kind;
using By = Outcome::ConfirmedBy;
using Change = StatusChange;
using Fault = FaultRule::Fault;

namespace {

constexpr int batch = 5;
constexpr auto before = RequestStatus::Approved;

// Milliseconds; only for what must happen sooner or later.
constexpr int longest = 20'000;

// QTest::qWaitFor() naps between turns of the event loop, which a matrix cannot afford.
bool waitFor(const std::function<bool()> &condition)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (condition())
            loop.quit();
    });
    look.start(1);
    QTimer::singleShot(longest, &loop, &QEventLoop::quit);
    loop.exec();
    return condition();
}

}

Q_DECLARE_METATYPE(FaultCase)

// Every fault of the practice server against every change, wherever in a batch it strikes: what the
// runner says of each request is what the server did. Which outcomes a fault may have follows from
// the rules: a change is repeated only after 401, a Retry-After, a refused connection, or once
// after a connection that was lost with nothing changed; never after a time-out.
class TestFaultMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_elsewhere.listen(QHostAddress::LocalHost)); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void saysWhatHappened_data();
    void saysWhatHappened();

private:
    static void compare(const RunBed &bed, const PracticeHost &server, Change change, int hit,
                        const FaultCase &that);

    // Where redirects lead. Nobody may ever come.
    QTcpServer m_elsewhere;
};

void TestFaultMatrix::saysWhatHappened_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("hit");
    QTest::addColumn<FaultCase>("that");
    for (const auto change : {Change::Complete, Change::Cancel, Change::Abandon}) {
        const auto cases = FaultCases::all(change, m_elsewhere.serverPort());
        for (const auto &that : cases) {
            for (const int hit : {0, batch / 2, batch - 1}) {
                QTest::addRow("%s: %s, %d of %d", that.name.constData(),
                              qPrintable(apiWord(change)), hit + 1, batch)
                    << change << hit << that;
            }
        }
    }
}

void TestFaultMatrix::saysWhatHappened()
{
    QFETCH(Change, change);
    QFETCH(int, hit);
    QFETCH(FaultCase, that);
    const auto requests = sampleRequests({1, 2, 3, 4, 5}, before);
    const auto host = PracticeHost::start({.requests = 0});
    QVERIFY(host.has_value());
    auto &server = **host;
    server.replace(requests);
    for (auto &rule : that.rules)
        rule.id = requests[hit].id;
    server.setFaults(FaultPlan(that.rules));

    RunBed bed(server.baseUrl());
    bed.use(that.settings);
    bed.api.setTimeout(that.timeout);
    bed.start(requests, change);
    if (that.colleague) {
        QVERIFY(waitFor([&] { return server.calls("PUT", requests[hit].id) == 1; }));
        server.setRequestStatus(requests[hit].id, *that.colleague);
    }
    QVERIFY(waitFor([&] { return bed.finished == 1; }));
    compare(bed, server, change, hit, that);
    // And still so when everything that was sent has come through.
    if (that.rules.constFirst().fault == Fault::LateEffect) {
        QVERIFY(waitFor([&] { return server.effects(requests[hit].id) == 1; }));
        compare(bed, server, change, hit, that);
    }
    QVERIFY(!m_elsewhere.hasPendingConnections());
}

void TestFaultMatrix::compare(const RunBed &bed, const PracticeHost &server, Change change, int hit,
                              const FaultCase &that)
{
    const auto kinds = bed.kinds();
    QCOMPARE(kinds.size(), batch);
    const auto requests = server.requests();
    for (int i = 0; i < batch; ++i) {
        const auto &id = requests[i].id;
        const auto status = requests[i].status;
        const auto &outcome = bed.outcome(i);
        const int effects = server.effects(id);
        const int puts = server.calls("PUT", id);
        const auto says = u"request %1 is %2, status %3, effects %4, changes %5: "_s.arg(i + 1)
                              .arg(outcome.title())
                              .arg(static_cast<int>(status))
                              .arg(effects)
                              .arg(puts);
        const auto wrong = disagreement(outcome, change, {before, status, effects});
        QVERIFY2(wrong.isEmpty(), qPrintable(says + wrong));
        const auto &allowed = i == hit ? that.kinds : that.others;
        QVERIFY2(allowed.contains(kinds[i]), qPrintable(says + u"another outcome is due"_s));
        QVERIFY2(puts <= (i == hit ? that.puts : 1), qPrintable(says + u"sent too often"_s));
        if (i == hit && kinds[i] == Kind::Done && that.by != By::Nothing)
            QVERIFY2(outcome.confirmedBy == that.by, qPrintable(says + u"known otherwise"_s));
    }
}

QTEST_GUILESS_MAIN(TestFaultMatrix)
#include "tst_faultmatrix.moc"
