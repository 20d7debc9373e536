// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory/memorydirectory.h"
#include "support/sessionfixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

using LoadState = Session::LoadState;
using Status = RequestStatus;

const RequestId anyList;

}

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void needsAServer();
    void loadsWhatIsOpen();
    void fetchesOtherViewsWhenChosen();
    void refreshMerges();
    void keepsRowsWhenServerIsGone();
    void oneFailedListLeavesTheOthers();
    void stopsLoading();
    void readsTheListBeforeNames();
    void namesTemplates();
    void goesOnWithoutTemplates();
    void readsDetails();
    void detailsOfWhatIsNotThere();

private:
    RequestModel &model() { return m_session->requests(); }

    std::unique_ptr<SessionFixture> m_fixture;
    Session *m_session = nullptr; // the fixture's
};

void TestSession::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_fixture = std::make_unique<SessionFixture>();
    m_session = &m_fixture->session();
}

void TestSession::needsAServer()
{
    QCOMPARE(m_session->loadState(), LoadState::NoServer);
    m_session->refresh();
    m_session->setView(StatusView::All);
    m_session->stopLoading();
    QCOMPARE(m_session->loadState(), LoadState::NoServer);
    QCOMPARE(m_session->count(StatusView::All), std::nullopt);
    QVERIFY(!m_session->lastUpdated().isValid());
    QVERIFY(!m_session->isRunning());
}

void TestSession::loadsWhatIsOpen()
{
    const auto host = startHost(mixedRequests());
    const auto before = QDateTime::currentDateTime();
    QVERIFY(m_fixture->connectAndLoad(*host));
    QCOMPARE(m_fixture->shown(), idsIn(host->requests(), StatusView::Open));
    QCOMPARE(host->calls("GET", anyList), 3);
    QCOMPARE(m_session->count(StatusView::Open), 30);
    QCOMPARE(m_session->count(StatusView::Pending), 10);
    QCOMPARE(m_session->count(StatusView::Executing), 10);
    // Not fetched, so not known.
    QCOMPARE(m_session->count(StatusView::Decided), std::nullopt);
    QCOMPARE(m_session->count(StatusView::All), std::nullopt);
    QVERIFY(m_session->lastUpdated() >= before);
    QVERIFY(!m_session->loadError());
    QVERIFY(m_session->unreadable().isEmpty());
    for (int row = 0; row < model().rowCount(); ++row)
        QVERIFY(mixedRequests().contains(model().request(row)));
}

void TestSession::fetchesOtherViewsWhenChosen()
{
    const auto host = startHost(mixedRequests());
    QVERIFY(m_fixture->connectAndLoad(*host));
    m_session->setView(StatusView::Approved);
    QCOMPARE(m_session->loadState(), LoadState::Loaded);
    QCOMPARE(m_fixture->shown(), idsIn(host->requests(), StatusView::Approved));
    QCOMPARE(host->calls("GET", anyList), 3);

    m_session->setView(StatusView::Decided);
    QCOMPARE(m_session->loadState(), LoadState::Loading);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->loadState(), LoadState::Loaded, longest);
    QCOMPARE(m_fixture->shown(), idsIn(host->requests(), StatusView::Decided));
    QCOMPARE(m_session->count(StatusView::Decided), 40);
    QCOMPARE(m_session->count(StatusView::Open), 30);
    QCOMPARE(host->calls("GET", anyList), 7);

    m_session->setView(StatusView::All);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->loadState(), LoadState::Loaded, longest);
    QCOMPARE(model().rowCount(), 70);
    QCOMPARE(m_session->count(StatusView::All), 70);
    QCOMPARE(host->calls("GET", anyList), 8);
}

void TestSession::refreshMerges()
{
    const auto host = startHost(mixedRequests());
    QVERIFY(m_fixture->connectAndLoad(*host));
    QSignalSpy resets(&model(), &QAbstractItemModel::modelReset);
    const auto gone = sampleId(1600);
    const auto moved = sampleId(1601);
    host->setRequestStatus(gone, Status::Canceled);
    host->setRequestStatus(moved, Status::Approved);
    auto added = host->requests();
    added.append(sampleRequest(5000));
    host->replace(added);
    m_session->refresh();
    // A second one has nothing to add.
    m_session->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->loadState(), LoadState::Loaded, longest);
    QCOMPARE(host->calls("GET", anyList), 6);
    QCOMPARE(m_fixture->shown(), idsIn(host->requests(), StatusView::Open));
    QCOMPARE(model().request(model().rowOf(moved)).status, Status::Approved);
    QCOMPARE(model().rowOf(gone), -1);
    QCOMPARE(m_session->count(StatusView::Pending), 9);
    QCOMPARE(m_session->count(StatusView::Approved), 11);
    QCOMPARE(resets.count(), 0);
}

void TestSession::keepsRowsWhenServerIsGone()
{
    auto host = startHost(mixedRequests());
    QVERIFY(m_fixture->connectAndLoad(*host));
    const auto rows = shownIds(model());
    const auto updated = m_session->lastUpdated();
    host.reset();
    QVERIFY(m_fixture->refresh(LoadState::Failed));
    QVERIFY(m_session->loadError());
    QVERIFY(m_session->loadError()->neverLeft() || m_session->loadError()->answerLost());
    QCOMPARE(shownIds(model()), rows);
    QCOMPARE(m_session->count(StatusView::Open), 30);
    QCOMPARE(m_session->lastUpdated(), updated);
}

void TestSession::oneFailedListLeavesTheOthers()
{
    const auto host = startHost(mixedRequests());
    QVERIFY(m_fixture->connectAndLoad(*host));
    m_session->setView(StatusView::Decided);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->loadState(), LoadState::Loaded, longest);
    QList<Request> left;
    for (const auto &request : mixedRequests()) {
        if (request.id != sampleId(1600) && request.id != sampleId(300)
            && request.id != sampleId(1800))
            left.append(request);
    }
    host->replace(left);
    // Pending comes, Approved does not, Executing comes.
    FaultRule rule;
    rule.id = anyList;
    rule.from = 2;
    rule.count = 1;
    host->setFaults(FaultPlan({rule}));
    m_session->setView(StatusView::Open);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->loadState(), LoadState::Failed, longest);
    QCOMPARE(m_session->loadError()->httpStatus, 500);
    QVERIFY(!model().isKnown(sampleId(1600)) && !model().isKnown(sampleId(1800)));
    QVERIFY(model().rowOf(sampleId(300)) >= 0);
    QCOMPARE(model().rowCount(), 28);
    QCOMPARE(m_session->count(StatusView::Pending), 9);
    QVERIFY(m_fixture->refresh());
    QCOMPARE(m_fixture->shown(), idsIn(left, StatusView::Open));
    QVERIFY(!m_session->loadError());
}

void TestSession::stopsLoading()
{
    const auto host = startHost(mixedRequests(), {.requests = 0, .bytesPerSecond = 4000});
    m_session->connectTo(profileFor(*host));
    QTRY_VERIFY_WITH_TIMEOUT(model().rowCount() > 0, longest);
    m_session->stopLoading();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->loadState(), LoadState::Failed, longest);
    QCOMPARE(m_session->loadError()->kind, ApiError::Kind::Stopped);
    QVERIFY(model().rowCount() > 0);
    QCOMPARE(m_session->count(StatusView::Open), std::nullopt);
    QCOMPARE(host->calls("GET", anyList), 1);
}

void TestSession::readsTheListBeforeNames()
{
    auto requests = mixedRequests();
    for (auto &request : requests)
        request.target = QUuid(request.id.text());
    const auto host = startHost(requests, {.requests = 0, .bytesPerSecond = 40'000});
    m_session->setProfile(profileFor(*host));
    auto memory = std::make_unique<MemoryDirectory>(u"test.local"_s);
    const auto &directory = *memory;
    std::vector<std::unique_ptr<Directory>> directories;
    directories.push_back(std::move(memory));
    m_session->people().setDirectories(std::move(directories));
    m_session->readStatus(RequestStatus::Pending);
    QTRY_VERIFY_WITH_TIMEOUT(model().rowCount() > 0, longest);
    QVERIFY(m_fixture->isLoading());
    QVERIFY(directory.calls().isEmpty());
    QVERIFY(m_fixture->endsLoading());
    QTRY_VERIFY_WITH_TIMEOUT(!directory.calls().isEmpty(), longest);
}

void TestSession::namesTemplates()
{
    const auto host = PracticeHost::start({.requests = 60}).value();
    QSignalSpy settled(m_session, &Session::templatesSettled);
    QVERIFY(m_fixture->connectAndLoad(*host));
    QTRY_VERIFY_WITH_TIMEOUT(m_session->hasSettledTemplates(), longest);
    QCOMPARE(settled.count(), 1);
    int named = 0;
    for (int row = 0; row < model().rowCount(); ++row)
        named
            += model().texts().names().templateName(model().request(row).profileTemplate).isEmpty()
            ? 0
            : 1;
    QVERIFY(named > 0);
}

void TestSession::goesOnWithoutTemplates()
{
    const auto host = startHost(mixedRequests());
    auto profile = profileFor(*host);
    FaultRule rule;
    rule.id = anyList;
    rule.count = 1;
    rule.code = 403;
    host->setFaults(FaultPlan({rule}));
    // The first call is that for the templates.
    m_session->setProfile(profile);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->hasSettledTemplates(), longest);
    QVERIFY(m_fixture->connectAndLoad(*host));
    QCOMPARE(model().rowCount(), 30);
}

void TestSession::readsDetails()
{
    const auto host = startHost(mixedRequests());
    QVERIFY(m_fixture->connectAndLoad(*host));
    const auto id = sampleId(302);
    host->setRequestStatus(id, Status::Failed);
    QSignalSpy read(m_session, &Session::detailsRead);
    m_session->readDetails(id);
    QVERIFY(read.wait(longest));
    const auto fresh = read.first().first().value<FreshRequest>();
    QCOMPARE(fresh.request.id, id);
    QCOMPARE(fresh.request.status, Status::Failed);
    QVERIFY(fresh.json.contains(id.text().toLatin1()));
    // The row shows it at once, and stays where it is looked at.
    QCOMPARE(model().request(model().rowOf(id)).status, Status::Failed);
    QCOMPARE(m_session->count(StatusView::Approved), 9);
}

void TestSession::detailsOfWhatIsNotThere()
{
    const auto host = startHost(mixedRequests());
    QVERIFY(m_fixture->connectAndLoad(*host));
    QSignalSpy failed(m_session, &Session::detailsFailed);
    m_session->readDetails(sampleId(99'999));
    QVERIFY(failed.wait(longest));
    QCOMPARE(failed.first().at(0).value<RequestId>(), sampleId(99'999));
    QCOMPARE(failed.first().at(1).value<ApiError>().kind, ApiError::Kind::Empty);
    QCOMPARE(model().rowCount(), 30);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
