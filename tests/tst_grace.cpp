// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "changeflow.h"
#include "domain/words.h"
#include "support/windowbed.h"
#include "windowactions.h"

#include <QLabel>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace Sigill;

// The grace period of single changes: in the row, in the strip, and when the window is closed.
class TestGrace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bed.reset(); }

    void waitsAndLeavesByItself();
    void isUndoneByKey();
    void undoesTheLastFirst();
    void sendsNow();
    void asksWhereThereIsADoubt();
    void leavesDecidedRequestsAlone();
    void isLeftOutOfAnotherChange();
    void waitsForARunUnderWay();
    void closingDrops();
    void closingSends();
    void closingStays();
    void theQuestionStopsTheClock();
    void locksTheServer();

private:
    void begin(const RequestId &id, StatusChange change)
    {
        m_bed->select({id});
        m_bed->window->actions().change(change)->trigger();
    }
    qsizetype waiting() const { return m_bed->session.graces().waiting().size(); }
    QString statusText(const RequestId &id) const
    {
        const auto &model = m_bed->session.requests();
        return model.index(model.rowOf(id), static_cast<int>(RequestColumn::Status))
            .data()
            .toString();
    }
    qsizetype journalled(const RequestId &id)
    {
        std::optional<QList<JournalEntry>> history;
        m_bed->session.readHistory(id, &m_bed->session,
                                   [&](const auto &entries) { history = entries.value(); });
        return QTest::qWaitFor([&] { return history.has_value(); }) ? history->size() : -1;
    }
    QWidget *strip() const { return m_bed->part<QWidget>("graceStrip"); }

    std::unique_ptr<WindowBed> m_bed;
    QList<RequestId> m_pending;
};

void TestGrace::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_bed = std::make_unique<WindowBed>();
    m_bed->session.settings().set(Settings::Number::GraceSeconds, 30);
    QVERIFY(m_bed->load());
    m_pending = m_bed->idsInStatus(RequestStatus::Pending, 4);
    QCOMPARE(m_pending.size(), 4);
}

void TestGrace::waitsAndLeavesByItself()
{
    m_bed->session.settings().set(Settings::Number::GraceSeconds, 1);
    begin(m_pending.at(0), StatusChange::Cancel);
    QTRY_VERIFY(strip()->isVisible());
    QVERIFY(!m_bed->sheet("confirmSheet"));
    QCOMPARE(statusText(m_pending.at(0)), Words::inSeconds(StatusChange::Cancel, 1));
    QCOMPARE(m_bed->host->calls("PUT", m_pending.at(0)), 0);
    QTRY_COMPARE(m_bed->statusOnServer(m_pending.at(0)), RequestStatus::Canceled);
    QTRY_VERIFY(!strip()->isVisible());
    QTRY_VERIFY(!m_bed->session.isRunning());
    QCOMPARE(statusText(m_pending.at(0)), Words::status(RequestStatus::Canceled));
    QCOMPARE(m_bed->host->calls("PUT", m_pending.at(0)), 1);
}

void TestGrace::isUndoneByKey()
{
    begin(m_pending.at(0), StatusChange::Cancel);
    QTRY_COMPARE(waiting(), 1);
    // Nothing of it is written down before it leaves.
    QCOMPARE(journalled(m_pending.at(0)), 0);
    QTest::keyClick(&m_bed->window->table(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(waiting(), 0);
    QVERIFY(!strip()->isVisible());
    QCOMPARE(statusText(m_pending.at(0)), Words::status(RequestStatus::Pending));
    QVERIFY(!m_bed->window->actions().undo->isEnabled());
    QVERIFY(!m_bed->session.run());
    QCOMPARE(journalled(m_pending.at(0)), 0);
    QCOMPARE(m_bed->host->calls("PUT", m_pending.at(0)), 0);
}

void TestGrace::undoesTheLastFirst()
{
    for (int i = 0; i < 3; ++i) {
        begin(m_pending.at(i), StatusChange::Cancel);
        QTRY_COMPARE(waiting(), i + 1);
    }
    m_bed->part<QPushButton>("undoButton")->click();
    QCOMPARE(waiting(), 2);
    QVERIFY(!m_bed->session.graces().contains(m_pending.at(2)));
    QVERIFY(m_bed->part<QLabel>("graceLabel")->text().contains(u'1'));
}

void TestGrace::sendsNow()
{
    begin(m_pending.at(0), StatusChange::Cancel);
    QTRY_COMPARE(waiting(), 1);
    const auto executing = m_bed->idsInStatus(RequestStatus::Executing, 1).first();
    begin(executing, StatusChange::Abandon);
    QTRY_COMPARE(waiting(), 2);
    // Two actions, so one run after the other.
    m_bed->part<QPushButton>("sendNowButton")->click();
    QTRY_COMPARE(m_bed->statusOnServer(m_pending.at(0)), RequestStatus::Canceled);
    QTRY_COMPARE(m_bed->statusOnServer(executing), RequestStatus::Failed);
    QCOMPARE(waiting(), 0);
}

void TestGrace::asksWhereThereIsADoubt()
{
    begin(m_pending.at(0), StatusChange::Complete);
    QTRY_VERIFY(m_bed->sheet("confirmSheet"));
    QCOMPARE(waiting(), 0);
}

void TestGrace::leavesDecidedRequestsAlone()
{
    // Decided meanwhile, and read; the row is kept in sight.
    auto decided
        = m_bed->session.requests().request(m_bed->session.requests().rowOf(m_pending.at(0)));
    decided.status = RequestStatus::Denied;
    m_bed->window->changes().begin(StatusChange::Cancel, {decided}, 0);
    const auto *bar = m_bed->part<QWidget>("messageBar");
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->accessibleName().contains(Words::status(RequestStatus::Denied)));
    QCOMPARE(waiting(), 0);
    QVERIFY(!m_bed->sheet("confirmSheet"));
}

void TestGrace::isLeftOutOfAnotherChange()
{
    begin(m_pending.at(0), StatusChange::Cancel);
    QTRY_COMPARE(waiting(), 1);
    m_bed->select(m_pending.mid(0, 3));
    m_bed->window->actions().change(StatusChange::Cancel)->trigger();
    QVERIFY(m_bed->confirm());
    QTRY_VERIFY(m_bed->session.run() && !m_bed->session.isRunning());
    QCOMPARE(m_bed->session.run()->count(Outcome::Kind::Done), 2);
    QCOMPARE(m_bed->session.run()->count(Outcome::Kind::Skipped), 1);
    QCOMPARE(m_bed->host->calls("PUT", m_pending.at(0)), 0);
    QVERIFY(m_bed->session.graces().contains(m_pending.at(0)));
}

void TestGrace::waitsForARunUnderWay()
{
    FaultRule slow;
    slow.fault = FaultRule::Fault::Delay;
    slow.id = m_pending.at(0);
    slow.method = "PUT";
    slow.delayMs = 500;
    m_bed->host->setFaults(FaultPlan({slow}));
    begin(m_pending.at(0), StatusChange::Cancel);
    QTRY_COMPARE(waiting(), 1);
    m_bed->part<QPushButton>("sendNowButton")->click();
    QTRY_COMPARE(m_bed->session.changesInFlight(), 1);
    begin(m_pending.at(1), StatusChange::Cancel);
    QTRY_COMPARE(waiting(), 1);
    m_bed->part<QPushButton>("sendNowButton")->click();
    // Due, but one run at a time; until then it can still be taken back.
    QCOMPARE(waiting(), 1);
    QTRY_COMPARE(m_bed->statusOnServer(m_pending.at(1)), RequestStatus::Canceled);
    QCOMPARE(m_bed->statusOnServer(m_pending.at(0)), RequestStatus::Canceled);
}

void TestGrace::closingDrops()
{
    begin(m_pending.at(0), StatusChange::Cancel);
    QTRY_COMPARE(waiting(), 1);
    m_bed->window->close();
    QVERIFY(m_bed->window->isVisible());
    QVERIFY(m_bed->sheet("graceSheet"));
    m_bed->part<QPushButton>("dropButton")->click();
    QTRY_VERIFY(!m_bed->window->isVisible());
    QCOMPARE(m_bed->host->calls("PUT", m_pending.at(0)), 0);
    QCOMPARE(journalled(m_pending.at(0)), 0);
}

void TestGrace::closingSends()
{
    for (int i = 0; i < 4; ++i) {
        begin(m_pending.at(i), StatusChange::Cancel);
        QTRY_COMPARE(waiting(), i + 1);
    }
    const auto executing = m_bed->idsInStatus(RequestStatus::Executing, 1).first();
    begin(executing, StatusChange::Abandon);
    QTRY_COMPARE(waiting(), 5);
    m_bed->window->close();
    QTRY_VERIFY(m_bed->sheet("graceSheet"));
    m_bed->part<QPushButton>("sendButton")->click();
    QTRY_VERIFY(!m_bed->window->isVisible());
    for (const auto &id : m_pending)
        QCOMPARE(m_bed->statusOnServer(id), RequestStatus::Canceled);
    QCOMPARE(m_bed->statusOnServer(executing), RequestStatus::Failed);
}

void TestGrace::closingStays()
{
    begin(m_pending.at(0), StatusChange::Cancel);
    QTRY_COMPARE(waiting(), 1);
    m_bed->window->close();
    QTRY_VERIFY(m_bed->sheet("graceSheet"));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"stayButton"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!m_bed->sheet("graceSheet"));
    QVERIFY(m_bed->window->isVisible());
    QCOMPARE(waiting(), 1);
    // Where everything is taken back meanwhile, the question goes away.
    m_bed->window->close();
    QTRY_VERIFY(m_bed->sheet("graceSheet"));
    m_bed->session.graces().undo();
    QTRY_VERIFY(!m_bed->sheet("graceSheet"));
    QVERIFY(m_bed->window->isVisible());
}

void TestGrace::theQuestionStopsTheClock()
{
    m_bed->session.settings().set(Settings::Number::GraceSeconds, 1);
    begin(m_pending.at(0), StatusChange::Cancel);
    QTRY_COMPARE(waiting(), 1);
    m_bed->window->close();
    QTRY_VERIFY(m_bed->sheet("graceSheet"));
    const QDeadlineTimer wouldHaveLeft(2000);
    QTRY_VERIFY(wouldHaveLeft.hasExpired());
    QCOMPARE(waiting(), 1);
    QVERIFY(m_bed->sheet("graceSheet"));
    QCOMPARE(m_bed->host->calls("PUT", m_pending.at(0)), 0);
    // It goes on where it was.
    m_bed->part<QPushButton>("stayButton")->click();
    QTRY_COMPARE(m_bed->statusOnServer(m_pending.at(0)), RequestStatus::Canceled);
}

void TestGrace::locksTheServer()
{
    QVERIFY(m_bed->window->actions().connectToServer->isEnabled());
    begin(m_pending.at(0), StatusChange::Cancel);
    QTRY_COMPARE(waiting(), 1);
    QVERIFY(!m_bed->window->actions().connectToServer->isEnabled());
    m_bed->session.graces().undo();
    QVERIFY(m_bed->window->actions().connectToServer->isEnabled());
}

QTEST_MAIN(TestGrace)
#include "tst_grace.moc"
