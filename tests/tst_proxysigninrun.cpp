// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/proxybed.h"
#include "support/runbed.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

using Mechanism = ProxyState::Mechanism;
using Proxy = ProxyBed::Proxy;
using SignInKind = ServerProfile::SignInKind;

// Milliseconds; only for what must happen sooner or later.
constexpr int patience = 60'000;
constexpr int many = 200;
constexpr int lanes = 6;

// How many of those may get lost on the way. tinyproxy promises to keep connections and closes
// each: some while the next change is on its way already, and more where the computer is busy.
// Squid keeps its word, and a tunnel is none of the proxy's business.
int mostLost(Proxy proxy, bool isSecure)
{
    return proxy == Proxy::OfBasic && !isSecure ? many / 10 : 0;
}

}

// Runs through real proxies.
class TestProxySignInRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void changesManyOnceEach_data();
    void changesManyOnceEach();
    void survivesConnectionsThatEnd_data();
    void survivesConnectionsThatEnd();

private:
    void useTicket(bool isThere);

    QTemporaryDir m_folder;
};

void TestProxySignInRun::initTestCase()
{
    if (!Lab::isThere())
        QSKIP("There is no lab: see tests/lab/README.md");
}

void TestProxySignInRun::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    useTicket(true);
}

void TestProxySignInRun::useTicket(bool isThere)
{
    const QString file = m_folder.filePath(u"u1"_s);
    QVERIFY(QFile::exists(file) || Lab::signIn(u"u1@TEST.LOCAL"_s, u"FILE:"_s + file));
    const QString used = isThere ? file : m_folder.filePath(u"none"_s);
    qputenv("KRB5CCNAME", "FILE:" + used.toLocal8Bit());
}

// Not Digest for requests: Qt tells a change that meets a used-up Digest from a lost one no more
// than the program can, so some end as unknown.
void TestProxySignInRun::changesManyOnceEach_data()
{
    ProxyBed::addWays(false);
}

void TestProxySignInRun::changesManyOnceEach()
{
    QFETCH(int, proxy);
    QFETCH(bool, isSecure);
    QFETCH(bool, hasTicket);
    QFETCH(SignInKind, signIn);
    QFETCH(Mechanism, mechanism);
    useTicket(hasTicket);
    const auto requests = firstRequests(many, RequestStatus::Approved);
    const IisFront front(requests, isSecure ? IisFront::secure() : QStringList());
    QVERIFY(front.isUp());
    // Of a server of another test that had the same port.
    const auto before = ProxyBed::calls(Proxy(proxy), front).size();
    RunBed bed(ProxyBed::through(Proxy(proxy), front.profile(signIn)), lanes);
    ProxyBed::giveWhenAsked(bed.api.client.connection());
    bed.start(requests);
    QTRY_COMPARE_WITH_TIMEOUT(bed.finished, 1, patience);
    // That is told, and tried again.
    const int lost = bed.runner->unsettledCount();
    QStringList why;
    for (const auto &item : bed.runner->items()) {
        if (item.outcome.kind != Outcome::Kind::Done && item.outcome.error)
            why << item.outcome.error->details();
        QVERIFY2(item.outcome.kind == Outcome::Kind::Done
                     || item.outcome.kind == Outcome::Kind::Unknown,
                 qPrintable(why.join(u'\n')));
    }
    QVERIFY2(lost <= mostLost(Proxy(proxy), isSecure), qPrintable(why.join(u'\n')));
    for (int i = 0; i < 5 && bed.runner->unsettledCount() > 0; ++i) {
        bed.runner->retry();
        QTRY_COMPARE_WITH_TIMEOUT(bed.finished, i + 2, patience);
    }
    QCOMPARE(bed.runner->count(Outcome::Kind::Done), many);
    for (const auto &request : requests)
        QCOMPARE(front.host->effects(request.id), 1);
    QMap<QString, int> changes;
    for (const auto &line : front.log("method", u"PUT"_s)) {
        if (line.value(u"status"_s).toInt() != 401)
            ++changes[line.value(u"path"_s).toString()];
    }
    QCOMPARE(changes.size(), many);
    for (auto it = changes.cbegin(); it != changes.cend(); ++it)
        QVERIFY2(it.value() == 1 || lost > 0, qPrintable(it.key()));
    // None was spent on a sign-in.
    const auto calls = ProxyBed::calls(Proxy(proxy), front).mid(before);
    for (const auto &call : calls)
        QVERIFY2(!call.startsWith(u"PUT 407"_s), qPrintable(call));
    // A token is good for one connection, and each has its own: the question is refused, and what
    // went out again with the token of a connection that had ended, but not each connection.
    if (mechanism == Mechanism::Ticket) {
        const auto refused = calls.filter(u" 407 "_s);
        QVERIFY2(refused.size() >= 1 && refused.size() < lanes, qPrintable(refused.join(u'\n')));
    }
}

void TestProxySignInRun::survivesConnectionsThatEnd_data()
{
    QTest::addColumn<int>("proxy");
    QTest::addColumn<bool>("isSecure");
    QTest::newRow("ticket") << int(Proxy::OfTickets) << false;
    QTest::newRow("ticket, TLS") << int(Proxy::OfTickets) << true;
    QTest::newRow("Digest, TLS") << int(Proxy::OfDigest) << true;
}

void TestProxySignInRun::survivesConnectionsThatEnd()
{
    QFETCH(int, proxy);
    QFETCH(bool, isSecure);
    constexpr int count = 60;
    const auto requests = firstRequests(count, RequestStatus::Approved);
    const QStringList closing{u"--close-after"_s, u"5"_s};
    const IisFront front(requests, closing + (isSecure ? IisFront::secure() : QStringList()));
    QVERIFY(front.isUp());
    RunBed bed(ProxyBed::through(Proxy(proxy), front.profile(SignInKind::Ticket)), lanes);
    ProxyBed::giveWhenAsked(bed.api.client.connection());
    auto *runner = bed.runner.get();
    const auto goOn = [runner] {
        const auto why = runner->pausedBecause();
        if (why && why->cause == RunPause::Cause::EqualFailures)
            runner->resume();
    };
    // Many in a row may lose their connection; an operator goes on then.
    connect(runner, &ActionRunner::pauseChanged, runner, goOn, Qt::QueuedConnection);
    bed.start(requests);
    QTRY_COMPARE_WITH_TIMEOUT(bed.finished, 1, patience);
    // What was lost twice with its connection is unknown, and never told as done.
    for (const auto &item : runner->items()) {
        QCOMPARE(item.outcome.kind == Outcome::Kind::Done,
                 front.host->effects(item.plan.request.id) == 1);
    }
    for (int i = 0; i < 10 && runner->unsettledCount() > 0; ++i) {
        runner->retry();
        QTRY_COMPARE_WITH_TIMEOUT(bed.finished, i + 2, patience);
    }
    QCOMPARE(runner->count(Outcome::Kind::Done), count);
    for (const auto &request : requests)
        QCOMPARE(front.host->effects(request.id), 1);
}

QTEST_GUILESS_MAIN(TestProxySignInRun)
#include "tst_proxysigninrun.moc"
