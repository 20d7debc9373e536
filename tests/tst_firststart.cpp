// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "firststartpage.h"
#include "helpview.h"
#include "support/thissystem.h"
#include "support/windowbed.h"
#include "windowactions.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

constexpr int longest = 20'000; // milliseconds

}

// What stands in the window until there is a server.
class TestFirstStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bed.reset(); }

    void takesTheFocus();
    void connects();
    void saysWhatIsWrong();
    void leadsToMore();
    void offersPractice();
    void tellsThatThereIsNoPractice();
    void leadsToTheHelp();
    void switchesTheLanguage();
    void fitsSmallWindowsAndLargeText();
    void goesWithTheFirstList();

private:
    FirstStartPage *page() const { return m_bed->window->findChild<FirstStartPage *>(); }
    QLineEdit *address() const { return m_bed->part<QLineEdit>("firstAddressLineEdit"); }
    QLabel *problem() const { return m_bed->part<QLabel>("firstProblemLabel"); }

    std::unique_ptr<WindowBed> m_bed;
};

void TestFirstStart::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_bed = std::make_unique<WindowBed>();
    QVERIFY(page() && page()->isVisible());
    QVERIFY(QTest::qWaitForWindowActive(m_bed->window.get()));
}

void TestFirstStart::takesTheFocus()
{
    QTRY_VERIFY(address()->hasFocus());
    // By keyboard through everything, in the order in which it is read.
    QStringList names;
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(m_bed->window->focusWidget(), Qt::Key_Tab);
        names << m_bed->window->focusWidget()->objectName();
    }
    QStringList expected{u"firstConnectButton"_s, u"firstMoreButton"_s, u"practiceButton"_s,
                         u"firstHelpButton"_s};
    // Windows has no practice server.
    if (isWindows)
        expected.removeOne(u"practiceButton"_s);
    QCOMPARE(names.mid(0, expected.size()), expected);
}

void TestFirstStart::connects()
{
    address()->setText(m_bed->host->baseUrl().toString());
    QTest::keyClick(address(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_bed->window->table().isVisible(), longest);
    QVERIFY(m_bed->session.requests().rowCount() > 0);
    // Kept for the next start, and as what needs the most care.
    QCOMPARE(m_bed->session.settings().profiles().size(), 1);
    QCOMPARE(m_bed->session.profile().environment, ServerProfile::Environment::Production);
    QCOMPARE(m_bed->session.settings().text(Settings::Key::LastProfile),
             m_bed->session.profile().name);
}

void TestFirstStart::saysWhatIsWrong()
{
    QVERIFY(!problem()->isVisible());
    address()->setText(u"http://example.com/CertificateManagement"_s);
    m_bed->part<QPushButton>("firstConnectButton")->click();
    QVERIFY(problem()->isVisible());
    QVERIFY(problem()->text().contains(u"https"_s));
    QVERIFY(address()->hasFocus());
    QCOMPARE(m_bed->session.loadState(), Session::LoadState::NoServer);
    QTest::keyClick(address(), Qt::Key_End);
    QTest::keyClicks(address(), u"x"_s);
    QVERIFY(!problem()->isVisible());
}

void TestFirstStart::leadsToMore()
{
    m_bed->part<QPushButton>("firstMoreButton")->click();
    QTRY_VERIFY(m_bed->sheet("serverSheet"));
    // Its own keys do nothing below the sheet.
    QVERIFY(!page()->isEnabled());
    QVERIFY(m_bed->part<QLineEdit>("addressLineEdit")->hasFocus());
    m_bed->sheet("serverSheet")->reject();
    QVERIFY(page()->isEnabled());
    QVERIFY(address()->hasFocus());
}

void TestFirstStart::offersPractice()
{
    const QSignalSpy wanted(m_bed->window.get(), &MainWindow::practiceWanted);
    m_bed->part<QPushButton>("practiceButton")->click();
    QCOMPARE(wanted.count(), 1);
    // It is somewhere else; nothing happens here.
    QCOMPARE(m_bed->session.loadState(), Session::LoadState::NoServer);
}

void TestFirstStart::tellsThatThereIsNoPractice()
{
    m_bed->window->tellPracticeFailed();
    QVERIFY(problem()->isVisible());
    QVERIFY(!problem()->text().isEmpty());
}

void TestFirstStart::leadsToTheHelp()
{
    m_bed->part<QPushButton>("firstHelpButton")->click();
    QTRY_VERIFY(m_bed->sheet("helpSheet"));
    QCOMPARE(m_bed->part<HelpView>("helpView")->page(), u"first-steps"_s);
}

void TestFirstStart::switchesTheLanguage()
{
    auto *choice = m_bed->part<QComboBox>("firstLanguageComboBox");
    QCOMPARE(choice->currentData().toString(), u"en"_s);
    choice->setCurrentIndex(choice->findData(u"sv"_s));
    Q_EMIT choice->activated(choice->currentIndex());
    QTRY_COMPARE(m_bed->part<QPushButton>("firstConnectButton")->text().remove(u'&'), u"Anslut"_s);
    QCOMPARE(m_bed->session.settings().text(Settings::Key::Language), u"sv"_s);
    // The menu of languages does the same.
    m_bed->session.languages().use(u"en"_s);
    QTRY_COMPARE(choice->currentData().toString(), u"en"_s);
}

void TestFirstStart::fitsSmallWindowsAndLargeText()
{
    m_bed->window->resize(640, 480);
    QFont large = QApplication::font();
    large.setPointSizeF(large.pointSizeF() * 2);
    page()->setFont(large);
    // Whatever does not fit can be scrolled to, and no text is cut off.
    QTRY_VERIFY(page()->widget()->width() >= page()->widget()->minimumSizeHint().width());
    for (const auto *label : page()->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                     qPrintable(label->text()));
    }
}

void TestFirstStart::goesWithTheFirstList()
{
    QVERIFY(m_bed->load());
    QVERIFY(!page()->isVisible());
    QVERIFY(m_bed->window->table().hasFocus());
}

QTEST_MAIN(TestFirstStart)
#include "tst_firststart.moc"
