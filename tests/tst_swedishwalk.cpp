// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "changeflow.h"
#include "detailspane.h"
#include "messagebar.h"
#include "support/languagewalk.h"
#include "windowactions.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

constexpr int longest = 20'000; // milliseconds

}

class TestSwedishWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void mnemonicsOfMenus();
    void firstStart();
    void reading();
    void rows();
    void access_data();
    void access();
    void callerSheet();
    void emptyFilter();
    void failed();
    void messages();
    void contextMenus();
    void confirmSheet();
    void outcomes();
    void progress();
    void serverSheet();
    void shortcutSheet();
    void buttonsOfQt();
    void startsInSwedish();

private:
    void compare(const char *state) { m_walk->compare(QString::fromLatin1(state)); }
    void select(const QList<RequestId> &ids) { m_bed->select(ids); }
    QList<RequestId> ids(RequestStatus status, int count) const
    {
        return m_bed->idsInStatus(status, count);
    }
    bool showAll();
    void trigger(StatusChange change) { m_bed->window->actions().change(change)->trigger(); }
    bool opens(const char *name)
    {
        return QTest::qWaitFor([&] { return m_bed->sheet(name) != nullptr; }, longest);
    }

    std::unique_ptr<WindowBed> m_bed;
    std::unique_ptr<LanguageWalk> m_walk;
};

void TestSwedishWalk::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_bed = std::make_unique<WindowBed>();
    m_walk = std::make_unique<LanguageWalk>(*m_bed);
    markRequests(*m_bed);
}

void TestSwedishWalk::cleanup()
{
    const auto problems = m_walk->tellProblems();
    m_walk.reset();
    m_bed.reset();
    QCOMPARE(problems.size(), 0);
}

bool TestSwedishWalk::showAll()
{
    m_bed->session.setView(StatusView::All);
    return QTest::qWaitFor(
        [this] { return m_bed->session.loadState() == Session::LoadState::Loaded; }, longest);
}

void TestSwedishWalk::mnemonicsOfMenus()
{
    m_walk->noteMenuClashes(u"en"_s);
    m_walk->noteMenuClashes(u"sv"_s);
}

void TestSwedishWalk::firstStart()
{
    compare("first start");
}

void TestSwedishWalk::reading()
{
    FaultRule slow;
    slow.fault = FaultRule::Fault::Delay;
    slow.delayMs = 10 * longest;
    m_bed->host->setFaults(FaultPlan({slow}));
    m_bed->session.connectTo(m_bed->profile());
    compare("reading");
}

void TestSwedishWalk::rows()
{
    QVERIFY(m_bed->load());
    compare("nothing selected");
    QVERIFY(showAll());
    for (int i = 0; i < RequestColumns::count; ++i)
        m_bed->window->table().horizontalHeader()->showSection(i);
    QSignalSpy read(&m_bed->session, &Session::detailsRead);
    select(ids(RequestStatus::Approved, 1));
    QTRY_VERIFY_WITH_TIMEOUT(!read.isEmpty(), longest);
    auto *tabs = m_bed->window->findChild<QTabWidget *>();
    QCOMPARE(tabs->count(), 5);
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        compare(qPrintable(u"details %1"_s.arg(i)));
    }
    tabs->setCurrentIndex(0);
    select(ids(RequestStatus::Completed, 2));
    m_bed->part<QLineEdit>("filterLineEdit")
        ->setText(ids(RequestStatus::Denied, 1).constFirst().text());
    QTRY_COMPARE(m_bed->session.requests().rowCount(), 1);
    // The details of a row that is hidden go with the next change.
    compare("hidden selection");
}

void TestSwedishWalk::access_data()
{
    QTest::addColumn<QString>("sddl");
    QTest::newRow("no list") << u"O:SY"_s;
    QTest::newRow("null list") << u"D:NO_ACCESS_CONTROL"_s;
    QTest::newRow("empty list") << u"O:SYD:"_s;
    QTest::newRow("nobody") << u"D:"_s;
    QTest::newRow("order") << u"O:BAG:SYD:(A;;LCRP;;;WD)(D;;LC;;;AN)(D;ID;CC;;;BU)(A;;CC;;;BG)"_s;
    QTest::newRow("conditions") << u"D:(XA;IDIO;CC;;;DA;(@User.a))(XD;OINP;WDWO;;;WD;(@User.a))"_s;
    QTest::newRow("audit") << u"D:(A;;;;;BA)S:(AU;SAFA;GA;;;WD)(ML;;NWNRNX;;;HI)(SP;;;;;S-1-17-1)"
                              "(RA;;;;;WD;(\"a\",TI,0,1))(XU;CR;;;;WD;(@User.a))"_s;
    QTest::newRow("broken") << u"O:SYD:(A;;RC;;;WD)(A;;QQ;;;AN)S:(AU;;RC;;;WD)"_s;
    QTest::newRow("oddities") << u"D:(a; ;lc;;;s-1-5-18)O:DA"_s;
    QTest::newRow("long") << QString(u"D:"_s + u"(A;;LC;;;WD)"_s.repeated(3000));
}

void TestSwedishWalk::access()
{
    QFETCH(QString, sddl);
    auto request = m_bed->host->requests().constFirst();
    request.status = RequestStatus::Approved;
    request.securityDescriptor = sddl;
    m_bed->host->replace({request});
    QVERIFY(m_bed->load());
    select({request.id});
    m_bed->window->findChild<QTabWidget *>()->setCurrentIndex(1);
    // A long one is worked out in another thread.
    QTRY_VERIFY(!m_bed->part<QLabel>("callerLabel")->text().isEmpty());
    auto *views = m_bed->part<QTabBar>("accessViews");
    for (int view = 0; view < views->count(); ++view) {
        views->setCurrentIndex(view);
        compare(qPrintable(u"access %1"_s.arg(view)));
    }
    m_bed->session.setCaller(Sid::allIn(u"S-1-5-32-544"));
    compare("caller");
}

void TestSwedishWalk::callerSheet()
{
    QVERIFY(m_bed->load());
    select(ids(RequestStatus::Approved, 1));
    m_bed->window->findChild<QTabWidget *>()->setCurrentIndex(1);
    m_bed->session.setCaller(Sid::allIn(u"S-1-5-32-544"));
    m_bed->part<QPushButton>("callerButton")->click();
    QVERIFY(opens("callerSheet"));
    compare("caller");
}

void TestSwedishWalk::emptyFilter()
{
    QVERIFY(m_bed->load());
    m_bed->part<QLineEdit>("filterLineEdit")->setText(u"zzz"_s);
    QTRY_COMPARE(m_bed->session.requests().rowCount(), 0);
    compare("nothing matches");
    m_bed->part<QLineEdit>("filterLineEdit")->clear();
    m_bed->host->replace({});
    m_bed->session.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(m_bed->session.requests().rowCount(), 0, longest);
    // Qt lets the button fade away; half gone, it would be in one of the languages only.
    const auto *filter = m_bed->part<QLineEdit>("filterLineEdit");
    const auto *clear = filter->findChild<QAction *>(u"_q_qlineeditclearaction"_s);
    const auto buttons = filter->findChildren<QToolButton *>();
    const auto button
        = std::find_if(buttons.cbegin(), buttons.cend(), [clear](const QToolButton *button) {
              return button->defaultAction() == clear;
          });
    QVERIFY(button != buttons.cend());
    QTRY_VERIFY_WITH_TIMEOUT(!(*button)->isVisible(), longest);
    compare("nothing waits");
}

void TestSwedishWalk::failed()
{
    for (const int code : {401, 403, 404, 500, 503}) {
        m_bed->host->setFaults(FaultPlan(QList{FaultRule{.code = code, .retryAfter = 7}}));
        m_bed->session.connectTo(m_bed->profile());
        QTRY_COMPARE_WITH_TIMEOUT(m_bed->session.loadState(), Session::LoadState::Failed, longest);
        compare(qPrintable(u"failed with %1"_s.arg(code)));
    }
}

void TestSwedishWalk::messages()
{
    QVERIFY(m_bed->load());
    const auto unfold = [this] {
        for (auto *button : m_bed->part<MessageBar>("messageBar")->findChildren<QToolButton *>())
            if (button->isCheckable())
                button->setChecked(true);
    };
    m_bed->host->setFaults(FaultPlan(QList{FaultRule{.fault = FaultRule::Fault::Html}}));
    select(ids(RequestStatus::Pending, 1));
    QSignalSpy failed(&m_bed->session, &Session::detailsFailed);
    QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), longest);
    unfold();
    compare("details not read");
    m_bed->host->setFaults(FaultPlan(QList{FaultRule{.code = 500}}));
    m_bed->session.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(m_bed->session.loadState(), Session::LoadState::Failed, longest);
    unfold();
    compare("list not read");
}

void TestSwedishWalk::contextMenus()
{
    QVERIFY(m_bed->load());
    QSignalSpy read(&m_bed->session, &Session::detailsRead);
    select(ids(RequestStatus::Pending, 1));
    QTRY_VERIFY_WITH_TIMEOUT(!read.isEmpty(), longest);
    auto &table = m_bed->window->table();
    auto *overview = m_bed->part<QTreeWidget>("overviewPage");
    for (QWidget *owner :
         {static_cast<QWidget *>(&table), static_cast<QWidget *>(table.horizontalHeader()),
          static_cast<QWidget *>(overview)}) {
        QList<Texts> found;
        for (const auto &language : {u"en"_s, u"sv"_s}) {
            m_walk->use(language);
            QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
            QTest::ignoreMessage(QtWarningMsg,
                                 "This plugin does not support grabbing the keyboard");
            // Filled anew with each language.
            overview->setCurrentItem(overview->topLevelItem(0)->child(0));
            Q_EMIT owner->customContextMenuRequested(QPoint(4, 4));
            auto *menu = QApplication::activePopupWidget();
            QVERIFY(menu);
            found << TextWalk::of(*menu);
            menu->close();
        }
        m_walk->compareTexts(u"context menu"_s, found.at(0), found.at(1));
    }
}

void TestSwedishWalk::confirmSheet()
{
    QVERIFY(m_bed->load() && showAll());
    for (const auto change : WindowActions::changes) {
        select(ids(RequestStatus::Pending, 2) + ids(RequestStatus::Approved, 2)
               + ids(RequestStatus::Executing, 1) + ids(RequestStatus::Completed, 1));
        // Hidden requests have to be confirmed.
        m_bed->session.requests().setFilterText(ids(RequestStatus::Pending, 1).constFirst().text());
        trigger(change);
        QVERIFY(opens("confirmSheet"));
        QTRY_VERIFY(m_bed->part<QWidget>("readingLabel")->isHidden());
        compare(qPrintable(u"confirm %1"_s.arg(static_cast<int>(change))));
        m_bed->sheet("confirmSheet")->reject();
        m_bed->session.requests().setFilterText(QString());
    }
}

void TestSwedishWalk::outcomes()
{
    QVERIFY(m_bed->load() && showAll());
    const auto open = ids(RequestStatus::Approved, 6);
    QVERIFY(open.size() == 6);
    using Fault = FaultRule::Fault;
    m_bed->host->setFaults(FaultPlan(QList<FaultRule>{
        {.id = open.at(0), .method = "PUT", .code = 403}, // refused
        {.id = open.at(1), .method = "PUT", .code = 504}, // unknown
        {.id = open.at(1), .method = "GET", .from = 3, .code = 500},
        {.id = open.at(2), .method = "GET", .code = 500}, // not sent
        {.fault = Fault::DropAfter, .id = open.at(3), .method = "PUT"}, // done, by re-read
    }));
    m_bed->host->setRequestStatus(open.at(4), RequestStatus::Completed); // overtaken
    select(open + ids(RequestStatus::Denied, 1)); // skipped
    trigger(StatusChange::Complete);
    QVERIFY(m_bed->confirm());
    QTRY_VERIFY_WITH_TIMEOUT(m_bed->session.run() && !m_bed->session.isRunning(), longest);
    using Kind = Outcome::Kind;
    for (const auto kind :
         {Kind::Refused, Kind::Unknown, Kind::NotSent, Kind::Overtaken, Kind::Skipped, Kind::Done})
        QVERIFY2(m_bed->session.run()->count(kind) > 0, qPrintable(QString::number(int(kind))));
    compare("outcomes");
    m_bed->sheet("runSheet")->reject();
    m_bed->window->findChild<QTabWidget *>()->setCurrentIndex(3);
    for (const auto &id : open) {
        select({id});
        // What a read of the details tells must not come in the middle of the comparison.
        const QSignalSpy read(&m_bed->session, &Session::detailsRead);
        const QSignalSpy failed(&m_bed->session, &Session::detailsFailed);
        m_bed->session.readDetails(id);
        QTRY_VERIFY_WITH_TIMEOUT(read.count() + failed.count() > 0, longest);
        compare("history");
    }
}

void TestSwedishWalk::progress()
{
    QVERIFY(m_bed->load());
    FaultRule slow{.fault = FaultRule::Fault::Delay, .method = "PUT", .delayMs = 10 * longest};
    m_bed->host->setFaults(FaultPlan({slow}));
    // A read later on would tell what the server has done already.
    QSignalSpy read(&m_bed->session, &Session::detailsRead);
    select(ids(RequestStatus::Approved, 6));
    QTRY_VERIFY_WITH_TIMEOUT(!read.isEmpty(), longest);
    trigger(StatusChange::Complete);
    QVERIFY(m_bed->confirm());
    QTRY_VERIFY_WITH_TIMEOUT(m_bed->session.changesInFlight() == 4, longest);
    compare("progress");
    m_bed->sheet("runSheet")->reject();
    compare("put aside");
    m_bed->window->changes().showRun();
    m_bed->session.run()->stop();
    compare("stopping");
    m_bed->window->close();
    m_bed->sheet("runSheet")->reject();
    compare("closing");
}

void TestSwedishWalk::serverSheet()
{
    m_bed->window->actions().connectToServer->trigger();
    QVERIFY(opens("serverSheet"));
    auto *sheet = m_bed->sheet("serverSheet");
    compare("server");
    for (const auto &address : {u""_s, u"ftp://example.com"_s, u"http://example.com"_s, u"a b"_s,
                                u"https://user@example.com"_s}) {
        sheet->findChild<QLineEdit *>(u"addressLineEdit"_s)->setText(address);
        sheet->findChild<QPushButton *>(u"connectButton"_s)->click();
        compare("wrong address");
    }
}

void TestSwedishWalk::shortcutSheet()
{
    m_bed->window->actions().shortcuts->trigger();
    QVERIFY(opens("shortcutSheet"));
    compare("shortcuts");
}

void TestSwedishWalk::buttonsOfQt()
{
    QList<Texts> found;
    for (const auto &language : {u"en"_s, u"sv"_s}) {
        m_walk->use(language);
        QDialogButtonBox box(m_bed->window.get());
        for (int bit = QDialogButtonBox::FirstButton; bit <= QDialogButtonBox::LastButton; bit *= 2)
            box.addButton(static_cast<QDialogButtonBox::StandardButton>(bit));
        box.show();
        found << TextWalk::of(box);
    }
    QVERIFY(found.first().size() > 18);
    m_walk->compareTexts(u"buttons of Qt"_s, found.at(0), found.at(1));
}

// What is made in Swedish from the start is the same as what was switched to it.
void TestSwedishWalk::startsInSwedish()
{
    QVERIFY(m_bed->load());
    m_walk->use(u"sv"_s);
    const auto switched = TextWalk::of(*m_bed->window);
    m_bed->window = std::make_unique<MainWindow>(m_bed->session);
    m_bed->window->resize(1280, 800);
    m_bed->window->show();
    const auto fresh = TextWalk::of(*m_bed->window);
    // Whether a menu names a key too depends on what has the focus.
    const auto plain = [](const QString &text) { return text.section(u'\t', 0, 0); };
    for (auto it = switched.cbegin(); it != switched.cend(); ++it) {
        // Ages and counts go on.
        static const QRegularExpression digit(u"[0-9]"_s);
        if (!it->contains(digit))
            QCOMPARE(it.key() + plain(fresh.value(it.key())), it.key() + plain(*it));
    }
}

QTEST_MAIN(TestSwedishWalk)
#include "tst_swedishwalk.moc"
