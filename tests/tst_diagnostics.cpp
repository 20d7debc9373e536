// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/diagnostics.h"
#include "support/rawserver.h"
#include "support/samplepeople.h"
#include "support/sessionfixture.h"
#include "support/tlsserver.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

QByteArray basicAnswer(const QByteArray &call)
{
    const QByteArray right = "Basic " + QByteArray("CORP\\anna:right").toBase64();
    if (!call.contains(right))
        return RawServer::head(401, 0, "text/html", "WWW-Authenticate: Basic realm=\"cm\"\r\n");
    return RawServer::head(200, 2, "application/json", "Server: Front/9\r\n") + "[]";
}

QByteArray dateField(int seconds)
{
    const auto time = QDateTime::currentDateTimeUtc().addSecs(seconds);
    return "Date: " + QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss"_s).toLatin1()
        + " GMT\r\n";
}

}

// What is known of a session, from what its exchanges have shown.
class TestDiagnostics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void withoutAServer();
    void whatAServerTells();
    void hostileNames();
    void serversClock_data();
    void serversClock();
    void secured();
    void failedLoad();
    void liveRefresh();
    void people();
    void anotherServer();

private:
    bool load(const ServerProfile &profile)
    {
        m_fixture->session().connectTo(profile);
        return m_fixture->endsLoading();
    }
    QString value(const QString &title, const QString &label) const;

    std::unique_ptr<SessionFixture> m_fixture;
};

void TestDiagnostics::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_fixture = std::make_unique<SessionFixture>();
}

// Null where there is no such line.
QString TestDiagnostics::value(const QString &title, const QString &label) const
{
    const auto groups = Diagnostics::of(m_fixture->session());
    for (const auto &group : groups) {
        for (const auto &fact : group.facts) {
            if (group.title == title && fact.label == label)
                return fact.value;
        }
    }
    return {};
}

void TestDiagnostics::withoutAServer()
{
    QCOMPARE(value(u"Program"_s, u"Qt"_s), QString::fromLatin1(qVersion()));
    QVERIFY(value(u"This computer"_s, u"Journal"_s).endsWith(u"journal.sqlite"_s));
    QCOMPARE(value(u"This computer"_s, u"Policy"_s), u"none"_s);
    QVERIFY(value(u"Server"_s, u"Address"_s).isNull());
}

void TestDiagnostics::whatAServerTells()
{
    const RawServer server([](QTcpSocket &socket, const RawServer::Call &) {
        RawServer::answer(socket, 200, "[]", "application/json",
                          "Server: Front/9\r\nX-Powered-By: ASP.NET\r\n");
    });
    m_fixture->session().setProfile(server.profile());
    QCOMPARE(value(u"Server"_s, u"Calls itself"_s), u"not known yet"_s);
    QCOMPARE(value(u"Times"_s, u"Last load"_s), u"not known yet"_s);
    QVERIFY(load(server.profile()));
    QCOMPARE(value(u"Server"_s, u"Calls itself"_s), u"Front/9"_s);
    QCOMPARE(value(u"Server"_s, u"Powered by"_s), u"ASP.NET"_s);
    QCOMPARE(value(u"Connection"_s, u"Proxy"_s), u"none"_s);
    QVERIFY(value(u"Connection"_s, u"TLS"_s).startsWith(u"not used"_s));
    QVERIFY(value(u"Times"_s, u"It took"_s).contains(u"0 request"_s));
    QCOMPARE(value(u"Times"_s, u"Server's clock"_s), u"does not say"_s);
    const QString text = Diagnostics::text(Diagnostics::of(m_fixture->session()));
    QVERIFY(text.contains(u"  Calls itself: Front/9\n"_s));
}

void TestDiagnostics::hostileNames()
{
    const RawServer server([](QTcpSocket &socket, const RawServer::Call &) {
        RawServer::answer(socket, 200, "[]", "application/json",
                          "Server: <b>x</b>\x1b[2J" + QByteArray(5000, 'y') + "\r\n");
    });
    QVERIFY(load(server.profile()));
    const QString name = value(u"Server"_s, u"Calls itself"_s);
    QVERIFY(name.startsWith(u"<b>x</b><U+001B>"_s));
    QVERIFY(name.size() < 200);
}

void TestDiagnostics::serversClock_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::newRow("right") << 0 << u"as this"_s << u"computer's"_s;
    QTest::newRow("ahead") << 1000 << u"9"_s << u"s ahead of this computer's"_s;
    QTest::newRow("behind") << -5000 << u"5"_s << u"s behind this computer's"_s;
}

void TestDiagnostics::serversClock()
{
    QFETCH(int, seconds);
    QFETCH(QString, end);
    const RawServer server([seconds](QTcpSocket &socket, const RawServer::Call &) {
        RawServer::answer(socket, 200, "[]", "application/json", dateField(seconds));
    });
    QVERIFY(load(server.profile()));
    const QString clock = value(u"Times"_s, u"Server's clock"_s);
    QVERIFY2(clock.endsWith(end), qPrintable(clock));
}

void TestDiagnostics::secured()
{
    if (!TestAuthority::isPossible())
        QSKIP("openssl is not on this computer");
    TestAuthority authority;
    QVERIFY(authority.works());
    const TlsServer server(authority.issue(u"localhost"_s, -1, 90), TlsServer::Answer(basicAnswer));
    const QTemporaryDir folder;
    auto profile = *ServerProfile::fromAddress(server.baseUrl().toString());
    profile.signIn = ServerProfile::SignInKind::Password;
    profile.caFile = folder.filePath(u"root.pem"_s);
    QFile file(profile.caFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(authority.root().toPem());
    file.close();
    auto &desk = m_fixture->session().signInDesk();
    connect(
        &desk, &SignInDesk::passwordWanted, &desk,
        [&desk] { desk.givePassword(u"CORP\\anna"_s, u"right"_s); }, Qt::QueuedConnection);
    m_fixture->session().connectTo(profile);
    QTRY_COMPARE(m_fixture->session().loadState(), Session::LoadState::Loaded);
    QVERIFY(value(u"Connection"_s, u"TLS"_s).startsWith(u"TLS 1."_s));
    QVERIFY(!value(u"Connection"_s, u"Cipher"_s).isEmpty());
    const QString certificate = value(u"Connection"_s, u"Certificate 1"_s);
    QVERIFY2(certificate.contains(u"localhost"_s) && certificate.contains(u"Test authority"_s)
                 && certificate.contains(u"SHA-256: "_s),
             qPrintable(certificate));
    QCOMPARE(value(u"Sign-in"_s, u"Signed in as"_s), u"CORP\\anna"_s);
    QCOMPARE(value(u"Sign-in"_s, u"Mechanism"_s), u"Basic"_s);
    QVERIFY(value(u"Sign-in"_s, u"Server's proof"_s).contains(u"certificate"_s));
    QVERIFY(!Diagnostics::text(Diagnostics::of(m_fixture->session())).contains(u"right"_s));
}

void TestDiagnostics::failedLoad()
{
    const RawServer server([](QTcpSocket &socket, const RawServer::Call &) {
        RawServer::answer(socket, 403, R"({"Message":"Not for you."})");
    });
    QVERIFY(load(server.profile()));
    QVERIFY(value(u"Times"_s, u"Last error"_s).contains(u"Not for you."_s));
}

void TestDiagnostics::liveRefresh()
{
    const auto host = startHost(mixedRequests());
    auto &session = m_fixture->session();
    QVERIFY(m_fixture->connectAndLoad(*host));
    const QString took = value(u"Times"_s, u"It took"_s);
    QVERIFY(took.contains(u"30 request"_s));
    host->setFaults(FaultPlan({FaultRule{.method = "GET"}}));
    QSignalSpy ended(&session, &Session::liveRefreshEnded);
    session.refreshLive();
    // The one before it counts until it has ended.
    QVERIFY(session.isRefreshingLive());
    QCOMPARE(value(u"Times"_s, u"It took"_s), took);
    QVERIFY(value(u"Times"_s, u"Last error"_s).isNull());
    QVERIFY(!ended.isEmpty() || ended.wait(longest));
    QVERIFY(!session.loadError());
    QVERIFY(value(u"Times"_s, u"Last error"_s).contains(u"500"_s));
    QVERIFY(value(u"Times"_s, u"It took"_s).contains(u"for 0 request"_s));
}

void TestDiagnostics::people()
{
    const auto host = startHost(mixedRequests());
    QVERIFY(m_fixture->connectAndLoad(*host));
    QCOMPARE(value(u"Directory"_s, u"State"_s), u"none is asked for names"_s);
    auto directory = std::make_unique<MemoryDirectory>(u"test.local"_s);
    directory->setEntries(samplePeople(1, 10));
    auto &used = *directory;
    std::vector<std::unique_ptr<Directory>> directories;
    directories.push_back(std::move(directory));
    auto &people = m_fixture->session().people();
    people.setDirectories(std::move(directories));
    people.want(sampleGuidKeys(1, 3), People::Priority::Visible);
    QTRY_VERIFY(value(u"Directory"_s, u"Known"_s).startsWith(u'3'));
    used.setError(DirectoryError());
    people.want(sampleGuidKeys(5, 6), People::Priority::Visible);
    QTRY_VERIFY(value(u"Directory"_s, u"State"_s).contains(u"Since"_s));
}

void TestDiagnostics::anotherServer()
{
    const RawServer one([](QTcpSocket &socket, const RawServer::Call &) {
        RawServer::answer(socket, 200, "[]", "application/json", "Server: One\r\n");
    });
    // What is on its way from the first one when the second is chosen is not the second's.
    const RawServer silent([](QTcpSocket &, const RawServer::Call &) {});
    QVERIFY(load(one.profile()));
    m_fixture->session().refresh();
    m_fixture->session().connectTo(silent.profile());
    QTRY_VERIFY(!silent.calls().isEmpty());
    QCOMPARE(value(u"Server"_s, u"Calls itself"_s), u"not known yet"_s);
    QCOMPARE(value(u"Times"_s, u"Last load"_s), u"not known yet"_s);
}

QTEST_GUILESS_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
