// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detailspane.h"
#include "helpcontext.h"
#include "helppages.h"
#include "helpsheet.h"
#include "helpview.h"
#include "searchfield.h"
#include "session/languages.h"
#include "support/rawserver.h"
#include "support/windowbed.h"
#include "windowactions.h"

#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

constexpr int longest = 20'000; // milliseconds

}

// Where a link to the world outside leads, instead of a browser.
class LinkCatcher : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> caught;

public Q_SLOTS:
    void take(const QUrl &url) { caught.append(url); }
};

// The sheet that shows the help.
class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bed.reset(); }

    void opensWithF1();
    void opensAboutWhatHasFocus();
    void opensOverASheet();
    void contents();
    void linksAndWayBack();
    void anchors();
    void linksToTheWorld();
    void loadsNothingFromTheNetwork();
    void search();
    void searchGoesOn();
    void languageSwitch();

private:
    HelpSheet *help() const { return qobject_cast<HelpSheet *>(m_bed->sheet("helpSheet")); }
    HelpView *view() const { return help()->findChild<HelpView *>(); }
    // Presses F1 where the focus is.
    void askForHelp()
    {
        QTest::keyClick(m_bed->window->focusWidget() ? m_bed->window->focusWidget()
                                                     : m_bed->window.get(),
                        Qt::Key_F1);
    }
    void open(const QString &page)
    {
        m_bed->window->actions().help->trigger();
        view()->open(page);
    }

    std::unique_ptr<WindowBed> m_bed;
};

void TestHelp::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_bed = std::make_unique<WindowBed>();
}

void TestHelp::opensWithF1()
{
    QVERIFY(QTest::qWaitForWindowActive(m_bed->window.get()));
    askForHelp();
    QTRY_VERIFY(help());
    // Nothing but the welcome is in sight.
    QCOMPARE(view()->page(), u"first-steps"_s);
    QVERIFY(view()->hasFocus());
    QVERIFY(view()->toPlainText().contains(u"First steps"_s));
    // Once is enough.
    askForHelp();
    QCOMPARE(m_bed->window->findChildren<HelpSheet *>().size(), 1);
    QTest::keyClick(view(), Qt::Key_Escape);
    QTRY_VERIFY(!help());
    QVERIFY(m_bed->part<QLineEdit>("firstAddressLineEdit")->hasFocus());
}

void TestHelp::opensAboutWhatHasFocus()
{
    QVERIFY(m_bed->load());
    m_bed->select(m_bed->idsInStatus(RequestStatus::Approved, 1));
    const auto pageAt = [this](QWidget *widget) -> QString {
        widget->setFocus();
        askForHelp();
        if (!QTest::qWaitFor([this] { return help() != nullptr; }, longest))
            return u"no help"_s;
        const QString page = view()->page();
        help()->reject();
        return widget->hasFocus() ? page : u"the focus is lost"_s;
    };
    QCOMPARE(pageAt(&m_bed->window->table()), u"window"_s);
    QCOMPARE(pageAt(m_bed->part<QLineEdit>("filterLineEdit")), u"finding"_s);
    m_bed->window->findChild<QTabWidget *>()->setCurrentIndex(1);
    m_bed->window->details().focusContent();
    QCOMPARE(pageAt(m_bed->window->focusWidget()), u"access"_s);
    QCOMPARE(HelpContext::addressOf(nullptr), u"index"_s);
}

void TestHelp::opensOverASheet()
{
    QVERIFY(m_bed->load());
    m_bed->select(m_bed->idsInStatus(RequestStatus::Approved, 2));
    m_bed->window->actions().change(StatusChange::Cancel)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_bed->sheet("confirmSheet"), longest);
    auto *sheet = m_bed->sheet("confirmSheet");
    QVERIFY(m_bed->isReadyToConfirm());
    auto *field = m_bed->part<QLineEdit>("reasonLineEdit");
    QVERIFY(field);
    field->setFocus();
    askForHelp();
    QTRY_VERIFY(help());
    QCOMPARE(view()->page(), u"changes"_s);
    QCOMPARE(view()->source().fragment(), u"sheet"_s);
    // What lies below hears no keys.
    QVERIFY(!sheet->isEnabled());
    QVERIFY(!m_bed->window->actions().refresh->isEnabled());
    help()->reject();
    QTRY_VERIFY(!help());
    QVERIFY(sheet->isVisible() && sheet->isEnabled());
    QVERIFY(field->hasFocus());
    QVERIFY(!m_bed->window->actions().refresh->isEnabled());
    sheet->reject();
    QVERIFY(m_bed->window->actions().refresh->isEnabled());
}

void TestHelp::contents()
{
    m_bed->window->actions().help->trigger();
    auto *contents = m_bed->part<QListWidget>("helpContents");
    QCOMPARE(contents->count(), HelpPages::names().size());
    for (int row = 0; row < contents->count(); ++row) {
        contents->setCurrentRow(row);
        QCOMPARE(view()->page(), HelpPages::names().at(row));
        QVERIFY(view()->toPlainText().startsWith(contents->item(row)->text()));
        QCOMPARE(view()->accessibleName(), contents->item(row)->text());
    }
}

void TestHelp::linksAndWayBack()
{
    open(u"index"_s);
    auto *back = m_bed->part<QToolButton>("helpBackButton");
    auto *forward = m_bed->part<QToolButton>("helpForwardButton");
    // The first link of the page, by keyboard.
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Tab);
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(view()->page(), u"first-steps"_s);
    QCOMPARE(m_bed->part<QListWidget>("helpContents")->currentRow(), 1);
    QVERIFY(back->isEnabled() && !forward->isEnabled());
    QTest::keyClick(view(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(view()->page(), u"index"_s);
    QVERIFY(forward->isEnabled());
    QTest::keyClick(view(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(view()->page(), u"first-steps"_s);
}

void TestHelp::anchors()
{
    open(u"changes#journal"_s);
    QTRY_VERIFY(view()->verticalScrollBar()->value() > 0);
}

void TestHelp::linksToTheWorld()
{
    LinkCatcher catcher;
    QDesktopServices::setUrlHandler(u"https"_s, &catcher, "take");
    open(u"index"_s);
    view()->setHtml(u"<p><a href='https://example.com/'>there</a></p>"_s);
    QTest::keyClick(view(), Qt::Key_Tab);
    QTest::keyClick(view(), Qt::Key_Return);
    QDesktopServices::unsetUrlHandler(u"https"_s);
    QCOMPARE(catcher.caught, QList<QUrl>{QUrl(u"https://example.com/"_s)});
}

void TestHelp::loadsNothingFromTheNetwork()
{
    const RawServer server([](QTcpSocket &, const RawServer::Call &) {});
    open(u"index"_s);
    view()->setHtml(u"<p><img src='%1'/></p>"_s.arg(server.baseUrl().toString()));
    for (const auto type : {QTextDocument::ImageResource, QTextDocument::HtmlResource})
        QVERIFY(!view()->document()->resource(type, server.baseUrl()).isValid());
    QCoreApplication::processEvents();
    QCOMPARE(server.connections(), 0);
}

void TestHelp::search()
{
    m_bed->window->actions().help->trigger();
    auto *field = m_bed->part<QLineEdit>("helpSearch");
    auto *contents = m_bed->part<QListWidget>("helpContents");
    const auto shown = [contents] {
        QStringList names;
        for (int row = 0; row < contents->count(); ++row) {
            if (!contents->item(row)->isHidden())
                names << contents->item(row)->data(Qt::UserRole).toString();
        }
        return names;
    };
    field->setFocus();
    QTest::keyClicks(field, u"WebDAV"_s);
    QCOMPARE(shown(), QStringList{u"problems"_s});
    QCOMPARE(view()->page(), u"problems"_s);
    QVERIFY(!view()->extraSelections().isEmpty());
    QCOMPARE(m_bed->part<QLabel>("helpFound")->text(), u"1 page"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(view()->textCursor().selectedText().toCaseFolded(), u"webdav"_s);
    field->setText(u"no page has these words"_s);
    QVERIFY(shown().isEmpty());
    // Esc takes the search away first.
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(shown(), HelpPages::names());
    QVERIFY(help());
    QVERIFY(view()->extraSelections().isEmpty());
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_VERIFY(!help());
}

void TestHelp::searchGoesOn()
{
    open(u"index"_s);
    auto *field = m_bed->part<QLineEdit>("helpSearch");
    field->setText(u"Kerberos"_s);
    QStringList pages;
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(view()->textCursor().selectedText().toCaseFolded(), u"kerberos"_s);
        if (!pages.contains(view()->page()))
            pages << view()->page();
    }
    QVERIFY(pages.size() > 1);
}

void TestHelp::languageSwitch()
{
    open(u"outcomes"_s);
    QVERIFY(view()->toPlainText().contains(u"Unknown outcome"_s));
    m_bed->session.languages().use(u"sv"_s);
    QTRY_VERIFY(view()->toPlainText().contains(u"Okänt utfall"_s));
    QCOMPARE(view()->page(), u"outcomes"_s);
    QCOMPARE(m_bed->part<QListWidget>("helpContents")->currentItem()->text(),
             HelpPages::title(u"outcomes"_s, u"sv"_s));
    m_bed->part<QToolButton>("helpBackButton")->click();
    QVERIFY(view()->toPlainText().startsWith(HelpPages::title(view()->page(), u"sv"_s)));
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
