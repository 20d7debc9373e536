// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "changeflow.h"
#include "detailspane.h"
#include "domain/timetext.h"
#include "messagebar.h"
#include "session/account.h"
#include "session/keptqueue.h"
#include "session/readingtime.h"
#include "support/fulldisk.h"
#include "support/givenjournal.h"
#include "support/samplerequests.h"
#include "support/windowbed.h"
#include "windowactions.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

constexpr int longest = WindowBed::longest;
using Key = Settings::Key;
using Number = Settings::Number;
using LoadState = Session::LoadState;

QList<Request> someRequests()
{
    return sampleRequests({1, 2, 3}) + sampleRequests({11, 12}, RequestStatus::Approved)
        + sampleRequests({21}, RequestStatus::Executing);
}

}

// What an earlier session has read, in a window that cannot reach its server yet.
class TestOffline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void rowsAreThereAndNothingCanBeDone();
    void loadConfirmsRowByRow();
    void partOfALoadConfirmsItsPart();
    void copiesAndCountsTellWhichAreOld();
    void readingOneConfirmsIt();
    void oneThatIsLeftOfManyIsAskedAbout();
    void anotherTryAsksAsWell();
    void decidedOnesAreKeptToo();
    void searchAndExportWork();
    void practiceIsNeverKept();
    void switchedOffDeletes();
    void oldListsAreNotShown();
    void anothersListIsNotShown();
    void listWaitsForItsUser();
    void signOutDeletes();
    void deletedStaysDeleted();
    void damagedFileIsTold();
    void fullDiskIsToldOnce();

private:
    // A start of the program, with the server as it is at that moment.
    void start(std::unique_ptr<Journal> journal = std::make_unique<MemoryJournal>(nullptr))
    {
        m_kept.reset();
        m_bed = std::make_unique<WindowBed>(nullptr, std::move(journal));
        m_bed->session.settings().set(Key::ListFolder, m_folder->path());
        m_kept = std::make_unique<KeptQueue>(m_bed->session, nullptr);
        m_bed->window->tellOf(*m_kept);
    }
    void end()
    {
        m_kept.reset();
        m_bed.reset();
    }
    void connectTo() { m_bed->session.connectTo(m_profile); }
    bool load()
    {
        connectTo();
        return QTest::qWaitFor([this] { return m_bed->session.loadState() == LoadState::Loaded; },
                               longest);
    }
    bool isThere() const { return !KeptQueue::files(m_bed->session.settings()).all().isEmpty(); }
    // A session that reads the list and ends.
    void keep()
    {
        start();
        QSignalSpy written(m_kept.get(), &KeptQueue::written);
        QVERIFY(load());
        QTRY_COMPARE_WITH_TIMEOUT(written.count(), 1, longest);
        end();
    }
    void cutOff(const FaultRule &rule = {.fault = FaultRule::Fault::DropBefore})
    {
        m_host->setFaults(FaultPlan(QList{rule}));
    }
    void startOffline()
    {
        cutOff();
        start();
        connectTo();
        QTRY_VERIFY_WITH_TIMEOUT(m_bed->session.loadState() == LoadState::Failed, longest);
    }
    bool isChangeOffered() const
    {
        const auto actions = m_bed->window->actions().changeActions();
        return std::any_of(actions.cbegin(), actions.cend(),
                           [](const QAction *action) { return action->isEnabled(); });
    }
    RequestModel &rows() const { return m_bed->session.requests(); }
    MessageBar &messages() const { return *m_bed->part<MessageBar>("messageBar"); }
    QString message() const
    {
        QStringList texts;
        for (const auto *label : messages().findChildren<QLabel *>())
            texts << label->text();
        return messages().isShowing() ? texts.join(u' ') : QString();
    }
    QString path() const { return KeptQueue::files(m_bed->session.settings()).path(m_profile); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PracticeHost> m_host;
    ServerProfile m_profile;
    std::unique_ptr<WindowBed> m_bed;
    std::unique_ptr<KeptQueue> m_kept;
};

void TestOffline::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_host = *PracticeHost::start({.requests = 0});
    m_host->replace(someRequests());
    m_profile = *ServerProfile::fromAddress(m_host->baseUrl().toString());
    m_profile.environment = ServerProfile::Environment::Test;
}

void TestOffline::cleanup()
{
    end();
    m_host.reset();
}

void TestOffline::rowsAreThereAndNothingCanBeDone()
{
    keep();
    startOffline();
    QTRY_COMPARE_WITH_TIMEOUT(rows().rowCount(), 6, longest);
    QCOMPARE(rows().store().unconfirmedCount(), 6);
    QVERIFY(m_bed->window->table().isVisible());
    QVERIFY(m_bed->session.readEarlier().isValid());
    for (const auto &request : someRequests())
        QCOMPARE(rows().find(request.id), std::optional(request));
    // Told in the row, in the foot of the window and in the message.
    QVERIFY(rows()
                .index(0, static_cast<int>(RequestColumn::Status))
                .data()
                .toString()
                .contains(u"unconfirmed"_s));
    QVERIFY(m_bed->part<QLabel>("updatedLabel")->text().startsWith(u"Unconfirmed"_s));
    QTRY_VERIFY(message().contains(u"earlier session"_s));

    const auto id = m_bed->idsInStatus(RequestStatus::Approved, 1).constFirst();
    m_bed->select({id});
    QVERIFY(!isChangeOffered());
    const auto *complete = m_bed->window->actions().change(StatusChange::Complete);
    QVERIFY(complete->toolTip().contains(u"not confirmed"_s));
    // The details show what is kept.
    QTRY_VERIFY(m_bed->window->details().isVisible());
    QCOMPARE(m_bed->window->details().requestId(), id);
    // Not by another way either.
    for (const auto change : WindowActions::changes) {
        m_bed->window->changes().begin(change, {*rows().find(id)}, 0);
        QTRY_VERIFY(message().contains(u"left out"_s));
        QVERIFY(!m_bed->sheet("confirmSheet"));
        messages().dismiss();
    }
    m_host->setFaults({});
    QVERIFY(!m_bed->session.isBusy());
    QCOMPARE(m_host->calls("PUT", id), 0);
}

void TestOffline::loadConfirmsRowByRow()
{
    keep();
    startOffline();
    QTRY_COMPARE_WITH_TIMEOUT(rows().rowCount(), 6, longest);
    m_bed->select({sampleId(2)});
    // One is gone, one has moved on, one is new.
    auto now = someRequests();
    now.removeFirst();
    now[3].status = RequestStatus::Executing;
    now.append(sampleRequest(4));
    m_host->replace(now);
    m_host->setFaults({});
    m_bed->session.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(m_bed->session.loadState() == LoadState::Loaded, longest);
    QCOMPARE(rows().store().unconfirmedCount(), 0);
    QCOMPARE(rows().rowCount(), 6);
    for (const auto &request : std::as_const(now))
        QCOMPARE(rows().find(request.id), std::optional(request));
    QVERIFY(!rows().isKnown(sampleId(1)));
    QVERIFY(!m_bed->session.readEarlier().isValid());
    // What was selected still is, and can be worked with.
    QCOMPARE(m_bed->window->table().requestSelection().ids(), sampleIds({2}));
    QTRY_VERIFY(isChangeOffered());
    QVERIFY(m_bed->part<QLabel>("updatedLabel")->text().startsWith(u"Updated"_s));
}

void TestOffline::partOfALoadConfirmsItsPart()
{
    keep();
    // The templates are read first, and then the pending ones.
    cutOff({.fault = FaultRule::Fault::Status, .id = RequestId(), .from = 3, .code = 500});
    start();
    connectTo();
    QTRY_VERIFY_WITH_TIMEOUT(m_bed->session.loadState() == LoadState::Failed, longest);
    QTRY_COMPARE_WITH_TIMEOUT(rows().rowCount(), 6, longest);
    QCOMPARE(rows().store().unconfirmedCount(), 3);
    for (const auto &request : someRequests()) {
        QCOMPARE(rows().isUnconfirmed(request.id), request.status != RequestStatus::Pending);
        m_bed->select({request.id});
        QTRY_COMPARE(isChangeOffered(), request.status == RequestStatus::Pending);
    }
}

void TestOffline::copiesAndCountsTellWhichAreOld()
{
    keep();
    start();
    auto content = **KeptListFile::read(path());
    const auto old = QDateTime::currentDateTimeUtc().addDays(-3);
    for (auto &time : content.list.times)
        time = old;
    QVERIFY(KeptListFile::write(path(), content));
    end();
    cutOff({.fault = FaultRule::Fault::Status, .id = RequestId(), .from = 3, .code = 500});
    start();
    connectTo();
    QTRY_VERIFY_WITH_TIMEOUT(m_bed->session.loadState() == LoadState::Failed, longest);
    QTRY_COMPARE_WITH_TIMEOUT(rows().store().unconfirmedCount(), 3, longest);
    // Also where the view has none of them, and the other way round.
    m_bed->session.setView(StatusView::Pending);
    const auto pending = rows().find(sampleId(1)).value();
    const auto approved = rows().find(sampleId(11)).value();
    QCOMPARE(pending.status, RequestStatus::Pending);
    QCOMPARE(approved.status, RequestStatus::Approved);
    QCOMPARE(readingTimeOf({approved}, m_bed->session), old);
    QCOMPARE(readingTimeOf({pending, approved}, m_bed->session), old);
    QVERIFY(readingTimeOf({pending}, m_bed->session) > old.addDays(2));
    m_bed->window->actions().overview->trigger();
    QTRY_VERIFY(m_bed->sheet("queueSheet"));
    const QString summary = m_bed->part<QLabel>("queueSummary")->text();
    QVERIFY2(summary.contains(u"3 requests are as an earlier session"_s), qPrintable(summary));
    m_bed->sheet("queueSheet")->reject();

    m_bed->session.setView(StatusView::Open);
    QTRY_VERIFY_WITH_TIMEOUT(m_bed->session.loadState() == LoadState::Failed, longest);
    m_bed->select({pending.id, approved.id});
    m_bed->window->actions().copyTicket->trigger();
    const auto parts = QGuiApplication::clipboard()->text().split(u"\n\n"_s);
    const QString oldPart = TimeText::local(old).left(10);
    const auto withApproved = parts.filter(approved.id.text());
    QCOMPARE(withApproved.size(), 1);
    QVERIFY(!withApproved.constFirst().contains(pending.id.text()));
    QVERIFY2(QGuiApplication::clipboard()->text().contains(oldPart),
             qPrintable(QGuiApplication::clipboard()->text()));
}

void TestOffline::readingOneConfirmsIt()
{
    keep();
    cutOff({.fault = FaultRule::Fault::Status, .id = RequestId(), .code = 500});
    start();
    connectTo();
    QTRY_COMPARE_WITH_TIMEOUT(rows().rowCount(), 6, longest);
    // The lists fail, and the details come.
    m_bed->select({sampleId(11)});
    QTRY_VERIFY_WITH_TIMEOUT(!rows().isUnconfirmed(sampleId(11)), longest);
    QCOMPARE(rows().store().unconfirmedCount(), 5);
    QTRY_VERIFY(isChangeOffered());
}

// Who has chosen two and sees one of them changed without a question would not know which.
void TestOffline::oneThatIsLeftOfManyIsAskedAbout()
{
    keep();
    cutOff({.fault = FaultRule::Fault::Status, .id = RequestId(), .from = 3, .code = 500});
    start();
    m_bed->session.settings().set(Settings::Number::GraceSeconds, 30);
    connectTo();
    // What is told of the list must be told before.
    QTRY_VERIFY_WITH_TIMEOUT(m_bed->session.loadState() == LoadState::Failed, longest);
    QTRY_COMPARE_WITH_TIMEOUT(rows().rowCount(), 6, longest);
    QCOMPARE(rows().store().unconfirmedCount(), 3);
    const auto pending = m_bed->idsInStatus(RequestStatus::Pending, 1).constFirst();
    const auto approved = m_bed->idsInStatus(RequestStatus::Approved, 1).constFirst();
    m_bed->select({pending, approved});
    m_bed->window->actions().change(StatusChange::Cancel)->trigger();
    QTRY_VERIFY(m_bed->sheet("confirmSheet"));
    QVERIFY(message().contains(u"1 request left out"_s));
    QVERIFY(m_bed->part<QLabel>("warningLabel")->text().contains(u"1 request left out"_s));
    QVERIFY(m_bed->session.graces().waiting().isEmpty());
    QCOMPARE(m_host->calls("PUT", pending), 0);
}

void TestOffline::anotherTryAsksAsWell()
{
    keep();
    cutOff({.fault = FaultRule::Fault::Status, .id = RequestId(), .from = 3, .code = 500});
    auto journal = std::make_unique<GivenJournal>(nullptr);
    auto *given = journal.get();
    start(std::move(journal));
    m_bed->session.settings().set(Settings::Number::GraceSeconds, 30);
    connectTo();
    // What is told of the list must be told before.
    QTRY_VERIFY_WITH_TIMEOUT(m_bed->session.loadState() == LoadState::Failed, longest);
    QTRY_COMPARE_WITH_TIMEOUT(rows().rowCount(), 6, longest);
    QCOMPARE(rows().store().unconfirmedCount(), 3);
    given->checkError = JournalError{JournalError::Kind::Full, u"journal"_s, {}};
    m_bed->select({m_bed->idsInStatus(RequestStatus::Pending, 1).constFirst(),
                   m_bed->idsInStatus(RequestStatus::Approved, 1).constFirst()});
    m_bed->window->actions().change(StatusChange::Cancel)->trigger();
    QTRY_VERIFY(message().contains(u"Nothing was sent"_s));
    given->checkError.reset();
    const auto buttons = messages().findChildren<QPushButton *>();
    const auto again = std::find_if(buttons.cbegin(), buttons.cend(), [](const auto *button) {
        return button->text() == u"Try again"_s;
    });
    QVERIFY(again != buttons.cend());
    (*again)->click();
    QTRY_VERIFY(m_bed->sheet("confirmSheet"));
    QVERIFY(m_bed->session.graces().waiting().isEmpty());
}

void TestOffline::decidedOnesAreKeptToo()
{
    m_host->replace(someRequests() + sampleRequests({31, 32}, RequestStatus::Completed));
    start();
    QVERIFY(load());
    m_bed->session.setView(StatusView::Decided);
    QTRY_VERIFY_WITH_TIMEOUT(m_bed->session.count(StatusView::Decided), longest);
    // Written at the end, since the last write was just now.
    end();
    startOffline();
    QTRY_COMPARE_WITH_TIMEOUT(rows().store().size(), 8, longest);
    m_bed->session.setView(StatusView::Decided);
    QCOMPARE(rows().rowCount(), 2);
    QVERIFY(m_bed->session.readEarlier().isValid());
}

void TestOffline::searchAndExportWork()
{
    keep();
    startOffline();
    QTRY_COMPARE_WITH_TIMEOUT(rows().rowCount(), 6, longest);
    rows().setFilterText(u"status:approved"_s);
    QCOMPARE(rows().rowCount(), 2);
    rows().setFilterText({});
    rows().sort(static_cast<int>(RequestColumn::Submitted), Qt::DescendingOrder);
    QCOMPARE(rows().id(0), sampleId(21));
    const auto &actions = m_bed->window->actions();
    for (const auto *action : {actions.exportRequests, actions.print, actions.savePdf})
        QVERIFY(action->isEnabled());
}

void TestOffline::practiceIsNeverKept()
{
    keep();
    m_profile.environment = ServerProfile::Environment::Practice;
    start();
    QVERIFY(isThere());
    QVERIFY(load());
    // What was kept before it became one goes.
    QTRY_VERIFY_WITH_TIMEOUT(!isThere(), longest);
    end();
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestOffline::switchedOffDeletes()
{
    keep();
    start();
    QVERIFY(isThere());
    m_bed->session.settings().set(Number::KeepListDays, 0);
    QTRY_VERIFY_WITH_TIMEOUT(!isThere(), longest);
    QVERIFY(load());
    end();
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestOffline::oldListsAreNotShown()
{
    keep();
    start();
    auto content = **KeptListFile::read(path());
    auto &times = content.list.times;
    for (auto &time : times)
        time = time.addDays(-8);
    times.insert(RequestStatus::Pending, QDateTime::currentDateTimeUtc().addDays(-6));
    times.insert(RequestStatus::Executing, QDateTime::currentDateTimeUtc().addDays(6));
    QVERIFY(KeptListFile::write(path(), content));
    end();
    startOffline();
    // By status, each with its own age; a time to come is none.
    QTRY_COMPARE_WITH_TIMEOUT(rows().store().size(), 3, longest);
    QCOMPARE(rows().store().count(RequestStatus::Pending), 3);
    // A file that nobody has used for so long goes at the next start.
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-8),
                             QFileDevice::FileModificationTime));
    file.close();
    start();
    QTRY_VERIFY_WITH_TIMEOUT(!isThere(), longest);
}

void TestOffline::anothersListIsNotShown()
{
    keep();
    start();
    auto content = **KeptListFile::read(path());
    content.list.account = u"somebody else"_s;
    QVERIFY(KeptListFile::write(path(), content));
    end();
    startOffline();
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(u"another account"_s), longest);
    QCOMPARE(rows().store().size(), 0);
}

// Who has signed in by a password need not be who sits here now.
void TestOffline::listWaitsForItsUser()
{
    keep();
    start();
    auto content = **KeptListFile::read(path());
    content.list.isByAccount = false;
    content.list.user = u"CONTOSO\\bo"_s;
    QVERIFY(KeptListFile::write(path(), content));
    end();
    startOffline();
    QTRY_VERIFY_WITH_TIMEOUT(m_kept->held(), longest);
    QTRY_VERIFY(message().contains(u"CONTOSO\\bo"_s));
    QCOMPARE(rows().store().size(), 0);
}

void TestOffline::signOutDeletes()
{
    keep();
    start();
    QVERIFY(load());
    QVERIFY(isThere());
    m_bed->session.signOut();
    QTRY_VERIFY_WITH_TIMEOUT(!isThere(), longest);
    end();
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestOffline::deletedStaysDeleted()
{
    start();
    m_kept->setPause(0);
    QSignalSpy written(m_kept.get(), &KeptQueue::written);
    QVERIFY(load());
    QTRY_COMPARE_WITH_TIMEOUT(written.count(), 1, longest);
    QVERIFY(KeptQueue::files(m_bed->session.settings()).removeAll());
    m_bed->session.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(m_bed->session.loadState() == LoadState::Loaded, longest);
    end();
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestOffline::damagedFileIsTold()
{
    keep();
    start();
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        QCOMPARE(file.write("damaged"), 7);
    }
    end();
    startOffline();
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(u"damaged"_s), longest);
    QCOMPARE(rows().store().size(), 0);
    // The next list takes its place.
    m_host->setFaults({});
    QSignalSpy written(m_kept.get(), &KeptQueue::written);
    m_bed->session.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(written.count(), 1, longest);
    QVERIFY(KeptListFile::read(path()).has_value());
}

void TestOffline::fullDiskIsToldOnce()
{
    start();
    m_kept->setPause(0);
    QSignalSpy failed(m_kept.get(), &KeptQueue::failed);
    const FullDisk full(100);
    QVERIFY(load());
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, longest);
    QTRY_VERIFY(message().contains(u"could not be kept"_s));
    QCOMPARE(rows().rowCount(), 6);
    m_bed->session.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(m_bed->session.loadState() == LoadState::Loaded, longest);
    end();
    QCOMPARE(failed.count(), 1);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

QTEST_MAIN(TestOffline)
#include "tst_offline.moc"
