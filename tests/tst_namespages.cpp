// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accesspage.h"
#include "accesstable.h"
#include "callersheet.h"
#include "detailspane.h"
#include "directory/memorydirectory.h"
#include "directorymessages.h"
#include "domain/visibletext.h"
#include "overviewpage.h"
#include "support/samplepeople.h"
#include "support/windowbed.h"
#include "windowactions.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QElapsedTimer>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

constexpr int targetColumn = static_cast<int>(RequestColumn::Target);

// Takes the place of the programs for mail and telephone.
class Opened : public QObject
{
    Q_OBJECT

public:
    Opened()
    {
        for (const auto &scheme : {u"tel"_s, u"mailto"_s, u"file"_s, u"https"_s})
            QDesktopServices::setUrlHandler(scheme, this, "open");
    }
    ~Opened() override
    {
        for (const auto &scheme : {u"tel"_s, u"mailto"_s, u"file"_s, u"https"_s})
            QDesktopServices::unsetUrlHandler(scheme);
    }
    QList<QUrl> urls;

public Q_SLOTS:
    void open(const QUrl &url) { urls.append(url); }
};

// Knows everybody in the requests by a name with their number.
QList<DirectoryEntry> peopleOf(const QList<Request> &requests)
{
    QList<DirectoryEntry> people;
    int number = 0;
    for (const auto &request : requests) {
        auto person = samplePerson(++number);
        person.guid = request.target;
        person.telephone = u"+46 8 465 004 01"_s;
        person.mobile = u"<a href=\"file:///etc/passwd\">0</a>"_s;
        person.mail = u"asa@test.local"_s;
        people << person;
    }
    return people;
}

QTreeWidgetItem *factIn(const QTreeWidget &tree, const QString &label)
{
    const auto found = tree.findItems(label, Qt::MatchExactly | Qt::MatchRecursive, 0);
    return found.isEmpty() ? nullptr : found.constFirst();
}

}

class TestNamesPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void directoryThatNeverAnswersDelaysNothing();
    void wantsThoseInSightFirst();
    void detailsAreLinks();
    void accessPageShowsNames();
    void confirmSheetShowsNames();
    void callerSheetTellsTheSource();
    void messageGivesWay();

private:
    static MemoryDirectory &use(WindowBed &bed);
};

MemoryDirectory &TestNamesPages::use(WindowBed &bed)
{
    auto directory = std::make_unique<MemoryDirectory>(u"test.local"_s);
    auto &used = *directory;
    used.setDomainSid(sampleDomain);
    used.setEntries(peopleOf(bed.host->requests()));
    used.setOwnGroups(samplePerson(1).sid, {sampleDomain + u"-513"_s});
    std::vector<std::unique_ptr<Directory>> directories;
    directories.push_back(std::move(directory));
    bed.session.people().setDirectories(std::move(directories));
    return used;
}

void TestNamesPages::directoryThatNeverAnswersDelaysNothing()
{
    WindowBed bed({.requests = 2000});
    bed.session.connectTo(bed.profile());
    auto &directory = use(bed);
    directory.setHeld(true);
    QTRY_COMPARE_WITH_TIMEOUT(bed.session.loadState(), Session::LoadState::Loaded,
                              WindowBed::longest);
    QTRY_VERIFY(!directory.calls().isEmpty());
    const auto cell = bed.session.requests().index(0, targetColumn);
    QVERIFY(cell.data().toString().endsWith(u'…'));
    QTRY_VERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"being looked up"_s));
    // The names come when it answers at last.
    directory.setHeld(false);
    directory.answerNow();
    QTRY_VERIFY(bed.session.requests().index(0, targetColumn).data().toString().startsWith(u"Åsa"));
}

void TestNamesPages::wantsThoseInSightFirst()
{
    WindowBed bed({.requests = 3000});
    bed.session.connectTo(bed.profile());
    auto &directory = use(bed);
    directory.setHeld(true);
    QTRY_COMPARE_WITH_TIMEOUT(bed.session.loadState(), Session::LoadState::Loaded,
                              WindowBed::longest);
    QTRY_VERIFY(bed.session.people().hasDirectories() && !directory.calls().isEmpty());
    auto &table = bed.window->table();
    QSignalSpy seen(&table, &RequestTable::rowsSeen);
    table.scrollToBottom();
    QTRY_VERIFY(!seen.isEmpty());
    // Somebody down there who has not been asked for yet.
    const auto &requests = bed.session.requests();
    const auto &asked = directory.calls().constFirst();
    DirectoryKey key;
    for (int row = requests.rowCount() - 5; row < requests.rowCount() && key.isNull(); ++row) {
        const auto target = DirectoryKey::ofGuid(requests.request(row).target);
        if (!asked.contains(target))
            key = target;
    }
    QVERIFY(!key.isNull());
    const auto calls = directory.calls().size();
    directory.answerNow();
    QTRY_VERIFY(directory.calls().size() > calls);
    QVERIFY(directory.calls().at(calls).contains(key));
}

void TestNamesPages::detailsAreLinks()
{
    WindowBed bed;
    Opened opened;
    bed.session.connectTo(bed.profile());
    use(bed);
    QTRY_COMPARE_WITH_TIMEOUT(bed.session.loadState(), Session::LoadState::Loaded,
                              WindowBed::longest);
    auto &table = bed.window->table();
    table.setCurrentIndex(bed.session.requests().index(0, 0));
    auto *page = bed.part<QTreeWidget>("overviewPage");
    QTRY_VERIFY(factIn(*page, u"Telephone"_s));
    const auto isTitled = [&] {
        const auto labels = bed.window->findChild<DetailsPane *>()->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->text().contains(u"for Åsa Öberg"_s);
        });
    };
    QTRY_VERIFY(isTitled());
    page->setCurrentItem(factIn(*page, u"Telephone"_s), 1);
    QTest::keyClick(page, Qt::Key_Return);
    QCOMPARE(opened.urls, QList<QUrl>{QUrl(u"tel:+46846500401"_s)});
    // A click on the text.
    auto *mail = factIn(*page, u"Mail"_s);
    page->scrollToItem(mail);
    const QRect row = page->visualItemRect(mail);
    const QPoint onText(page->columnViewportPosition(1) + 12, row.top() + 12);
    QTest::mouseClick(page->viewport(), Qt::LeftButton, {}, onText);
    QCOMPARE(opened.urls.size(), 2);
    QCOMPARE(opened.urls.at(1), QUrl(u"mailto:asa@test.local"_s));
    // Beside it the line is only chosen.
    QTest::mouseClick(page->viewport(), Qt::LeftButton, {},
                      QPoint(page->viewport()->width() - 3, onText.y()));
    QCOMPARE(opened.urls.size(), 2);
    QTest::keyClick(page, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"asa@test.local"_s);
    // What only looks like a number is text.
    auto *mobile = factIn(*page, u"Mobile"_s);
    QVERIFY(mobile->text(1).contains(u"<a href"_s));
    QVERIFY(!mobile->toolTip(1).contains(u"<a "_s));
    page->setCurrentItem(mobile, 1);
    QTest::keyClick(page, Qt::Key_Return);
    QCOMPARE(opened.urls.size(), 2);
}

void TestNamesPages::accessPageShowsNames()
{
    WindowBed bed;
    auto &directory = use(bed);
    AccessPage page(bed.session, bed.window.get());
    page.resize(600, 600);
    page.show();
    const auto person = samplePerson(3);
    directory.setEntries({person});
    const QString unknown = sampleDomain + u"-4711"_s;
    page.showDescriptor(u"O:%1D:(D;;LC;;;%2)(A;;LC;;;%1)(A;;RC;;;WD)"_s.arg(person.sid, unknown));
    auto *entries = page.findChild<AccessTable *>(u"entryTable"_s);
    const auto trustee = [&](int row) { return entries->model()->index(row, 2); };
    QTRY_COMPARE(trustee(1).data().toString(), person.displayName + u'\n' + person.sid);
    QTRY_VERIFY(bed.session.people().isSettled());
    QCOMPARE(trustee(0).data().toString(), unknown);
    QTRY_VERIFY(trustee(0).data(Qt::ToolTipRole).toString().contains(u"Not found in test.local"_s));
    QVERIFY(trustee(1).data(Qt::ToolTipRole).toString().contains(person.account.toHtmlEscaped()));
    QVERIFY(!trustee(2).data(Qt::ToolTipRole).toString().contains(u"directory"_s));
    auto *principals = page.findChild<AccessTable *>(u"principalTable"_s);
    QVERIFY(principals->model()->index(0, 0).data().toString().contains(person.displayName));
    const auto labels = page.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
        return label->text().contains(u"Owner: "_s + person.displayName);
    }));
    // A copy has both.
    auto *copy = page.findChild<QToolButton *>(u"copyAccessButton"_s);
    const auto actions = copy->menu()->actions();
    for (const int action : {0, 2}) {
        actions.at(action)->trigger();
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.contains(u"%1 (%2)"_s.arg(person.displayName, person.sid)), qPrintable(text));
    }
}

void TestNamesPages::confirmSheetShowsNames()
{
    WindowBed bed;
    bed.session.connectTo(bed.profile());
    auto &directory = use(bed);
    directory.setHeld(true);
    QTRY_COMPARE_WITH_TIMEOUT(bed.session.loadState(), Session::LoadState::Loaded,
                              WindowBed::longest);
    const auto ids = bed.idsInStatus(RequestStatus::Pending, 2);
    bed.select(ids);
    bed.window->actions().change(StatusChange::Cancel)->trigger();
    QTRY_VERIFY(bed.sheet("confirmSheet"));
    QVERIFY(bed.isReadyToConfirm());
    auto *list = bed.sheet("confirmSheet")->findChild<QTreeWidget *>();
    auto *item = list->topLevelItem(0)->child(0);
    QVERIFY(!item->text(0).contains(u"Åsa"_s));
    item->setCheckState(0, Qt::Unchecked);
    directory.setHeld(false);
    directory.answerNow();
    QTRY_VERIFY(list->topLevelItem(0)->child(0)->text(0).contains(u"for Åsa Öberg"_s));
    // What was unticked stays so.
    QCOMPARE(list->topLevelItem(0)->child(0)->checkState(0), Qt::Unchecked);
}

void TestNamesPages::callerSheetTellsTheSource()
{
    WindowBed bed;
    CallerSheet empty(bed.session, bed.window.get());
    empty.open();
    auto *source = empty.findChild<QLabel *>(u"callerSource"_s);
    auto *forget = empty.findChild<QPushButton *>(u"forgetCallerButton"_s);
    const QString nobody = source->text();
    QVERIFY(!forget->isVisible());
    use(bed);
    QTRY_VERIFY(source->text() != nobody);
    QVERIFY(source->text().contains(samplePerson(1).sid) || source->text().contains(u"TEST"_s));
    QVERIFY(!forget->isVisible());
    bed.session.setCaller({Sid(5, {32, 544})});
    QVERIFY(forget->isVisible());
    QVERIFY(!source->text().contains(samplePerson(1).sid));
    bed.session.setCaller({});
    QVERIFY(!forget->isVisible());
}

void TestNamesPages::messageGivesWay()
{
    WindowBed bed;
    auto &directory = use(bed);
    MessageBar bar(bed.window.get());
    bar.show();
    const DirectoryMessages messages(bed.session, bar, nullptr);
    const DirectoryError error{DirectoryError::Kind::CannotReach, u"dc1.test.local"_s, u"x"_s};
    const auto text = [&] { return bar.accessibleName(); };
    // Something else is being told.
    bar.showMessage([] {
        MessageBar::Message message;
        message.text = u"important"_s;
        return message;
    });
    directory.setError(error);
    auto &people = bed.session.people();
    people.want({sampleGuidKey(1)}, People::Priority::Visible);
    QTRY_VERIFY(people.problem().has_value());
    QCOMPARE(text(), u"important"_s);
    bar.dismiss();
    QVERIFY2(text().startsWith(error.summary()), qPrintable(text()));
    // Try again: told again where it fails again.
    const auto buttons = bar.findChildren<QPushButton *>();
    buttons.constFirst()->click();
    QVERIFY(!bar.isShowing());
    QTRY_VERIFY(bar.isShowing());
    QVERIFY(text().startsWith(error.summary()));
    // Mended.
    directory.setError({});
    people.tryAgain();
    QTRY_VERIFY(!people.problem());
    QTRY_VERIFY(people.isSettled());
    QVERIFY(!bar.isShowing());
    // What the operator has closed stays closed while nothing changes.
    directory.setError(error);
    people.want({sampleGuidKey(8888)}, People::Priority::Visible);
    QTRY_VERIFY(bar.isShowing());
    bar.dismiss();
    people.want({sampleGuidKey(9999)}, People::Priority::Visible);
    QTRY_VERIFY(people.isSettled());
    QVERIFY(!bar.isShowing());
}

QTEST_MAIN(TestNamesPages)
#include "tst_namespages.moc"
