// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detailspane.h"
#include "domain/words.h"
#include "messagebar.h"
#include "models/outcomemodel.h"
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

// Twelve requests are to be canceled, and the first four are under way; false where it does not
// come to that.
bool beginsSlowRun(WindowBed &bed)
{
    const auto ids = bed.idsInStatus(RequestStatus::Pending, 12);
    QList<FaultRule> rules;
    for (const auto &id : ids)
        rules.append(delay(id, 300));
    bed.host->setFaults(FaultPlan(rules));
    bed.select(ids);
    bed.window->actions().change(StatusChange::Cancel)->trigger();
    return bed.confirm() && QTest::qWaitFor([&bed] { return bed.session.changesInFlight() == 4; });
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

class TestWindowChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void changesOneRequestByKeyboard_data();
    void changesOneRequestByKeyboard();
    void changesTwentyOfWhichThreeFail();
    void keepsRequestsOnEscape();
    void asksNothingAboutTheServerBefore();
    void asksForACheckOfHiddenRequests();
    void stopsARun();
    void staysOpenForWhatWasNotDone();
    void closesOnlyWhenEverythingIsAnswered();
    void findsTheWayBackToARun();
};

void TestWindowChanges::changesOneRequestByKeyboard_data()
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

void TestWindowChanges::changesOneRequestByKeyboard()
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
    QTRY_VERIFY(bed.part<QPushButton>("confirmButton")->isEnabled());
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

void TestWindowChanges::changesTwentyOfWhichThreeFail()
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
    QVERIFY(bed.confirm());
    QTRY_VERIFY(bed.sheet("runSheet"));
    QTRY_VERIFY(!bed.session.isRunning());

    QCOMPARE(bed.session.run()->count(Outcome::Kind::Done), 17);
    QCOMPARE(bed.session.run()->count(Outcome::Kind::Refused), 3);
    const auto *outcomes = bed.part<QTableView>("outcomeTable");
    // Who confirmed it is read whole.
    for (const auto &language : {u"en"_s, u"sv"_s}) {
        bed.session.languages().use(language);
        const QAbstractItemView &view = *outcomes;
        QVERIFY(view.sizeHintForColumn(OutcomeModel::ConfirmedColumn)
                <= outcomes->columnWidth(OutcomeModel::ConfirmedColumn));
    }
    bed.session.languages().use(u"en"_s);
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
    QTRY_COMPARE(bed.session.run()->count(Outcome::Kind::Done), 20);
    QTRY_VERIFY(!bed.session.isRunning());
    for (const auto &id : ids)
        QCOMPARE(bed.statusOnServer(id), RequestStatus::Canceled);
    for (const auto &id : ids)
        QCOMPARE(bed.host->calls("PUT", id), failing.contains(id) ? 2 : 1);
}

void TestWindowChanges::keepsRequestsOnEscape()
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

void TestWindowChanges::asksNothingAboutTheServerBefore()
{
    WindowBed bed;
    QVERIFY(bed.load());
    const auto ids = bed.idsInStatus(RequestStatus::Approved, 2);
    bed.select(ids);
    bed.window->actions().change(StatusChange::Complete)->trigger();
    QTRY_VERIFY(bed.sheet("confirmSheet"));
    const WindowBed other;
    bed.session.connectTo(other.profile());
    QTRY_VERIFY(!bed.sheet("confirmSheet"));
    QTRY_VERIFY_WITH_TIMEOUT(bed.session.loadState() == Session::LoadState::Loaded,
                             WindowBed::longest);
    for (const auto &id : ids)
        QCOMPARE(bed.host->calls("PUT", id) + other.host->calls("PUT", id), 0);
}

void TestWindowChanges::asksForACheckOfHiddenRequests()
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
    QTRY_VERIFY(!bed.part<QLabel>("readingLabel")->isVisible());
    QVERIFY(!confirm->isEnabled());
    bed.part<QCheckBox>("checkedCheckBox")->click();
    QVERIFY(confirm->isEnabled());
}

// Who closes the window stops the run; what was not sent must be seen, and nothing is promised.
void TestWindowChanges::staysOpenForWhatWasNotDone()
{
    WindowBed bed({.requests = 200});
    QVERIFY(bed.load());
    QVERIFY(beginsSlowRun(bed));
    // Put aside, so that it is opened anew.
    bed.part<QPushButton>("closeButton")->click();
    QTRY_VERIFY(!bed.sheet("runSheet"));
    bed.window->close();
    QTRY_VERIFY(!bed.session.isRunning());
    QVERIFY(bed.session.run()->count(Outcome::Kind::NotSent) > 0);
    QVERIFY(bed.window->isVisible());
    QTRY_VERIFY(bed.sheet("runSheet"));
    QTRY_VERIFY(bed.part<MessageBar>("messageBar")->accessibleName().contains(u"still open"_s));
    // Once more, and it closes.
    bed.window->close();
    QTRY_VERIFY(!bed.window->isVisible());
}

void TestWindowChanges::stopsARun()
{
    WindowBed bed({.requests = 200});
    QVERIFY(bed.load());
    QVERIFY(beginsSlowRun(bed));
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

void TestWindowChanges::closesOnlyWhenEverythingIsAnswered()
{
    WindowBed bed;
    QVERIFY(bed.load());
    const auto ids = bed.idsInStatus(RequestStatus::Pending, 1);
    bed.host->setFaults(FaultPlan({delay(ids.first(), 400)}));
    bed.select(ids);
    bed.window->actions().change(StatusChange::Cancel)->trigger();
    QVERIFY(bed.confirm());
    QTRY_COMPARE(bed.session.changesInFlight(), 1);
    bed.window->close();
    QVERIFY(bed.window->isVisible());
    QTRY_VERIFY(!bed.window->isVisible());
    QCOMPARE(bed.session.run()->items().first().outcome.kind, Outcome::Kind::Done);
}

void TestWindowChanges::findsTheWayBackToARun()
{
    WindowBed bed;
    QVERIFY(bed.load());
    const auto ids = bed.idsInStatus(RequestStatus::Pending, 1);
    bed.host->setFaults(FaultPlan({delay(ids.first(), 400)}));
    bed.select(ids);
    QVERIFY(!bed.window->actions().showRun->isEnabled());
    bed.window->actions().change(StatusChange::Cancel)->trigger();
    QVERIFY(bed.confirm());
    QTRY_VERIFY(bed.sheet("runSheet"));
    bed.sheet("runSheet")->reject();
    QVERIFY(bed.session.isRunning());
    bed.part<MessageBar>("messageBar")->dismiss();
    bed.window->actions().showRun->trigger();
    QVERIFY(bed.sheet("runSheet"));
    QTRY_VERIFY(!bed.session.isRunning());
}

QTEST_MAIN(TestWindowChanges)
#include "tst_windowchanges.moc"
