// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/memorysecretstore.h"
#include "support/iisfront.h"
#include "support/samplerequests.h"
#include "support/sharedstore.h"
#include "support/windowbed.h"
#include "windowactions.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

using SignInKind = ServerProfile::SignInKind;

const auto rightPassword = u"Us3r!pw"_s;

}

class TestSignInSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void asksOnceAndReads();
    void tellsAWrongPassword();
    void offersAPasswordWhereTheTicketFails();
    void takesNotNowForAnAnswer();
    void signsOut();
    void keepsAPassword();
    void keepsNoPasswordWhereTheSiteForbidsIt();
    void triesAKeptPasswordOnce();
    void writesTheSignedInUserIntoTheJournal();
    void changesWithAPasswordAfterTheTicketIsGone();

private:
    // A window at a server of its own.
    struct Bed
    {
        explicit Bed(const QList<Request> &requests)
            : front(requests)
            , window(nullptr, std::make_unique<MemoryJournal>(nullptr))
        {
        }
        bool asks() const { return window.sheet("signInSheet"); }
        bool hasRows() const
        {
            return window.session.loadState() == Session::LoadState::Loaded
                && window.window->table().isVisible();
        }
        // As a person types it.
        void type(const QString &account, const QString &password) const
        {
            auto *field = window.part<QLineEdit>("accountLineEdit");
            field->clear();
            QTest::keyClicks(field, account);
            QTest::keyClick(field, Qt::Key_Return);
            QTest::keyClicks(window.part<QLineEdit>("passwordLineEdit"), password);
            QTest::keyClick(window.part<QLineEdit>("passwordLineEdit"), Qt::Key_Return);
        }
        QString label(const char *name) const { return window.part<QLabel>(name)->text(); }

        IisFront front;
        WindowBed window;
    };

    static QList<Request> requests()
    {
        QList<Request> requests;
        for (int i = 0; i < 12; ++i)
            requests << sampleRequest(i, RequestStatus::Approved);
        return requests;
    }
    static SecretKey keyOf(const ServerProfile &profile, const QString &account)
    {
        return SecretKey::of(u"Sigill password"_s, profile, account);
    }
    static std::optional<QString> kept(SecretStore &store, const SecretKey &key)
    {
        std::optional<QString> found;
        bool hasAnswered = false;
        QObject context;
        store.read(key, &context, [&](const SecretStore::ReadResult &read) {
            found = read.value();
            hasAnswered = true;
        });
        return QTest::qWaitFor([&] { return hasAnswered; }) ? found : std::nullopt;
    }
};

void TestSignInSheet::initTestCase()
{
    if (!Lab::isThere())
        QSKIP("There is no lab: see tests/lab/README.md");
}

void TestSignInSheet::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestSignInSheet::asksOnceAndReads()
{
    Bed bed(requests());
    QVERIFY(bed.front.isUp());
    bed.window.session.connectTo(bed.front.profile(SignInKind::Password));
    QTRY_VERIFY_WITH_TIMEOUT(bed.asks(), WindowBed::longest);
    QVERIFY(bed.label("userLabel").contains(u"Waiting for your sign-in"_s));
    bed.type(u"TEST\\u2"_s, rightPassword);
    QTRY_VERIFY_WITH_TIMEOUT(bed.hasRows(), WindowBed::longest);
    QTRY_VERIFY(!bed.asks());
    QVERIFY(bed.label("userLabel").contains(u"TEST\\u2 (NTLM)"_s));
    // Signed in once for each connection, and the operator never again.
    bed.window.session.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(bed.window.session.loadState(), Session::LoadState::Loaded,
                              WindowBed::longest);
    QVERIFY(!bed.asks());
}

void TestSignInSheet::tellsAWrongPassword()
{
    Bed bed(requests());
    QVERIFY(bed.front.isUp());
    bed.window.session.connectTo(bed.front.profile(SignInKind::Password));
    QTRY_VERIFY_WITH_TIMEOUT(bed.asks(), WindowBed::longest);
    bed.type(u"TEST\\u10"_s, u"wrong"_s);
    const auto hasRefused
        = [&] { return bed.label("signInLabel").contains(u"did not accept the user name"_s); };
    QTRY_VERIFY_WITH_TIMEOUT(hasRefused(), WindowBed::longest);
    auto *password = bed.window.part<QLineEdit>("passwordLineEdit");
    QVERIFY(bed.asks() && password->isEnabled());
    QVERIFY(password->text().isEmpty());
    QCOMPARE(bed.window.part<QLineEdit>("accountLineEdit")->text(), u"TEST\\u10"_s);
    QVERIFY(!bed.window.part<QPushButton>("signInButton")->isEnabled());
    QTest::keyClicks(password, rightPassword);
    QTest::keyClick(password, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(bed.hasRows(), WindowBed::longest);
}

void TestSignInSheet::offersAPasswordWhereTheTicketFails()
{
    const QByteArray tickets = qgetenv("KRB5CCNAME");
    QTemporaryDir folder;
    qputenv("KRB5CCNAME", "FILE:" + folder.filePath(u"none"_s).toLocal8Bit());
    Bed bed(requests());
    QVERIFY(bed.front.isUp());
    bed.window.session.connectTo(bed.front.profile(SignInKind::Ticket));
    auto *offer = bed.window.part<QPushButton>("otherActionButton");
    QTRY_VERIFY_WITH_TIMEOUT(offer->isVisible(), WindowBed::longest);
    qputenv("KRB5CCNAME", tickets);
    QVERIFY(bed.window.part<QPushButton>("copyDetailsButton")->isVisible());
    QVERIFY(bed.window.window->actions().signIn->isEnabled());
    offer->click();
    QTRY_VERIFY(bed.asks());
    bed.type(u"TEST\\u3"_s, rightPassword);
    QTRY_VERIFY_WITH_TIMEOUT(bed.hasRows(), WindowBed::longest);
    QVERIFY(!bed.asks());
}

void TestSignInSheet::takesNotNowForAnAnswer()
{
    Bed bed(requests());
    QVERIFY(bed.front.isUp());
    bed.window.session.connectTo(bed.front.profile(SignInKind::Password));
    QTRY_VERIFY_WITH_TIMEOUT(bed.asks(), WindowBed::longest);
    QTest::keyClick(bed.window.part<QLineEdit>("passwordLineEdit"), Qt::Key_Escape);
    QTRY_COMPARE(bed.window.session.loadState(), Session::LoadState::Failed);
    QVERIFY(!bed.asks());
    auto *signIn = bed.window.window->actions().signIn;
    QVERIFY(signIn->isEnabled());
    signIn->trigger();
    QTRY_VERIFY(bed.asks());
    bed.type(u"TEST\\u2"_s, rightPassword);
    QTRY_VERIFY_WITH_TIMEOUT(bed.hasRows(), WindowBed::longest);
}

void TestSignInSheet::signsOut()
{
    Bed bed(requests());
    QVERIFY(bed.front.isUp());
    auto &actions = bed.window.window->actions();
    QVERIFY(!actions.signOut->isEnabled());
    bed.window.session.connectTo(bed.front.profile(SignInKind::Password));
    QTRY_VERIFY_WITH_TIMEOUT(bed.asks(), WindowBed::longest);
    bed.type(u"TEST\\u2"_s, rightPassword);
    QTRY_VERIFY_WITH_TIMEOUT(bed.hasRows(), WindowBed::longest);
    const auto seen = bed.front.log().size();
    QVERIFY(actions.signOut->isEnabled());
    // What a run left over is looked for at a server that was chosen.
    const QSignalSpy chosen(&bed.window.session, &Session::serverChosen);
    actions.signOut->trigger();
    QCOMPARE(chosen.count(), 0);
    QCOMPARE(bed.window.session.requests().rowCount(), 0);
    QVERIFY(bed.label("userLabel").contains(u"Signed out"_s));
    QVERIFY(!actions.signOut->isEnabled());
    // Whoever comes next is asked, and nothing was read meanwhile.
    QCOMPARE(bed.front.log().size(), seen);
    actions.signIn->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(bed.asks(), WindowBed::longest);
    bed.type(u"TEST\\u3"_s, rightPassword);
    QTRY_VERIFY_WITH_TIMEOUT(bed.hasRows(), WindowBed::longest);
    QVERIFY(bed.label("userLabel").contains(u"TEST\\u3"_s));
}

void TestSignInSheet::keepsAPassword()
{
    MemorySecretStore keyring;
    const IisFront front(requests());
    QVERIFY(front.isUp());
    auto profile = front.profile(SignInKind::Password);
    const auto key = keyOf(profile, u"TEST\\u2"_s);
    {
        Bed bed(requests());
        bed.window.session.signInDesk().setStore(std::make_unique<SharedStore>(keyring));
        bed.window.session.settings().saveProfile(profile);
        bed.window.session.connectTo(profile);
        QTRY_VERIFY_WITH_TIMEOUT(bed.asks(), WindowBed::longest);
        bed.window.part<QCheckBox>("keepCheckBox")->click();
        bed.type(u"TEST\\u2"_s, rightPassword);
        QTRY_VERIFY_WITH_TIMEOUT(bed.hasRows(), WindowBed::longest);
        profile = bed.window.session.settings().profile(profile.name).value();
        QCOMPARE(profile.account, u"TEST\\u2"_s);
        QTRY_COMPARE(kept(keyring, key), std::optional(rightPassword));
    }
    // The next start asks nobody.
    Bed next(requests());
    next.window.session.signInDesk().setStore(std::make_unique<SharedStore>(keyring));
    next.window.session.connectTo(profile);
    QTRY_VERIFY_WITH_TIMEOUT(next.hasRows(), WindowBed::longest);
    QVERIFY(!next.asks());
    next.window.window->actions().signOut->trigger();
    QTRY_COMPARE(kept(keyring, key), std::nullopt);
}

void TestSignInSheet::keepsNoPasswordWhereTheSiteForbidsIt()
{
    MemorySecretStore keyring;
    Bed bed(requests());
    QVERIFY(bed.front.isUp());
    bed.window.session.settings().set(Settings::Number::KeepPasswords, 0);
    bed.window.session.signInDesk().setStore(std::make_unique<SharedStore>(keyring));
    const auto profile = bed.front.profile(SignInKind::Password);
    bed.window.session.connectTo(profile);
    QTRY_VERIFY_WITH_TIMEOUT(bed.asks(), WindowBed::longest);
    QVERIFY(!bed.window.part<QCheckBox>("keepCheckBox")->isVisible());
    bed.type(u"TEST\\u2"_s, rightPassword);
    QTRY_VERIFY_WITH_TIMEOUT(bed.hasRows(), WindowBed::longest);
    QCOMPARE(kept(keyring, keyOf(profile, u"TEST\\u2"_s)), std::nullopt);
}

// It may have been changed; a wrong one at each start would lock the account.
void TestSignInSheet::triesAKeptPasswordOnce()
{
    MemorySecretStore keyring;
    Bed bed(requests());
    QVERIFY(bed.front.isUp());
    auto profile = bed.front.profile(SignInKind::Password);
    profile.account = u"TEST\\u11"_s;
    const auto key = keyOf(profile, profile.account);
    QObject context;
    keyring.write(key, u"of last month"_s, &context, [](const SecretStore::DoneResult &) {});
    bed.window.session.signInDesk().setStore(std::make_unique<SharedStore>(keyring));
    bed.window.session.connectTo(profile);
    QTRY_VERIFY_WITH_TIMEOUT(bed.asks(), WindowBed::longest);
    QVERIFY(bed.label("signInLabel").contains(u"did not accept the user name"_s));
    QTRY_COMPARE(kept(keyring, key), std::nullopt);
    bed.type(profile.account, rightPassword);
    QTRY_VERIFY_WITH_TIMEOUT(bed.hasRows(), WindowBed::longest);
    QSet<int> connections;
    for (const auto &line : bed.front.log("status", 401)) {
        if (line.value(u"mechanism"_s) == u"NTLM"_s)
            connections << line.value(u"connection"_s).toInt();
    }
    // One for the kept password; those of the right one begin with a 401 as well, on others.
    QVERIFY(!connections.isEmpty());
}

void TestSignInSheet::writesTheSignedInUserIntoTheJournal()
{
    Bed bed(requests());
    QVERIFY(bed.front.isUp());
    auto &session = bed.window.session;
    session.connectTo(bed.front.profile(SignInKind::Ticket));
    QTRY_VERIFY_WITH_TIMEOUT(bed.hasRows(), WindowBed::longest);
    QCOMPARE(session.operatorName(), u"u1@TEST.LOCAL"_s);
    const Request request = session.requests().request(0);
    session.startRun(StatusChange::Complete, {session.judge(request, StatusChange::Complete)}, {});
    QTRY_VERIFY_WITH_TIMEOUT(!session.isRunning(), WindowBed::longest);
    QList<JournalEntry> entries;
    session.readHistory(request.id, this,
                        [&](const tl::expected<QList<JournalEntry>, JournalError> &read) {
                            entries = read.value();
                        });
    QTRY_COMPARE(entries.size(), 1);
    QCOMPARE(entries.first().user, u"u1@TEST.LOCAL"_s);
}

// As where a ticket expires while 200 requests are under way.
void TestSignInSheet::changesWithAPasswordAfterTheTicketIsGone()
{
    const QByteArray tickets = qgetenv("KRB5CCNAME");
    QTemporaryDir folder;
    const QString ticket = folder.filePath(u"ticket"_s);
    QVERIFY(Lab::signIn(u"u1@TEST.LOCAL"_s, u"FILE:"_s + ticket));
    qputenv("KRB5CCNAME", "FILE:" + ticket.toLocal8Bit());
    Bed bed(requests());
    QVERIFY(bed.front.isUp());
    auto &session = bed.window.session;
    session.connectTo(bed.front.profile(SignInKind::Ticket));
    QTRY_VERIFY_WITH_TIMEOUT(bed.hasRows(), WindowBed::longest);
    bed.window.select(bed.window.idsInStatus(RequestStatus::Approved, 12));
    bed.window.window->actions().change(StatusChange::Complete)->trigger();
    QVERIFY(bed.window.confirm());
    QTRY_VERIFY(session.isRunning());
    int ended = 0;
    connect(session.run(), &ActionRunner::itemChanged, this, [&](int item) {
        if (session.run()->items().at(item).state == RunItem::State::Ended && ++ended == 4)
            QFile::remove(ticket);
    });
    const auto usePassword = [&] { return bed.window.part<QPushButton>("passwordButton"); };
    QTRY_VERIFY_WITH_TIMEOUT(usePassword() && usePassword()->isVisible(), WindowBed::longest);
    QVERIFY(session.run()->count(Outcome::Kind::Done) < 12);
    qputenv("KRB5CCNAME", tickets);
    usePassword()->click();
    QTRY_VERIFY(bed.asks());
    // Not now: nothing is sent, and the run waits as before.
    QTest::keyClick(bed.window.part<QLineEdit>("passwordLineEdit"), Qt::Key_Escape);
    QTRY_VERIFY(!bed.asks());
    QVERIFY(session.run()->pausedBecause());
    QTRY_VERIFY(usePassword()->isVisible());
    usePassword()->click();
    QTRY_VERIFY(bed.asks());
    bed.type(u"TEST\\u2"_s, rightPassword);
    QTRY_COMPARE_WITH_TIMEOUT(session.signIn().stage, SignInState::Stage::SignedIn,
                              WindowBed::longest);
    QTRY_VERIFY(!bed.asks());
    bed.window.part<QPushButton>("pauseButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!session.isRunning(), WindowBed::longest);
    QCOMPARE(session.run()->count(Outcome::Kind::Done), 12);
    for (const auto &request : requests())
        QCOMPARE(bed.front.host->effects(request.id), 1);
    auto *preferences = bed.window.window->actions().preferences;
    QVERIFY(!preferences->isEnabled());
    bed.window.part<QPushButton>("closeButton")->click();
    QTRY_VERIFY(preferences->isEnabled());
}

QTEST_MAIN(TestSignInSheet)
#include "tst_signinsheet.moc"
