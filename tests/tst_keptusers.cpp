// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/keptlistcodec.h"
#include "session/keptlistfile.h"
#include "session/keptqueue.h"
#include "support/iisfront.h"
#include "support/sessionfixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

using Stage = SignInState::Stage;

const auto anna = u"TEST\\u2"_s;
const auto bo = u"TEST\\u3"_s;
const auto password = u"Us3r!pw"_s;

// A start of the program, by the one account of the system that two people share.
struct Start
{
    explicit Start(const QString &folder)
    {
        session().settings().set(Settings::Key::ListFolder, folder);
        kept = std::make_unique<KeptQueue>(session(), nullptr);
    }
    Session &session() { return fixture.session(); }
    QString user() { return session().signIn().user; }
    int rows() { return session().requests().store().size(); }

    SessionFixture fixture;
    std::unique_ptr<KeptQueue> kept;
};

}

// What one person has read is not shown to another one who signs in after them.
class TestKeptUsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void isOfWhoHasReadIt();
    void isShownToWhoHasReadIt();
    void isNotShownToSomebodyElse();
    void isTakenBackFromSomebodyElse();
    void isNotWrittenInAnotherName();
    void holdsWhatItsUserHasRead();

private:
    // Signs in; the list comes, or does not where the server is in trouble.
    void signIn(Start &start, const QString &account)
    {
        QSignalSpy wanted(&start.session().signInDesk(), &SignInDesk::passwordWanted);
        start.session().connectTo(m_profile);
        QTRY_VERIFY_WITH_TIMEOUT(!wanted.isEmpty(), longest);
        start.session().signInDesk().givePassword(account, password);
        QTRY_COMPARE_WITH_TIMEOUT(start.session().signIn().stage, Stage::SignedIn, longest);
        QTRY_VERIFY_WITH_TIMEOUT(!start.fixture.isLoading(), longest);
        QCOMPARE(start.user(), account);
    }
    // A session of the person that ends well.
    void keep(const QString &account)
    {
        Start start(m_folder->path());
        QSignalSpy written(start.kept.get(), &KeptQueue::written);
        signIn(start, account);
        QTRY_COMPARE_WITH_TIMEOUT(written.count(), 1, longest);
    }
    // Who is signed in is shown by the templates, which are read first; the lists fail.
    void breakServer()
    {
        m_front->host->setFaults(FaultPlan(QList<FaultRule>{{.id = RequestId(), .from = 2}}));
    }
    QString path(Start &start) const
    {
        return KeptQueue::files(start.session().settings()).path(m_profile);
    }
    std::optional<KeptListFile::Content> content(Start &start) const
    {
        const auto read = KeptListFile::read(path(start));
        return read ? *read : std::nullopt;
    }
    // As if another way of signing in had been used.
    void change(const std::function<void(KeptList &)> &change)
    {
        Start start(m_folder->path());
        auto found = content(start);
        QVERIFY(found);
        change(found->list);
        QVERIFY(KeptListFile::write(path(start), *found));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<IisFront> m_front;
    ServerProfile m_profile;
};

void TestKeptUsers::initTestCase()
{
    if (!Lab::isThere())
        QSKIP("There is no lab: see tests/lab/README.md");
}

void TestKeptUsers::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_front = std::make_unique<IisFront>(sampleRequests({1, 2, 3}));
    QVERIFY(m_front->isUp());
    m_profile = m_front->profile(ServerProfile::SignInKind::Password);
    m_profile.environment = ServerProfile::Environment::Test;
}

void TestKeptUsers::cleanup()
{
    m_front.reset();
    m_folder.reset();
}

void TestKeptUsers::isOfWhoHasReadIt()
{
    keep(anna);
    Start start(m_folder->path());
    const auto found = content(start);
    QVERIFY(found);
    QCOMPARE(found->list.user, anna);
    QVERIFY(!found->list.isByAccount);
}

void TestKeptUsers::isShownToWhoHasReadIt()
{
    keep(anna);
    breakServer();
    Start start(m_folder->path());
    signIn(start, anna);
    QTRY_COMPARE_WITH_TIMEOUT(start.rows(), 3, longest);
    QCOMPARE(start.session().requests().store().unconfirmedCount(), 3);
}

void TestKeptUsers::isNotShownToSomebodyElse()
{
    keep(anna);
    breakServer();
    Start start(m_folder->path());
    QSignalSpy held(start.kept.get(), &KeptQueue::heldChanged);
    signIn(start, bo);
    QTRY_VERIFY_WITH_TIMEOUT(!held.isEmpty() && !start.kept->held(), longest);
    QCOMPARE(start.rows(), 0);
}

// A ticket of the same account need not be the same person's either.
void TestKeptUsers::isTakenBackFromSomebodyElse()
{
    keep(anna);
    change([](KeptList &list) { list.isByAccount = true; });
    Start start(m_folder->path());
    QSignalSpy wanted(&start.session().signInDesk(), &SignInDesk::passwordWanted);
    start.session().connectTo(m_profile);
    QTRY_COMPARE_WITH_TIMEOUT(start.rows(), 3, longest);
    QTRY_VERIFY_WITH_TIMEOUT(!wanted.isEmpty(), longest);
    breakServer();
    start.session().signInDesk().givePassword(bo, password);
    QTRY_COMPARE_WITH_TIMEOUT(start.session().signIn().stage, Stage::SignedIn, longest);
    QTRY_COMPARE_WITH_TIMEOUT(start.rows(), 0, longest);
}

// What was read by one is not written as read by the next one.
void TestKeptUsers::isNotWrittenInAnotherName()
{
    Start start(m_folder->path());
    QSignalSpy written(start.kept.get(), &KeptQueue::written);
    signIn(start, anna);
    QTRY_COMPARE_WITH_TIMEOUT(written.count(), 1, longest);
    const auto before = content(start)->list.times;
    // A list that waits for its time to be written, and somebody else at the desk meanwhile, whose
    // rows come among those that are there.
    QVERIFY(start.fixture.refresh());
    QVERIFY(start.session().ages().times() != before);
    breakServer();
    QSignalSpy signedIn(&start.session().signInDesk(), &SignInDesk::signedIn);
    start.session().signInDesk().usePassword();
    start.session().signInDesk().givePassword(bo, password);
    QTRY_COMPARE_WITH_TIMEOUT(signedIn.count(), 1, longest);
    QCOMPARE(start.user(), bo);
    start.kept.reset();
    const auto found = content(start);
    QVERIFY(found);
    QCOMPARE(found->list.user, anna);
    QCOMPARE(found->list.times, before);
}

// A list of two readers is kept for the one who has read last, with what they have read.
void TestKeptUsers::holdsWhatItsUserHasRead()
{
    const auto all = sampleRequests({1, 2}) + sampleRequests({11}, RequestStatus::Approved)
        + sampleRequests({21}, RequestStatus::Executing);
    m_front->host->replace(all);
    QList<RequestStatus> whole;
    {
        Start start(m_folder->path());
        QSignalSpy written(start.kept.get(), &KeptQueue::written);
        signIn(start, anna);
        QTRY_COMPARE_WITH_TIMEOUT(written.count(), 1, longest);
        QSignalSpy signedIn(&start.session().signInDesk(), &SignInDesk::signedIn);
        start.session().signInDesk().usePassword();
        start.session().signInDesk().givePassword(bo, password);
        QTRY_COMPARE_WITH_TIMEOUT(signedIn.count(), 1, longest);
        QCOMPARE(start.user(), bo);
        // A part comes; the templates may be among the calls that are counted.
        m_front->host->setFaults(FaultPlan(QList<FaultRule>{{.id = RequestId(), .from = 3}}));
        QSignalSpy loaded(&start.session().loader(), &QueueLoader::finished);
        QVERIFY(start.fixture.refresh(Session::LoadState::Failed));
        whole = loaded.first().first().value<QList<RequestStatus>>();
        QVERIFY(whole.contains(RequestStatus::Pending)
                && !whole.contains(RequestStatus::Executing));
    }
    Start start(m_folder->path());
    const auto found = content(start);
    QVERIFY(found);
    QCOMPARE(found->list.user, bo);
    const auto statuses = found->list.times.keys();
    QCOMPARE(QSet<RequestStatus>(statuses.cbegin(), statuses.cend()),
             QSet<RequestStatus>(whole.cbegin(), whole.cend()));
    QSet<RequestId> expected;
    for (const auto &request : all) {
        if (whole.contains(request.status))
            expected.insert(request.id);
    }
    QSet<RequestId> ids;
    for (const auto &block : found->blocks) {
        const auto requests = KeptListCodec::requests(block);
        QVERIFY(requests);
        for (const auto &request : *requests)
            ids.insert(request.id);
    }
    QCOMPARE(ids, expected);
}

QTEST_GUILESS_MAIN(TestKeptUsers)
#include "tst_keptusers.moc"
