// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory/directorybookfile.h"
#include "session/peoplefiles.h"
#include "support/commandrun.h"
#include "support/sessionfixture.h"

#include <QElapsedTimer>
#include <QTcpServer>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

constexpr QUuid anna(0x8f1590dc, 0xd932, 0x4b66, 0x8e, 0x68, 0x2e, 0x91, 0xc5, 0x88, 0x07, 0x80);
constexpr QUuid unknown(0x8f1590dc, 0xd932, 0x4b66, 0x8e, 0x68, 0x2e, 0x91, 0xc5, 0x88, 0x07, 0x81);

Request requestFor(int number, const QUuid &target, const QUuid &originator)
{
    auto request = sampleRequest(number);
    request.target = target;
    request.originator = originator;
    return request;
}

}

// The real sigillctl with a directory that takes connections and never says a word, and the names
// that an earlier run has kept.
class TestCliNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void listsNames();
    void listsNamesAsJson();
    void asksNobodyWhenToldSo();
    void showsNames();
    void isNotHeldUp();
    void deletesLocalData();

private:
    QString keptFile() const;

    QTcpServer m_silent;
    std::unique_ptr<PracticeHost> m_host;
    std::unique_ptr<CommandRun> m_command;
    ServerProfile m_profile;
};

void TestCliNames::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QVERIFY(m_silent.listen(QHostAddress::LocalHost));
    m_host = startHost({requestFor(1, anna, unknown), requestFor(2, unknown, anna)});
    m_command = std::make_unique<CommandRun>();
    m_profile = profileFor(*m_host);
    m_profile.name = u"test"_s;
    DirectorySettings directory;
    directory.domain = u"test.local"_s;
    directory.servers = {u"127.0.0.1:%1"_s.arg(m_silent.serverPort())};
    m_profile.directories = {directory};
    QVERIFY(m_command->writeSettings({}));
    {
        QSettings storage(m_command->settingsFile(), QSettings::IniFormat);
        Settings(storage, nullptr).saveProfile(m_profile);
    }
    DirectoryEntry entry;
    entry.guid = anna;
    entry.sid = u"S-1-5-21-1-2-3-1104"_s;
    entry.displayName = u"Anna Ångström"_s;
    DirectoryBook book;
    const auto now = QDateTime::currentSecsSinceEpoch();
    book.add(entry, now);
    QVERIFY(DirectoryBookFile::write(keptFile(), book, now, {}).has_value());
}

void TestCliNames::cleanup()
{
    m_command.reset();
    m_host.reset();
    m_silent.close();
}

QString TestCliNames::keptFile() const
{
    const QString home = QFileInfo(m_command->settingsFile()).dir().path() + u"/.."_s;
    return QDir::cleanPath(home) + u"/.local/share/Sigill/"_s
        + QFileInfo(PeopleFiles::path(m_profile)).fileName();
}

void TestCliNames::listsNames()
{
    QCOMPARE(m_command->run({u"list"_s, u"--profile"_s, u"test"_s}), 0);
    QVERIFY2(m_command->data().contains(u"Anna Ångström"_s), qPrintable(m_command->data()));
}

void TestCliNames::listsNamesAsJson()
{
    QCOMPARE(m_command->run({u"list"_s, u"--json"_s, u"--profile"_s, u"test"_s}), 0);
    const auto objects = m_command->objects();
    QCOMPARE(objects.size(), 2);
    for (const auto &object : objects) {
        const bool isFirst = object[u"TargetUserUuid"_s] == guidText(anna);
        QCOMPARE(object.contains(u"TargetName"_s), isFirst);
        QCOMPARE(object.contains(u"OriginatorName"_s), !isFirst);
        QCOMPARE(object[isFirst ? u"TargetName"_s : u"OriginatorName"_s], u"Anna Ångström"_s);
    }
}

void TestCliNames::asksNobodyWhenToldSo()
{
    QCOMPARE(m_command->run({u"list"_s, u"--json"_s, u"--no-names"_s, u"--profile"_s, u"test"_s}),
             0);
    const auto objects = m_command->objects();
    QCOMPARE(objects.size(), 2);
    for (const auto &object : objects)
        QVERIFY(!object.contains(u"TargetName"_s) && !object.contains(u"OriginatorName"_s));
    QVERIFY(!m_silent.hasPendingConnections());
}

void TestCliNames::showsNames()
{
    QCOMPARE(m_command->run({u"show"_s, sampleId(1).text(), u"--profile"_s, u"test"_s}), 0);
    QVERIFY2(m_command->data().contains(u"Anna Ångström"_s), qPrintable(m_command->words()));
}

void TestCliNames::isNotHeldUp()
{
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_command->run({u"list"_s, u"--profile"_s, u"test"_s}), 0);
    // Some seconds, and far from the time that a directory is given.
    QVERIFY2(timer.elapsed() < 9000, qPrintable(QString::number(timer.elapsed())));
    // A change waits for no directory at all.
    QCOMPARE(m_command->run(
                 {u"set-status"_s, u"Canceled"_s, sampleId(1).text(), u"--profile"_s, u"test"_s}),
             0);
}

void TestCliNames::deletesLocalData()
{
    QVERIFY(QFile::exists(keptFile()));
    QCOMPARE(QFile::permissions(keptFile()) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    const QString list = QFileInfo(keptFile()).dir().filePath(u"list-0123456789abcdef"_s);
    QFile file(list);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
    file.close();
    QCOMPARE(m_command->run({u"delete-local-data"_s, u"journal"_s}), 2);
    QCOMPARE(m_command->run({u"delete-local-data"_s, u"--dry-run"_s}), 0);
    QVERIFY(m_command->words().contains(u"Nothing was deleted"_s));
    QVERIFY(QFile::exists(keptFile()) && QFile::exists(list));
    QCOMPARE(m_command->run({u"delete-local-data"_s, u"lists"_s}), 0);
    QVERIFY(QFile::exists(keptFile()) && !QFile::exists(list));
    QCOMPARE(m_command->run({u"delete-local-data"_s, u"names"_s}), 0);
    QVERIFY(!QFile::exists(keptFile()));
    QCOMPARE(m_command->run({u"delete-local-data"_s}), 0);
}

QTEST_GUILESS_MAIN(TestCliNames)
#include "tst_clinames.moc"
