// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/memorysecretstore.h"
#include "session/signindesk.h"
#include "support/rawserver.h"
#include "support/secretcalls.h"
#include "support/sessionfixture.h"
#include "support/sharedstore.h"
#include "support/testauthority.h"
#include "support/tlsserver.h"

#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

using Stage = SignInState::Stage;

const auto account = u"TEST\\anna"_s;
const auto password = u"right, and long"_s;

// A keyring that gives nothing before it is unlocked.
class LockedStore : public MemorySecretStore
{
public:
    void read(const SecretKey &key, QObject *context, ReadCallback callback) override
    {
        m_waiting.append([=, this] { MemorySecretStore::read(key, context, callback); });
    }
    void unlock()
    {
        for (const auto &read : std::exchange(m_waiting, {}))
            read();
    }
    bool isAsked() const { return !m_waiting.isEmpty(); }

private:
    QList<std::function<void()>> m_waiting;
};

// A server that takes one account, and what may stand before it.
struct Site
{
    explicit Site(TestAuthority &authority)
        : server(authority.issue(u"localhost"_s, -1, 20),
                 [this](const QByteArray &request) { return answer(request); })
    {
        caFile.open();
        caFile.write(authority.root().toPem());
        caFile.flush();
    }

    ServerProfile profile() const
    {
        auto profile = ServerProfile::fromAddress(server.baseUrl().toString()).value();
        profile.name = u"Site"_s;
        profile.signIn = ServerProfile::SignInKind::Password;
        profile.account = account;
        profile.caFile = caFile.fileName();
        return profile;
    }

    QByteArray answer(const QByteArray &request)
    {
        const auto given = RawServer::field(request, "Authorization");
        if (given.isEmpty()) {
            return RawServer::head(401, 0, "text/html", "WWW-Authenticate: Basic realm=\"cm\"\r\n");
        }
        tries << given;
        if (isDown)
            return RawServer::head(503, 0, "text/html", {});
        const QByteArray right = "Basic " + (account + u':' + rightPassword).toUtf8().toBase64();
        if (given != right) {
            return RawServer::head(401, 0, "text/html", "WWW-Authenticate: Basic realm=\"cm\"\r\n");
        }
        return RawServer::head(200, 2, "application/json", {}) + "[]";
    }

    QTemporaryFile caFile;
    QString rightPassword = password;
    bool isDown = false;
    QByteArrayList tries;
    TlsServer server;
};

}

class TestSignInDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsAPasswordThatNobodyLookedAt();
    void asksWhereTheKeyringIsSilent();
    void usesWhatASlowKeyringGives();
    void forgetsAKeptPasswordThatIsChanged();

private:
    static SecretKey key(const ServerProfile &profile)
    {
        return SecretKey::of(u"Sigill password"_s, profile, account);
    }

    std::unique_ptr<TestAuthority> m_authority;
};

void TestSignInDesk::initTestCase()
{
    if (!TestAuthority::isPossible())
        QSKIP("There is no openssl here.");
    m_authority = std::make_unique<TestAuthority>();
    QVERIFY(m_authority->works());
}

void TestSignInDesk::keepsAPasswordThatNobodyLookedAt()
{
    Site site(*m_authority);
    SessionFixture fixture;
    auto &session = fixture.session();
    auto &desk = session.signInDesk();
    MemorySecretStore keyring;
    desk.setStore(std::make_unique<SharedStore>(keyring));
    site.isDown = true;
    session.connectTo(site.profile());
    QTRY_COMPARE(session.signIn().stage, Stage::WantsPassword);
    desk.givePassword(account, password, true);
    // The one thing that is known is that nothing is.
    QTRY_COMPARE(session.signIn().stage, Stage::SignedOut);
    QTRY_COMPARE(session.loadState(), Session::LoadState::Failed);
    QVERIFY(!site.tries.isEmpty());
    QCOMPARE(SecretCalls(keyring).stored(key(site.profile())), u"(none)"_s);

    const QSignalSpy asked(&desk, &SignInDesk::passwordWanted);
    site.isDown = false;
    session.refresh();
    QTRY_COMPARE(session.loadState(), Session::LoadState::Loaded);
    QCOMPARE(session.signIn().stage, Stage::SignedIn);
    QCOMPARE(session.signIn().user, account);
    QCOMPARE(asked.count(), 0);
    QCOMPARE(SecretCalls(keyring).stored(key(site.profile())), password);
}

void TestSignInDesk::asksWhereTheKeyringIsSilent()
{
    Site site(*m_authority);
    SessionFixture fixture;
    auto &session = fixture.session();
    auto &desk = session.signInDesk();
    auto keyring = std::make_unique<LockedStore>();
    auto *locked = keyring.get();
    desk.setStore(std::move(keyring));
    const QSignalSpy asked(&desk, &SignInDesk::passwordWanted);
    session.connectTo(site.profile());
    QTRY_VERIFY(locked->isAsked());
    QCOMPARE(asked.count(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(asked.count(), 1, longest);
    // What it says later is no reason to ask twice.
    locked->unlock();
    desk.givePassword(account, password);
    QTRY_COMPARE(session.loadState(), Session::LoadState::Loaded);
    QCOMPARE(asked.count(), 1);
}

void TestSignInDesk::usesWhatASlowKeyringGives()
{
    Site site(*m_authority);
    SessionFixture fixture;
    auto &session = fixture.session();
    auto &desk = session.signInDesk();
    auto keyring = std::make_unique<LockedStore>();
    auto *locked = keyring.get();
    QVERIFY(SecretCalls(*locked).write(key(site.profile()), password));
    desk.setStore(std::move(keyring));
    const QSignalSpy asked(&desk, &SignInDesk::passwordWanted);
    session.connectTo(site.profile());
    QTRY_COMPARE_WITH_TIMEOUT(asked.count(), 1, longest);
    locked->unlock();
    QTRY_COMPARE(session.loadState(), Session::LoadState::Loaded);
    QCOMPARE(session.signIn().stage, Stage::SignedIn);
}

void TestSignInDesk::forgetsAKeptPasswordThatIsChanged()
{
    Site site(*m_authority);
    SessionFixture fixture;
    auto &session = fixture.session();
    auto &desk = session.signInDesk();
    MemorySecretStore keyring;
    QVERIFY(SecretCalls(keyring).write(key(site.profile()), password));
    desk.setStore(std::make_unique<SharedStore>(keyring));
    session.connectTo(site.profile());
    QTRY_COMPARE(session.loadState(), Session::LoadState::Loaded);
    QCOMPARE(session.signIn().stage, Stage::SignedIn);

    // Somebody changes it in the middle of the day.
    site.rightPassword = u"another"_s;
    const QSignalSpy asked(&desk, &SignInDesk::passwordWanted);
    for (int i = 0; i < 3 && asked.isEmpty(); ++i) {
        session.refresh();
        QTRY_VERIFY(session.loadState() != Session::LoadState::Loading || !asked.isEmpty());
    }
    QCOMPARE(asked.count(), 1);
    QTRY_COMPARE(SecretCalls(keyring).stored(key(site.profile())), u"(none)"_s);
}

QTEST_GUILESS_MAIN(TestSignInDesk)
#include "tst_signindesk.moc"
