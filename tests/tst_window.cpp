// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detailspane.h"
#include "domain/words.h"
#include "messagebar.h"
#include "overviewpage.h"
#include "requesttable.h"
#include "support/windowbed.h"
#include "windowactions.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

FaultRule answerWith(const RequestId &id, int code)
{
    FaultRule rule;
    rule.id = id;
    rule.method = "PUT";
    rule.code = code;
    return rule;
}

FaultRule delay(const RequestId &id, int milliseconds)
{
    FaultRule rule;
    rule.fault = FaultRule::Fault::Delay;
    rule.id = id;
    rule.method = "PUT";
    rule.delayMs = milliseconds;
    return rule;
}

// Presses Tab until the widget has the focus; false where it is never reached.
bool tabTo(const QWidget *wanted)
{
    for (int i = 0; i < 40; ++i) {
        if (QApplication::focusWidget() == wanted)
            return true;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    return false;
}

}

class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void changesOneRequestByKeyboard_data();
    void changesOneRequestByKeyboard();
    void changesTwentyOfWhichThreeFail();
    void keepsRequestsOnEscape();
    void asksForACheckOfHiddenRequests();
    void stopsARun();
    void closesOnlyWhenEverythingIsAnswered();
    void keepsSelectionFilterAndScrollOverARefresh();
    void filtersAndClearsByKeyboard();
    void movesBetweenPanesAndRequests();
    void choosesPartsOfTheQueueByKey();
    void showsHostileTextsAsText();
    void decodesTheDescriptor();
    void keepsRowsWhenTheServerIsGone();
    void tellsUnreadableRequests();
    void keepsSheetsInsideSmallWindows();
    void offersActionsForOpenRequestsOnly();
    void connectsToATypedAddress();
    void leavesKeysToTheDetails();
    void comesBackToAHiddenRow();
    void findsTheWayBackToARun();
    void filtersUnderALargeSelection();
};

void TestWindow::changesOneRequestByKeyboard_data()
{
    QTest::addColumn<RequestStatus>("from");
    QTest::addColumn<QKeyCombination>("key");
    QTest::addColumn<RequestStatus>("to");
    QTest::addRow("complete") << RequestStatus::Executing << (Qt::CTRL | Qt::Key_Return)
                              << RequestStatus::Completed;
    QTest::addRow("cancel") << RequestStatus::Pending << QKeyCombination(Qt::Key_Delete)
                            << RequestStatus::Canceled;
    QTest::addRow("abandon") << RequestStatus::Approved << (Qt::CTRL | Qt::Key_Delete)
                             << RequestStatus::Failed;
}

void TestWindow::changesOneRequestByKeyboard()
{
    QFETCH(RequestStatus, from);
    QFETCH(QKeyCombination, key);
    QFETCH(RequestStatus, to);
    WindowBed bed;
    QVERIFY(bed.load());
    QTRY_COMPARE(QApplication::focusWidget(), &bed.window->table());

    // Down the table until the row is one in the wished status.
    const auto wanted = bed.idsInStatus(from, 1);
    QVERIFY(!wanted.isEmpty());
    for (int i = 0; i <= bed.session.requests().rowOf(wanted.first()); ++i)
        QTest::keyClick(&bed.window->table(), Qt::Key_Down);
    QCOMPARE(bed.window->table().currentId(), wanted.first());
    QCOMPARE(bed.window->table().requestSelection().ids(), QSet<RequestId>{wanted.first()});

    QTest::keyClick(&bed.window->table(), key.key(), key.keyboardModifiers());
    QTRY_VERIFY(bed.sheet("confirmSheet"));
    // Return on the way in must not send anything: the harmless button has the focus.
    QCOMPARE(QApplication::focusWidget()->objectName(), u"keepButton"_s);
    QVERIFY(tabTo(bed.part<QPushButton>("confirmButton")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);

    QTRY_COMPARE(bed.statusOnServer(wanted.first()), to);
    QTRY_VERIFY(!bed.session.isRunning());
    QCOMPARE(bed.session.run()->items().first().outcome.kind, Outcome::Kind::Done);
    const int row = bed.session.requests().rowOf(wanted.first());
    QVERIFY(row >= 0);
    QCOMPARE(bed.session.requests().request(row).status, to);
    QTRY_VERIFY(!bed.sheet("runSheet"));
    QVERIFY(bed.part<MessageBar>("messageBar")->isVisible());
    QCOMPARE(QApplication::focusWidget(), &bed.window->table());
}

void TestWindow::changesTwentyOfWhichThreeFail()
{
    WindowBed bed({.requests = 200});
    QVERIFY(bed.load());
    const auto ids = bed.idsInStatus(RequestStatus::Pending, 20);
    QCOMPARE(ids.size(), 20);
    const QList<RequestId> failing{ids.at(2), ids.at(9), ids.at(19)};
    bed.host->setFaults(FaultPlan({answerWith(failing.at(0), 500), answerWith(failing.at(1), 403),
                                   answerWith(failing.at(2), 500)}));

    bed.select(ids);
    bed.window->actions().change(StatusChange::Cancel)->trigger();
    QTRY_VERIFY(bed.sheet("confirmSheet"));
    bed.part<QPushButton>("confirmButton")->click();
    QTRY_VERIFY(bed.sheet("runSheet"));
    QTRY_VERIFY(!bed.session.isRunning());

    QCOMPARE(bed.session.run()->count(Outcome::Kind::Done), 17);
    QCOMPARE(bed.session.run()->count(Outcome::Kind::Refused), 3);
    const auto *outcomes = bed.part<QTableView>("outcomeTable");
    QCOMPARE(outcomes->model()->rowCount(), 20);
    // What needs attention stands first.
    Outcome refused;
    refused.kind = Outcome::Kind::Refused;
    for (int row = 0; row < 20; ++row) {
        const QString title = outcomes->model()->index(row, 0).data().toString();
        QCOMPARE(title == refused.title(), row < 3);
    }
    for (const auto &request : bed.host->requests()) {
        const int row = bed.session.requests().rowOf(request.id);
        if (row >= 0)
            QCOMPARE(bed.session.requests().request(row).status, request.status);
        if (ids.contains(request.id)) {
            QCOMPARE(request.status,
                     failing.contains(request.id) ? RequestStatus::Pending
                                                  : RequestStatus::Canceled);
        }
    }
    QCOMPARE(bed.window->table().requestSelection().ids(),
             QSet<RequestId>(failing.cbegin(), failing.cend()));

    // The failed ones again, with the server well.
    bed.host->setFaults(FaultPlan());
    bed.part<QPushButton>("retryButton")->click();
    QVERIFY(bed.session.isRunning());
    QTRY_VERIFY(!bed.session.isRunning());
    QCOMPARE(bed.session.run()->count(Outcome::Kind::Done), 20);
    for (const auto &id : ids)
        QCOMPARE(bed.statusOnServer(id), RequestStatus::Canceled);
    for (const auto &id : ids)
        QCOMPARE(bed.host->calls("PUT", id), failing.contains(id) ? 2 : 1);
}

void TestWindow::keepsRequestsOnEscape()
{
    WindowBed bed;
    QVERIFY(bed.load());
    const auto ids = bed.idsInStatus(RequestStatus::Pending, 3);
    bed.select(ids);
    bed.window->actions().change(StatusChange::Cancel)->trigger();
    QTRY_VERIFY(bed.sheet("confirmSheet"));
    // The window below must not act while the sheet is open.
    QVERIFY(!bed.window->actions().change(StatusChange::Cancel)->isEnabled());
    QVERIFY(!bed.window->actions().refresh->isEnabled());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!bed.sheet("confirmSheet"));
    QVERIFY(!bed.session.run());
    for (const auto &id : ids)
        QCOMPARE(bed.host->calls("PUT", id), 0);
    QCOMPARE(bed.window->table().requestSelection().ids().size(), 3);
}

void TestWindow::asksForACheckOfHiddenRequests()
{
    WindowBed bed;
    QVERIFY(bed.load());
    const auto ids = bed.idsInStatus(RequestStatus::Pending, 2);
    bed.select(ids);
    bed.part<QLineEdit>("filterLineEdit")->setText(ids.first().text());
    QCOMPARE(bed.window->table().requestSelection().hiddenCount(), 1);
    bed.window->actions().change(StatusChange::Cancel)->trigger();
    QTRY_VERIFY(bed.sheet("confirmSheet"));
    auto *confirm = bed.part<QPushButton>("confirmButton");
    QVERIFY(!confirm->isEnabled());
    bed.part<QCheckBox>("checkedCheckBox")->click();
    QVERIFY(confirm->isEnabled());
}

void TestWindow::stopsARun()
{
    WindowBed bed({.requests = 200});
    QVERIFY(bed.load());
    const auto ids = bed.idsInStatus(RequestStatus::Pending, 12);
    QList<FaultRule> rules;
    for (const auto &id : ids)
        rules.append(delay(id, 300));
    bed.host->setFaults(FaultPlan(rules));
    bed.select(ids);
    bed.window->actions().change(StatusChange::Cancel)->trigger();
    QTRY_VERIFY(bed.sheet("confirmSheet"));
    bed.part<QPushButton>("confirmButton")->click();
    QTRY_COMPARE(bed.session.changesInFlight(), 4);
    bed.part<QPushButton>("stopButton")->click();
    QTRY_VERIFY(!bed.session.isRunning());
    const auto *run = bed.session.run();
    QCOMPARE(run->count(Outcome::Kind::Done) + run->count(Outcome::Kind::NotSent), 12);
    QVERIFY(run->count(Outcome::Kind::NotSent) > 0);
    for (const auto &item : run->items()) {
        const auto onServer = bed.statusOnServer(item.plan.request.id);
        QCOMPARE(onServer == RequestStatus::Canceled, item.outcome.kind == Outcome::Kind::Done);
    }
}

void TestWindow::closesOnlyWhenEverythingIsAnswered()
{
    WindowBed bed;
    QVERIFY(bed.load());
    const auto ids = bed.idsInStatus(RequestStatus::Pending, 1);
    bed.host->setFaults(FaultPlan({delay(ids.first(), 400)}));
    bed.select(ids);
    bed.window->actions().change(StatusChange::Cancel)->trigger();
    QTRY_VERIFY(bed.sheet("confirmSheet"));
    bed.part<QPushButton>("confirmButton")->click();
    QTRY_COMPARE(bed.session.changesInFlight(), 1);
    bed.window->close();
    QVERIFY(bed.window->isVisible());
    QTRY_VERIFY(!bed.window->isVisible());
    QCOMPARE(bed.session.run()->items().first().outcome.kind, Outcome::Kind::Done);
}

void TestWindow::keepsSelectionFilterAndScrollOverARefresh()
{
    WindowBed bed({.requests = 400});
    QVERIFY(bed.load());
    auto &table = bed.window->table();
    auto *filter = bed.part<QLineEdit>("filterLineEdit");
    filter->setText(u"e"_s);
    const int row = bed.session.requests().rowCount() - 1;
    table.scrollTo(bed.session.requests().index(row, 0));
    const RequestId last = bed.session.requests().request(row).id;
    bed.select({last});
    const RequestId top = bed.session.requests().request(table.rowAt(0)).id;
    // A colleague decides a request at the very top, so the rows below move up.
    const RequestId first = bed.session.requests().request(0).id;
    bed.host->setRequestStatus(first, RequestStatus::Denied);

    QSignalSpy loaded(&bed.session, &Session::loadStateChanged);
    QTest::keyClick(&table, Qt::Key_F5);
    QTRY_COMPARE(loaded.size(), 2);
    QCOMPARE(bed.session.requests().rowOf(first), -1);
    QCOMPARE(filter->text(), u"e"_s);
    QCOMPARE(table.requestSelection().ids(), QSet<RequestId>{last});
    QCOMPARE(table.currentId(), last);
    QCOMPARE(bed.session.requests().request(table.rowAt(0)).id, top);
}

void TestWindow::filtersAndClearsByKeyboard()
{
    WindowBed bed;
    QVERIFY(bed.load());
    const int all = bed.session.requests().rowCount();
    QTest::keyClick(&bed.window->table(), Qt::Key_F, Qt::ControlModifier);
    auto *filter = bed.part<QLineEdit>("filterLineEdit");
    QTRY_COMPARE(QApplication::focusWidget(), filter);
    QTest::keyClicks(filter, u"nothing has these words"_s);
    QCOMPARE(bed.session.requests().rowCount(), 0);
    QVERIFY(!bed.window->table().isVisible());
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(bed.session.requests().rowCount(), all);
    QVERIFY(bed.window->table().isVisible());
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), &bed.window->table());
}

void TestWindow::movesBetweenPanesAndRequests()
{
    WindowBed bed;
    QVERIFY(bed.load());
    QTRY_COMPARE(QApplication::focusWidget(), &bed.window->table());
    QTest::keyClick(bed.window.get(), Qt::Key_Down, Qt::AltModifier);
    const RequestId first = bed.window->table().currentId();
    QTest::keyClick(bed.window.get(), Qt::Key_Down, Qt::AltModifier);
    const RequestId second = bed.window->table().currentId();
    QVERIFY(first != second);
    QCOMPARE(bed.window->table().requestSelection().ids(), QSet<RequestId>{second});
    QTest::keyClick(bed.window.get(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(bed.window->table().currentId(), first);

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    QTRY_COMPARE(QApplication::focusWidget(), bed.part<QTreeWidget>("overviewPage"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), bed.part<QLineEdit>("filterLineEdit"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), &bed.window->table());
}

void TestWindow::choosesPartsOfTheQueueByKey()
{
    WindowBed bed({.requests = 200});
    QVERIFY(bed.load());
    const auto noneOutside = [&](StatusView view) {
        for (int row = 0; row < bed.session.requests().rowCount(); ++row) {
            if (!contains(view, bed.session.requests().request(row).status))
                return false;
        }
        return bed.session.requests().rowCount() > 0;
    };
    QVERIFY(!bed.session.count(StatusView::Decided));
    const int listCalls = bed.host->calls("GET", RequestId());
    QTest::keyClick(bed.window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(bed.session.view(), StatusView::Approved);
    QVERIFY(noneOutside(StatusView::Approved));
    // The open statuses were read together.
    QCOMPARE(bed.host->calls("GET", RequestId()), listCalls);
    QTest::keyClick(bed.window.get(), Qt::Key_5, Qt::ControlModifier);
    QTRY_COMPARE(bed.session.loadState(), Session::LoadState::Loaded);
    QVERIFY(noneOutside(StatusView::Decided));
    QVERIFY(bed.session.count(StatusView::Decided));
    QTest::keyClick(bed.window.get(), Qt::Key_6, Qt::ControlModifier);
    QTRY_COMPARE(bed.session.requests().rowCount(), 200);
}

void TestWindow::showsHostileTextsAsText()
{
    WindowBed bed;
    auto requests = bed.host->requests();
    const QString hostile = u"<b>bold</b><img src='file:///etc/passwd'>\u202Eevil\u0007 &amp;"_s;
    for (auto &request : requests) {
        request.status = RequestStatus::Pending;
        request.comment = hostile;
        request.dataCollection = {{hostile, hostile}};
        request.securityDescriptor = hostile;
    }
    bed.host->replace(requests);
    QVERIFY(bed.load());
    bed.window->table().step(1);
    QTRY_VERIFY(bed.part<QTreeWidget>("overviewPage")->topLevelItemCount() > 0);

    const auto labels = bed.window->findChildren<QLabel *>();
    for (const auto *label : labels) {
        if (label->text().contains("bold"_L1))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    // Tooltips cannot be told to be plain, so their markup must be escaped.
    const auto index = bed.session.requests().index(0, static_cast<int>(RequestColumn::Comment));
    const QString toolTip = index.data(Qt::ToolTipRole).toString();
    QVERIFY(toolTip.contains("&lt;b&gt;"_L1));
    QVERIFY(!toolTip.contains("<img"_L1));
    const QString cell = index.data().toString();
    QVERIFY(cell.contains("<U+202E>"_L1));
    QVERIFY(cell.contains("<U+0007>"_L1));
    QVERIFY(!cell.contains(QChar(0x202e)));
}

void TestWindow::decodesTheDescriptor()
{
    WindowBed bed;
    QVERIFY(bed.load());
    bed.window->table().step(1);
    const auto *entries = bed.part<QTableView>("entryTable");
    const auto sddl = bed.session.requests().request(0).securityDescriptor;
    QTRY_COMPARE(entries->model()->rowCount(), sddl.count(u'('));
    const QString first = entries->model()->index(0, 1).data().toString();
    QCOMPARE(first, u"Deny"_s);
}

void TestWindow::keepsRowsWhenTheServerIsGone()
{
    WindowBed bed;
    QVERIFY(bed.load());
    const int rows = bed.session.requests().rowCount();
    bed.host.reset();
    bed.window->actions().refresh->trigger();
    QTRY_COMPARE(bed.session.loadState(), Session::LoadState::Failed);
    QCOMPARE(bed.session.requests().rowCount(), rows);
    QVERIFY(bed.window->table().isVisible());
    QVERIFY(bed.part<MessageBar>("messageBar")->isVisible());
}

void TestWindow::tellsUnreadableRequests()
{
    WindowBed bed;
    FaultRule rule;
    rule.fault = FaultRule::Fault::Truncate;
    rule.method = "GET";
    bed.host->setFaults(FaultPlan({rule}));
    bed.session.connectTo(bed.profile());
    QTRY_COMPARE(bed.session.loadState(), Session::LoadState::Failed);
    QCOMPARE(bed.session.loadError()->kind, ApiError::Kind::Incomplete);
    QVERIFY(bed.session.requests().rowCount() > 0);
    QVERIFY(bed.part<MessageBar>("messageBar")->isVisible());
}

void TestWindow::keepsSheetsInsideSmallWindows()
{
    WindowBed bed({.requests = 200});
    QVERIFY(bed.load());
    bed.window->resize(640, 480);
    bed.select(bed.idsInStatus(RequestStatus::Pending, 30));
    bed.window->actions().change(StatusChange::Cancel)->trigger();
    QTRY_VERIFY(bed.sheet("confirmSheet"));
    for (const auto *name : {"keepButton", "confirmButton"}) {
        const auto *button = bed.part<QPushButton>(name);
        const QRect place(button->mapTo(bed.window.get(), QPoint()), button->size());
        QVERIFY(bed.window->rect().contains(place));
    }
}

void TestWindow::offersActionsForOpenRequestsOnly()
{
    Request open;
    open.status = RequestStatus::Pending;
    Request decided;
    decided.status = RequestStatus::Completed;
    Request odd;
    odd.status = static_cast<RequestStatus>(77);
    QVERIFY(!WindowActions::isApplicable(decided));
    QVERIFY(WindowActions::isApplicable(open));
    // What is not known may still be tried.
    QVERIFY(WindowActions::isApplicable(odd));
}

void TestWindow::connectsToATypedAddress()
{
    WindowBed bed;
    bed.window->actions().connectToServer->trigger();
    QTRY_VERIFY(bed.sheet("serverSheet"));
    auto *address = bed.part<QLineEdit>("addressLineEdit");
    QTRY_COMPARE(QApplication::focusWidget(), address);
    QTest::keyClicks(address, u"http://mimcm.example.org"_s);
    QTest::keyClick(address, Qt::Key_Return);
    QVERIFY(bed.sheet("serverSheet"));
    QVERIFY(bed.part<QLabel>("problemLabel")->isVisible());
    address->setText(bed.host->baseUrl().toString());
    QTest::keyClick(address, Qt::Key_Return);
    QTRY_COMPARE(bed.session.loadState(), Session::LoadState::Loaded);
    QCOMPARE(bed.session.settings().profiles().size(), 1);
}

// In a text field Ctrl+A and Ctrl+C mean its text, and Del must not reach for the queue.
void TestWindow::leavesKeysToTheDetails()
{
    WindowBed bed;
    QVERIFY(bed.load());
    bed.window->table().step(1);
    auto *overview = bed.part<OverviewPage>("overviewPage");
    QTRY_VERIFY(overview->topLevelItemCount() > 0);
    overview->setFocus();
    auto *first = overview->topLevelItem(0)->child(0);
    overview->setCurrentItem(first);
    QTest::keyClick(overview, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), overview->currentValue());
    QTest::keyClick(overview, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(bed.window->table().requestSelection().ids().size(), 1);
    QTest::keyClick(overview, Qt::Key_Delete);
    QVERIFY(!bed.sheet("confirmSheet"));
    // At the table the same keys act on the queue.
    bed.window->table().setFocus();
    QTest::keyClick(&bed.window->table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(bed.window->table().requestSelection().ids().size(),
             bed.session.requests().rowCount());
}

void TestWindow::comesBackToAHiddenRow()
{
    WindowBed bed;
    QVERIFY(bed.load());
    bed.window->table().step(1);
    const RequestId id = bed.window->table().currentId();
    auto *filter = bed.part<QLineEdit>("filterLineEdit");
    filter->setText(u"nothing has these words"_s);
    QCOMPARE(bed.window->details().requestId(), id);
    filter->clear();
    QCOMPARE(bed.window->table().currentId(), id);
    QCOMPARE(bed.window->details().requestId(), id);
}

void TestWindow::findsTheWayBackToARun()
{
    WindowBed bed;
    QVERIFY(bed.load());
    const auto ids = bed.idsInStatus(RequestStatus::Pending, 1);
    bed.host->setFaults(FaultPlan({delay(ids.first(), 400)}));
    bed.select(ids);
    QVERIFY(!bed.window->actions().showRun->isEnabled());
    bed.window->actions().change(StatusChange::Cancel)->trigger();
    QTRY_VERIFY(bed.sheet("confirmSheet"));
    bed.part<QPushButton>("confirmButton")->click();
    QTRY_VERIFY(bed.sheet("runSheet"));
    bed.sheet("runSheet")->reject();
    QVERIFY(bed.session.isRunning());
    bed.part<MessageBar>("messageBar")->dismiss();
    bed.window->actions().showRun->trigger();
    QVERIFY(bed.sheet("runSheet"));
    QTRY_VERIFY(!bed.session.isRunning());
}

// Qt keeps an index for each selected cell while the layout changes, unless it is told that only
// rows move; without that this takes minutes, and the test its time-out.
void TestWindow::filtersUnderALargeSelection()
{
    WindowBed bed({.requests = 10'000});
    QVERIFY(bed.load());
    bed.window->table().selectAll();
    const auto all = bed.window->table().requestSelection().ids();
    QSet<RequestId> most = all;
    most.remove(bed.session.requests().request(5).id);
    bed.window->table().requestSelection().setIds(most);
    auto *filter = bed.part<QLineEdit>("filterLineEdit");
    filter->setText(u"a"_s);
    filter->setText(u"an"_s);
    filter->clear();
    QCOMPARE(bed.window->table().requestSelection().ids(), most);
    QCOMPARE(bed.window->table().requestSelection().hiddenCount(), 0);
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
