// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory/directorybookfile.h"
#include "session/connectiontest.h"
#include "session/peoplefiles.h"
#include "session/recentlog.h"
#include "session/supportcase.h"
#include "support/fulldisk.h"
#include "support/rawserver.h"
#include "support/samplepeople.h"
#include "support/sessionfixture.h"
#include "support/tlsserver.h"
#include "support/unzipped.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

Q_LOGGING_CATEGORY(lcPlanted, "sigill.planted", QtCriticalMsg)

DirectoryEntry person(int number, const QString &name, const QString &account)
{
    auto entry = samplePerson(number);
    entry.displayName = name;
    entry.account = u"CORP\\"_s + account;
    entry.userPrincipalName = account + u"@corp.example.se"_s;
    entry.telephone = u"+46 8 555 01 0%1"_s.arg(number);
    entry.manager = u"Gudrun Havsström"_s;
    return entry;
}

// Answers with everything that must not get out, once the password is right.
QByteArray telltale(const QByteArray &call)
{
    if (!call.contains("Authorization: Basic "))
        return RawServer::head(401, 0, "text/html", "WWW-Authenticate: Basic realm=\"cm\"\r\n");
    const QByteArray body
        = R"({"Message":"Åsa Björk (CORP\\asabjo) of cm01.corp.example.se may not. See )"
          R"(a9b4b42c-cc50-4c9b-89d1-bbc0bcd5a099, S-1-5-21-11-22-33-1105 and hunter2+Q."})";
    return RawServer::head(403, body.size(), "application/json",
                           "Server: Front/9 (web07.corp.example.se)\r\n")
        + body;
}

}

// A support bundle of a session that knows people and computers, and from which nothing may get
// out.
class TestSupportCase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();

    void nothingPlantedGetsOut();
    void withoutAServer();
    void manyNamesHoldNobodyUp();
    void fullDisk();

private:
    std::optional<SupportCase::Result> write(SupportCase &supportCase);
    ServerProfile telltaleProfile(const TlsServer &server, const TestAuthority &authority) const;
    void usePeople(const QList<DirectoryEntry> &people);

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RecentLog> m_log;
};

void TestSupportCase::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_fixture = std::make_unique<SessionFixture>();
    m_log = std::make_unique<RecentLog>();
    RecentLog::install(*m_log);
}

void TestSupportCase::cleanup()
{
    m_log.reset();
    m_fixture.reset();
    PeopleFiles::removeAll();
}

std::optional<SupportCase::Result> TestSupportCase::write(SupportCase &supportCase)
{
    std::optional<SupportCase::Result> result;
    connect(&supportCase, &SupportCase::finished, &supportCase,
            [&result](const SupportCase::Result &given) { result = given; });
    supportCase.write(m_folder->filePath(u"a.zip"_s));
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, longest))
        return std::nullopt;
    return result;
}

ServerProfile TestSupportCase::telltaleProfile(const TlsServer &server,
                                               const TestAuthority &authority) const
{
    auto profile = *ServerProfile::fromAddress(server.baseUrl().toString());
    profile.name = u"cm01 of Contoso"_s;
    profile.signIn = ServerProfile::SignInKind::Password;
    profile.account = u"CORP\\asabjo"_s;
    profile.portalUrl = u"https://portal.corp.example.se/{id}"_s;
    profile.proxyUse = ServerProfile::ProxyUse::None;
    profile.proxyAddress = u"proxy9.other.example:8080"_s;
    profile.proxyBypass = {u"*.inside.example"_s};
    profile.federation.authority = QUrl(u"https://adfs.fed.example/adfs"_s);
    DirectorySettings directory;
    directory.domain = u"forest.example"_s;
    directory.servers = {u"dc17.forest.example:389"_s};
    profile.directories = {directory};
    profile.caFile = m_folder->filePath(u"root.pem"_s);
    QFile file(profile.caFile);
    if (file.open(QIODevice::WriteOnly))
        file.write(authority.root().toPem());
    return profile;
}

void TestSupportCase::usePeople(const QList<DirectoryEntry> &people)
{
    auto directory = std::make_unique<MemoryDirectory>(u"test.local"_s);
    directory->setEntries(people);
    std::vector<std::unique_ptr<Directory>> directories;
    directories.push_back(std::move(directory));
    m_fixture->session().people().setDirectories(std::move(directories));
}

void TestSupportCase::nothingPlantedGetsOut()
{
    if (!TestAuthority::isPossible())
        QSKIP("openssl is not on this computer");
    TestAuthority authority;
    QVERIFY(authority.works());
    const TlsServer server(authority.issue(u"localhost"_s, -1, 90), TlsServer::Answer(telltale));
    auto &session = m_fixture->session();
    const auto profile = telltaleProfile(server, authority);
    QVERIFY(session.settings().saveProfile(profile));
    session.settings().set(Settings::Key::LastProfile, profile.name);

    // One person is known from the directory, another from the disk alone.
    DirectoryBook kept;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    kept.add(person(2, u"Bo Öhman"_s, u"boohma"_s), now);
    QVERIFY(QDir().mkpath(QFileInfo(PeopleFiles::path(profile)).path()));
    QVERIFY(DirectoryBookFile::write(PeopleFiles::path(profile), kept, now, {}));

    auto &desk = session.signInDesk();
    connect(
        &desk, &SignInDesk::passwordWanted, &desk,
        [&desk] { desk.givePassword(u"CORP\\asabjo"_s, u"hunter2+Q"_s); }, Qt::QueuedConnection);
    // Its directories are somewhere else; people come from memory.
    auto used = profile;
    used.directories.clear();
    session.connectTo(used);
    QTRY_COMPARE_WITH_TIMEOUT(session.loadState(), Session::LoadState::Failed, longest);
    usePeople({person(1, u"Åsa Björk"_s, u"asabjo"_s)});
    session.people().want(sampleGuidKeys(1, 1), People::Priority::Visible);
    QTRY_VERIFY(session.people().book().size() > 0);

    ConnectionTest test(used, session.settings(), nullptr);
    connect(
        &test.signInDesk(), &SignInDesk::passwordWanted, &test,
        [&test] { test.signInDesk().givePassword(u"corp\\boohma"_s, u"S3cond!pw"_s); },
        Qt::QueuedConnection);
    const QSignalSpy tested(&test, &ConnectionTest::finished);
    test.start();
    QTRY_COMPARE_WITH_TIMEOUT(tested.count(), 1, longest);

    const QString log
        = u"GET https://cm01.corp.example.se/x for Bo Öhman, %C3%85sa%20Bj%C3%B6rk, "
          "asabjo@corp.example.se, {A9B4B42C-CC50-4C9B-89D1-BBC0BCD5A099} S-1-5-21-11-22-33-1105 "
          "10.1.2.3 boohma on dc17 and proxy9.other.example, Gudrun Havsström +46 8 555 01 01 "
          "+46 8 555 01 02 \\u00c5sa Bj\\u00f6rk srv.inside.example hunter2+Q S3cond!pw "
          "Authorization: Bearer eyJabc.def.ghi"_s;
    qCDebug(lcPlanted).noquote() << log;

    SupportCase supportCase(session, nullptr);
    supportCase.setTestedSteps(test.steps());
    supportCase.setConnection(test.connection());
    const auto result = write(supportCase);
    QVERIFY(result);
    QVERIFY2(*result, qPrintable(result->has_value() ? QString() : result->error()));
    const auto files = unzipped(m_folder->filePath(u"a.zip"_s));
    QCOMPARE(files.keys(),
             QStringList({u"connection-test.txt"_s, u"diagnostics.txt"_s, u"log.txt"_s,
                          u"profile.json"_s, u"settings.txt"_s}));
    const QStringList planted{u"Åsa"_s,      u"Björk"_s,    u"asabjo"_s,        u"Öhman"_s,
                              u"boohma"_s,   u"Gudrun"_s,   u"Havsström"_s,     u"CORP"_s,
                              u"cm01"_s,     u"web07"_s,    u"example"_s,       u"dc17"_s,
                              u"proxy9"_s,   u"hunter2"_s,  u"S3cond"_s,        u"eyJabc"_s,
                              u"a9b4b42c"_s, u"bcd5a099"_s, u"S-1-5-21"_s,      u"10.1.2.3"_s,
                              u"555 01"_s,   u"Contoso"_s,  u"u00c5sa"_s,       u"%C3%B6rk"_s,
                              u"adfs."_s,    u"forest."_s,  u"Test authority"_s};
    for (auto file = files.begin(); file != files.end(); ++file) {
        for (const auto &thing : planted) {
            QVERIFY2(!file.value().contains(thing, Qt::CaseInsensitive),
                     qPrintable(thing + u" is in "_s + file.key() + u":\n"_s + file.value()));
        }
    }
    // What helps is there.
    QVERIFY2(files[u"diagnostics.txt"_s].contains(u"TLS: TLS 1."_s),
             qPrintable(files[u"diagnostics.txt"_s]));
    QVERIFY(files[u"diagnostics.txt"_s].contains(u"Calls itself: Front/9"_s));
    QVERIFY(files[u"connection-test.txt"_s].contains(u"List of requests: Failed"_s));
    QVERIFY(files[u"settings.txt"_s].contains(u"run/concurrency=4"_s));
    QVERIFY(files[u"profile.json"_s].contains(u"\"signIn\": \"password\""_s));
    QVERIFY(files[u"log.txt"_s].contains(u"sigill.planted"_s));
    QVERIFY(files[u"log.txt"_s].contains(u"person-"_s) && files[u"log.txt"_s].contains(u"host-"_s));
}

void TestSupportCase::withoutAServer()
{
    SupportCase supportCase(m_fixture->session(), nullptr);
    const auto result = write(supportCase);
    QVERIFY(result && *result);
    const auto files = unzipped(m_folder->filePath(u"a.zip"_s));
    QCOMPARE(files.keys(), QStringList({u"diagnostics.txt"_s, u"log.txt"_s, u"settings.txt"_s}));
    QVERIFY(files[u"diagnostics.txt"_s].contains(QString::fromLatin1(qVersion())));
}

void TestSupportCase::manyNamesHoldNobodyUp()
{
    const auto many = samplePeople(1, 20'000);
    usePeople(many);
    m_fixture->session().people().want(sampleGuidKeys(1, 20'000), People::Priority::Background);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->session().people().book().size() >= 40'000, longest);
    qCDebug(lcPlanted).noquote() << u"Åsa Öberg 19999"_s;
    SupportCase supportCase(m_fixture->session(), nullptr);
    const QSignalSpy finished(&supportCase, &SupportCase::finished);
    supportCase.write(m_folder->filePath(u"a.zip"_s));
    // Nothing of it is done by then.
    QCOMPARE(finished.count(), 0);
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"a.zip"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, longest);
    QVERIFY(!unzipped(m_folder->filePath(u"a.zip"_s)).value(u"log.txt"_s).contains(u"Öberg"_s));
}

void TestSupportCase::fullDisk()
{
    SupportCase supportCase(m_fixture->session(), nullptr);
    std::optional<SupportCase::Result> result;
    {
        const FullDisk full(16);
        result = write(supportCase);
    }
    QVERIFY(result && !*result);
    QVERIFY2(result->error().contains(u"a.zip"_s), qPrintable(result->error()));
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"a.zip"_s)));
}

QTEST_GUILESS_MAIN(TestSupportCase)
#include "tst_supportcase.moc"
