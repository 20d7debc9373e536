// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/sessionfixture.h"

#include <QFile>
#include <QNetworkReply>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

using LoadState = Session::LoadState;

}

class TestServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void otherServerDropsRows();
    void ignoresLateAnswersOfTheServerBefore();
    void profileAloneEndsTheLoad();
    void retriesARunAtItsServerOnly();
    void viewMayChangeWhileRowsComeIn();
    void endsWhileLoading();
    void languages();

private:
    RequestModel &model() { return m_session->requests(); }

    std::unique_ptr<SessionFixture> m_fixture;
    Session *m_session = nullptr; // the fixture's
};

void TestServers::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_fixture = std::make_unique<SessionFixture>();
    m_session = &m_fixture->session();
}

void TestServers::otherServerDropsRows()
{
    const auto first = startHost(mixedRequests(), {.requests = 0, .bytesPerSecond = 4000});
    const auto second = startHost({sampleRequest(1), sampleRequest(2, RequestStatus::Executing)});
    m_session->connectTo(profileFor(*first));
    QTRY_VERIFY_WITH_TIMEOUT(model().rowCount() > 0, longest);
    QSignalSpy profiles(m_session, &Session::profileChanged);
    m_session->connectTo(profileFor(*second));
    QCOMPARE(model().rowCount(), 0);
    QCOMPARE(m_session->count(StatusView::Open), std::nullopt);
    QCOMPARE(profiles.count(), 1);
    QCOMPARE(m_session->profile().baseUrl, second->baseUrl());
    QTRY_COMPARE_WITH_TIMEOUT(m_session->loadState(), LoadState::Loaded, longest);
    QCOMPARE(m_fixture->shown(), sampleIds({1, 2}));
    QCOMPARE(model().store().size(), 2);
    QCOMPARE(m_session->count(StatusView::Open), 2);
}

void TestServers::ignoresLateAnswersOfTheServerBefore()
{
    const auto first = startHost(mixedRequests());
    const auto second = startHost({sampleRequest(1)});
    QVERIFY(m_fixture->connectAndLoad(*first));
    FaultRule delay;
    delay.fault = FaultRule::Fault::Delay;
    delay.id = sampleId(300);
    delay.delayMs = 300;
    first->setFaults(FaultPlan({delay}));
    QSignalSpy read(m_session, &Session::detailsRead);
    QSignalSpy failed(m_session, &Session::detailsFailed);
    int lateAnswers = 0;
    connect(&m_fixture->network(), &QNetworkAccessManager::finished, this,
            [&](QNetworkReply *reply) {
                lateAnswers += reply->url().path().contains(sampleId(300).text()) ? 1 : 0;
            });
    m_session->readDetails(sampleId(300));
    QTRY_COMPARE_WITH_TIMEOUT(first->calls("GET", sampleId(300)), 1, longest);
    QVERIFY(m_fixture->connectAndLoad(*second));
    QTRY_COMPARE_WITH_TIMEOUT(lateAnswers, 1, longest);
    // Whatever it set off has been delivered by now.
    m_session->readDetails(sampleId(1));
    QTRY_COMPARE_WITH_TIMEOUT(read.count(), 1, longest);
    QCOMPARE(read.first().first().value<FreshRequest>().request.id, sampleId(1));
    QCOMPARE(failed.count(), 0);
    QCOMPARE(model().store().size(), 1);
}

// Another server may be a copy with the same ids.
void TestServers::retriesARunAtItsServerOnly()
{
    const auto first = startHost({sampleRequest(1, RequestStatus::Approved)});
    const auto second = startHost({sampleRequest(1, RequestStatus::Approved)});
    QVERIFY(m_fixture->connectAndLoad(*first));
    FaultRule refuse;
    refuse.method = "PUT";
    refuse.code = 403;
    first->setFaults(FaultPlan({refuse}));
    const auto item = m_session->judge(model().request(0), StatusChange::Complete);
    m_session->startRun(StatusChange::Complete, {item}, {});
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->isRunning(), longest);
    const auto run = m_session->sharedRun();
    QCOMPARE(run->unsettledCount(), 1);
    QVERIFY(m_session->mayRetry(*run));
    QVERIFY(m_fixture->connectAndLoad(*second));
    QVERIFY(!m_session->mayRetry(*run));
    QVERIFY(m_fixture->connectAndLoad(*first));
    QVERIFY(m_session->mayRetry(*run));
}

void TestServers::profileAloneEndsTheLoad()
{
    const auto first = startHost(mixedRequests(), {.requests = 0, .bytesPerSecond = 8000});
    const auto second = startHost({sampleRequest(1)});
    m_session->connectTo(profileFor(*first));
    QTRY_VERIFY_WITH_TIMEOUT(model().rowCount() > 0, longest);
    QSignalSpy received(m_session, &Session::received);
    m_session->setProfile(profileFor(*second));
    QCOMPARE(m_session->loadState(), LoadState::NoServer);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->hasSettledTemplates(), longest);
    m_session->readDetails(sampleId(1));
    QTRY_VERIFY_WITH_TIMEOUT(model().isKnown(sampleId(1)), longest);
    QCOMPARE(model().store().size(), 1);
    QCOMPARE(received.count(), 0);
    QCOMPARE(m_session->loadState(), LoadState::NoServer);
}

void TestServers::viewMayChangeWhileRowsComeIn()
{
    const auto host = startHost(mixedRequests());
    // Once, from inside the signal that brings the first rows.
    connect(
        m_session, &Session::received, this,
        [this] {
            if (m_session->view() == StatusView::Open)
                m_session->setView(StatusView::Decided);
        },
        Qt::DirectConnection);
    QVERIFY(m_fixture->connectAndLoad(*host));
    QCOMPARE(m_fixture->shown(), idsIn(host->requests(), StatusView::Decided));
}

void TestServers::endsWhileLoading()
{
    const auto host = startHost(mixedRequests(), {.requests = 0, .bytesPerSecond = 4000});
    m_session->connectTo(profileFor(*host));
    m_session->readDetails(sampleId(300));
    QTRY_VERIFY_WITH_TIMEOUT(model().rowCount() > 0, longest);
    QSignalSpy gone(m_session, &QObject::destroyed);
    m_fixture->endSession();
    QCOMPARE(gone.count(), 1);
}

void TestServers::languages()
{
    auto &languages = m_session->languages();
    languages.use(u"en"_s);
    const QString english = model().headerData(0, Qt::Horizontal, Qt::DisplayRole).toString();
    QSignalSpy changes(&languages, &Languages::changed);
    QSignalSpy headers(&model(), &QAbstractItemModel::headerDataChanged);
    languages.use(u"sv"_s);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(headers.count(), 1);
    QCOMPARE(languages.current(), u"sv"_s);
    QCOMPARE(model().texts().locale().language(), QLocale::Swedish);
    QCOMPARE(QLocale().language(), QLocale::Swedish);
    languages.use(u"sv"_s);
    QCOMPARE(changes.count(), 1);
    const QString swedish = model().headerData(0, Qt::Horizontal, Qt::DisplayRole).toString();
    languages.use(u"tlh"_s);
    QVERIFY(Languages::available().contains(languages.current()));
    languages.use(u"en"_s);
    QCOMPARE(model().texts().locale().language(), QLocale::English);
    QCOMPARE(model().headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), english);
    if (!QFile::exists(u":/i18n/sigill_sv.qm"_s))
        QSKIP("The translations are not part of this build");
    QVERIFY2(swedish != english, qPrintable(swedish));
}

QTEST_GUILESS_MAIN(TestServers)
#include "tst_servers.moc"
