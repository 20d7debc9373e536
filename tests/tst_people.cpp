// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory/memorydirectory.h"
#include "models/calleraccess.h"
#include "session/peoplefiles.h"
#include "support/samplepeople.h"
#include "support/sessionfixture.h"

#include <QDir>
#include <QSignalSpy>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Sigill;

using Answer = AccessCheck::Answer;

namespace {

Request requestFor(int number)
{
    auto request = sampleRequest(number);
    request.target = samplePerson(number).guid;
    request.originator = request.target;
    return request;
}

ServerProfile profileNamed(const QString &name)
{
    auto profile = *ServerProfile::fromAddress(u"https://%1.test/api"_s.arg(name));
    profile.name = name;
    return profile;
}

}

class TestPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();

    void namesReachTheModel();
    void asksThoseInSightFirst();
    void leavesTheRestUntilTheListIsRead();
    void takesManyInPieces();
    void hintsAtTheReason();
    void hintsAtOtherDomains();
    void tellsProblems();
    void operatorWinsOverDirectory();
    void groupsGoWithTheServer();
    void otherDomainsCannotBeTold_data();
    void otherDomainsCannotBeTold();
    void filesGoWithTheirProfile();
    void forgetsAllFiles();

private:
    People &people() { return m_fixture->session().people(); }
    MemoryDirectory &use(const QString &name = u"test.local"_s);
    QString hint(const DirectoryKey &key) { return people().hint(key); }

    std::unique_ptr<SessionFixture> m_fixture;
};

void TestPeople::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_fixture = std::make_unique<SessionFixture>();
}

void TestPeople::cleanup()
{
    m_fixture.reset();
}

MemoryDirectory &TestPeople::use(const QString &name)
{
    auto directory = std::make_unique<MemoryDirectory>(name);
    auto &used = *directory;
    used.setDomainSid(sampleDomain);
    used.setEntries(samplePeople(1, 5000));
    used.setOwnGroups(samplePerson(1).sid, {sampleDomain + u"-513"_s, u"S-1-5-32-545"_s});
    std::vector<std::unique_ptr<Directory>> directories;
    directories.push_back(std::move(directory));
    people().setDirectories(std::move(directories));
    return used;
}

void TestPeople::namesReachTheModel()
{
    use();
    auto &requests = m_fixture->requests();
    requests.mergeLoaded({requestFor(1)}, 1);
    people().want({requestFor(1)}, People::Priority::Background);
    const auto cell = requests.index(0, static_cast<int>(RequestColumn::Target));
    QTRY_COMPARE(cell.data().toString(), samplePerson(1).displayName);
    QTRY_VERIFY(people().isSettled());
}

void TestPeople::asksThoseInSightFirst()
{
    auto &directory = use();
    directory.setHeld(true);
    QList<Request> many;
    for (int number = 1; number <= 1000; ++number)
        many.append(requestFor(number));
    people().want(many, People::Priority::Background);
    QTRY_COMPARE(directory.calls().size(), 1);
    people().want(QList<Request>{requestFor(900)}, People::Priority::Visible);
    directory.answerNow();
    QTRY_COMPARE(directory.calls().size(), 2);
    QCOMPARE(directory.calls().at(1).constFirst(), DirectoryKey::ofGuid(samplePerson(900).guid));
}

void TestPeople::leavesTheRestUntilTheListIsRead()
{
    auto &directory = use();
    // Number 1 is the operator, who is looked up anyway.
    people().holdBackground(true);
    people().want(QList<Request>{requestFor(3)}, People::Priority::Background);
    people().want(QList<Request>{requestFor(2)}, People::Priority::Visible);
    const auto isAsked = [&](int number) {
        const auto calls = directory.calls();
        return std::any_of(calls.cbegin(), calls.cend(), [&](const auto &call) {
            return call.contains(DirectoryKey::ofGuid(samplePerson(number).guid));
        });
    };
    QTRY_VERIFY(isAsked(2));
    QVERIFY(!isAsked(3));
    QVERIFY(!people().isSettled());
    people().holdBackground(false);
    QTRY_VERIFY(isAsked(3));
    QTRY_VERIFY(people().isSettled());
}

void TestPeople::takesManyInPieces()
{
    auto &directory = use();
    QList<Request> many;
    for (int number = 1; number <= 5000; ++number)
        many.append(requestFor(number));
    QSignalSpy found(&people(), &People::found);
    people().want(many, People::Priority::Background);
    // Nothing has been taken in within the call.
    QVERIFY(directory.calls().isEmpty());
    QVERIFY(!people().isSettled());
    QTRY_VERIFY_WITH_TIMEOUT(people().isSettled(), longest);
    int count = 0;
    for (const auto &part : std::as_const(found))
        count += static_cast<int>(part.at(0).value<QList<DirectoryEntry>>().size());
    QVERIFY(count >= 5000);
}

void TestPeople::hintsAtTheReason()
{
    const auto known = sampleGuidKey(1);
    const auto unknown = sampleGuidKey(7777);
    const QString noDirectory = hint(known);
    auto &directory = use();
    const QString notAsked = hint(known);
    directory.setHeld(true);
    people().want({known, unknown}, People::Priority::Visible);
    const QString asked = hint(known);
    directory.setHeld(false);
    directory.answerNow();
    QTRY_VERIFY(people().isSettled());
    const QString missing = hint(unknown);
    QVERIFY2(missing.contains(u"test.local"_s), qPrintable(missing));
    directory.setError(DirectoryError{DirectoryError::Kind::CannotReach, u"dc1.test.local"_s, {}});
    const auto unreachable = sampleGuidKey(2);
    people().want({unreachable}, People::Priority::Visible);
    QTRY_VERIFY(people().problem().has_value());
    const QString why = hint(unreachable);
    QVERIFY2(why.startsWith(people().problem()->summary()), qPrintable(why));
    QVERIFY(why.contains(QLocale().toString(people().problemSince().time(), QLocale::ShortFormat)));
    const QSet<QString> all{noDirectory, notAsked, asked, missing, why};
    QCOMPARE(all.size(), 5);
    QVERIFY(!all.contains(QString()));
    // Nobody would be asked about these.
    QCOMPARE(hint(DirectoryKey::ofSid(u"S-1-5-32-544"_s)), QString());
}

void TestPeople::hintsAtOtherDomains()
{
    use();
    const auto here = DirectoryKey::ofSid(sampleDomain + u"-99999"_s);
    const auto elsewhere = DirectoryKey::ofSid(u"S-1-5-21-9-9-9-1000"_s);
    people().want({here, elsewhere}, People::Priority::Visible);
    QTRY_VERIFY(people().isSettled());
    QVERIFY(!hint(here).contains(u"another domain"_s));
    QVERIFY2(hint(elsewhere).contains(u"another domain"_s), qPrintable(hint(elsewhere)));
}

void TestPeople::tellsProblems()
{
    auto &directory = use();
    const DirectoryError error{DirectoryError::Kind::TimedOut, u"dc1.test.local"_s, {}};
    QSignalSpy problems(&people(), &People::problemChanged);
    directory.setError(error);
    people().want({sampleGuidKey(1)}, People::Priority::Visible);
    QTRY_COMPARE(problems.count(), 1);
    // Met again, it is told again.
    people().tryAgain();
    QCOMPARE(problems.count(), 2);
    QVERIFY(!people().problem());
    QTRY_COMPARE(problems.count(), 3);
    QCOMPARE(people().problem(), std::optional(error));
    directory.setError({});
    people().tryAgain();
    QTRY_VERIFY(people().hint(sampleGuidKey(1)).contains(u"no name"_s));
    QVERIFY(!people().problem());
    directory.setError(error);
    people().want({sampleGuidKey(2)}, People::Priority::Visible);
    QTRY_VERIFY(people().problem().has_value());
    problems.clear();
    // Another server has another directory.
    m_fixture->session().setProfile(profileNamed(u"other"_s));
    QCOMPARE(problems.count(), 1);
    QVERIFY(!people().problem());
}

void TestPeople::operatorWinsOverDirectory()
{
    Session &session = m_fixture->session();
    use();
    QTRY_COMPARE(session.whoCalls().source(), Caller::Source::Directory);
    QCOMPARE(session.whoCalls().account(), samplePerson(1).sid);
    QCOMPARE(session.whoCalls().groupCount(), 2);
    QTRY_VERIFY(session.requests().knowsOperator());
    session.requests().mergeLoaded({requestFor(1), requestFor(2)}, 1);
    session.requests().setFilterText(u"is:mine"_s);
    QCOMPARE(session.requests().rowCount(), 1);
    QCOMPARE(session.requests().request(0).target, samplePerson(1).guid);
    const auto group = Sid::fromText(QString(sampleDomain + u"-513"_s)).value();
    QVERIFY(session.caller()->allows(group));
    QVERIFY(session.caller()->allows(Sid(5, {11})));
    session.setCaller({Sid(5, {32, 544})});
    QCOMPARE(session.whoCalls().source(), Caller::Source::Operator);
    QVERIFY(!session.caller()->allows(group));
    // A later answer changes nothing.
    QSignalSpy told(&people(), &People::ownGroupsFound);
    people().wantOwnGroups();
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(session.whoCalls().source(), Caller::Source::Operator);
    session.setCaller({});
    QCOMPARE(session.whoCalls().source(), Caller::Source::Directory);
    QVERIFY(session.caller()->allows(group));
}

void TestPeople::groupsGoWithTheServer()
{
    Session &session = m_fixture->session();
    use();
    QTRY_VERIFY(session.caller().has_value());
    session.setProfile(profileNamed(u"other"_s));
    QVERIFY(!session.caller());
    use();
    QTRY_VERIFY(session.caller().has_value());
    session.setCaller({Sid(5, {32, 544})});
    session.setProfile(profileNamed(u"third"_s));
    // What the operator told is of the operator.
    QCOMPARE(session.whoCalls().source(), Caller::Source::Operator);
    session.setCaller({});
    QVERIFY(!session.caller());
}

void TestPeople::otherDomainsCannotBeTold_data()
{
    QTest::addColumn<QString>("sddl");
    QTest::addColumn<Answer>("complete"); // needs LC
    const QString other = u"S-1-5-21-9-9-9-1000"_s;
    const QString mine = samplePerson(1).sid;
    const QString own = sampleDomain + u"-513"_s;
    const QString notMine = sampleDomain + u"-777"_s;
    QTest::newRow("own group") << u"D:(A;;LCSW;;;%1)"_s.arg(own) << Answer::Yes;
    QTest::newRow("not in it") << u"D:(A;;LCSW;;;%1)"_s.arg(notMine) << Answer::No;
    QTest::newRow("other domain") << u"D:(A;;LCSW;;;%1)"_s.arg(other) << Answer::CannotTell;
    QTest::newRow("other domain denies")
        << u"D:(D;;LC;;;%1)(A;;LCSW;;;%2)"_s.arg(other, own) << Answer::CannotTell;
    QTest::newRow("denied before")
        << u"D:(D;;LC;;;%2)(A;;LCSW;;;%1)"_s.arg(other, mine) << Answer::No;
    QTest::newRow("allowed before")
        << u"D:(A;;LCSW;;;%2)(D;;LC;;;%1)"_s.arg(other, mine) << Answer::Yes;
    QTest::newRow("everyone") << u"D:(A;;LCSW;;;WD)(D;;LC;;;%1)"_s.arg(other) << Answer::Yes;
    // The directory knows the groups of a domain controller, not those of the server.
    QTest::newRow("group of the server") << u"D:(A;;LCSW;;;BU)"_s << Answer::CannotTell;
    QTest::newRow("system") << u"D:(A;;LCSW;;;SY)"_s << Answer::No;
    QTest::newRow("member of") << u"D:(XA;;LCSW;;;WD;(Member_of {SID(%1)}))"_s.arg(other)
                               << Answer::CannotTell;
}

void TestPeople::otherDomainsCannotBeTold()
{
    QFETCH(QString, sddl);
    QFETCH(Answer, complete);
    Session &session = m_fixture->session();
    use();
    QTRY_VERIFY(session.caller().has_value());
    const auto descriptor = SecurityDescriptor::fromSddl(sddl);
    QVERIFY(descriptor.has_value());
    const auto check = AccessCheck::run(*descriptor, *session.caller());
    QCOMPARE(check.answer(AccessMask(0x4)), complete);
}

void TestPeople::filesGoWithTheirProfile()
{
    QTemporaryDir folder;
    QSettings storage(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Settings settings(storage, nullptr);
    const auto kept = profileNamed(u"kept"_s);
    const auto removed = profileNamed(u"removed"_s);
    settings.saveProfile(kept);
    settings.saveProfile(removed);
    const PeopleFiles files(settings, nullptr);
    for (const auto &profile : {kept, removed}) {
        QVERIFY(QDir().mkpath(QFileInfo(PeopleFiles::path(profile)).path()));
        QFile file(PeopleFiles::path(profile));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    settings.removeProfile(removed.name);
    QVERIFY(QFile::exists(PeopleFiles::path(kept)));
    QVERIFY(!QFile::exists(PeopleFiles::path(removed)));
}

void TestPeople::forgetsAllFiles()
{
    QVERIFY(PeopleFiles::removeAll().has_value());
    const QString path = PeopleFiles::path(profileNamed(u"any"_s));
    QFile other(QFileInfo(path).path() + u"/journal.db"_s);
    QVERIFY(other.open(QIODevice::WriteOnly));
    for (const QString &name : {path, QString(path + u".a1b2c3"_s)}) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QCOMPARE(PeopleFiles::removeAll(), std::optional(2));
    QVERIFY(!QFile::exists(path));
    QVERIFY(other.exists());
    QCOMPARE(PeopleFiles::removeAll(), std::optional(0));
}

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
