// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory/directorycache.h"
#include "directory/peoplefinder.h"
#include "support/samplepeople.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;
using namespace std::chrono_literals;
using Priority = PeopleFinder::Priority;
using State = PeopleFinder::State;

namespace {

const DirectoryError unreachable{DirectoryError::Kind::CannotReach, u"test.local"_s, u"no"_s};

// A finder with directories in memory, which it owns.
struct Bed
{
    explicit Bed(int directories = 1,
                 const PeopleFinder::Settings &settings
                 = {.signalInterval = 1ms, .saveDelay = 1ms, .retryInterval = 1h})
        : finder(settings)
    {
        std::vector<std::unique_ptr<Directory>> owned;
        for (int number = 0; number < directories; ++number) {
            auto one = std::make_unique<MemoryDirectory>(u"directory %1"_s.arg(number));
            memory << one.get();
            owned.push_back(std::move(one));
        }
        finder.setDirectories(std::move(owned));
    }

    QList<DirectoryKey> asked(int directory = 0) const
    {
        QList<DirectoryKey> all;
        for (const auto &call : memory.at(directory)->calls())
            all << call;
        return all;
    }

    PeopleFinder finder;
    QList<MemoryDirectory *> memory;
};

}

class TestPeopleFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void findsAndRemembers();
    void knowsBothKeysOfOne();
    void asksForBothKeysOfOneInOneCall();
    void passesOverNullKeys();
    void visibleOnesGoFirst();
    void whoComesIntoSightMovesForward();
    void latestInSightGoFirst();
    void manyMeanFewSignals();
    void manyKnownKeysAreCheap();
    void directoriesAreAskedInTurn();
    void sidOfADomainIsAskedThereOnly();
    void unreachableIsNotMissing();
    void otherDirectoryAnswersForAnUnreachableOne();
    void unreachableOnesAreAskedAgainLater();
    void tryAgainEndsTheWait();
    void answersEndTheProblem();
    void newDirectoriesAreAskedForTheMissing();
    void keptPeopleAreNotAskedFor();
    void keepsWhoWasFound();
    void forgets();
    void ownGroupsComeFromTheFirst();
};

void TestPeopleFinder::findsAndRemembers()
{
    Bed bed;
    bed.memory[0]->setEntries(samplePeople(1, 3));
    QSignalSpy resolved(&bed.finder, &PeopleFinder::resolved);
    QCOMPARE(bed.finder.state(sampleGuidKey(1)), State::Unknown);
    bed.finder.want({sampleGuidKey(1), sampleGuidKey(9), sampleGuidKey(1)}, Priority::Background);
    QCOMPARE(bed.finder.state(sampleGuidKey(1)), State::Waiting);
    QCOMPARE(bed.finder.entry(sampleGuidKey(1)), std::nullopt);
    QTRY_COMPARE(bed.finder.state(sampleGuidKey(9)), State::Missing);
    QCOMPARE(bed.finder.state(sampleGuidKey(1)), State::Found);
    QCOMPARE(bed.finder.entry(sampleGuidKey(1)), samplePerson(1));
    QTRY_VERIFY(!resolved.isEmpty());
    QVERIFY(resolved[0][0].value<QList<DirectoryKey>>().contains(sampleGuidKey(9)));
    bed.finder.want({sampleGuidKey(1), sampleGuidKey(9)}, Priority::Visible);
    QCOMPARE(bed.finder.state(sampleGuidKey(9)), State::Missing);
    QCOMPARE(bed.asked(), (QList<DirectoryKey>{sampleGuidKey(1), sampleGuidKey(9)}));
}

void TestPeopleFinder::knowsBothKeysOfOne()
{
    Bed bed;
    bed.memory[0]->setEntries(samplePeople(1, 2));
    QSignalSpy resolved(&bed.finder, &PeopleFinder::resolved);
    bed.finder.want({sampleGuidKey(1), sampleSid(2)}, Priority::Visible);
    QTRY_VERIFY(!resolved.isEmpty());
    QCOMPARE(bed.finder.entry(sampleSid(1)), samplePerson(1));
    QCOMPARE(bed.finder.entry(sampleGuidKey(2)), samplePerson(2));
    const auto told = resolved[0][0].value<QList<DirectoryKey>>();
    for (const auto &key : {sampleGuidKey(1), sampleSid(1), sampleGuidKey(2), sampleSid(2)})
        QVERIFY(told.contains(key));
    bed.finder.want({sampleSid(1), sampleGuidKey(2)}, Priority::Visible);
    QCOMPARE(bed.asked().size(), 2);
}

void TestPeopleFinder::asksForBothKeysOfOneInOneCall()
{
    Bed bed;
    bed.memory[0]->setEntries(samplePeople(1, 2));
    bed.finder.want({sampleGuidKey(1), sampleSid(1)}, Priority::Visible);
    QTRY_COMPARE(bed.finder.state(sampleGuidKey(1)), State::Found);
    // The directory is free again.
    bed.finder.want({sampleGuidKey(2)}, Priority::Visible);
    QTRY_COMPARE(bed.finder.state(sampleGuidKey(2)), State::Found);
}

void TestPeopleFinder::passesOverNullKeys()
{
    Bed bed;
    const auto zero = DirectoryKey::ofGuid(QUuid());
    bed.finder.want({DirectoryKey(), zero, sampleGuidKey(1)}, Priority::Visible);
    QTRY_COMPARE(bed.finder.state(sampleGuidKey(1)), State::Missing);
    QCOMPARE(bed.asked(), QList{sampleGuidKey(1)});
    QCOMPARE(bed.finder.state(zero), State::Unknown);
}

void TestPeopleFinder::visibleOnesGoFirst()
{
    Bed bed;
    bed.memory[0]->setHeld(true);
    bed.finder.want(sampleGuidKeys(1, 300), Priority::Background);
    bed.finder.want(sampleGuidKeys(400, 402), Priority::Visible);
    QCOMPARE(bed.asked(), sampleGuidKeys(1, 100));
    bed.memory[0]->answerNow();
    QCOMPARE(bed.memory[0]->calls().size(), 2);
    QCOMPARE(bed.memory[0]->calls()[1], sampleGuidKeys(400, 402) + sampleGuidKeys(101, 197));
}

void TestPeopleFinder::whoComesIntoSightMovesForward()
{
    Bed bed;
    bed.memory[0]->setHeld(true);
    bed.finder.want(sampleGuidKeys(1, 300), Priority::Background);
    for (int repeat = 0; repeat < 3; ++repeat)
        bed.finder.want(sampleGuidKeys(250, 259), Priority::Visible);
    // Of these the first hundred are in the air already.
    bed.finder.want(sampleGuidKeys(91, 101), Priority::Visible);
    for (int call = 0; call < 4; ++call)
        bed.memory[0]->answerNow();
    const auto asked = bed.asked();
    QCOMPARE(asked.size(), 300);
    QCOMPARE(QSet<DirectoryKey>(asked.cbegin(), asked.cend()).size(), 300);
    QCOMPARE(asked.mid(100, 11), QList{sampleGuidKey(101)} + sampleGuidKeys(250, 259));
}

void TestPeopleFinder::latestInSightGoFirst()
{
    Bed bed;
    bed.memory[0]->setHeld(true);
    bed.finder.want({sampleGuidKey(1)}, Priority::Visible);
    bed.finder.want(sampleGuidKeys(100, 102), Priority::Visible);
    bed.finder.want(sampleGuidKeys(200, 202), Priority::Visible);
    bed.memory[0]->answerNow();
    QCOMPARE(bed.memory[0]->calls()[1], sampleGuidKeys(200, 202) + sampleGuidKeys(100, 102));
}

void TestPeopleFinder::manyMeanFewSignals()
{
    // Longer than the test takes: what is resolved meanwhile is told together.
    Bed bed(1, {.signalInterval = 200ms, .saveDelay = 1h, .retryInterval = 1h});
    bed.memory[0]->setEntries(samplePeople(1, 2000));
    QSignalSpy resolved(&bed.finder, &PeopleFinder::resolved);
    bed.finder.want(sampleGuidKeys(1, 2000), Priority::Background);
    QTRY_COMPARE(bed.finder.state(sampleGuidKey(2000)), State::Found);
    qsizetype told = 0;
    const auto count = [&] {
        told = 0;
        for (const auto &signal : std::as_const(resolved))
            told += signal[0].value<QList<DirectoryKey>>().size();
        return told;
    };
    QTRY_COMPARE(count(), 4000);
    QCOMPARE(bed.memory[0]->calls().size(), 20);
    QVERIFY2(resolved.size() < 15, qPrintable(QString::number(resolved.size())));
}

// Proves that nobody is asked for again; how long it takes is printed by the benchmark.
void TestPeopleFinder::manyKnownKeysAreCheap()
{
    Bed bed;
    bed.memory[0]->setEntries(samplePeople(1, 10000));
    const auto keys = sampleGuidKeys(1, 10000);
    bed.finder.want(keys, Priority::Background);
    QTRY_COMPARE(bed.finder.state(sampleGuidKey(10000)), State::Found);
    QBENCHMARK
    {
        bed.finder.want(keys, Priority::Visible);
    }
    QCOMPARE(bed.memory[0]->calls().size(), 100);
}

void TestPeopleFinder::directoriesAreAskedInTurn()
{
    Bed bed(2);
    bed.memory[0]->setEntries(samplePeople(1, 1));
    bed.memory[1]->setEntries(samplePeople(2, 2));
    bed.finder.want(sampleGuidKeys(1, 3), Priority::Visible);
    QTRY_COMPARE(bed.finder.state(sampleGuidKey(3)), State::Missing);
    QCOMPARE(bed.finder.state(sampleGuidKey(2)), State::Found);
    QCOMPARE(bed.asked(0), sampleGuidKeys(1, 3));
    QCOMPARE(bed.asked(1), sampleGuidKeys(2, 3));
}

void TestPeopleFinder::sidOfADomainIsAskedThereOnly()
{
    Bed bed(3);
    bed.memory[1]->setDomainSid(sampleDomain);
    const auto other = DirectoryKey::ofSid(u"S-1-5-21-7-8-9-500"_s);
    const auto builtin = DirectoryKey::ofSid(u"S-1-5-32-544"_s);
    bed.finder.want({sampleSid(1), other, builtin}, Priority::Visible);
    QTRY_COMPARE(bed.finder.state(other), State::Missing);
    QTRY_COMPARE(bed.finder.state(sampleSid(1)), State::Missing);
    QCOMPARE(bed.asked(0), (QList{other, builtin}));
    QCOMPARE(bed.asked(1).count(sampleSid(1)), 1);
    QCOMPARE(bed.asked(2), (QList{other, builtin}));
}

void TestPeopleFinder::unreachableIsNotMissing()
{
    Bed bed(2);
    bed.memory[0]->setError(unreachable);
    QSignalSpy problems(&bed.finder, &PeopleFinder::problemChanged);
    bed.finder.want(sampleGuidKeys(1, 250), Priority::Visible);
    QTRY_COMPARE(bed.finder.state(sampleGuidKey(250)), State::Unreachable);
    QCOMPARE(bed.finder.problem(), unreachable);
    QCOMPARE(problems.size(), 1);
    // Whoever looks at them again and again asks nobody.
    for (int repeat = 0; repeat < 5; ++repeat)
        bed.finder.want(sampleGuidKeys(1, 250), Priority::Visible);
    QCOMPARE(bed.memory[0]->calls().size(), 3);
}

void TestPeopleFinder::otherDirectoryAnswersForAnUnreachableOne()
{
    Bed bed(2);
    bed.memory[0]->setError(unreachable);
    bed.memory[1]->setEntries(samplePeople(1, 1));
    bed.finder.want(sampleGuidKeys(1, 2), Priority::Visible);
    QTRY_COMPARE(bed.finder.state(sampleGuidKey(2)), State::Unreachable);
    QCOMPARE(bed.finder.state(sampleGuidKey(1)), State::Found);
    QCOMPARE(bed.finder.problem(), unreachable);
}

void TestPeopleFinder::unreachableOnesAreAskedAgainLater()
{
    Bed bed(1, {.signalInterval = 1ms, .saveDelay = 1h, .retryInterval = 20ms});
    bed.memory[0]->setEntries(samplePeople(1, 2));
    bed.memory[0]->setError(unreachable);
    bed.finder.want(sampleGuidKeys(1, 2), Priority::Visible);
    QTRY_COMPARE(bed.finder.state(sampleGuidKey(1)), State::Unreachable);
    QTRY_VERIFY(bed.memory[0]->calls().size() > 1);
    bed.memory[0]->setError(std::nullopt);
    QTRY_COMPARE(bed.finder.state(sampleGuidKey(1)), State::Found);
    QCOMPARE(bed.finder.problem(), std::nullopt);
}

void TestPeopleFinder::tryAgainEndsTheWait()
{
    Bed bed;
    bed.memory[0]->setEntries(samplePeople(1, 1));
    bed.memory[0]->setError(unreachable);
    bed.finder.want({sampleGuidKey(1)}, Priority::Visible);
    QTRY_COMPARE(bed.finder.state(sampleGuidKey(1)), State::Unreachable);
    bed.memory[0]->setError(std::nullopt);
    bed.finder.tryAgain();
    QCOMPARE(bed.memory[0]->endedBackOffs(), 1);
    QTRY_COMPARE(bed.finder.state(sampleGuidKey(1)), State::Found);
}

void TestPeopleFinder::answersEndTheProblem()
{
    Bed bed;
    bed.memory[0]->setEntries(samplePeople(1, 2));
    bed.memory[0]->setError(unreachable);
    bed.finder.want({sampleGuidKey(1)}, Priority::Background);
    QTRY_COMPARE(bed.finder.state(sampleGuidKey(1)), State::Unreachable);
    bed.memory[0]->setError(std::nullopt);
    bed.finder.want({sampleGuidKey(2)}, Priority::Visible);
    QTRY_COMPARE(bed.finder.problem(), std::nullopt);
    // The directory works again, so those before are asked again at once.
    QTRY_COMPARE(bed.finder.state(sampleGuidKey(1)), State::Found);
}

void TestPeopleFinder::newDirectoriesAreAskedForTheMissing()
{
    Bed bed;
    bed.finder.want({sampleGuidKey(1)}, Priority::Visible);
    QTRY_COMPARE(bed.finder.state(sampleGuidKey(1)), State::Missing);
    QSignalSpy resolved(&bed.finder, &PeopleFinder::resolved);
    auto other = std::make_unique<MemoryDirectory>(u"other"_s);
    other->setEntries(samplePeople(1, 1));
    std::vector<std::unique_ptr<Directory>> directories;
    directories.push_back(std::move(other));
    bed.finder.setDirectories(std::move(directories));
    QCOMPARE(bed.finder.state(sampleGuidKey(1)), State::Unknown);
    QTRY_COMPARE(resolved.size(), 1);
    bed.finder.want({sampleGuidKey(1)}, Priority::Visible);
    QTRY_COMPARE(bed.finder.state(sampleGuidKey(1)), State::Found);
}

void TestPeopleFinder::keptPeopleAreNotAskedFor()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"names"_s);
    {
        Bed bed;
        DirectoryCache cache(path);
        QSignalSpy saved(&cache, &DirectoryCache::saved);
        bed.finder.setCache(&cache);
        bed.memory[0]->setEntries(samplePeople(1, 2));
        bed.finder.want(sampleGuidKeys(1, 3), Priority::Visible);
        QTRY_COMPARE(bed.finder.state(sampleGuidKey(3)), State::Missing);
        QTRY_VERIFY(!saved.isEmpty());
        bed.finder.setCache(nullptr);
    }
    Bed bed;
    DirectoryCache cache(path);
    bed.finder.setCache(&cache);
    // Before the file is read.
    bed.finder.want(sampleGuidKeys(1, 4), Priority::Visible);
    QCOMPARE(bed.finder.state(sampleGuidKey(1)), State::Waiting);
    QTRY_COMPARE(bed.finder.state(sampleGuidKey(4)), State::Missing);
    QCOMPARE(bed.finder.entry(sampleSid(2)), samplePerson(2));
    QCOMPARE(bed.finder.state(sampleGuidKey(3)), State::Missing);
    QCOMPARE(bed.asked(), QList{sampleGuidKey(4)});
    bed.finder.setCache(nullptr);
}

void TestPeopleFinder::keepsWhoWasFound()
{
    QTemporaryDir folder;
    DirectoryCache cache(folder.filePath(u"names"_s));
    {
        Bed bed(1, {.signalInterval = 1ms, .saveDelay = 1h, .retryInterval = 1h});
        bed.finder.setCache(&cache);
        bed.memory[0]->setEntries(samplePeople(1, 1));
        bed.finder.want({sampleGuidKey(1)}, Priority::Visible);
        QTRY_COMPARE(bed.finder.state(sampleGuidKey(1)), State::Found);
    }
    QSignalSpy loaded(&cache, &DirectoryCache::loaded);
    cache.load();
    QTRY_COMPARE(loaded.size(), 1);
    const auto book = loaded[0][0].value<DirectoryBook>();
    QVERIFY(book.find(sampleGuidKey(1)));
    QCOMPARE(*book.find(sampleSid(1))->entry, samplePerson(1));
}

void TestPeopleFinder::forgets()
{
    QTemporaryDir folder;
    DirectoryCache cache(folder.filePath(u"names"_s));
    QSignalSpy saved(&cache, &DirectoryCache::saved);
    Bed bed;
    bed.finder.setCache(&cache);
    bed.memory[0]->setEntries(samplePeople(1, 1));
    bed.finder.want(sampleGuidKeys(1, 2), Priority::Visible);
    QTRY_COMPARE(bed.finder.state(sampleGuidKey(2)), State::Missing);
    QTRY_VERIFY(!saved.isEmpty());
    QVERIFY(QFile::exists(cache.path()));
    bed.finder.forget();
    QCOMPARE(bed.finder.state(sampleGuidKey(1)), State::Unknown);
    QCOMPARE(bed.finder.state(sampleGuidKey(2)), State::Unknown);
    QTRY_VERIFY(!QFile::exists(cache.path()));
    bed.finder.setCache(nullptr);
}

void TestPeopleFinder::ownGroupsComeFromTheFirst()
{
    Bed bed(2);
    const QStringList groups{u"S-1-5-32-545"_s};
    bed.memory[0]->setOwnGroups(samplePerson(1).sid, groups);
    QSignalSpy found(&bed.finder, &PeopleFinder::ownGroupsFound);
    bed.finder.wantOwnGroups();
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(found[0][0].toString(), samplePerson(1).sid);
    QCOMPARE(found[0][1].toStringList(), groups);
    bed.memory[0]->setError(unreachable);
    QSignalSpy failed(&bed.finder, &PeopleFinder::ownGroupsFailed);
    bed.finder.wantOwnGroups();
    QTRY_COMPARE(failed.size(), 1);
}

QTEST_GUILESS_MAIN(TestPeopleFinder)
#include "tst_peoplefinder.moc"
