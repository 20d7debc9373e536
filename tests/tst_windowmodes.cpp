// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "changeflow.h"
#include "session/keptqueue.h"
#include "session/localdata.h"
#include "support/windowbed.h"
#include "windowactions.h"

#include <QDir>
#include <QLabel>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

using Number = Settings::Number;

}

// What makes a window other than usual, and the sheet that deletes what is kept on the computer.
class TestWindowModes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { m_bed.reset(); }

    void practiceIsTold();
    void readOnlyKeepsFromChanging();
    void readOnlyIsRemembered();
    void readOnlyBindsWindowsOnly();
    void deletesWhatIsTicked();
    void tellsWhatCouldNotBeDeleted();

private:
    QLabel *band() const { return m_bed->part<QLabel>("modeLabel"); }
    QAction *readOnly() const { return m_bed->window->actions().readOnly; }
    ServerProfile testProfile() const
    {
        auto profile = m_bed->profile();
        profile.environment = ServerProfile::Environment::Test;
        return profile;
    }
    void keep(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("kept") == 4);
    }
    Sheet *openLocalData() const
    {
        m_bed->window->actions().deleteLocalData->trigger();
        return m_bed->sheet("localDataSheet");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowBed> m_bed;
};

void TestWindowModes::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_bed = std::make_unique<WindowBed>();
    m_bed->session.settings().set(Settings::Key::ListFolder, m_folder->path());
}

void TestWindowModes::practiceIsTold()
{
    QVERIFY(!band()->isVisible());
    QVERIFY(m_bed->load());
    QVERIFY(band()->isVisible());
    QCOMPARE(band()->text(), u"Practice server: nothing here is real."_s);
    m_bed->session.languages().use(u"sv"_s);
    QTRY_VERIFY(band()->text().startsWith(u"Övningsserver"_s));
    QVERIFY(m_bed->load(testProfile()));
    QVERIFY(!band()->isVisible());
}

void TestWindowModes::readOnlyKeepsFromChanging()
{
    QVERIFY(m_bed->load(testProfile()));
    const auto ids = m_bed->idsInStatus(RequestStatus::Approved, 1);
    m_bed->select(ids);
    auto *complete = m_bed->window->actions().change(StatusChange::Complete);
    QTRY_VERIFY(complete->isEnabled());
    readOnly()->trigger();
    QVERIFY(!complete->isEnabled());
    QVERIFY(complete->toolTip().contains(u"Read-only mode is on"_s));
    QVERIFY(band()->isVisible() && band()->text().contains(u"Read-only"_s));
    QVERIFY(m_bed->part<QLabel>("countsLabel")->text().startsWith(u"Read-only"_s));
    // Not by another way either.
    const auto request = *m_bed->session.requests().find(ids.constFirst());
    m_bed->window->changes().begin(StatusChange::Complete, {request}, 0);
    QCoreApplication::processEvents();
    QVERIFY(!m_bed->sheet("confirmSheet"));
    QVERIFY(m_bed->session.runSettings().isReadOnly);
    readOnly()->trigger();
    QVERIFY(complete->isEnabled() && !band()->isVisible());
    QVERIFY(!m_bed->part<QLabel>("countsLabel")->text().startsWith(u"Read-only"_s));
}

void TestWindowModes::readOnlyIsRemembered()
{
    readOnly()->trigger();
    MainWindow next(m_bed->session);
    QVERIFY(next.actions().readOnly->isChecked());
    next.actions().readOnly->trigger();
    // Windows of one program agree.
    QVERIFY(!readOnly()->isChecked());
}

// A script says itself what it may do.
void TestWindowModes::readOnlyBindsWindowsOnly()
{
    QSettings storage(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    Settings settings(storage, nullptr);
    settings.set(Number::ReadOnly, 1);
    QVERIFY(!settings.isReadOnly());
    settings.followOperator();
    QVERIFY(settings.isReadOnly() && !settings.isReadOnlyBySite());
}

void TestWindowModes::deletesWhatIsTicked()
{
    for (const auto &name :
         {u"list-0123456789abcdef"_s, u"list-1123456789abcdef"_s, u"list-mine"_s})
        keep(name);
    auto *sheet = openLocalData();
    QVERIFY(sheet);
    QVERIFY(m_bed->part<QAbstractButton>("listsBox")->isChecked());
    QVERIFY(!m_bed->part<QAbstractButton>("namesBox")->isEnabled());
    auto *result = m_bed->part<QLabel>("localResultLabel");
    auto *remove = m_bed->part<QPushButton>("deleteLocalData");
    QVERIFY(!result->isVisible());
    m_bed->part<QAbstractButton>("listsBox")->click();
    QVERIFY(!remove->isEnabled());
    m_bed->part<QAbstractButton>("listsBox")->click();
    remove->click();
    QCOMPARE(result->text(), u"2 files deleted."_s);
    QVERIFY(result->isVisible() && !remove->isEnabled());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"list-mine"_s});
    sheet->reject();
}

void TestWindowModes::tellsWhatCouldNotBeDeleted()
{
    keep(u"list-0123456789abcdef"_s);
    QVERIFY(openLocalData());
    constexpr auto reading = QFileDevice::ReadOwner | QFileDevice::ExeOwner;
    QVERIFY(QFile::setPermissions(m_folder->path(), reading));
    if (QFileInfo(m_folder->path()).isWritable())
        QSKIP("Nothing is kept from who may do everything.");
    m_bed->part<QPushButton>("deleteLocalData")->click();
    QVERIFY(QFile::setPermissions(m_folder->path(), reading | QFileDevice::WriteOwner));
    QCOMPARE(m_bed->part<QLabel>("localResultLabel")->text(),
             u"Not everything could be deleted."_s);
}

QTEST_MAIN(TestWindowModes)
#include "tst_windowmodes.moc"
