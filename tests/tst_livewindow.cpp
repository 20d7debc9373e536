// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktopnotice.h"
#include "messagebar.h"
#include "newrequestnotice.h"
#include "session/liverefresh.h"
#include "support/samplerequests.h"
#include "support/thissystem.h"
#include "support/windowbed.h"
#include "windowactions.h"

#include <QLabel>
#include <QSignalSpy>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

using Number = Settings::Number;
constexpr int longest = WindowBed::longest;
constexpr int never = 100'000; // milliseconds a second

// What the desktop would show.
class FakeDesktop : public DesktopNotice
{
public:
    using DesktopNotice::DesktopNotice;
    void show(const QString &title, const QString &text) override { shown << title << text; }
    void withdraw() override { shown.clear(); }

    QStringList shown;
};

}

// Live refreshes as they are seen in a window.
class TestLiveWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void tellsOfNewRequestsBehindOtherWindows();
    void saysNothingToWhoLooks();
    void staysOffTheDesktopWhereSetSo();
    void clickBringsTheWindow();
    void rightClickIsNoClick();
    void failureIsToldQuietly();
    void toldOnceInTheMessageBar();
    void unreadableOnesAreToldOnce();
    void unreadableOnesAreCountedAnew();
    void pausesUnderASheet();
    void isSwitchedInTheMenu();

private:
    QString title() const { return m_bed->window->windowTitle(); }
    QLabel *label(const char *name) const { return m_bed->part<QLabel>(name); }
    MessageBar &messages() const { return *m_bed->part<MessageBar>("messageBar"); }
    bool refreshesOnce()
    {
        QSignalSpy ended(&m_bed->session, &Session::liveRefreshEnded);
        m_live->setSecond(0);
        const bool begun
            = QTest::qWaitFor([this] { return m_bed->session.isRefreshingLive(); }, longest);
        m_live->setSecond(never);
        return begun && (!ended.isEmpty() || ended.wait(longest));
    }
    void lookAway()
    {
        m_other->show();
        m_other->activateWindow();
        QTRY_VERIFY(!m_bed->window->isActiveWindow());
    }
    void addRequest(int number)
    {
        m_bed->host->replace(m_bed->host->requests() + QList{sampleRequest(number)});
    }

    std::unique_ptr<WindowBed> m_bed;
    std::unique_ptr<QWidget> m_other;
    LiveRefresh *m_live = nullptr; // the window's
    FakeDesktop *m_desktop = nullptr; // the window's
};

void TestLiveWindow::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_bed = std::make_unique<WindowBed>();
    m_other = std::make_unique<QWidget>();
    m_live = m_bed->window->findChild<LiveRefresh *>();
    m_live->setSecond(never);
    m_bed->session.settings().set(Number::LiveSeconds, 60);
    auto *notice = m_bed->window->findChild<NewRequestNotice *>();
    m_desktop = new FakeDesktop(m_bed->window.get());
    notice->setDesktop(m_desktop);
    QVERIFY(m_bed->load());
    QTRY_VERIFY(m_bed->window->isActiveWindow());
}

void TestLiveWindow::cleanup()
{
    m_other.reset();
    m_bed.reset();
}

void TestLiveWindow::tellsOfNewRequestsBehindOtherWindows()
{
    const QString before = title();
    lookAway();
    QVERIFY(refreshesOnce());
    QCOMPARE(title(), before);
    addRequest(9001);
    addRequest(9002);
    QVERIFY(refreshesOnce());
    QCOMPARE(title(), u"(2) "_s + before);
    QCOMPARE(m_desktop->shown, QStringList({u"Practice server"_s, u"2 new requests"_s}));
    m_bed->session.languages().use(u"sv"_s);
    QVERIFY(title().startsWith(u"(2) Sigill"_s));
    m_bed->session.languages().use(u"en"_s);
    // Somebody else is faster.
    m_bed->host->setRequestStatus(sampleId(9001), RequestStatus::Denied);
    QVERIFY(refreshesOnce());
    QCOMPARE(title(), u"(1) "_s + before);

    m_bed->window->activateWindow();
    QTRY_COMPARE(title(), before);
    QVERIFY(m_desktop->shown.isEmpty());
}

void TestLiveWindow::saysNothingToWhoLooks()
{
    const QString before = title();
    const int rows = m_bed->session.requests().rowCount();
    addRequest(9001);
    QVERIFY(refreshesOnce());
    QCOMPARE(m_bed->session.requests().rowCount(), rows + 1);
    QCOMPARE(title(), before);
    QVERIFY(m_desktop->shown.isEmpty());
    // Nor later, in another window.
    lookAway();
    QVERIFY(refreshesOnce());
    QCOMPARE(title(), before);
}

void TestLiveWindow::staysOffTheDesktopWhereSetSo()
{
    m_bed->session.settings().set(Number::NewRequestNotices, 0);
    lookAway();
    addRequest(9001);
    QVERIFY(refreshesOnce());
    QVERIFY(title().startsWith(u"(1) "_s));
    QVERIFY(m_desktop->shown.isEmpty());
}

void TestLiveWindow::clickBringsTheWindow()
{
    lookAway();
    addRequest(9001);
    QVERIFY(refreshesOnce());
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
    Q_EMIT m_desktop->clicked();
    QTRY_VERIFY(m_bed->window->isActiveWindow());
    QVERIFY(!title().startsWith(u'('));
}

// It is for a menu, where there is one.
void TestLiveWindow::rightClickIsNoClick()
{
    DesktopNotice notice(m_other.get());
    auto *icon = notice.findChild<QSystemTrayIcon *>();
    QSignalSpy clicked(&notice, &DesktopNotice::clicked);
    Q_EMIT icon->activated(QSystemTrayIcon::Context);
    Q_EMIT icon->activated(QSystemTrayIcon::Unknown);
    QCOMPARE(clicked.count(), 0);
    Q_EMIT icon->activated(QSystemTrayIcon::Trigger);
    Q_EMIT icon->activated(QSystemTrayIcon::DoubleClick);
    Q_EMIT icon->activated(QSystemTrayIcon::MiddleClick);
    QCOMPARE(clicked.count(), 3);
}

void TestLiveWindow::failureIsToldQuietly()
{
    QVERIFY(!label("staleLabel")->isVisible());
    const int rows = m_bed->session.requests().rowCount();
    m_bed->host->setFaults(FaultPlan({FaultRule{.method = "GET", .code = 503}}));
    QVERIFY(refreshesOnce());
    QVERIFY(label("staleLabel")->isVisible());
    const QString text = label("updatedLabel")->text();
    QVERIFY2(text.startsWith(u"Updated "_s) && text.endsWith(u" ago · refresh failed"_s),
             qPrintable(text));
    QVERIFY(label("updatedLabel")->toolTip().contains(m_live->error()->summary()));
    QVERIFY(!messages().isShowing());
    QCOMPARE(m_bed->session.requests().rowCount(), rows);
    QVERIFY(m_bed->window->table().isVisible());

    m_bed->host->setFaults({});
    QVERIFY(refreshesOnce());
    QVERIFY(!label("staleLabel")->isVisible());
    QVERIFY(label("updatedLabel")->text().endsWith(u" ago"_s));
}

void TestLiveWindow::toldOnceInTheMessageBar()
{
    m_bed->host->setFaults(FaultPlan({FaultRule{.method = "GET", .code = 500}}));
    QVERIFY(refreshesOnce());
    QVERIFY(refreshesOnce());
    QVERIFY(!messages().isShowing());
    QVERIFY(refreshesOnce());
    QVERIFY(messages().isShowing());
    QVERIFY(messages().accessibleName().contains(u"The rows are from"_s));
    // Whoever has closed it knows.
    messages().dismiss();
    QVERIFY(refreshesOnce());
    QVERIFY(!messages().isShowing());
    QVERIFY(label("staleLabel")->isVisible());

    m_bed->host->setFaults({});
    QVERIFY(refreshesOnce());
    m_bed->host->setFaults(FaultPlan({FaultRule{.method = "GET", .code = 500}}));
    for (int i = 0; i < 3; ++i)
        QVERIFY(refreshesOnce());
    QVERIFY(messages().isShowing());
    m_bed->host->setFaults({});
    QVERIFY(refreshesOnce());
    QVERIFY(!messages().isShowing());
}

void TestLiveWindow::unreadableOnesAreToldOnce()
{
    if (isWindows)
        QSKIP("Only what can be read reaches the practice server from there");
    auto broken = sampleRequest(9001);
    broken.id = RequestId();
    m_bed->host->replace(m_bed->host->requests() + QList{broken});
    QVERIFY(refreshesOnce());
    QCOMPARE(m_bed->session.unreadableCount(), 1);
    QVERIFY(messages().isShowing());
    messages().dismiss();
    QVERIFY(refreshesOnce());
    QCOMPARE(m_bed->session.unreadableCount(), 1);
    QVERIFY(!messages().isShowing());
    // Whoever asks is told again.
    m_bed->window->actions().refresh->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(messages().isShowing(), longest);
}

void TestLiveWindow::unreadableOnesAreCountedAnew()
{
    if (isWindows)
        QSKIP("Only what can be read reaches the practice server from there");
    const auto sound = m_bed->host->requests();
    auto broken = sampleRequest(9001);
    broken.id = RequestId();
    const auto refreshesWith = [&](int count) {
        m_bed->host->replace(sound + QList<Request>(count, broken));
        return refreshesOnce() && m_bed->session.unreadableCount() == count;
    };
    QVERIFY(refreshesWith(3));
    QVERIFY(messages().accessibleName().startsWith(u'3'));
    QVERIFY(refreshesWith(2));
    QVERIFY(messages().accessibleName().startsWith(u'2'));
    QVERIFY(refreshesWith(0));
    QVERIFY(!messages().isShowing());
    QVERIFY(refreshesWith(2));
    QVERIFY(messages().isShowing());
    // Whoever has closed it need not be told of fewer, but of more than there were since.
    messages().dismiss();
    QVERIFY(refreshesWith(1));
    QVERIFY(!messages().isShowing());
    QVERIFY(refreshesWith(2));
    QVERIFY(messages().isShowing());
}

void TestLiveWindow::pausesUnderASheet()
{
    QVERIFY(m_live->isWaiting());
    for (auto *action : {m_bed->window->actions().preferences, m_bed->window->actions().journal}) {
        action->trigger();
        QVERIFY(!m_live->isWaiting());
        for (auto *sheet : m_bed->window->findChildren<Sheet *>())
            sheet->reject();
        QTRY_VERIFY(m_live->isWaiting());
    }
    const auto open = m_bed->idsInStatus(RequestStatus::Approved, 2);
    m_bed->select(open);
    m_bed->window->actions().change(StatusChange::Complete)->trigger();
    QVERIFY(m_bed->isReadyToConfirm());
    QVERIFY(!m_live->isWaiting());
    QVERIFY(m_bed->confirm());
    QTRY_VERIFY_WITH_TIMEOUT(m_bed->session.run() && !m_bed->session.isRunning(), longest);
    QVERIFY(!m_live->isWaiting());
    m_bed->sheet("runSheet")->reject();
    QTRY_VERIFY(m_live->isWaiting());
}

void TestLiveWindow::isSwitchedInTheMenu()
{
    auto *action = m_bed->window->actions().liveRefresh;
    QVERIFY(action->isChecked() && action->isEnabled());
    action->trigger();
    QVERIFY(!action->isChecked());
    QVERIFY(!m_live->isWaiting());
    QCOMPARE(m_bed->session.settings().number(Number::LiveSeconds), 0);
    QVERIFY(label("updatedLabel")->toolTip().contains(u"Live refresh is off"_s));
    m_bed->session.settings().set(Number::LiveSeconds, 120);
    QVERIFY(action->isChecked());
    QVERIFY(m_live->isWaiting());
}

QTEST_MAIN(TestLiveWindow)
#include "tst_livewindow.moc"
