// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accesspage.h"
#include "accesstable.h"
#include "callersheet.h"
#include "domain/visibletext.h"
#include "journal/memoryjournal.h"
#include "sddlview.h"
#include "session/session.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QNetworkAccessManager>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

const auto target = u"S-1-5-21-7-8-9-1001"_s;
const auto agents = u"S-1-5-21-7-8-9-2001"_s;

// Shaped like those of the server, NULs and all.
QString serverText()
{
    return u"O:%1D:(D;;LC;;;%2)(A;;SWRC;;;%2)(A;;RC;;;WD)(A;;CCDCLCSWSDRC;;;%1)"_s.arg(target,
                                                                                       agents)
        + QString(4, QChar(u'\0'));
}

// An entry for each of so many accounts.
QString longText(int entries)
{
    QString text = u"D:"_s;
    for (int i = 0; i < entries; ++i)
        text += u"(A;;LC;;;S-1-5-21-7-8-9-%1)"_s.arg(1000 + i);
    return text;
}

}

class TestAccessPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsWhoMayDoWhat();
    void marksTheEntry_data();
    void marksTheEntry();
    void marksAllOfAPrincipal();
    void pointingSelectsTheEntry();
    void keepsWhatCanBeRead();
    void warnsFirst_data();
    void warnsFirst();
    void showsWordsWhole();
    void copies();
    void estimatesForTheCaller();
    void saysNothingOfNothing();
    void toldGroupsForDenyingOnly();
    void marksErrorsAtTheEnd();
    void readsLongListsAside();
    void showsOnlyTheLatest();
    void changesItsLanguage();

private:
    template <typename T>
    T *part(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    AccessTable &principals() const { return *part<AccessTable>("principalTable"); }
    AccessTable &entries() const { return *part<AccessTable>("entryTable"); }
    SddlView &raw() const { return *part<SddlView>("sddlView"); }
    void showEntries() const { part<QTabBar>("accessViews")->setCurrentIndex(1); }
    // What is marked in the text, in its order.
    QStringList marked() const
    {
        QStringList all;
        for (const auto &selection : raw().extraSelections())
            all += selection.cursor.selectedText();
        return all;
    }
    // What stands above the tables.
    QString told() const
    {
        QStringList texts;
        for (const auto *label : m_page->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts.join(u'\n');
    }
    QString copied(int action) const
    {
        part<QToolButton>("copyAccessButton")->menu()->actions().at(action)->trigger();
        return QGuiApplication::clipboard()->text();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_storage;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<AccessPage> m_page; // child of the window
};

void TestAccessPage::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_storage
        = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings = std::make_unique<Settings>(*m_storage, nullptr);
    m_network = std::make_unique<QNetworkAccessManager>();
    m_session = std::make_unique<Session>(*m_network, *m_settings,
                                          std::make_unique<MemoryJournal>(nullptr), nullptr);
    m_session->languages().use(u"en"_s);
    m_window = std::make_unique<QWidget>();
    m_window->resize(1280, 800);
    m_page = std::make_unique<AccessPage>(*m_session, m_window.get());
    m_page->resize(520, 700);
    m_window->show();
}

void TestAccessPage::cleanup()
{
    m_page.reset();
    m_window.reset();
    m_session.reset();
}

void TestAccessPage::showsWhoMayDoWhat()
{
    m_page->showDescriptor(serverText());
    QVERIFY2(told().contains(u"4 entries for 3 accounts and groups"_s), qPrintable(told()));
    QVERIFY(told().contains(target));
    // Each by itself: the owner has more than the entry gives.
    const auto *model = principals().model();
    QCOMPARE(model->rowCount(), 3);
    const auto row = [&](int index) { return model->index(index, 1).data().toString(); };
    QVERIFY(model->index(0, 0).data().toString().contains(target));
    QVERIFY2(row(0).contains(u"0x0007000f"_s), qPrintable(row(0)));
    QVERIFY(model->index(1, 0).data().toString().contains(agents));
    QVERIFY2(row(1).contains(u"SW RC (0x00020008)"_s), qPrintable(row(1)));
    QVERIFY2(row(1).contains(u"LC (0x00000004)"_s), qPrintable(row(1)));
    QVERIFY2(row(2).contains(u"RC (0x00020000)"_s), qPrintable(row(2)));
    QCOMPARE(entries().model()->rowCount(), 4);
    // The NULs are told, and not shown.
    QVERIFY2(told().contains(u"4 NUL"_s), qPrintable(told()));
    QVERIFY(!raw().toPlainText().contains(u"U+0000"_s));
    m_page->showDescriptor(QString());
    QCOMPARE(model->rowCount(), 0);
    QCOMPARE(entries().model()->rowCount(), 0);
    QCOMPARE(raw().toPlainText(), QString());
}

void TestAccessPage::marksTheEntry_data()
{
    QTest::addColumn<QString>("sddl");
    QTest::addColumn<QStringList>("pieces");
    QTest::newRow("plain") << u"O:SYD:(A;;RC;;;WD)(D;;LC;;;AN)"_s
                           << QStringList{u"(A;;RC;;;WD)"_s, u"(D;;LC;;;AN)"_s};
    QTest::newRow("SACL first") << u"S:(AU;SA;RC;;;WD)D:(A;;LC;;;AN)"_s
                                << QStringList{u"(A;;LC;;;AN)"_s, u"(AU;SA;RC;;;WD)"_s};
    // What is written out takes more room on the screen than in the text.
    QTest::newRow("hidden characters")
        << u"D:(XA;;RC;;;WD;(@User.a == \"\u202Ex\U000E0041\"))(A;;LC;;;AN)"_s
        << QStringList{u"(XA;;RC;;;WD;(@User.a == \"<U+202E>x<U+E0041>\"))"_s, u"(A;;LC;;;AN)"_s};
    QTest::newRow("beyond the BMP")
        << u"D:(XA;;RC;;;WD;(@User.a == \"\U0001F600\"))(A;;LC;;;AN)"_s
        << QStringList{u"(XA;;RC;;;WD;(@User.a == \"\U0001F600\"))"_s, u"(A;;LC;;;AN)"_s};
}

void TestAccessPage::marksTheEntry()
{
    QFETCH(QString, sddl);
    QFETCH(QStringList, pieces);
    m_page->showDescriptor(sddl);
    showEntries();
    QCOMPARE(entries().model()->rowCount(), pieces.size());
    for (int row = 0; row < pieces.size(); ++row) {
        entries().setCurrentIndex(entries().model()->index(row, 0));
        QCOMPARE(marked(), QStringList{pieces.at(row)});
    }
}

void TestAccessPage::marksAllOfAPrincipal()
{
    m_page->showDescriptor(serverText());
    principals().setCurrentIndex(principals().model()->index(1, 0));
    QCOMPARE(marked(),
             (QStringList{u"(D;;LC;;;%1)"_s.arg(agents), u"(A;;SWRC;;;%1)"_s.arg(agents)}));
    // Another descriptor has other pieces.
    m_page->showDescriptor(u"D:(A;;RC;;;WD)"_s);
    QCOMPARE(marked(), QStringList());
}

void TestAccessPage::pointingSelectsTheEntry()
{
    m_page->showDescriptor(serverText());
    const qsizetype place = raw().toPlainText().indexOf(u"(A;;RC;;;WD)"_s);
    QTextCursor cursor(raw().document());
    cursor.setPosition(static_cast<int>(place) + 4);
    raw().setTextCursor(cursor);
    QVERIFY(entries().isVisible());
    QCOMPARE(entries().currentIndex().row(), 2);
    QVERIFY(entries().selectionModel()->isRowSelected(2));
    QCOMPARE(marked(), QStringList{u"(A;;RC;;;WD)"_s});
    QCOMPARE(raw().textCursor().position(), cursor.position());
    // Between the parts there is no entry.
    cursor.setPosition(1);
    raw().setTextCursor(cursor);
    QCOMPARE(entries().currentIndex().row(), 2);
}

void TestAccessPage::keepsWhatCanBeRead()
{
    const auto sddl = u"O:%1G:BAD:(A;;RC;;;WD)(A;;QQ;;;AN)S:(AU;SA;RC;;;WD)"_s.arg(target);
    m_page->showDescriptor(sddl);
    QVERIFY2(told().contains(QString::number(sddl.indexOf(u"QQ"_s) + 1)), qPrintable(told()));
    QVERIFY(told().contains(target));
    QVERIFY2(told().contains(u"Group: Administrators"_s), qPrintable(told()));
    // Nothing is concluded from half a list.
    QCOMPARE(principals().model()->rowCount(), 0);
    QCOMPARE(entries().model()->rowCount(), 2);
    QCOMPARE(marked(), QStringList{u"Q"_s});
    QCOMPARE(raw().toPlainText(), sddl);
    // An error stays marked beside what is chosen.
    showEntries();
    entries().setCurrentIndex(entries().model()->index(1, 0));
    QCOMPARE(marked(), (QStringList{u"(AU;SA;RC;;;WD)"_s, u"Q"_s}));
}

void TestAccessPage::warnsFirst_data()
{
    QTest::addColumn<QString>("sddl");
    QTest::addColumn<QString>("warning"); // empty for none
    QTest::newRow("usual") << serverText() << QString();
    QTest::newRow("no list") << u"O:SY"_s << u"everyone has full access"_s;
    QTest::newRow("null list") << u"D:NO_ACCESS_CONTROL"_s << u"everyone has full access"_s;
    QTest::newRow("empty list") << u"O:SYD:"_s << u"nobody but the owner"_s;
    QTest::newRow("order") << u"D:(A;;LC;;;WD)(D;;LC;;;AN)"_s << u"Entry 2 denies LC"_s;
    QTest::newRow("condition") << u"D:(XA;;LC;;;WD;(@User.a))"_s << u"condition"_s;
}

void TestAccessPage::warnsFirst()
{
    QFETCH(QString, sddl);
    QFETCH(QString, warning);
    m_page->showDescriptor(sddl);
    const auto *remarks = part<QWidget>("remarkList");
    QCOMPARE(remarks->isVisible(), !warning.isEmpty());
    if (warning.isEmpty())
        return;
    QString text;
    for (const auto *label : remarks->findChildren<QLabel *>())
        text += label->text();
    QVERIFY2(text.contains(warning), qPrintable(text));
    // Above everything else.
    QVERIFY(remarks->geometry().bottom() < principals().mapTo(m_page.get(), QPoint()).y());
}

void TestAccessPage::showsWordsWhole()
{
    m_page->showDescriptor(serverText());
    const auto lineHeight = principals().fontMetrics().lineSpacing();
    // The owner's rights take more than the two lines of a plain row.
    QTRY_VERIFY(principals().rowHeight(0) > 3 * lineHeight);
    const int narrow = principals().rowHeight(0);
    m_page->resize(1200, 700);
    QTRY_VERIFY(principals().rowHeight(0) < narrow);
    QTRY_VERIFY(principals().rowHeight(0) >= 2 * lineHeight);
}

void TestAccessPage::copies()
{
    m_page->showDescriptor(serverText());
    const QString text = copied(0);
    for (const auto &piece : {target, agents, u"SW RC (0x00020008)"_s, u"S-1-1-0"_s})
        QVERIFY2(text.contains(piece), qPrintable(text));
    // As the next program needs it: without the padding.
    const QString sddl = copied(1);
    QVERIFY(serverText().startsWith(sddl));
    QVERIFY(sddl.endsWith(u')'));
    const QStringList lines = copied(2).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 5);
    for (const QString &line : lines)
        QCOMPARE(line.count(u'\t'), lines.first().count(u'\t'));
}

void TestAccessPage::estimatesForTheCaller()
{
    m_page->showDescriptor(serverText());
    const auto *caller = part<QLabel>("callerLabel");
    QVERIFY2(caller->text().contains(u"cannot tell"_s), qPrintable(caller->text()));
    QSignalSpy wanted(m_page.get(), &AccessPage::callerWanted);
    part<QPushButton>("callerButton")->click();
    QCOMPARE(wanted.count(), 1);

    auto *sheet = new CallerSheet(*m_session, m_window.get());
    sheet->open();
    auto *use = sheet->findChild<QPushButton *>(u"useCallerButton"_s);
    auto *text = sheet->findChild<QPlainTextEdit *>(u"callerText"_s);
    QVERIFY(!use->isEnabled());
    text->setPlainText(
        u"CONTOSO\\anna  %1\r\nBUILTIN\\Users  Alias  S-1-5-32-545  Mandatory"_s.arg(target));
    QVERIFY(use->isEnabled());
    use->click();
    QVERIFY2(caller->text().contains(u"Complete: likely yes"_s), qPrintable(caller->text()));
    QVERIFY2(caller->text().contains(u"Cancel request: perhaps yes"_s), qPrintable(caller->text()));

    // The denied group stands first in the list, so it wins over what follows.
    m_session->setCaller(Sid::allIn(QString(target + u' ' + agents)));
    QVERIFY2(caller->text().contains(u"Complete: likely no"_s), qPrintable(caller->text()));
    QVERIFY2(caller->toolTip().contains(u"Entry 1 denies LC"_s), qPrintable(caller->toolTip()));
    m_session->setCaller({});
    QVERIFY2(caller->text().contains(u"cannot tell"_s), qPrintable(caller->text()));
}

void TestAccessPage::saysNothingOfNothing()
{
    m_session->setCaller(Sid::allIn(target));
    m_page->showDescriptor(serverText());
    QVERIFY(told().contains(u"likely yes"_s));
    // A server that leaves the descriptor out has not said that everyone may do everything.
    for (const QString &none : {QString(), u""_s, QString(3, QChar(u'\0'))}) {
        m_page->showDescriptor(none);
        QVERIFY2(told().contains(u"sent no security descriptor"_s), qPrintable(told()));
        QVERIFY2(!told().contains(u"likely"_s) && !told().contains(u"everyone"_s),
                 qPrintable(told()));
        m_page->showDescriptor(serverText());
    }
}

void TestAccessPage::toldGroupsForDenyingOnly()
{
    m_page->showDescriptor(u"D:(A;;LC;;;%1)"_s.arg(agents));
    for (const bool isDenyOnly : {true, false}) {
        auto *sheet = new CallerSheet(*m_session, m_window.get());
        sheet->open();
        sheet->findChild<QPlainTextEdit *>(u"callerText"_s)
            ->setPlainText(target + u"  Enabled group\n"_s + agents
                           + (isDenyOnly ? u"  Group used for deny only"_s : u"  Enabled group"_s));
        sheet->findChild<QPushButton *>(u"useCallerButton"_s)->click();
        const QString text = part<QLabel>("callerLabel")->text();
        QVERIFY2(text.contains(u"Complete: likely yes"_s) != isDenyOnly, qPrintable(text));
    }
}

void TestAccessPage::marksErrorsAtTheEnd()
{
    m_page->showDescriptor(u"D:(A;;LC;;;AU"_s);
    QCOMPARE(marked(), QStringList{u"U"_s});
    m_page->showDescriptor(u"O:\U0001F600"_s);
    QCOMPARE(marked(), QStringList{u"\U0001F600"_s});
}

void TestAccessPage::readsLongListsAside()
{
    m_page->showDescriptor(longText(30'000));
    // The page answers while another thread reads.
    QVERIFY2(told().contains(u"is being read"_s), qPrintable(told()));
    QCOMPARE(entries().model()->rowCount(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(entries().model()->rowCount(), 30'000, 20'000);
    QVERIFY2(!told().contains(u"is being read"_s), qPrintable(told()));
    // The text is cut, and says so; a copy is whole.
    QVERIFY(raw().toPlainText().size() < 30'000);
    QVERIFY(raw().toPlainText().contains(u"more characters"_s));
    QCOMPARE(copied(1), longText(30'000));
    // Entries behind the cut can be chosen.
    showEntries();
    entries().setCurrentIndex(entries().model()->index(29'999, 0));
    QCOMPARE(entries().currentIndex().row(), 29'999);
}

void TestAccessPage::showsOnlyTheLatest()
{
    m_page->showDescriptor(longText(30'000));
    m_page->showDescriptor(longText(20'000));
    QTRY_COMPARE_WITH_TIMEOUT(entries().model()->rowCount(), 20'000, 20'000);
    m_page->showDescriptor(longText(30'000));
    m_page->showDescriptor(u"D:(A;;RC;;;WD)"_s);
    QCOMPARE(entries().model()->rowCount(), 1);
    // Nothing of the long one comes in later, and closing does not wait for it.
    QSignalSpy resets(entries().model(), &QAbstractItemModel::modelReset);
    QVERIFY(!resets.wait(500));
    m_page->showDescriptor(longText(30'000));
    m_page.reset();
}

void TestAccessPage::changesItsLanguage()
{
    m_page->showDescriptor(u"D:(A;;RC;;;WD)(A;;QQ;;;AN)"_s);
    const QString english = told();
    m_session->languages().use(u"sv"_s);
    QTRY_VERIFY(told() != english);
    const QString swedish = told();
    for (const QString &line : swedish.split(u'\n'))
        QVERIFY2(!english.split(u'\n').contains(line) || line.isEmpty(), qPrintable(line));
    m_session->languages().use(u"en"_s);
    QTRY_COMPARE(told(), english);
}

QTEST_MAIN(TestAccessPage)
#include "tst_accesspage.moc"
