// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/bearersignin.h"
#include "support/apibed.h"
#include "support/formbrowser.h"
#include "support/iisfront.h"
#include "support/oidcprovider.h"
#include "support/receivedlist.h"
#include "support/runbed.h"
#include "support/samplerequests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

using Stage = SignInState::Stage;

// Milliseconds; only for what must happen sooner or later.
constexpr int patience = 60'000;
constexpr int many = 200;

// The operator's part of the sign-in, as often as it is wanted.
class Operator : public QObject
{
public:
    explicit Operator(ApiClient &client)
    {
        connect(&client.connection(), &Connection::signInChanged, this, [this, &client] {
            const auto &state = client.connection().signIn().state();
            if (state.stage != Stage::WantsBrowser || state.browserUrl == m_opened)
                return;
            m_opened = state.browserUrl;
            ++signIns;
            m_browser.open(state.browserUrl);
        });
    }

    int signIns = 0;

private:
    FormBrowser m_browser;
    QUrl m_opened;
};

}

// A server behind AD FS: here an OpenID provider, and a front that asks it about each token.
class TestFederationRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void listsReadsAndChanges();
    void changesManyOnceEach();
    void goesOnWithANewToken();

private:
    QStringList front(const QStringList &more = {}) const
    {
        return QStringList{u"--mechs"_s, u"Bearer"_s, u"--issuer"_s,
                           m_provider->issuer().toString()}
        + more;
    }
    ServerProfile profile(const IisFront &front) const
    {
        auto profile = front.profile(ServerProfile::SignInKind::Federation);
        profile.federation = m_provider->settings();
        return profile;
    }

    std::unique_ptr<OidcProvider> m_provider;
};

void TestFederationRun::initTestCase()
{
    if (!Lab::isThere())
        QSKIP("There is no lab: see tests/lab/README.md");
    if (const QString why = OidcProvider::whyMissing(); !why.isEmpty()) {
        if (qEnvironmentVariableIsSet("SIGILL_REQUIRE_LAB"))
            QFAIL(qPrintable(why));
        QSKIP(qPrintable(why));
    }
    m_provider = std::make_unique<OidcProvider>();
    QVERIFY(m_provider->isReady());
}

void TestFederationRun::listsReadsAndChanges()
{
    const IisFront front(firstRequests(3, RequestStatus::Approved), this->front());
    QVERIFY(front.isUp());
    ApiBed bed(profile(front));
    const Operator person(bed.client);
    QObject owner;
    const ReceivedList list(bed.client.list(RequestStatus::Approved, &owner));
    QTRY_COMPARE_WITH_TIMEOUT(list.finished, 1, patience);
    QVERIFY2(!list.error, list.error ? qPrintable(list.error->details()) : "");
    QCOMPARE(list.requests.size(), 3);
    Caught<FreshRequest> read;
    bed.client.fetchRequest(sampleId(0), this, read.callback());
    QTRY_COMPARE(read.times, 1);
    QVERIFY(read.result.has_value());
    Caught<Request> changed;
    bed.client.changeStatus(sampleId(0), StatusChange::Complete, this, changed.callback());
    QTRY_COMPARE(changed.times, 1);
    QVERIFY(changed.result.has_value());
    QCOMPARE(front.host->effects(sampleId(0)), 1);

    const auto &state = bed.client.connection().signIn().state();
    QCOMPARE(state.stage, Stage::SignedIn);
    QCOMPARE(state.mechanism, SignInState::Mechanism::Federation);
    QCOMPARE(person.signIns, 1);
    QVERIFY(front.log("status", 401).isEmpty());
    for (const auto &line : front.log("passed_on", true))
        QCOMPARE(line.value(u"user"_s).toString(), u"anna@contoso.com"_s);
}

void TestFederationRun::changesManyOnceEach()
{
    const auto requests = firstRequests(many, RequestStatus::Approved);
    const IisFront front(requests, this->front());
    QVERIFY(front.isUp());
    RunBed bed(profile(front), 6);
    const Operator person(bed.api.client);
    bed.start(requests);
    QTRY_COMPARE_WITH_TIMEOUT(bed.finished, 1, patience);
    QCOMPARE(bed.runner->count(Outcome::Kind::Done), many);
    QCOMPARE(person.signIns, 1);
    for (const auto &request : requests)
        QCOMPARE(front.host->effects(request.id), 1);
    QCOMPARE(front.log("method", u"PUT"_s).size(), many);
    QVERIFY(front.log("status", 401).isEmpty());
}

// A token that expires in the middle is exchanged, and nobody is asked.
void TestFederationRun::goesOnWithANewToken()
{
    const auto requests = firstRequests(30, RequestStatus::Approved);
    const IisFront front(requests, this->front({u"--token-uses"_s, u"25"_s}));
    QVERIFY(front.isUp());
    RunBed bed(profile(front), 3);
    const Operator person(bed.api.client);
    bed.start(requests);
    QTRY_COMPARE_WITH_TIMEOUT(bed.finished, 1, patience);
    QCOMPARE(bed.runner->count(Outcome::Kind::Done), 30);
    QCOMPARE(person.signIns, 1);
    for (const auto &request : requests)
        QCOMPARE(front.host->effects(request.id), 1);
    QVERIFY(!front.log("status", 401).isEmpty());
}

QTEST_GUILESS_MAIN(TestFederationRun)
#include "tst_federationrun.moc"
