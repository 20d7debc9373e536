// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/profilecodec.h"
#include "demo/practicehost.h"
#include "directory/memorydirectory.h"
#include "journal/memoryjournal.h"
#include "session/session.h"
#include "support/sessionfixture.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

using Number = Settings::Number;

ServerProfile profile(const QString &name, const QString &address)
{
    auto profile = ServerProfile::fromAddress(address).value();
    profile.name = name;
    return profile;
}

}

class TestPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingWithoutAFile();
    void prescribesProfiles();
    void findsTheFileOfProfiles_data();
    void findsTheFileOfProfiles();
    void tellsWhatItCannotUse_data();
    void tellsWhatItCannotUse();
    void locks_data();
    void locks();
    void lockedOutServers();
    void brokenFileUnlocksNothing_data();
    void brokenFileUnlocksNothing();
    void keepsWithinTheBounds();
    void countsBeforeOwnNumbers();
    void ownFileLocksNothing();
    void readOnlySendsNothing();
    void limitsRefreshes();
    void failedLoadsMayBeTriedAgain();
    void keepsNoNames();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &content) const;
    // What the policy says from the next start on.
    void start(const QByteArray &policy);
    QString problems() const { return m_settings->policyProblems().join(u'\n'); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_storage;
    std::unique_ptr<QSettings> m_policy;
    std::unique_ptr<Settings> m_settings;
    QNetworkAccessManager m_network;
};

void TestPolicy::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_storage = std::make_unique<QSettings>(path(u"own.ini"_s), QSettings::IniFormat);
    m_policy = std::make_unique<QSettings>(path(u"policy.ini"_s), QSettings::IniFormat);
    m_settings = std::make_unique<Settings>(*m_storage, nullptr, m_policy.get());
}

void TestPolicy::cleanup()
{
    m_settings.reset();
}

void TestPolicy::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void TestPolicy::start(const QByteArray &policy)
{
    m_settings.reset();
    m_policy.reset();
    write(u"policy.ini"_s, policy);
    m_policy = std::make_unique<QSettings>(path(u"policy.ini"_s), QSettings::IniFormat);
    m_settings = std::make_unique<Settings>(*m_storage, nullptr, m_policy.get());
}

void TestPolicy::nothingWithoutAFile()
{
    QCOMPARE(problems(), QString());
    QVERIFY(!m_settings->isReadOnly() && !m_settings->areProfilesLocked());
    QCOMPARE(m_settings->readOnlyReason(), QString());
    QCOMPARE(m_settings->number(Number::RefreshSeconds), 0);
    QVERIFY(!m_settings->isPrescribed(Number::RefreshSeconds));
    start("");
    QCOMPARE(problems(), QString());
    QVERIFY(!m_settings->isReadOnly() && !m_settings->areProfilesLocked());
    const Settings alone(*m_storage, nullptr);
    QVERIFY(alone.policyProblems().isEmpty() && !alone.isReadOnly());
}

void TestPolicy::prescribesProfiles()
{
    const auto site = profile(u"Prod"_s, u"https://site.example"_s);
    const auto own = profile(u"PROD"_s, u"https://own.example"_s);
    const auto other = profile(u"Alfa"_s, u"https://alfa.example"_s);
    m_settings->saveProfile(own);
    m_settings->saveProfile(other);
    write(u"site.json"_s, ProfileCodec::encodeFile({site}));
    start("[profiles]\nfile=site.json\n");
    QCOMPARE(problems(), QString());
    QCOMPARE(m_settings->profiles(), QList<ServerProfile>({other, site}));
    QCOMPARE(m_settings->profile(u"prod"_s), site);
    QVERIFY(m_settings->isPrescribed(u"pROD"_s) && !m_settings->isPrescribed(u"Alfa"_s));
    // Not in any way.
    QVERIFY(!m_settings->saveProfile(own));
    QVERIFY(!m_settings->removeProfile(u"prod"_s));
    QVERIFY(!m_settings->replaceProfile(u"Prod"_s, profile(u"New"_s, u"https://new.example"_s)));
    QVERIFY(!m_settings->replaceProfile(u"Alfa"_s, own));
    QCOMPARE(m_settings->profiles(), QList<ServerProfile>({other, site}));
    QVERIFY(m_settings->replaceProfile(u"Alfa"_s, profile(u"Beta"_s, u"https://b.example"_s)));
    // What was the operator's own is still there when the site no longer decides.
    start("");
    QCOMPARE(m_settings->profile(u"prod"_s), own);
}

void TestPolicy::findsTheFileOfProfiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isWhole");
    QTest::newRow("beside the policy") << u"site.json"_s << false;
    QTest::newRow("below") << u"servers/site.json"_s << false;
    QTest::newRow("by its whole path") << u"site.json"_s << true;
    QTest::newRow("comma and blank") << u"our, site.json"_s << false;
}

void TestPolicy::findsTheFileOfProfiles()
{
    QFETCH(QString, name);
    QFETCH(bool, isWhole);
    const auto site = profile(u"Prod"_s, u"https://site.example"_s);
    QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
    write(name, ProfileCodec::encodeFile({site}));
    const QString said = isWhole ? path(name) : name;
    start("[profiles]\nfile=\"" + said.toUtf8() + "\"\n");
    QCOMPARE(problems(), QString());
    QCOMPARE(m_settings->profiles(), QList<ServerProfile>{site});
}

void TestPolicy::tellsWhatItCannotUse_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QByteArray>("profiles");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &policy, const QString &words,
                        const QByteArray &profiles = {}) {
        QTest::newRow(name) << policy << profiles << words;
    };
    row("no such file", "[profiles]\nfile=nowhere.json\n", u"nowhere.json"_s);
    row("a folder", "[profiles]\nfile=.\n", u"is not used"_s);
    row("no profiles", "[profiles]\nfile=site.json\n", u"no server profiles"_s, "{}");
    row("wrong profile", "[profiles]\nfile=site.json\n", u"profile 1"_s,
        R"({"sigill":"profiles","version":1,"profiles":[{"name":"x"}]})");
    row("no number", "[refresh]\nminimumSeconds=often\n", u"often"_s);
    row("too much", "[refresh]\nminimumSeconds=9999\n", u"3600"_s);
    row("negative", "[run]\ngraceSeconds=-1\n", u"run/graceSeconds"_s);
    // Such as a switch whose capital was forgotten.
    row("unknown word", "[actions]\nreadonly=1\n", u"actions/readonly"_s);
    row("profiles as in the operator's file", "[profiles]\nsize=1\n1\\name=x\n",
        u"profiles/1/name"_s);
}

void TestPolicy::tellsWhatItCannotUse()
{
    QFETCH(QByteArray, policy);
    QFETCH(QByteArray, profiles);
    QFETCH(QString, words);
    const auto own = profile(u"Alfa"_s, u"https://alfa.example"_s);
    m_settings->saveProfile(own);
    write(u"site.json"_s, profiles);
    start(policy);
    QVERIFY2(problems().contains(words), qPrintable(problems()));
    QCOMPARE(m_settings->profiles(), QList<ServerProfile>{own});
    QVERIFY(!m_settings->isReadOnly());
}

void TestPolicy::locks_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isOn");
    for (const char *value : {"0", "false", "no", "off", "FALSE"})
        QTest::newRow(value) << QByteArray(value) << false;
    // Whatever else somebody meant by it, it is not to be open.
    for (const char *value : {"1", "true", "yes", "on", "2", "ja", "\"\"", "\"1, 2\""})
        QTest::newRow(value) << QByteArray(value) << true;
}

void TestPolicy::locks()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, isOn);
    const auto own = profile(u"Alfa"_s, u"https://alfa.example"_s);
    m_settings->saveProfile(own);
    start("[profiles]\nlocked=" + value + "\n[actions]\nreadOnly=" + value + "\n");
    QCOMPARE(problems(), QString());
    QCOMPARE(m_settings->isReadOnly(), isOn);
    QCOMPARE(m_settings->readOnlyReason().isEmpty(), !isOn);
    QCOMPARE(m_settings->areProfilesLocked(), isOn);
    QCOMPARE(m_settings->profiles().isEmpty(), isOn);
    QCOMPARE(m_settings->saveProfile(profile(u"New"_s, u"https://new.example"_s)), !isOn);
    QCOMPARE(m_settings->removeProfile(u"Alfa"_s), !isOn);
}

void TestPolicy::lockedOutServers()
{
    auto site = profile(u"Prod"_s, u"https://site.example/cm"_s);
    site.caFile = u"/etc/site.pem"_s;
    write(u"site.json"_s, ProfileCodec::encodeFile({site}));
    const auto typed = profile(u"site.example"_s, u"https://site.example/cm/"_s);
    const auto other = profile(u"other.example"_s, u"https://other.example"_s);
    start("[profiles]\nfile=site.json\n");
    QCOMPARE(m_settings->permitted(typed).value(), typed);
    QCOMPARE(m_settings->permitted(other).value(), other);
    start("[profiles]\nfile=site.json\nlocked=1\n");
    // As the site has set it, not as it was typed.
    QCOMPARE(m_settings->permitted(typed).value(), site);
    QVERIFY(!m_settings->permitted(other));
    QVERIFY(!m_settings->permitted(other).error().isEmpty());
}

void TestPolicy::brokenFileUnlocksNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no assignments") << QByteArray("actions read only\n");
    QTest::newRow("in a later section")
        << QByteArray("[refresh]\nminimumSeconds=1\n[actions]\nreadOnly\n");
    QTest::newRow("section without an end") << QByteArray("[actions\nreadOnly=0\n");
}

void TestPolicy::brokenFileUnlocksNothing()
{
    QFETCH(QByteArray, content);
    const auto own = profile(u"Alfa"_s, u"https://alfa.example"_s);
    m_settings->saveProfile(own);
    start(content);
    QVERIFY(m_settings->isReadOnly() && m_settings->areProfilesLocked());
    QVERIFY(!m_settings->readOnlyReason().isEmpty());
    QVERIFY2(problems().contains(QDir::toNativeSeparators(path(u"policy.ini"_s))),
             qPrintable(problems()));
    QVERIFY(!m_settings->saveProfile(own) && !m_settings->removeProfile(u"Alfa"_s));
    // Looking goes on.
    QCOMPARE(m_settings->profiles(), QList<ServerProfile>{own});
    QVERIFY(m_settings->permitted(own));

    // A folder in its place cannot be read at all.
    m_settings.reset();
    m_policy.reset();
    QVERIFY(QFile::remove(path(u"policy.ini"_s)) && QDir().mkpath(path(u"policy.ini"_s)));
    m_policy = std::make_unique<QSettings>(path(u"policy.ini"_s), QSettings::IniFormat);
    m_settings = std::make_unique<Settings>(*m_storage, nullptr, m_policy.get());
    QVERIFY(m_settings->isReadOnly() && m_settings->areProfilesLocked());
}

void TestPolicy::keepsWithinTheBounds()
{
    start("[refresh]\nminimumSeconds=99999\nliveSeconds=10\n[run]\nconcurrency=0\n[journal]"
          "\nretentionDays=soon\n");
    const auto bounds = Settings::bounds(Number::RefreshSeconds);
    QCOMPARE(bounds, (std::pair<int, int>(0, 3600)));
    QCOMPARE(m_settings->number(Number::RefreshSeconds), bounds.second);
    QCOMPARE(m_settings->number(Number::LiveSeconds), 30);
    QCOMPARE(m_settings->number(Number::Concurrency), Settings::bounds(Number::Concurrency).first);
    const Settings usual(*m_storage, nullptr);
    QCOMPARE(m_settings->number(Number::RetentionDays), usual.number(Number::RetentionDays));
    QCOMPARE(m_settings->policyProblems().size(), 4);
}

void TestPolicy::countsBeforeOwnNumbers()
{
    m_settings->set(Number::RefreshSeconds, 5);
    QCOMPARE(m_settings->number(Number::RefreshSeconds), 5);
    start("[refresh]\nminimumSeconds=60\n");
    QVERIFY(m_settings->isPrescribed(Number::RefreshSeconds));
    QCOMPARE(m_settings->number(Number::RefreshSeconds), 60);
    m_settings->set(Number::RefreshSeconds, 0);
    QCOMPARE(m_settings->number(Number::RefreshSeconds), 60);
}

void TestPolicy::ownFileLocksNothing()
{
    m_storage->setValue(u"actions/readOnly"_s, 1);
    m_storage->setValue(u"profiles/locked"_s, 1);
    m_storage->setValue(u"profiles/file"_s, u"site.json"_s);
    QVERIFY(!m_settings->isReadOnly() && !m_settings->areProfilesLocked());
}

void TestPolicy::readOnlySendsNothing()
{
    start("[actions]\nreadOnly=1\n");
    const auto host = startHost({sampleRequest(1, RequestStatus::Approved)});
    Session session(m_network, *m_settings, std::make_unique<MemoryJournal>(nullptr), nullptr);
    session.connectTo(profileFor(*host));
    QTRY_COMPARE_WITH_TIMEOUT(session.loadState(), Session::LoadState::Loaded, longest);
    QVERIFY(session.runSettings().isReadOnly);
    // Whoever sets other times for runs does not open it.
    session.setRunSettings(hurriedRuns());
    QVERIFY(session.runSettings().isReadOnly);

    const auto item
        = session.judge(sampleRequest(1, RequestStatus::Approved), StatusChange::Complete);
    QVERIFY(item.willBeSent());
    QSignalSpy finished(&session, &Session::runFinished);
    auto *runner = session.startRun(StatusChange::Complete, {item}, {});
    QVERIFY(session.isRunning());
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, longest);
    QCOMPARE(runner->count(Outcome::Kind::NotSent), 1);
    QVERIFY(!session.mayRetry(*runner));

    // Nor does the way of single changes.
    session.graces().add(StatusChange::Complete, item, 1);
    session.graces().sendNow();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, longest);
    QCOMPARE(session.run()->count(Outcome::Kind::NotSent), 1);
    QCOMPARE(host->calls("PUT", sampleId(1)), 0);
    std::optional<QList<JournalEntry>> entries;
    session.readHistory(sampleId(1), &session,
                        [&entries](const auto &read) { entries = read.value(); });
    QTRY_VERIFY(entries);
    QVERIFY(entries->isEmpty());
}

void TestPolicy::limitsRefreshes()
{
    start("[refresh]\nminimumSeconds=3600\n");
    const auto host = startHost({sampleRequest(1)});
    Session session(m_network, *m_settings, std::make_unique<MemoryJournal>(nullptr), nullptr);
    QCOMPARE(session.secondsToRefresh(), 0);
    session.connectTo(profileFor(*host));
    QTRY_COMPARE_WITH_TIMEOUT(session.loadState(), Session::LoadState::Loaded, longest);
    QTRY_VERIFY_WITH_TIMEOUT(session.hasSettledTemplates(), longest);
    QSignalSpy answers(&m_network, &QNetworkAccessManager::finished);
    QSignalSpy heldBack(&session, &Session::refreshHeldBack);
    session.refresh();
    QCOMPARE(heldBack.count(), 1);
    const int seconds = heldBack.first().first().toInt();
    QVERIFY2(seconds > 3500 && seconds <= 3600, qPrintable(QString::number(seconds)));
    QCOMPARE(session.loadState(), Session::LoadState::Loaded);
    QCOMPARE(answers.count(), 0);
    // What is chosen anew is read: it was not asked before.
    session.setView(StatusView::Decided);
    QTRY_COMPARE_WITH_TIMEOUT(session.loadState(), Session::LoadState::Loaded, longest);
    QVERIFY(answers.count() > 0);
    // And another server is another matter.
    answers.clear();
    session.connectTo(profileFor(*host));
    QTRY_COMPARE_WITH_TIMEOUT(session.loadState(), Session::LoadState::Loaded, longest);
    QVERIFY(answers.count() > 0);

    start("");
    Session free(m_network, *m_settings, std::make_unique<MemoryJournal>(nullptr), nullptr);
    free.connectTo(profileFor(*host));
    QTRY_COMPARE_WITH_TIMEOUT(free.loadState(), Session::LoadState::Loaded, longest);
    free.refresh();
    QCOMPARE(free.loadState(), Session::LoadState::Loading);
}

void TestPolicy::failedLoadsMayBeTriedAgain()
{
    start("[refresh]\nminimumSeconds=3600\n");
    const auto host = startHost({sampleRequest(1)});
    Session session(m_network, *m_settings, std::make_unique<MemoryJournal>(nullptr), nullptr);
    session.connectTo(profileFor(*host));
    QTRY_COMPARE_WITH_TIMEOUT(session.loadState(), Session::LoadState::Loaded, longest);
    FaultRule failing;
    failing.code = 500;
    host->setFaults(FaultPlan({failing}));
    session.setView(StatusView::All);
    QTRY_COMPARE_WITH_TIMEOUT(session.loadState(), Session::LoadState::Failed, longest);
    host->setFaults({});
    QCOMPARE(session.secondsToRefresh(), 0);
    session.refresh();
    QCOMPARE(session.loadState(), Session::LoadState::Loading);
    QTRY_COMPARE_WITH_TIMEOUT(session.loadState(), Session::LoadState::Loaded, longest);
    QVERIFY(session.secondsToRefresh() > 0);
}

void TestPolicy::keepsNoNames()
{
    const QByteArray before = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", path(u"data"_s).toLocal8Bit());
    auto server = profile(u"Alfa"_s, u"https://names.example"_s);
    server.directories.append(DirectorySettings());
    server.directories.last().domain = u"nowhere.invalid"_s;
    const QDir folder(path(u"data/Sigill"_s));
    const auto kept = [&folder] { return folder.entryList({u"people-*"_s}, QDir::Files).size(); };
    // Somebody is known, and kept.
    auto request = sampleRequest(1);
    request.target = QUuid::createUuid();
    const auto find = [&] {
        auto directory = std::make_unique<MemoryDirectory>(u"memory"_s);
        DirectoryEntry entry;
        entry.guid = request.target;
        entry.displayName = u"Anna"_s;
        directory->setEntries({entry});
        std::vector<std::unique_ptr<Directory>> directories;
        directories.push_back(std::move(directory));
        People people(*m_settings, nullptr);
        QSignalSpy found(&people, &People::found);
        people.setProfile(server);
        people.setDirectories(std::move(directories));
        people.want({request}, PeopleFinder::Priority::Visible);
        return QTest::qWaitFor([&] { return found.count() > 0; }, longest);
    };
    QVERIFY(find());
    QTRY_COMPARE_WITH_TIMEOUT(kept(), 1, longest);
    start("[directory]\nkeepNames=0\n");
    QVERIFY(m_settings->isPrescribed(Number::KeepNames));
    m_settings->set(Number::KeepNames, 1);
    QVERIFY(find());
    QTRY_COMPARE_WITH_TIMEOUT(kept(), 0, longest);
    qputenv("XDG_DATA_HOME", before);
}

QTEST_GUILESS_MAIN(TestPolicy)
#include "tst_policy.moc"
