// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/profilecodec.h"
#include "session/settings.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

const auto key = u"HKEY_LOCAL_MACHINE\\Software\\Policies\\Sigill"_s;

}

// What a site prescribes by Group Policy. The test writes where only an administrator can.
class TestWindowsPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { write({}); }

    void takesNumbersAndWords();
    void readsProfilesFromAFile();
    void goesBeforeTheFile();
    void tellsWhatMeansNothing();

private:
    // In the place of all that is there.
    static void write(const QVariantMap &values);
    std::unique_ptr<Settings> settings();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_policy;
    std::unique_ptr<QSettings> m_storage;
};

void TestWindowsPolicy::write(const QVariantMap &values)
{
    QSettings registry(key, QSettings::NativeFormat);
    registry.clear();
    for (auto value = values.begin(); value != values.end(); ++value)
        registry.setValue(value.key(), value.value());
}

std::unique_ptr<Settings> TestWindowsPolicy::settings()
{
    m_policy = Policy::openUsual();
    m_storage = std::make_unique<QSettings>(m_folder->filePath(u"own.ini"_s), QSettings::IniFormat);
    return std::make_unique<Settings>(*m_storage, nullptr, m_policy.get());
}

void TestWindowsPolicy::initTestCase()
{
    write({{u"probe"_s, 1}});
    if (QSettings(key, QSettings::NativeFormat).value(u"probe"_s).toInt() != 1)
        QSKIP("Only an administrator may write policies");
}

void TestWindowsPolicy::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    write({});
}

void TestWindowsPolicy::takesNumbersAndWords()
{
    QVERIFY(!settings()->isReadOnlyBySite());
    write({{u"run/graceSeconds"_s, 9}, {u"actions/readOnly"_s, u"true"_s}});
    const auto prescribed = settings();
    QCOMPARE(prescribed->number(Settings::Number::GraceSeconds), 9);
    QVERIFY(prescribed->isPrescribed(Settings::Number::GraceSeconds));
    QVERIFY(prescribed->isReadOnlyBySite());
    QCOMPARE(prescribed->policyFile(), m_policy->fileName());
    QVERIFY(prescribed->policyFile().contains(u"Policies"_s));
}

void TestWindowsPolicy::readsProfilesFromAFile()
{
    QFile profiles(m_folder->filePath(u"profiles.json"_s));
    QVERIFY(profiles.open(QIODevice::WriteOnly));
    auto profile = ServerProfile::fromAddress(u"https://cm.contoso.com"_s).value();
    profile.name = u"Test"_s;
    profiles.write(ProfileCodec::encodeFile({profile}));
    profiles.close();
    write({{u"profiles/file"_s, QDir::toNativeSeparators(profiles.fileName())}});
    const auto prescribed = settings();
    QVERIFY2(prescribed->policyProblems().isEmpty(),
             qPrintable(prescribed->policyProblems().join(u' ')));
    QVERIFY(prescribed->profile(u"Test"_s).has_value());
    QVERIFY(prescribed->isPrescribed(u"Test"_s));
}

void TestWindowsPolicy::goesBeforeTheFile()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::SystemScope, m_folder->path());
    QVERIFY(QDir(m_folder->path()).mkpath(u"Sigill"_s));
    {
        QSettings file(m_folder->filePath(u"Sigill/policy.ini"_s), QSettings::IniFormat);
        file.setValue(u"run/graceSeconds"_s, 3);
    }
    QCOMPARE(settings()->number(Settings::Number::GraceSeconds), 3);
    write({{u"run/graceSeconds"_s, 9}});
    QCOMPARE(settings()->number(Settings::Number::GraceSeconds), 9);
}

void TestWindowsPolicy::tellsWhatMeansNothing()
{
    write({{u"run/graceSecond"_s, 9}});
    const auto problems = settings()->policyProblems();
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems.first().contains(u"run/graceSecond"_s));
}

QTEST_GUILESS_MAIN(TestWindowsPolicy)
#include "tst_windowspolicy.moc"
