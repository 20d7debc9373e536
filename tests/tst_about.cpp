// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "libraries.h"
#include "messagebar.h"
#include "support/buildplaces.h"
#include "support/windowbed.h"
#include "windowactions.h"

#include <QClipboard>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

constexpr int longest = 20'000; // milliseconds

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// What the rooms and the programs are linked with that is not ours and not of Windows, as CMake
// calls it.
QStringList linkedLibraries()
{
    static const QRegularExpression part(
        u"(?:LINK|PRIVATE|PUBLIC)\\s([^)]*?)(?:\\bFILES\\b|\\))"_s);
    static const QRegularExpression onWindows(u"if\\(WIN32\\).*?(?:else|endif)\\(\\)"_s,
                                              QRegularExpression::DotMatchesEverythingOption);
    QStringList all;
    for (const auto &folder : {u"app"_s, u"ui"_s}) {
        QDirIterator files(projectFile(folder), {u"CMakeLists.txt"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString text = contents(files.next()).remove(onWindows);
            for (auto matches = part.globalMatch(text); matches.hasNext();) {
                const auto words = matches.next().captured(1).simplified().split(u' ');
                for (const auto &word : words) {
                    if (!word.startsWith("sigill"_L1) && !word.isEmpty())
                        all << word;
                }
            }
        }
    }
    all.removeDuplicates();
    all.sort();
    return all;
}

}

class TestAbout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bed.reset(); }

    void everyLinkedLibraryIsNamed();
    void everyLibraryIsWhole();
    void sheet();
    void copies();
    void licence();
    void saysNothingAtTheFirstStart();
    void tellsNewsOnce();
    void keepsNewsBehindAProblem();

private:
    MessageBar *bar() const { return m_bed->part<MessageBar>("messageBar"); }
    // As it is when the program was closed with another version.
    void startAgain(const QString &lastVersion);

    std::unique_ptr<WindowBed> m_bed;
};

void TestAbout::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QCoreApplication::setApplicationVersion(u"9.9.9"_s);
    m_bed = std::make_unique<WindowBed>();
}

void TestAbout::everyLinkedLibraryIsNamed()
{
    QStringList named;
    const auto entries = QJsonDocument::fromJson(contents(u":/libraries.json"_s).toUtf8()).array();
    for (const auto &entry : entries) {
        const auto links = entry.toObject()[u"links"_s].toArray();
        for (const auto &link : links)
            named << link.toString();
    }
    named.sort();
    const auto linked = linkedLibraries();
    QVERIFY(linked.contains(u"Qt6::Widgets"_s) && linked.contains(u"ZLIB::ZLIB"_s));
    QCOMPARE(named, linked);
}

void TestAbout::everyLibraryIsWhole()
{
    for (const auto &language : {u"en"_s, u"sv"_s}) {
        const auto libraries = Libraries::all(language);
        QVERIFY(libraries.size() > 8);
        for (const auto &library : libraries) {
            QVERIFY2(QRegularExpression(u"^\\d+\\.\\d"_s).match(library.version).hasMatch(),
                     qPrintable(library.name + u": "_s + library.version));
            QVERIFY2(!library.licence.isEmpty(), qPrintable(library.name));
            QVERIFY2(library.home.startsWith("https://"_L1), qPrintable(library.name));
            QVERIFY2(!library.use.isEmpty(), qPrintable(library.name));
        }
    }
}

void TestAbout::sheet()
{
    m_bed->window->actions().about->trigger();
    QTRY_VERIFY(m_bed->sheet("aboutSheet"));
    auto *libraries = m_bed->part<QTreeWidget>("aboutLibraries");
    QCOMPARE(libraries->topLevelItemCount(), Libraries::all(u"en"_s).size());
    m_bed->session.languages().use(u"sv"_s);
    QTRY_COMPARE(libraries->headerItem()->text(2), u"Licens"_s);
    QCOMPARE(libraries->topLevelItem(0)->text(3), Libraries::all(u"sv"_s).constFirst().use);
    QTest::keyClick(m_bed->window->focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!m_bed->sheet("aboutSheet"));
}

void TestAbout::copies()
{
    m_bed->window->actions().about->trigger();
    m_bed->part<QPushButton>("copyVersionButton")->click();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.contains(u"Sigill: 9.9.9"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Qt: "_s + QString::fromLatin1(qVersion())), qPrintable(text));
    QVERIFY2(text.contains(QSysInfo::prettyProductName()), qPrintable(text));
}

void TestAbout::licence()
{
    m_bed->window->actions().about->trigger();
    const auto *licence = m_bed->part<QPlainTextEdit>("aboutLicence");
    QCOMPARE(licence->toPlainText(), contents(projectFile(u"LICENSE"_s)));
    QVERIFY(licence->isReadOnly());
}

void TestAbout::startAgain(const QString &lastVersion)
{
    m_bed->window.reset();
    m_bed->session.settings().set(Settings::Key::LastVersion, lastVersion);
    m_bed->window = std::make_unique<MainWindow>(m_bed->session);
    m_bed->window->show();
}

void TestAbout::saysNothingAtTheFirstStart()
{
    QVERIFY(m_bed->load());
    QVERIFY(!bar()->isShowing());
    QCOMPARE(m_bed->session.settings().text(Settings::Key::LastVersion), u"9.9.9"_s);
}

void TestAbout::tellsNewsOnce()
{
    startAgain(u"9.9.8"_s);
    QVERIFY(m_bed->load());
    QTRY_VERIFY_WITH_TIMEOUT(bar()->isShowing(), longest);
    const auto labels = bar()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
                        [](const QLabel *label) { return label->text().contains(u"9.9.9"_s); }));
    bar()->findChild<QPushButton *>()->click();
    QTRY_VERIFY(m_bed->sheet("helpSheet"));
    QVERIFY(m_bed->part<QTextBrowser>("helpView")->source().path().endsWith(u"whats-new.html"_s));
    m_bed->sheet("helpSheet")->reject();
    startAgain(m_bed->session.settings().text(Settings::Key::LastVersion));
    QVERIFY(m_bed->load());
    QVERIFY(!bar()->isShowing());
}

// What went wrong comes first; the news are told the next time.
void TestAbout::keepsNewsBehindAProblem()
{
    startAgain(u"9.9.8"_s);
    m_bed->host->setFaults(FaultPlan(QList{FaultRule{.code = 500}}));
    m_bed->session.connectTo(m_bed->profile());
    QTRY_COMPARE_WITH_TIMEOUT(m_bed->session.loadState(), Session::LoadState::Failed, longest);
    QCOMPARE(m_bed->session.settings().text(Settings::Key::LastVersion), u"9.9.8"_s);
    m_bed->host->setFaults({});
    m_bed->session.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(m_bed->session.settings().text(Settings::Key::LastVersion),
                              u"9.9.9"_s, longest);
}

QTEST_MAIN(TestAbout)
#include "tst_about.moc"
