// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detailspane.h"
#include "domain/queryfield.h"
#include "domain/requestquery.h"
#include "domain/words.h"
#include "helpcontext.h"
#include "helppages.h"
#include "helpsheet.h"
#include "helpview.h"
#include "searchfield.h"
#include "session/languages.h"
#include "support/helppage.h"
#include "support/rawserver.h"
#include "support/windowbed.h"
#include "windowactions.h"

#include <QDesktopServices>
#include <QDir>
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

QString pageFolder(const QString &language)
{
    return QStringLiteral(SIGILL_SOURCE_DIR "/resources/help/") + language;
}

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

// The pages of the help, and the sheet that shows them.
class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bed.reset(); }

    void everyPageInBothLanguages();
    void wellFormed();
    void sameStructure();
    void links();
    void everyTextOfTheProgramExists();
    void searchFields();
    void keys_data();
    void keys();

    void contextsExist();
    void everySheetHasAContext();
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
    void termHelp();

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

void TestHelp::everyPageInBothLanguages()
{
    for (const auto &language : Languages::available()) {
        QStringList files = QDir(pageFolder(language)).entryList({u"*.html"_s});
        QStringList names;
        for (const auto &name : HelpPages::names())
            names << name + u".html"_s;
        std::sort(names.begin(), names.end());
        QCOMPARE(files, names);
        for (const auto &name : HelpPages::names()) {
            QVERIFY2(!HelpPages::title(name, language).isEmpty(), qPrintable(name));
            QVERIFY2(HelpPages::text(name, language).size() > 200, qPrintable(name));
        }
    }
    QVERIFY(HelpPages::html(u"nowhere"_s, u"en"_s).isEmpty());
}

void TestHelp::wellFormed()
{
    for (const auto &language : Languages::available()) {
        for (const auto &name : HelpPages::names()) {
            const HelpPage page(name, language);
            QVERIFY2(page.problem.isEmpty(), qPrintable(name + u": "_s + page.problem));
            QCOMPARE(page.language, language);
            // One heading of the page, the same as its title.
            QCOMPARE(page.headings.size(), 1);
            QCOMPARE(page.headings.constFirst(), HelpPages::title(name, language));
        }
    }
}

// Whoever reads one language finds the same places as those who read the other.
void TestHelp::sameStructure()
{
    for (const auto &name : HelpPages::names()) {
        const HelpPage english(name, u"en"_s);
        const HelpPage swedish(name, u"sv"_s);
        QCOMPARE(swedish.anchors, english.anchors);
        QCOMPARE(swedish.links, english.links);
        if (name != "terms"_L1)
            QCOMPARE(swedish.elements, english.elements);
    }
}

void TestHelp::links()
{
    for (const auto &language : Languages::available()) {
        for (const auto &name : HelpPages::names()) {
            const HelpPage page(name, language);
            for (const auto &link : page.links) {
                const QUrl url(link);
                QVERIFY2(url.isRelative(), qPrintable(link));
                const QString target = url.path().isEmpty() ? name : url.path().chopped(5);
                QVERIFY2(HelpPages::names().contains(target), qPrintable(name + u": "_s + link));
                if (url.hasFragment()) {
                    QVERIFY2(HelpPage(target, language).anchors.contains(url.fragment()),
                             qPrintable(name + u": "_s + link));
                }
            }
            // From the first page everything is in reach.
            if (name != HelpPages::names().constFirst()) {
                QVERIFY2(HelpPage(HelpPages::names().constFirst(), language)
                             .links.contains(name + u".html"_s),
                         qPrintable(name));
            }
        }
    }
}

// What is bold is a text of the program in that language.
void TestHelp::everyTextOfTheProgramExists()
{
    const auto texts = HelpPage::textsOfProgram();
    QVERIFY(texts.value(u"sv"_s).size() > 1000);
    QStringList missing;
    for (const auto &language : Languages::available()) {
        for (const auto &name : HelpPages::names()) {
            for (const auto &text : HelpPage(name, language).bold) {
                if (!texts.value(language).contains(HelpPage::plain(text)))
                    missing << u"%1 (%2): “%3”"_s.arg(name, language, text);
            }
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TestHelp::searchFields()
{
    for (const auto &language : Languages::available()) {
        m_bed->session.languages().use(language);
        QStringList told = HelpPage(u"finding"_s, language).anchors.filter(u"field-"_s);
        QStringList known;
        for (const auto field : QueryFields::named()) {
            const QString name = QueryFields::name(field);
            known << u"field-"_s + name;
            const auto names = HelpPage(u"finding"_s, language).rows.value(known.constLast());
            QVERIFY(!names.isEmpty());
            // Every name that is told means the field, and the one of the language is told.
            const auto words = names.constFirst().split(u", "_s);
            for (const auto &word : words)
                QVERIFY2(QueryFields::fromName(word) == field, qPrintable(word));
            QVERIFY2(words.contains(name), qPrintable(name));
            QVERIFY2(words.contains(QueryFields::word(field)),
                     qPrintable(QueryFields::word(field)));
            // The example is a search that makes sense.
            for (const auto &example : names.constLast().split(u", "_s, Qt::SkipEmptyParts)) {
                if (example.count(u'"') % 2 == 0) {
                    QVERIFY2(RequestQuery::fromText(example).problems().isEmpty(),
                             qPrintable(example));
                }
            }
        }
        QCOMPARE(told, known);
    }
}

void TestHelp::keys_data()
{
    QTest::addColumn<QString>("language");
    for (const auto &language : Languages::available())
        QTest::newRow(qPrintable(language)) << language;
}

void TestHelp::keys()
{
    QFETCH(QString, language);
    m_bed->session.languages().use(language);
    QCoreApplication::processEvents();
    QStringList known;
    for (const auto *action : m_bed->window->actions().all()) {
        if (!action->shortcut().isEmpty()) {
            known << HelpPage::plain(action->text()) + u": "_s
                    + action->shortcut().toString(QKeySequence::NativeText);
        }
    }
    QStringList told = HelpPage(u"keys"_s, language).keys;
    QVERIFY(known.size() > 20);
    std::sort(known.begin(), known.end());
    std::sort(told.begin(), told.end());
    QCOMPARE(told, known);
}

void TestHelp::contextsExist()
{
    for (const auto &address : HelpContext::addresses()) {
        const QString page = address.section(u'#', 0, 0);
        const QString place = address.section(u'#', 1);
        QVERIFY2(HelpPages::names().contains(page), qPrintable(address));
        if (!place.isEmpty())
            QVERIFY2(HelpPage(page, u"sv"_s).anchors.contains(place), qPrintable(address));
    }
}

void TestHelp::everySheetHasAContext()
{
    static const QRegularExpression form(u"class (\\w+) : public Sheet\\b"_s);
    int sheets = 0;
    QStringList classes;
    for (const auto &name : QDir(QStringLiteral(SIGILL_SOURCE_DIR "/ui")).entryList({u"*.h"_s})) {
        QFile file(QStringLiteral(SIGILL_SOURCE_DIR "/ui/") + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = QRegularExpression(u"class (\\w+) : "_s).globalMatch(text);
             match.hasNext();)
            classes << match.next().captured(1);
        const auto match = form.match(text);
        if (!match.hasMatch())
            continue;
        ++sheets;
        QVERIFY2(HelpContext::addresses().contains(match.captured(1)),
                 qPrintable(match.captured(1)));
    }
    QVERIFY(sheets > 10);
    // And nothing is told about what is no longer there.
    for (auto it = HelpContext::addresses().cbegin(); it != HelpContext::addresses().cend(); ++it)
        QVERIFY2(classes.contains(it.key()), qPrintable(it.key()));
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

// Each action on requests tells what happens on the server, and the API's word.
void TestHelp::termHelp()
{
    for (const auto &language : Languages::available()) {
        m_bed->session.languages().use(language);
        QCoreApplication::processEvents();
        auto &actions = m_bed->window->actions();
        for (const auto change : WindowActions::changes) {
            const QString text = actions.change(change)->whatsThis();
            QVERIFY2(text.contains(apiWord(change)), qPrintable(text));
            QVERIFY2(text.contains(Words::effect(change)), qPrintable(text));
            QVERIFY(actions.change(change)->toolTip().contains(apiWord(change)));
        }
    }
    QCOMPARE(m_bed->window->actions().whatsThis->shortcut(), QKeySequence(Qt::SHIFT | Qt::Key_F1));
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
