// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "changeflow.h"
#include "connectiontestsheet.h"
#include "messagebar.h"
#include "support/languagewalk.h"
#include "support/thissystem.h"
#include "windowactions.h"

#include <QDialog>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

constexpr int longest = 20'000; // milliseconds

}

// The sheets of the journal, of the settings and of what is wrong, in both languages.
class TestSheetWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void emptyJournal();
    void journal();
    void settings();
    void connectionTest();
    void signInOfATest();
    void diagnostics();
    void help();
    void about();
    void printing();
    void news();
    void localData();
    void modes();

private:
    void compare(const char *state) { m_walk->compare(QString::fromLatin1(state)); }
    bool opens(QAction *action, const char *name);

    std::unique_ptr<WindowBed> m_bed;
    std::unique_ptr<LanguageWalk> m_walk;
};

void TestSheetWalk::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_bed = std::make_unique<WindowBed>();
    m_walk = std::make_unique<LanguageWalk>(*m_bed);
    markRequests(*m_bed);
}

void TestSheetWalk::cleanup()
{
    const auto problems = m_walk->tellProblems();
    m_walk.reset();
    m_bed.reset();
    QCOMPARE(problems.size(), 0);
}

bool TestSheetWalk::opens(QAction *action, const char *name)
{
    action->trigger();
    return QTest::qWaitFor([&] { return m_bed->sheet(name) != nullptr; }, longest);
}

void TestSheetWalk::emptyJournal()
{
    QVERIFY(opens(m_bed->window->actions().journal, "journalSheet"));
    compare("reading or empty");
}

void TestSheetWalk::journal()
{
    QVERIFY(m_bed->load());
    const auto open = m_bed->idsInStatus(RequestStatus::Approved, 4);
    QCOMPARE(open.size(), 4);
    m_bed->host->setFaults(FaultPlan(QList<FaultRule>{
        {.id = open.at(0), .method = "PUT", .code = 403},
        {.id = open.at(1), .method = "PUT", .code = 504},
        {.fault = FaultRule::Fault::DropAfter, .id = open.at(2), .method = "PUT"},
    }));
    m_bed->select(open);
    m_bed->window->actions().change(StatusChange::Complete)->trigger();
    QVERIFY(m_bed->confirm());
    QTRY_VERIFY_WITH_TIMEOUT(m_bed->session.run() && !m_bed->session.isRunning(), longest);
    m_bed->sheet("runSheet")->reject();
    QVERIFY(opens(m_bed->window->actions().journal, "journalSheet"));
    QTRY_COMPARE(m_bed->part<QTableView>("journalTable")->model()->rowCount(), 4);
    compare("entries");
    m_bed->part<QPushButton>("checkButton")->click();
    QTRY_VERIFY(m_bed->part<MessageBar>("journalMessageBar")->isShowing());
    compare("checked");
    m_bed->part<QLineEdit>("journalFilter")->setText(u"zzz"_s);
    compare("no entry matches");
}

void TestSheetWalk::settings()
{
    QVERIFY(opens(m_bed->window->actions().preferences, "settingsSheet"));
    compare("settings");
}

void TestSheetWalk::connectionTest()
{
    QVERIFY(m_bed->load());
    QVERIFY(opens(m_bed->window->actions().testConnection, "connectionTestSheet"));
    auto *sheet = qobject_cast<ConnectionTestSheet *>(m_bed->sheet("connectionTestSheet"));
    QSignalSpy tested(sheet, &ConnectionTestSheet::tested);
    QTRY_COMPARE_WITH_TIMEOUT(tested.count(), 1, longest);
    for (int row = 0; row < static_cast<int>(ConnectionStep::kinds.size()); ++row) {
        auto *steps = m_bed->part<QTreeWidget>("testSteps");
        steps->setCurrentItem(steps->topLevelItem(row));
        compare("tested");
    }
    int ended = 1;
    for (const int code : {401, 403, 404}) {
        m_bed->host->setFaults(FaultPlan(QList{FaultRule{.code = code}}));
        m_bed->part<QPushButton>("runTestButton")->click();
        ++ended;
        QTRY_COMPARE_WITH_TIMEOUT(tested.count(), ended, longest);
        compare(qPrintable(u"failed with %1"_s.arg(code)));
    }
}

void TestSheetWalk::signInOfATest()
{
    auto profile = m_bed->profile();
    profile.signIn = ServerProfile::SignInKind::Password;
    (new ConnectionTestSheet(profile, m_bed->session.settings(), m_bed->window.get()))->open();
    QTRY_VERIFY_WITH_TIMEOUT(m_bed->part<QWidget>("testSignInForm")->isVisible(), longest);
    compare("waits for a password");
}

void TestSheetWalk::diagnostics()
{
    QVERIFY(opens(m_bed->window->actions().diagnostics, "diagnosticsSheet"));
    compare("no server");
    m_bed->sheet("diagnosticsSheet")->reject();
    QVERIFY(m_bed->load());
    QVERIFY(opens(m_bed->window->actions().diagnostics, "diagnosticsSheet"));
    compare("facts");
    m_bed->part<QTabWidget>("diagnosticsTabs")->setCurrentIndex(1);
    compare("log");
}

void TestSheetWalk::help()
{
    QVERIFY(opens(m_bed->window->actions().help, "helpSheet"));
    compare("first page");
    m_bed->part<QLineEdit>("helpSearch")->setText(u"API"_s);
    compare("search");
}

void TestSheetWalk::about()
{
    QVERIFY(opens(m_bed->window->actions().about, "aboutSheet"));
    auto *tabs = m_bed->part<QTabWidget>("aboutTabs");
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        compare("about");
    }
}

void TestSheetWalk::printing()
{
    if (isWindows)
        QSKIP("The dialog is the system's there");
    // Without printers: their names are the same in every language.
    qputenv("CUPS_SERVER", "/nonexistent/cups.sock");
    QVERIFY(m_bed->load());
    QList<Texts> found;
    for (const auto &language : {u"en"_s, u"sv"_s}) {
        m_walk->use(language);
        QTest::ignoreMessage(QtWarningMsg, "This plugin does not support propagateSizeHints()");
        m_bed->window->actions().print->trigger();
        const QPointer<QDialog> dialog(m_bed->window->findChild<QDialog *>(u"printDialog"_s));
        QVERIFY(dialog);
        found << TextWalk::of(*dialog);
        dialog->reject();
        QTRY_VERIFY(!dialog);
    }
    m_walk->compareTexts(u"printing"_s, found.at(0), found.at(1));
}

void TestSheetWalk::news()
{
    QCoreApplication::setApplicationVersion(u"9.9.9"_s);
    m_bed->session.settings().set(Settings::Key::LastVersion, u"9.9.8"_s);
    m_bed->window = std::make_unique<MainWindow>(m_bed->session);
    m_bed->window->show();
    QVERIFY(m_bed->load());
    QTRY_VERIFY(m_bed->part<MessageBar>("messageBar")->isShowing());
    compare("news");
}

void TestSheetWalk::localData()
{
    QVERIFY(opens(m_bed->window->actions().deleteLocalData, "localDataSheet"));
    compare("nothing kept");
}

void TestSheetWalk::modes()
{
    m_bed->window->actions().readOnly->trigger();
    QVERIFY(m_bed->load());
    m_bed->window->actions().maskNames->trigger();
    m_bed->select(m_bed->idsInStatus(RequestStatus::Approved, 1));
    compare("practice, read-only, masked");
}

QTEST_MAIN(TestSheetWalk)
#include "tst_sheetwalk.moc"
