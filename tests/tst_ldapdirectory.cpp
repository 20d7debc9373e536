// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory/ldapdirectory.h"
#include "directory/peoplefinder.h"
#include "support/gate.h"
#include "support/lab.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;
using namespace std::chrono_literals;
using Kind = DirectoryError::Kind;

namespace {

DirectoryKey missingGuid()
{
    return DirectoryKey::ofGuid(QUuid(u"11111111-2222-3333-4444-555555555555"_s));
}

DirectorySettings settings(const QString &server, bool useGlobalCatalog = true)
{
    return {.domain = u"test.local"_s,
            .domainSid = Lab().domainSid(),
            .servers = {server},
            .useGlobalCatalog = useGlobalCatalog,
            .connectTimeout = 5s,
            .searchTimeout = 5s,
            .backOff = 1h,
            .maxBackOff = 1h};
}

// For servers that do not answer, or with nonsense.
DirectorySettings impatient(DirectorySettings settings)
{
    settings.connectTimeout = 1s;
    settings.searchTimeout = 1s;
    return settings;
}

DirectorySettings otherSettings()
{
    auto other = settings(u"dc2.other.local"_s);
    other.domain = u"other.local"_s;
    other.domainSid = Lab(u"other"_s).domainSid();
    return other;
}

QString at(const Gate &gate)
{
    return u"dc1.test.local:%1"_s.arg(gate.port());
}

DirectoryKey guidKey(const Lab::Account &account)
{
    return DirectoryKey::ofGuid(account.guid);
}

DirectoryKey sidKey(const Lab::Account &account)
{
    return DirectoryKey::ofSid(account.sid);
}

// Hears what a directory answers.
class Ear : public QObject
{
public:
    explicit Ear(Directory &directory)
    {
        connect(&directory, &Directory::found, this, [this](const QList<DirectoryEntry> &more) {
            for (const auto &entry : more) {
                ++answers;
                const auto keys = entry.keys();
                for (const auto &key : keys)
                    entries.insert(key, entry);
            }
        });
        connect(&directory, &Directory::missing, this, [this](const QList<DirectoryKey> &keys) {
            answers += int(keys.size());
            missing += keys;
        });
        connect(&directory, &Directory::failed, this,
                [this](const DirectoryError &one, const QList<DirectoryKey> &keys) {
                    answers += int(keys.size());
                    error = one;
                });
    }

    int answers = 0;
    QHash<DirectoryKey, DirectoryEntry> entries;
    QList<DirectoryKey> missing;
    std::optional<DirectoryError> error;
};

// Whose tickets are taken while it lives.
class Tickets
{
public:
    explicit Tickets(const QString &cache)
        : m_before(qgetenv("KRB5CCNAME"))
    {
        qputenv("KRB5CCNAME", cache.toLocal8Bit());
    }
    ~Tickets() { qputenv("KRB5CCNAME", m_before); }
    Q_DISABLE_COPY_MOVE(Tickets)

private:
    QByteArray m_before;
};

}

class TestLdapDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!Lab::isThere())
            QSKIP("There is no directory to ask; tests/lab/README.md tells how to make one");
        QVERIFY(m_lab.people().size() == 5000);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void findsWhoeverThereIs();
    void tellsEverythingOfAUser();
    void findsEverybody();
    void finderFindsTwoThousand();
    void eachForestKnowsItsOwn();
    void domainsAreFoundByDns();
    void catalogAnswersForTheDomain();
    void ownGroups();
    void ownGroupsAreMany();
    void tellsThatThereIsNoTicket();
    void tellsThatTheHostIsUnknown();
    void tellsThatTheServerRefuses();
    void silentServerFailsInTime();
    void serverMayFallSilentLater();
    void serverMayStopAndStart();
    void lostConnectionIsMadeAgain();
    void hostileBytes_data();
    void hostileBytes();
    void endsWhileWaiting();

private:
    Lab m_lab;
    Lab m_other{u"other"_s};
};

void TestLdapDirectory::findsWhoeverThereIs()
{
    LdapDirectory directory(settings(u"dc1.test.local"_s));
    Ear ear(directory);
    const auto user = m_lab.account(u"u1"_s);
    const auto group = m_lab.account(u"CertManagers"_s);
    const auto computer = m_lab.account(u"WS0001$"_s);
    const auto disabled = m_lab.account(u"disabled1"_s);
    const auto locked = m_lab.account(u"locked1"_s);
    const auto foreign = sidKey(m_other.account(u"u1"_s));
    const auto nonsense = DirectoryKey::ofSid(u"*)(objectClass=*"_s);
    directory.lookUp({guidKey(user), sidKey(group), guidKey(computer), sidKey(disabled),
                      guidKey(locked), missingGuid(), foreign, nonsense});
    QTRY_COMPARE(ear.answers, 8);
    QCOMPARE(ear.error, std::nullopt);
    QCOMPARE(QSet<DirectoryKey>(ear.missing.cbegin(), ear.missing.cend()),
             (QSet<DirectoryKey>{missingGuid(), foreign, nonsense}));
    QCOMPARE(ear.entries.value(guidKey(user)).kind, DirectoryEntry::Kind::User);
    QCOMPARE(ear.entries.value(guidKey(group)).kind, DirectoryEntry::Kind::Group);
    QCOMPARE(ear.entries.value(guidKey(group)).name(), u"TEST\\CertManagers"_s);
    QCOMPARE(ear.entries.value(sidKey(computer)).kind, DirectoryEntry::Kind::Computer);
    QCOMPARE(ear.entries.value(guidKey(disabled)).account, u"TEST\\disabled1"_s);
    QVERIFY(ear.entries.value(guidKey(disabled)).isDisabled);
    QVERIFY(!ear.entries.value(sidKey(locked)).isDisabled);
}

void TestLdapDirectory::tellsEverythingOfAUser()
{
    LdapDirectory directory(settings(u"dc1.test.local"_s));
    Ear ear(directory);
    const auto user = m_lab.account(u"u1"_s);
    directory.lookUp({sidKey(user)});
    QTRY_COMPARE(ear.answers, 1);
    DirectoryEntry expected;
    expected.kind = DirectoryEntry::Kind::User;
    expected.guid = user.guid;
    expected.sid = user.sid;
    expected.displayName = u"Örjan Ångström 1"_s;
    expected.account = u"TEST\\u1"_s;
    expected.userPrincipalName = u"u1@test.local"_s;
    expected.commonName = u"u1"_s;
    expected.mail = u"u1@test.local"_s;
    expected.telephone = u"+46 8 000001"_s;
    expected.mobile = u"+46 70 0000001"_s;
    expected.department = u"Ekonomi"_s;
    expected.manager = u"Gunnel Åström"_s;
    QCOMPARE(ear.entries.value(sidKey(user)), expected);
}

void TestLdapDirectory::findsEverybody()
{
    LdapDirectory directory(settings(u"dc1.test.local"_s));
    Ear ear(directory);
    const auto people = m_lab.people();
    QList<DirectoryKey> keys;
    for (const auto &one : people)
        keys << (keys.size() % 2 == 0 ? guidKey(one) : sidKey(one));
    QElapsedTimer timer;
    timer.start();
    directory.lookUp(keys);
    QTRY_COMPARE_WITH_TIMEOUT(ear.answers, 5000, 60000);
    qInfo("%lld people in batches: %lld ms", qlonglong(keys.size()), timer.elapsed());
    QCOMPARE(ear.entries.size(), 10000);
    for (const auto &one : people)
        QCOMPARE(ear.entries.value(guidKey(one)).sid, one.sid);
}

void TestLdapDirectory::finderFindsTwoThousand()
{
    PeopleFinder finder;
    std::vector<std::unique_ptr<Directory>> directories;
    directories.push_back(std::make_unique<LdapDirectory>(settings(u"dc1.test.local"_s)));
    finder.setDirectories(std::move(directories));
    const auto people = m_lab.people().mid(0, 2000);
    QList<DirectoryKey> keys;
    for (const auto &one : people)
        keys << guidKey(one);
    QSignalSpy resolved(&finder, &PeopleFinder::resolved);
    QElapsedTimer timer;
    timer.start();
    finder.want(keys, PeopleFinder::Priority::Background);
    const auto told = timer.nsecsElapsed();
    QTRY_COMPARE_WITH_TIMEOUT(finder.state(keys.last()), PeopleFinder::State::Found, 60000);
    qInfo("2,000 people: want() %lld us, all found %lld ms, %d signals", qlonglong(told / 1000),
          timer.elapsed(), int(resolved.size()));
    for (const auto &key : std::as_const(keys))
        QCOMPARE(finder.state(key), PeopleFinder::State::Found);
    QCOMPARE(finder.problem(), std::nullopt);
}

void TestLdapDirectory::eachForestKnowsItsOwn()
{
    PeopleFinder finder;
    std::vector<std::unique_ptr<Directory>> directories;
    directories.push_back(std::make_unique<LdapDirectory>(settings(u"dc1.test.local"_s)));
    directories.push_back(std::make_unique<LdapDirectory>(otherSettings()));
    finder.setDirectories(std::move(directories));
    const auto here = m_lab.account(u"u2"_s);
    const auto there = m_other.account(u"u2"_s);
    const auto alsoThere = m_other.account(u"u3"_s);
    finder.want({sidKey(there), guidKey(alsoThere), guidKey(here), missingGuid()},
                PeopleFinder::Priority::Visible);
    QTRY_COMPARE(finder.state(missingGuid()), PeopleFinder::State::Missing);
    QTRY_COMPARE(finder.state(sidKey(there)), PeopleFinder::State::Found);
    QCOMPARE(finder.entry(sidKey(there))->account, u"OTHER\\u2"_s);
    QCOMPARE(finder.entry(guidKey(alsoThere))->account, u"OTHER\\u3"_s);
    QCOMPARE(finder.entry(sidKey(here))->account, u"TEST\\u2"_s);
}

void TestLdapDirectory::domainsAreFoundByDns()
{
    auto byDns = settings({});
    byDns.servers.clear();
    LdapDirectory directory(byDns);
    Ear ear(directory);
    directory.lookUp({guidKey(m_lab.account(u"u1"_s)), missingGuid()});
    QTRY_COMPARE(ear.answers, 2);
    QCOMPARE(ear.missing, QList{missingGuid()});

    byDns.domain = u"nowhere.local"_s;
    LdapDirectory nowhere(byDns);
    Ear second(nowhere);
    nowhere.lookUp({missingGuid()});
    QTRY_COMPARE(second.answers, 1);
    QCOMPARE(second.error->kind, Kind::NoServer);
    QVERIFY(second.error->summary().contains(u"nowhere.local"_s));
    QVERIFY(second.error->technical.contains(u"_ldap._tcp.nowhere.local"_s));
}

// Its port is where nobody listens, but the catalog's is as ever.
void TestLdapDirectory::catalogAnswersForTheDomain()
{
    LdapDirectory directory(settings(u"dc1.test.local:1"_s));
    Ear ear(directory);
    directory.lookUp({guidKey(m_lab.account(u"u1"_s)), missingGuid()});
    QTRY_COMPARE(ear.answers, 2);
    QCOMPARE(ear.error, std::nullopt);
    QCOMPARE(ear.missing, QList{missingGuid()});
    QCOMPARE(ear.entries.value(guidKey(m_lab.account(u"u1"_s))).account, u"TEST\\u1"_s);
}

void TestLdapDirectory::ownGroups()
{
    LdapDirectory directory(settings(u"dc1.test.local"_s));
    QSignalSpy found(&directory, &Directory::ownGroupsFound);
    directory.lookUpOwnGroups();
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(found[0][0].toString(), m_lab.account(u"u1"_s).sid);
    const auto groups = found[0][1].toStringList();
    // Helpdesk holds CertManagers.
    for (const auto &name : {u"CertManagers"_s, u"Helpdesk"_s})
        QVERIFY(groups.contains(m_lab.account(name).sid));
    QVERIFY(groups.contains(QString(m_lab.domainSid() + u"-513"_s)));
    QVERIFY(!groups.contains(m_lab.account(u"g001"_s).sid));
    QCOMPARE(QSet<QString>(groups.cbegin(), groups.cend()).size(), groups.size());
}

void TestLdapDirectory::ownGroupsAreMany()
{
    QTemporaryDir folder;
    const QString cache = u"FILE:"_s + folder.filePath(u"many"_s);
    QVERIFY(Lab::signIn(u"many@TEST.LOCAL"_s, cache));
    const Tickets tickets(cache);
    LdapDirectory directory(settings(u"dc1.test.local"_s));
    QSignalSpy found(&directory, &Directory::ownGroupsFound);
    directory.lookUpOwnGroups();
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(found[0][0].toString(), m_lab.account(u"many"_s).sid);
    const auto groups = found[0][1].toStringList();
    for (int number = 1; number <= 300; ++number)
        QVERIFY(groups.contains(m_lab.account(u"g%1"_s.arg(number, 3, 10, QChar(u'0'))).sid));
}

void TestLdapDirectory::tellsThatThereIsNoTicket()
{
    QTemporaryDir folder;
    const Tickets none(u"FILE:"_s + folder.filePath(u"none"_s));
    LdapDirectory directory(settings(u"dc1.test.local"_s));
    Ear ear(directory);
    directory.lookUp({missingGuid()});
    QTRY_COMPARE(ear.answers, 1);
    QCOMPARE(ear.error->kind, Kind::NoTicket);
    QVERIFY2(ear.error->technical.contains(u"No credentials"_s, Qt::CaseInsensitive),
             qPrintable(ear.error->technical));
    QSignalSpy failed(&directory, &Directory::ownGroupsFailed);
    directory.lookUpOwnGroups();
    QTRY_COMPARE(failed.size(), 1);
}

void TestLdapDirectory::tellsThatTheHostIsUnknown()
{
    LdapDirectory directory(settings(u"no-such-host.test.local"_s));
    Ear ear(directory);
    directory.lookUp({missingGuid()});
    QTRY_COMPARE(ear.answers, 1);
    QCOMPARE(ear.error->kind, Kind::NoServer);
    QVERIFY(ear.error->technical.contains(u"no-such-host.test.local"_s));
}

// There is no service principal for this name of the server.
void TestLdapDirectory::tellsThatTheServerRefuses()
{
    LdapDirectory directory(settings(u"silent.test.local:389"_s, false));
    Ear ear(directory);
    directory.lookUp({missingGuid()});
    QTRY_COMPARE(ear.answers, 1);
    QCOMPARE(ear.error->kind, Kind::CannotReach);

    LdapDirectory byAddress(settings(u"127.0.0.1"_s, false));
    Ear second(byAddress);
    byAddress.lookUp({missingGuid()});
    QTRY_COMPARE(second.answers, 1);
    QCOMPARE(second.error->kind, Kind::Refused);
    QVERIFY2(second.error->technical.contains(u"Kerberos"_s), qPrintable(second.error->technical));
}

void TestLdapDirectory::silentServerFailsInTime()
{
    Gate gate(u"127.0.0.1"_s, 389);
    gate.setSilent(true);
    LdapDirectory directory(impatient(settings(at(gate), false)));
    Ear ear(directory);
    // The caller's event loop goes on meanwhile.
    int ticks = 0;
    QTimer ticking;
    connect(&ticking, &QTimer::timeout, &ticking, [&] { ++ticks; });
    ticking.start(20);
    QElapsedTimer timer;
    timer.start();
    directory.lookUp({missingGuid()});
    QTRY_COMPARE_WITH_TIMEOUT(ear.answers, 1, 10000);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(ear.error->kind, Kind::TimedOut);
    QVERIFY(ticks > 5);
    // It is left alone.
    QCOMPARE(gate.connections(), 1);
    for (int repeat = 0; repeat < 5; ++repeat)
        directory.lookUp({missingGuid()});
    QTRY_COMPARE(ear.answers, 6);
    QCOMPARE(gate.connections(), 1);
}

void TestLdapDirectory::serverMayFallSilentLater()
{
    Gate gate(u"127.0.0.1"_s, 389);
    LdapDirectory directory(impatient(settings(at(gate), false)));
    Ear ear(directory);
    directory.lookUp({missingGuid()});
    QTRY_COMPARE(ear.answers, 1);
    QCOMPARE(ear.error, std::nullopt);
    gate.setSilent(true);
    QList<DirectoryKey> keys;
    const auto people = m_lab.people().mid(0, 120);
    for (const auto &one : people)
        keys << guidKey(one);
    directory.lookUp(keys);
    QTRY_COMPARE_WITH_TIMEOUT(ear.answers, 121, 10000);
    QCOMPARE(ear.error->kind, Kind::TimedOut);
    QVERIFY(ear.entries.isEmpty());
}

void TestLdapDirectory::serverMayStopAndStart()
{
    Gate gate(u"127.0.0.1"_s, 389);
    auto shortBackOff = settings(at(gate), false);
    shortBackOff.backOff = 1ms;
    shortBackOff.maxBackOff = 1ms;
    PeopleFinder finder({.signalInterval = 1ms, .saveDelay = 1h, .retryInterval = 50ms});
    std::vector<std::unique_ptr<Directory>> directories;
    directories.push_back(std::make_unique<LdapDirectory>(shortBackOff));
    finder.setDirectories(std::move(directories));
    const auto people = m_lab.people();
    QList<DirectoryKey> keys;
    for (const auto &one : people)
        keys << guidKey(one);
    finder.want(keys, PeopleFinder::Priority::Background);
    QTRY_COMPARE(finder.state(keys.first()), PeopleFinder::State::Found);
    gate.stop();
    QTRY_COMPARE_WITH_TIMEOUT(finder.state(keys.last()), PeopleFinder::State::Unreachable, 20000);
    QCOMPARE(finder.problem()->kind, Kind::CannotReach);
    QCOMPARE(finder.state(keys.first()), PeopleFinder::State::Found);
    QVERIFY(gate.start());
    // By itself.
    QTRY_COMPARE_WITH_TIMEOUT(finder.state(keys.last()), PeopleFinder::State::Found, 60000);
    const auto isFound
        = [&](const DirectoryKey &key) { return finder.state(key) == PeopleFinder::State::Found; };
    QTRY_VERIFY_WITH_TIMEOUT(std::all_of(keys.cbegin(), keys.cend(), isFound), 60000);
    QCOMPARE(finder.problem(), std::nullopt);
}

void TestLdapDirectory::lostConnectionIsMadeAgain()
{
    Gate gate(u"127.0.0.1"_s, 389);
    LdapDirectory directory(settings(at(gate), false));
    Ear ear(directory);
    directory.lookUp({missingGuid()});
    QTRY_COMPARE(ear.answers, 1);
    gate.closeConnections();
    directory.lookUp({guidKey(m_lab.account(u"u1"_s))});
    QTRY_COMPARE(ear.answers, 2);
    QCOMPARE(ear.error, std::nullopt);
    QCOMPARE(ear.entries.size(), 2);
    QCOMPARE(gate.connections(), 2);
}

void TestLdapDirectory::hostileBytes_data()
{
    QTest::addColumn<QByteArray>("instead"); // of what the server says; empty flips its bits
    QTest::addColumn<int>("from"); // so many bytes are passed on untouched
    QTest::newRow("flipped at once") << QByteArray() << 0;
    QTest::newRow("flipped in the sign-in") << QByteArray() << 60;
    QTest::newRow("flipped under the seal") << QByteArray() << 1200;
    QTest::newRow("web server") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << 0;
    QTest::newRow("endless length") << QByteArray::fromHex("3084ffffffff") << 0;
    QTest::newRow("length of a length") << QByteArray::fromHex("30ff") << 0;
    QTest::newRow("empty message") << QByteArray::fromHex("3000") << 0;
    // Success without the server's part of Kerberos.
    QTest::newRow("good too soon") << QByteArray::fromHex("300c02010161070a010004000400") << 0;
    QTest::newRow("noise") << QByteArray(100000, '\x31') << 0;
}

void TestLdapDirectory::hostileBytes()
{
    QFETCH(QByteArray, instead);
    QFETCH(int, from);
    Gate gate(u"127.0.0.1"_s, 389);
    int passed = 0;
    gate.setSpoiler([&](QByteArray bytes) {
        const int before = std::exchange(passed, passed + int(bytes.size()));
        if (!instead.isEmpty())
            return instead;
        for (int i = std::max(0, from - before); i < bytes.size(); ++i)
            bytes[i] = char(~bytes[i]);
        return bytes;
    });
    // Not an impatient one: the search at the end may take its time where much else is going on.
    LdapDirectory directory(settings(at(gate), false));
    Ear ear(directory);
    directory.lookUp({guidKey(m_lab.account(u"u1"_s))});
    QTRY_COMPARE_WITH_TIMEOUT(ear.answers, 1, 30000);
    QVERIFY(ear.error);
    QVERIFY(ear.entries.isEmpty());
    QVERIFY(!ear.error->summary().isEmpty() && !ear.error->technical.isEmpty());
    // The next one is as good as new.
    gate.setSpoiler({});
    directory.endBackOff();
    directory.lookUp({guidKey(m_lab.account(u"u1"_s))});
    QTRY_COMPARE_WITH_TIMEOUT(ear.answers, 2, 30000);
    QCOMPARE(ear.entries.size(), 2);
}

void TestLdapDirectory::endsWhileWaiting()
{
    Gate gate(u"127.0.0.1"_s, 389);
    gate.setSilent(true);
    auto patient = settings(at(gate), false);
    patient.connectTimeout = 60s;
    auto directory = std::make_unique<LdapDirectory>(patient);
    directory->lookUp({missingGuid()});
    QTRY_COMPARE(gate.connections(), 1);
    QElapsedTimer timer;
    timer.start();
    directory.reset();
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestLdapDirectory)
#include "tst_ldapdirectory.moc"
