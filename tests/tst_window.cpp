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

class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

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
    void filtersUnderALargeSelection();
};

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
    QVERIFY(!WindowActions::isApplicable(RequestStatus::Completed));
    QVERIFY(WindowActions::isApplicable(RequestStatus::Pending));
    // What is not known may still be tried.
    QVERIFY(WindowActions::isApplicable(static_cast<RequestStatus>(77)));
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
