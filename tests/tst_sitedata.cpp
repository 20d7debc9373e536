// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/sitedata.h"
#include "support/buildplaces.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

constexpr AccessMask right(0x4); // LC

QByteArray naming(const QByteArray &name)
{
    return R"({"format": 1, "rights": [{"right": "LC", "certainty": "documented",)"
           R"( "name": {"en": ")"
        + name + R"("}}]})";
}

QString shown()
{
    return SiteData::load().rights().words(right);
}

}

// The folders of the user and of the computer are ones of the test.
class TestSiteData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void builtIn();
    void firstFileWins();
    void brokenFilesAreReportedAndSkipped_data();
    void brokenFilesAreReportedAndSkipped();
    void allAreBroken();
    void otherNamesAreLeftAlone();

private:
    QString path(const QString &place) const;
    void write(const QString &place, const QByteArray &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QHash<QByteArray, QByteArray> m_environment;
};

void TestSiteData::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    for (const char *name :
         {"XDG_CONFIG_HOME", "XDG_CONFIG_DIRS", "XDG_DATA_HOME", "XDG_DATA_DIRS"}) {
        m_environment.insert(name, qgetenv(name));
        qputenv(name, m_folder->filePath(QString::fromLatin1(name)).toLocal8Bit());
    }
}

void TestSiteData::cleanup()
{
    for (auto variable = m_environment.cbegin(); variable != m_environment.cend(); ++variable)
        qputenv(variable.key(), variable.value());
}

// Of the file in a place such as XDG_CONFIG_HOME.
QString TestSiteData::path(const QString &place) const
{
    const QString folder = place.contains(u"CONFIG"_s) ? u"Sigill"_s : u"sigill"_s;
    return m_folder->filePath(u"%1/%2/requestrights.json"_s.arg(place, folder));
}

void TestSiteData::write(const QString &place, const QByteArray &text) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path(place)).path()));
    QFile file(path(place));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

void TestSiteData::builtIn()
{
    const auto loaded = SiteData::load();
    QVERIFY2(loaded.problems().isEmpty(), qPrintable(loaded.problems().join(u' ')));
    QFile source(projectFile(u"resources/requestrights.json"_s));
    QVERIFY(source.open(QIODevice::ReadOnly));
    const auto expected = RightsTable::fromJson(source.readAll()).value();
    for (quint32 bit = 1; bit != 0; bit <<= 1)
        QCOMPARE(loaded.rights().words(AccessMask(bit)), expected.words(AccessMask(bit)));
    QVERIFY(loaded.rights().words(right) != RightsTable().words(right));
    for (const auto &status : {u"Completed"_s, u"Canceled"_s, u"Abandoned"_s})
        QVERIFY(loaded.rights().need(status));
}

void TestSiteData::firstFileWins()
{
    // From the last that is looked at to the first.
    for (const auto &place :
         {u"XDG_DATA_DIRS"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_DIRS"_s, u"XDG_CONFIG_HOME"_s}) {
        write(place, naming("from " + place.toLatin1()));
        QCOMPARE(shown(), QString(u"from "_s + place));
    }
    // One that is there counts alone: what it leaves out is not looked for in the next.
    QVERIFY(!SiteData::load().rights().need(u"Completed"));
    QVERIFY(QFile::remove(path(u"XDG_CONFIG_HOME"_s)));
    QCOMPARE(shown(), u"from XDG_CONFIG_DIRS"_s);
}

void TestSiteData::brokenFilesAreReportedAndSkipped_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("told");
    QTest::newRow("empty") << QByteArray() << u"JSON"_s;
    QTest::newRow("no JSON") << QByteArray("LC = execute") << u"JSON"_s;
    QTest::newRow("cut off") << naming("mine").chopped(3) << u"JSON"_s;
    QTest::newRow("other format") << QByteArray(R"({"format": 2})") << u"format"_s;
    QTest::newRow("no such right") << naming("mine").replace("LC", "XX") << u"XX"_s;
    QTest::newRow("too large") << naming("mine") + QByteArray(1024 * 1024, ' ') << u"large"_s;
}

void TestSiteData::brokenFilesAreReportedAndSkipped()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, told);
    const QString usual = shown();
    write(u"XDG_CONFIG_HOME"_s, text);
    const auto builtIn = SiteData::load();
    QCOMPARE(builtIn.rights().words(right), usual);
    write(u"XDG_DATA_HOME"_s, naming("next"));
    const auto next = SiteData::load();
    QCOMPARE(next.rights().words(right), u"next"_s);
    for (const auto &loaded : {builtIn, next}) {
        QCOMPARE(loaded.problems().size(), 1);
        const QString problem = loaded.problems().constFirst();
        QVERIFY2(problem.contains(QDir::toNativeSeparators(path(u"XDG_CONFIG_HOME"_s))),
                 qPrintable(problem));
        QVERIFY2(problem.contains(told), qPrintable(problem));
    }
    // Mended, it counts again.
    write(u"XDG_CONFIG_HOME"_s, naming("mended"));
    QCOMPARE(shown(), u"mended"_s);
    QVERIFY(SiteData::load().problems().isEmpty());
}

void TestSiteData::allAreBroken()
{
    const QString usual = shown();
    const QStringList places{u"XDG_CONFIG_HOME"_s, u"XDG_CONFIG_DIRS"_s, u"XDG_DATA_HOME"_s,
                             u"XDG_DATA_DIRS"_s};
    for (const QString &place : places)
        write(place, "broken in " + place.toLatin1());
    const auto loaded = SiteData::load();
    QCOMPARE(loaded.rights().words(right), usual);
    QCOMPARE(loaded.problems().size(), 4);
    for (int i = 0; i < 4; ++i)
        QVERIFY(loaded.problems().at(i).contains(QDir::toNativeSeparators(path(places.at(i)))));
}

void TestSiteData::otherNamesAreLeftAlone()
{
    const QString usual = shown();
    write(u"XDG_CONFIG_HOME"_s, naming("mine"));
    QVERIFY(QFile::rename(path(u"XDG_CONFIG_HOME"_s), path(u"XDG_CONFIG_HOME"_s) + u".bak"));
    // A folder of that name is no file.
    QVERIFY(QDir().mkpath(path(u"XDG_CONFIG_DIRS"_s)));
    QCOMPARE(shown(), usual);
    QVERIFY(SiteData::load().problems().isEmpty());
}

QTEST_GUILESS_MAIN(TestSiteData)
#include "tst_sitedata.moc"
