// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/supportbundle.h"
#include "support/fulldisk.h"
#include "support/unzipped.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

// Milliseconds; only for what must happen sooner or later.
constexpr int longest = 60'000;

constexpr auto guid = "a9b4b42c-cc50-4c9b-89d1-bbc0bcd5a099"_L1;

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

class TestSupportBundle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void nothingPlantedComesThrough();
    void tokensAreTheSameInAllFiles();
    void carriesTheTexts();
    void namesStayInTheFolder();
    void forTheOwnerAlone();
    void worksElsewhere();
    void emptyBundle();
    void keepsTheFileThatCouldNotBeReplaced();
    void fullDisk();

private:
    std::optional<SupportBundle::Result> write(SupportBundle &bundle, const QString &path);
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSupportBundle::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

std::optional<SupportBundle::Result> TestSupportBundle::write(SupportBundle &bundle,
                                                              const QString &path)
{
    std::optional<SupportBundle::Result> result;
    connect(&bundle, &SupportBundle::finished, &bundle,
            [&result](const SupportBundle::Result &given) { result = given; });
    bundle.write(path);
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, longest))
        return std::nullopt;
    return result;
}

void TestSupportBundle::nothingPlantedComesThrough()
{
    Redactor redactor;
    redactor.addName(u"Åsa Björk"_s);
    redactor.addUser(u"CORP\\asabjo"_s);
    redactor.addHost(u"cm01.corp.example.se"_s);
    const QByteArray basic = QByteArray("asabjo:hunter2").toBase64();
    QString log
        = u"GET https://cm01.corp.example.se/cm/api/v1.0/requests/(guid) 200\n"
          "Authorization: Basic (basic)\nfor %C3%85sa%20Bj%C3%B6rk (S-1-5-21-11-22-33-1105)\n"
          "\"target\":\"\\u00c5sa Bj\\u00f6rk\",\"id\":\"{(GUID)}\"\nCookie: FedAuth=Zm9vYmFy\n"
          "asabjo@corp.example.se from 10.1.2.3 and 2001:db8::17, CORP\\\\ASABJO, ÅSA BJÖRK\n"
          "POST /token?code=q7w8e9 password=hunter2\n"_s;
    log.replace(u"(guid)"_s, guid).replace(u"(GUID)"_s, QString(guid).toUpper());
    log.replace(u"(basic)"_s, QString::fromLatin1(basic));
    const QString settings
        = QString::fromUtf8(QJsonDocument(QJsonObject{{u"server"_s, u"https://CM01/cm"_s},
                                                      {u"user"_s, u"corp\\asabjo"_s},
                                                      {u"refresh_token"_s, u"q7w8e9"_s},
                                                      {u"log"_s, log}})
                                .toJson());
    SupportBundle bundle(redactor, nullptr);
    bundle.add(u"log-Åsa Björk.txt"_s, log);
    bundle.add(u"settings.json"_s, settings);
    bundle.add(u"twice.json"_s,
               QString::fromUtf8(QJsonDocument(QJsonObject{{u"inner"_s, settings}}).toJson()));
    const auto result = write(bundle, path(u"a.zip"_s));
    QVERIFY(result && *result);
    QCOMPARE(result->value(), 3);

    const QStringList planted{u"Åsa"_s,        u"Björk"_s,   u"\\u00c5sa"_s,
                              u"u00f6rk"_s,    u"%C3%85"_s,  u"Bj%C3"_s,
                              u"asabjo"_s,     u"cm01"_s,    u"corp"_s,
                              u"example.se"_s, guid,         u"a9b4b42c"_s,
                              u"bcd5a099"_s,   u"S-1-5"_s,   u"-1105"_s,
                              u"hunter2"_s,    u"q7w8e9"_s,  u"Zm9vYmFy"_s,
                              u"10.1.2.3"_s,   u"db8::17"_s, QString::fromLatin1(basic)};
    const auto files = unzipped(path(u"a.zip"_s));
    QCOMPARE(files.size(), 3);
    for (auto file = files.begin(); file != files.end(); ++file) {
        for (const auto &thing : planted) {
            QVERIFY2(!file.key().contains(thing, Qt::CaseInsensitive), qPrintable(file.key()));
            QVERIFY2(!file.value().contains(thing, Qt::CaseInsensitive),
                     qPrintable(thing + u" is in "_s + file.key() + u":\n"_s + file.value()));
        }
        // What helps is still there.
        QVERIFY(file.value().contains(u"guid-1"_s) && file.value().contains(u"/cm"_s));
    }
    // And it was all there to begin with.
    for (const auto &thing : planted)
        QVERIFY2(QString(log + settings).contains(thing, Qt::CaseInsensitive), qPrintable(thing));
    const QByteArray raw = read(path(u"a.zip"_s));
    QVERIFY(!raw.contains("Björk") && !raw.contains("asabjo"));
}

void TestSupportBundle::tokensAreTheSameInAllFiles()
{
    SupportBundle bundle({}, nullptr);
    bundle.add(u"a.txt"_s, u"11111111-2222-3333-4444-555555555555 %1 x@y.se"_s.arg(guid));
    bundle.add(u"b.txt"_s, u"x%40y.se {%1}"_s.arg(QString(guid).toUpper()));
    QVERIFY(write(bundle, path(u"a.zip"_s))->has_value());
    const auto files = unzipped(path(u"a.zip"_s));
    QCOMPARE(files[u"a.txt"_s], u"guid-1 guid-2 user-1"_s);
    QCOMPARE(files[u"b.txt"_s], u"user-1 guid-2"_s);
}

void TestSupportBundle::carriesTheTexts()
{
    QString large;
    for (int i = 0; i < 200'000; ++i)
        large += u"line %1 åäö €\n"_s.arg(i);
    SupportBundle bundle({}, nullptr);
    bundle.add(u"large.txt"_s, large);
    bundle.add(u"empty.txt"_s, {});
    QCOMPARE(write(bundle, path(u"a.zip"_s))->value(), 2);
    const auto files = unzipped(path(u"a.zip"_s));
    QCOMPARE(files.value(u"large.txt"_s).size(), large.size());
    QVERIFY(files.value(u"large.txt"_s) == large);
    QVERIFY(files.contains(u"empty.txt"_s));
    QVERIFY(QFileInfo(path(u"a.zip"_s)).size() < large.size() / 3);
}

void TestSupportBundle::namesStayInTheFolder()
{
    SupportBundle bundle({}, nullptr);
    for (const auto &name : {u"../../etc/passwd"_s, u"C:\\x"_s, u"log.txt"_s, u"LOG.txt"_s, u".."_s,
                             QString(), u"a/b"_s})
        bundle.add(name, u"x"_s);
    QCOMPARE(write(bundle, path(u"a.zip"_s))->value(), 7);
    const auto names = unzipped(path(u"a.zip"_s)).keys();
    QCOMPARE(names.size(), 7);
    static const QRegularExpression plain(u"^[\\w-][\\w.-]*$"_s);
    for (const auto &name : names)
        QVERIFY2(plain.match(name).hasMatch(), qPrintable(name));
    QVERIFY(names.contains(u"log.txt"_s) && names.contains(u"2-LOG.txt"_s));
}

void TestSupportBundle::forTheOwnerAlone()
{
    const QString old = path(u"old.zip"_s);
    QFile file(old);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner
                                | QFileDevice::ReadGroup | QFileDevice::ReadOther));
    for (const QString &name : {path(u"new.zip"_s), old}) {
        SupportBundle bundle({}, nullptr);
        bundle.add(u"a.txt"_s, u"x"_s);
        QVERIFY(write(bundle, name)->has_value());
        QCOMPARE(unzipped(name).size(), 1);
        QCOMPARE(QFileInfo(name).permissions()
                     & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
                        | QFileDevice::WriteOther | QFileDevice::ExeOwner),
                 QFileDevice::Permissions());
    }
}

void TestSupportBundle::worksElsewhere()
{
    // The call comes back at once, and the work has not been done by then.
    SupportBundle bundle({}, nullptr);
    bundle.add(u"a.txt"_s, QString(3'000'000, u'x'));
    const QSignalSpy finished(&bundle, &SupportBundle::finished);
    bundle.write(path(u"a.zip"_s));
    QCOMPARE(finished.count(), 0);
    QVERIFY(!QFileInfo::exists(path(u"a.zip"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, longest);
    QVERIFY(QFileInfo::exists(path(u"a.zip"_s)));
}

void TestSupportBundle::emptyBundle()
{
    // Of nothing there is no zip.
    SupportBundle bundle({}, nullptr);
    const auto result = write(bundle, path(u"a.zip"_s));
    QVERIFY(result);
    QVERIFY(!*result);
    QVERIFY(!result->error().isEmpty());
    QVERIFY(!QFileInfo::exists(path(u"a.zip"_s)));
}

void TestSupportBundle::keepsTheFileThatCouldNotBeReplaced()
{
    // A folder of that name cannot be replaced by a file, whoever runs this.
    const QString folder = path(u"folder.zip"_s);
    QVERIFY(QDir().mkpath(folder));
    for (const QString &name : {folder, path(u"missing/a.zip"_s)}) {
        SupportBundle bundle({}, nullptr);
        bundle.add(u"a.txt"_s, u"x"_s);
        const auto result = write(bundle, name);
        QVERIFY(result && !*result);
        QVERIFY2(result->error().contains(QDir::toNativeSeparators(name)),
                 qPrintable(result->error()));
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList(u"folder.zip"_s));
}

void TestSupportBundle::fullDisk()
{
    const QString name = path(u"a.zip"_s);
    {
        SupportBundle before({}, nullptr);
        before.add(u"before.txt"_s, u"x"_s);
        QVERIFY(write(before, name)->has_value());
    }
    const QByteArray old = read(name);
    QRandomGenerator random(1);
    QString noise;
    for (int i = 0; i < 200'000; ++i)
        noise += QChar(static_cast<char16_t>(0x4e00 + random.bounded(20'000)));
    SupportBundle bundle({}, nullptr);
    bundle.add(u"noise.txt"_s, noise);
    std::optional<SupportBundle::Result> result;
    {
        const FullDisk full(64 * 1024);
        result = write(bundle, name);
    }
    QVERIFY(result);
    QVERIFY(!*result);
    QVERIFY2(result->error().contains(u"a.zip"_s), qPrintable(result->error()));
    QCOMPARE(read(name), old);
    QCOMPARE(
        QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList(u"a.zip"_s));
}

QTEST_GUILESS_MAIN(TestSupportBundle)
#include "tst_supportbundle.moc"
