// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/journalexporter.h"
#include "support/fulldisk.h"
#include "support/givenjournal.h"
#include "support/samplejournal.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

class TestJournalExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void formatFollowsTheName_data();
    void formatFollowsTheName();
    void onlyWhatWasAskedFor();
    void forTheOwnerAlone();
    void keepsTheFileThatCouldNotBeReplaced();
    void fullDisk();
    void tellsWhatTheJournalSays();

private:
    std::optional<JournalExporter::Result> write(const QString &path,
                                                 const JournalQuery &query = {});
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<GivenJournal> m_journal;
};

void TestJournalExporter::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_journal = std::make_unique<GivenJournal>(nullptr);
    m_journal->entries = {sampleEntry(1), sampleEntry(2, refusedOutcome(u"no"_s))};
}

std::optional<JournalExporter::Result> TestJournalExporter::write(const QString &path,
                                                                  const JournalQuery &query)
{
    std::optional<JournalExporter::Result> result;
    JournalExporter exporter(*m_journal, nullptr);
    connect(&exporter, &JournalExporter::finished, &exporter,
            [&result](const JournalExporter::Result &given) { result = given; });
    exporter.start(query, path);
    if (!QTest::qWaitFor([&result] { return result.has_value(); }))
        return std::nullopt;
    return result;
}

void TestJournalExporter::formatFollowsTheName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isArray");
    QTest::addColumn<bool>("isLines");
    QTest::newRow("CSV") << u"a.csv"_s << false << false;
    QTest::newRow("no ending") << u"json"_s << false << false;
    QTest::newRow("JSON") << u"a.json"_s << true << false;
    QTest::newRow("JSON, other case") << u"a.JSON"_s << true << false;
    QTest::newRow("JSON lines") << u"a.jsonl"_s << false << true;
}

void TestJournalExporter::formatFollowsTheName()
{
    QFETCH(QString, name);
    QFETCH(bool, isArray);
    QFETCH(bool, isLines);
    const auto result = write(path(name));
    QVERIFY(result && *result);
    QCOMPARE(result->value(), 2);
    const QByteArray bytes = read(path(name));
    QVERIFY(bytes.contains(sampleId(1).text().toLatin1()));
    QVERIFY(bytes.contains(sampleId(2).text().toLatin1()));
    QCOMPARE(QJsonDocument::fromJson(bytes).array().size(), isArray ? 2 : 0);
    QCOMPARE(QJsonDocument::fromJson(bytes.split('\n').constFirst()).isObject(), isLines);
}

void TestJournalExporter::onlyWhatWasAskedFor()
{
    JournalQuery query;
    query.since = sampleEntry(2).intended;
    const auto result = write(path(u"a.json"_s), query);
    QVERIFY(result && *result);
    QCOMPARE(result->value(), 1);
    QVERIFY(!read(path(u"a.json"_s)).contains(sampleId(1).text().toLatin1()));
}

void TestJournalExporter::forTheOwnerAlone()
{
    // Also where a file with other rights is replaced.
    const QString old = path(u"old.csv"_s);
    QFile file(old);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner
                                | QFileDevice::ReadGroup | QFileDevice::ReadOther));
    for (const QString &name : {path(u"new.csv"_s), old}) {
        QVERIFY(write(name)->has_value());
        QVERIFY(!read(name).isEmpty());
        QCOMPARE(QFileInfo(name).permissions()
                     & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
                        | QFileDevice::WriteOther),
                 QFileDevice::Permissions());
    }
}

void TestJournalExporter::keepsTheFileThatCouldNotBeReplaced()
{
    // A folder of that name cannot be replaced by a file, whoever runs this.
    const QString folder = path(u"folder.csv"_s);
    QVERIFY(QDir().mkpath(folder));
    const auto result = write(folder);
    QVERIFY(result && !*result);
    QVERIFY2(result->error().contains(QDir::toNativeSeparators(folder)),
             qPrintable(result->error()));
    const auto nowhere = write(path(u"missing/a.csv"_s));
    QVERIFY(nowhere && !*nowhere);
    QVERIFY(nowhere->error().contains(u"a.csv"_s));
}

void TestJournalExporter::fullDisk()
{
    QVERIFY(write(path(u"a.csv"_s))->has_value());
    const QByteArray old = read(path(u"a.csv"_s));
    const auto entry = m_journal->entries.constFirst();
    while (m_journal->entries.size() < 2'000)
        m_journal->entries << entry;
    std::optional<JournalExporter::Result> result;
    {
        const FullDisk full(64 * 1024);
        result = write(path(u"a.csv"_s));
    }
    QVERIFY(result && !*result);
    QCOMPARE(read(path(u"a.csv"_s)), old);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"a.csv"_s));
}

void TestJournalExporter::tellsWhatTheJournalSays()
{
    JournalError error;
    error.kind = JournalError::Kind::Locked;
    m_journal->readError = error;
    const auto result = write(path(u"a.csv"_s));
    QVERIFY(result && !*result);
    QVERIFY(result->error().startsWith(error.summary()));
    QVERIFY(!QFileInfo::exists(path(u"a.csv"_s)));
}

QTEST_GUILESS_MAIN(TestJournalExporter)
#include "tst_journalexporter.moc"
