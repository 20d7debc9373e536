// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/practicejson.h"
#include "support/rawserver.h"
#include "support/samplecards.h"
#include "support/sessionfixture.h"

#include <QPointer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

using Part = CardItem::Part;
using Role = CardItem::Role;

namespace {

// Has every profile and smart card that it is asked for; when a call is answered, and how, is the
// test's.
class CardServer
{
public:
    struct Held
    {
        QPointer<QTcpSocket> socket;
        QByteArray path;
    };

    explicit CardServer(bool holdsBack = false)
        : m_holdsBack(holdsBack)
    {
    }

    // Calls that wait for their answer.
    QList<Held> held;
    // Status codes for calls whose path ends like this.
    QHash<QByteArray, int> failures;
    // The calls for cards and profiles that have come in.
    QList<QByteArray> paths;
    int count(const QByteArray &part) const
    {
        return static_cast<int>(
            std::count_if(paths.cbegin(), paths.cend(),
                          [&part](const QByteArray &path) { return path.contains(part); }));
    }
    void answerHeld()
    {
        const auto calls = std::exchange(held, {});
        for (const auto &call : calls) {
            if (call.socket)
                answer(*call.socket, call.path);
        }
    }
    void answerHeld(const QByteArray &part)
    {
        for (qsizetype i = held.size() - 1; i >= 0; --i) {
            if (!held.at(i).path.contains(part))
                continue;
            const auto call = held.takeAt(i);
            answer(*call.socket, call.path);
        }
    }

    RawServer raw{[this](QTcpSocket &socket, const RawServer::Call &call) {
        if (!call.path.contains("/profiles/") && !call.path.contains("/smartcards/"))
            return RawServer::answer(socket, 200, "[]");
        paths.append(call.path);
        if (m_holdsBack)
            held.append({&socket, call.path});
        else
            answer(socket, call.path);
    }};

private:
    void answer(QTcpSocket &socket, const QByteArray &path)
    {
        for (auto failure = failures.cbegin(); failure != failures.cend(); ++failure) {
            if (path.endsWith(failure.key()))
                return RawServer::answer(socket, failure.value(), {});
        }
        const auto words = path.split('/');
        if (path.endsWith("/certificates"))
            return RawServer::answer(socket, 200,
                                     PracticeJson::certificates({sampleCertificate(1)}));
        if (path.endsWith("/operations"))
            return RawServer::answer(socket, 200, R"(["renew"])");
        const auto id = *guidFromText(QByteArrayView(words.last()));
        auto card = sampleSmartcard(1);
        auto profile = sampleProfile(1);
        card.id = id;
        profile.id = id;
        RawServer::answer(socket, 200,
                          path.contains("/profiles/") ? PracticeJson::profile(profile, {})
                                                      : PracticeJson::smartcard(card));
    }

    bool m_holdsBack;
};

// Acts on one profile and card, and makes others.
Request replacement(int number)
{
    auto request = sampleRequest(number, RequestStatus::Completed);
    request.oldProfile = sampleGuid(1000 + number);
    request.oldSmartcard = sampleGuid(2000 + number);
    request.newProfile = sampleGuid(3000 + number);
    request.newSmartcard = sampleGuid(4000 + number);
    return request;
}

Request unblocking(int number)
{
    auto request = replacement(number);
    request.newProfile = request.oldProfile;
    request.newSmartcard = request.oldSmartcard;
    return request;
}

QByteArray idOf(const QUuid &id)
{
    return guidText(id).toLatin1();
}

}

// Reading what a request touches: part by part, no more than is needed, and never the wrong one.
class TestCardLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void knowsWhatRequestsName_data();
    void knowsWhatRequestsName();
    void readsEveryPartOnce();
    void asksForNothingUnasked();
    void partsDoNotWaitForEachOther();
    void onePartMayFail_data();
    void onePartMayFail();
    void retriesAPart();
    void retriesWhatFailed();
    void dropsAnswersAboutAnotherRequest();
    void switchingQuicklyShowsTheLast();
    void statusMakesItAnew();
    void readsAgain();
    void dropsAnswersOfAnotherServer();
    void survivesItsEnd();

private:
    static bool isDone(Session &session)
    {
        auto &cards = session.cards();
        return QTest::qWaitFor([&] { return !cards.isWanting() && !cards.isReading(); }, longest);
    }
    static void connectTo(Session &session, const CardServer &server)
    {
        session.setProfile(server.raw.profile());
    }
};

void TestCardLoader::knowsWhatRequestsName_data()
{
    QTest::addColumn<QList<int>>("named"); // old profile and card, new profile and card; 0: none
    QTest::addColumn<QList<int>>("expected"); // role, profile and card for each item
    const auto role = [](Role which) { return static_cast<int>(which); };
    QTest::addRow("nothing") << QList<int>{0, 0, 0, 0} << QList<int>{};
    QTest::addRow("enroll") << QList<int>{0, 0, 1, 2} << QList<int>{role(Role::Made), 1, 2};
    QTest::addRow("software") << QList<int>{0, 0, 1, 0} << QList<int>{role(Role::Made), 1, 0};
    QTest::addRow("disable") << QList<int>{1, 2, 0, 0} << QList<int>{role(Role::ActsOn), 1, 2};
    QTest::addRow("unblock") << QList<int>{1, 2, 1, 2} << QList<int>{role(Role::Both), 1, 2};
    QTest::addRow("card alone") << QList<int>{0, 2, 0, 2} << QList<int>{role(Role::Both), 0, 2};
    QTest::addRow("replace") << QList<int>{1, 2, 3, 4}
                             << QList<int>{role(Role::ActsOn), 1, 2, role(Role::Made), 3, 4};
    // The card is told of once.
    QTest::addRow("renew") << QList<int>{1, 2, 3, 2}
                           << QList<int>{role(Role::ActsOn), 1, 2, role(Role::Made), 3, 0};
    QTest::addRow("new card for a profile")
        << QList<int>{1, 2, 1, 4} << QList<int>{role(Role::ActsOn), 1, 2, role(Role::Made), 0, 4};
}

void TestCardLoader::knowsWhatRequestsName()
{
    QFETCH(QList<int>, named);
    QFETCH(QList<int>, expected);
    const auto guid = [](int number) { return number == 0 ? QUuid() : sampleGuid(number); };
    Request request;
    request.oldProfile = guid(named.at(0));
    request.oldSmartcard = guid(named.at(1));
    request.newProfile = guid(named.at(2));
    request.newSmartcard = guid(named.at(3));
    const auto items = CardItem::of(request);
    QCOMPARE(items.size() * 3, expected.size());
    for (qsizetype i = 0; i < items.size(); ++i) {
        const auto &item = items.at(i);
        QCOMPARE(static_cast<int>(item.role), expected.at(3 * i));
        QCOMPARE(item.profileId, guid(expected.at(3 * i + 1)));
        QCOMPARE(item.smartcardId, guid(expected.at(3 * i + 2)));
        QCOMPARE(item.holder().id, item.smartcardId.isNull() ? item.profileId : item.smartcardId);
    }
}

void TestCardLoader::readsEveryPartOnce()
{
    CardServer server;
    SessionFixture fixture;
    connectTo(fixture.session(), server);
    auto &cards = fixture.session().cards();
    const auto request = replacement(1);
    cards.setRequest(request);
    QVERIFY(cards.isWanting());
    cards.read();
    cards.read();
    QVERIFY(isDone(fixture.session()));
    QCOMPARE(cards.items().size(), 2);
    for (const auto &item : cards.items()) {
        QCOMPARE(item.profile.result->value().id, item.profileId);
        QCOMPARE(item.smartcard.result->value().id, item.smartcardId);
        QCOMPARE(item.certificates.result->value().size(), 1);
        QVERIFY(item.certificates.result->value().at(0) == sampleCertificate(1));
        QCOMPARE(item.operations.result->value().at(0).value(), u"renew"_s);
    }
    // Two of each; certificates and operations are those of the card.
    QCOMPARE(server.paths.size(), 8);
    QCOMPARE(server.count("/smartcards/"), 6);
    // The same request again, as after a fresh read of it, asks for nothing.
    auto same = request;
    same.comment = u"another comment"_s;
    cards.setRequest(same);
    QVERIFY(!cards.isWanting());
    cards.read();
    QCOMPARE(server.paths.size(), 8);
}

void TestCardLoader::asksForNothingUnasked()
{
    CardServer server;
    SessionFixture fixture;
    connectTo(fixture.session(), server);
    auto &cards = fixture.session().cards();
    QSignalSpy changed(&cards, &CardLoader::changed);
    cards.setRequest(sampleRequest(1));
    cards.read();
    QVERIFY(cards.items().isEmpty());
    QVERIFY(!cards.isWanting());
    QCOMPARE(changed.size(), 0);
    cards.setRequest(unblocking(1));
    QCOMPARE(changed.size(), 1);
    QSignalSpy settled(&fixture.session(), &Session::templatesSettled);
    QVERIFY(settled.size() > 0 || settled.wait());
    // A whole exchange later nothing has been asked for.
    QCOMPARE(server.paths.size(), 0);
    cards.setRequest(std::nullopt);
    cards.read();
    QCOMPARE(server.paths.size(), 0);
}

void TestCardLoader::partsDoNotWaitForEachOther()
{
    CardServer server(true);
    SessionFixture fixture;
    connectTo(fixture.session(), server);
    auto &cards = fixture.session().cards();
    cards.setRequest(unblocking(1));
    cards.read();
    // All are under way at once.
    QTRY_COMPARE(server.held.size(), 4);
    const auto &item = cards.items().constFirst();
    server.answerHeld("/operations");
    QTRY_VERIFY(item.operations.result.has_value());
    QVERIFY(item.profile.isReading() && item.smartcard.isReading());
    QVERIFY(item.certificates.isReading());
    server.answerHeld("/certificates");
    QTRY_VERIFY(item.certificates.result.has_value());
    QVERIFY(item.profile.isReading() && item.smartcard.isReading());
    server.answerHeld();
    QVERIFY(isDone(fixture.session()));
}

void TestCardLoader::onePartMayFail_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("failing"); // a part
    const auto row = [](const QByteArray &path, Part part) {
        QTest::addRow("%s", path.constData()) << path << static_cast<int>(part);
    };
    row(idOf(sampleGuid(1001)), Part::Profile);
    row(idOf(sampleGuid(2001)), Part::Smartcard);
    row("/certificates", Part::Certificates);
    row("/operations", Part::Operations);
}

void TestCardLoader::onePartMayFail()
{
    QFETCH(QByteArray, path);
    QFETCH(int, failing);
    CardServer server;
    server.failures = {{path, 403}};
    SessionFixture fixture;
    connectTo(fixture.session(), server);
    auto &cards = fixture.session().cards();
    cards.setRequest(unblocking(1));
    cards.read();
    QVERIFY(isDone(fixture.session()));
    const auto &item = cards.items().constFirst();
    const QList<bool> failed{item.profile.hasFailed(), item.smartcard.hasFailed(),
                             item.certificates.hasFailed(), item.operations.hasFailed()};
    for (int part = 0; part < failed.size(); ++part)
        QCOMPARE(failed.at(part), part == failing);
}

void TestCardLoader::retriesAPart()
{
    CardServer server;
    server.failures = {{"/certificates", 500}, {"/operations", 500}};
    SessionFixture fixture;
    connectTo(fixture.session(), server);
    auto &cards = fixture.session().cards();
    cards.setRequest(unblocking(1));
    cards.read();
    QVERIFY(isDone(fixture.session()));
    server.failures.clear();
    cards.retry(0, Part::Certificates);
    const auto &item = cards.items().constFirst();
    QVERIFY(item.certificates.isReading());
    QVERIFY(isDone(fixture.session()));
    QVERIFY(item.certificates.result->has_value());
    // Nothing else was asked for, and what is well is not asked for again.
    QVERIFY(item.operations.hasFailed());
    cards.retry(0, Part::Certificates);
    cards.retry(0, Part::Profile);
    cards.retry(7, Part::Profile);
    cards.retry(-1, Part::Profile);
    QVERIFY(!cards.isReading());
    QCOMPARE(server.paths.size(), 5);
}

void TestCardLoader::retriesWhatFailed()
{
    CardServer server;
    server.failures = {{"/certificates", 500}, {"/operations", 500}};
    SessionFixture fixture;
    connectTo(fixture.session(), server);
    auto &cards = fixture.session().cards();
    cards.setRequest(unblocking(1));
    cards.read();
    QVERIFY(isDone(fixture.session()));
    server.failures.clear();
    cards.retryFailed();
    QVERIFY(isDone(fixture.session()));
    QCOMPARE(server.paths.size(), 6);
    QVERIFY(cards.items().constFirst().operations.result->has_value());
}

void TestCardLoader::dropsAnswersAboutAnotherRequest()
{
    CardServer server(true);
    SessionFixture fixture;
    connectTo(fixture.session(), server);
    auto &cards = fixture.session().cards();
    cards.setRequest(unblocking(1));
    cards.read();
    QTRY_COMPARE(server.held.size(), 4);
    cards.setRequest(unblocking(2));
    QVERIFY(cards.isWanting());
    QSignalSpy changed(&cards, &CardLoader::changed);
    server.answerHeld();
    // The answers are through when one that was asked for later is here.
    cards.read();
    QTRY_COMPARE(server.held.size(), 4);
    QCOMPARE(changed.size(), 1);
    server.answerHeld();
    QVERIFY(isDone(fixture.session()));
    QCOMPARE(changed.size(), 5);
    QCOMPARE(cards.items().constFirst().profile.result->value().id, sampleGuid(1002));
}

void TestCardLoader::switchingQuicklyShowsTheLast()
{
    CardServer server(true);
    SessionFixture fixture;
    connectTo(fixture.session(), server);
    auto &cards = fixture.session().cards();
    for (int number = 1; number <= 5; ++number) {
        cards.setRequest(unblocking(number));
        cards.read();
    }
    // Back to one that was asked for before: the late answers to that are not taken for these.
    cards.setRequest(unblocking(1));
    server.failures = {{"/certificates", 500}};
    const auto areAllAnswered = [&] {
        server.answerHeld();
        return server.paths.size() == 20;
    };
    QTRY_VERIFY_WITH_TIMEOUT(areAllAnswered(), longest);
    QVERIFY(cards.isWanting());
    server.failures.clear();
    cards.read();
    QTRY_COMPARE(server.held.size(), 4);
    server.answerHeld();
    QVERIFY(isDone(fixture.session()));
    QCOMPARE(cards.items().constFirst().smartcard.result->value().id, sampleGuid(2001));
    QVERIFY(cards.items().constFirst().certificates.result->has_value());
}

// What a request does to a card may have happened by then.
void TestCardLoader::statusMakesItAnew()
{
    CardServer server;
    SessionFixture fixture;
    connectTo(fixture.session(), server);
    auto &cards = fixture.session().cards();
    auto request = unblocking(1);
    request.status = RequestStatus::Executing;
    cards.setRequest(request);
    cards.read();
    QVERIFY(isDone(fixture.session()));
    request.status = RequestStatus::Completed;
    cards.setRequest(request);
    QVERIFY(cards.isWanting());
    request.newProfile = sampleGuid(7);
    cards.setRequest(request);
    QCOMPARE(cards.items().size(), 2);
}

void TestCardLoader::readsAgain()
{
    CardServer server;
    SessionFixture fixture;
    connectTo(fixture.session(), server);
    auto &cards = fixture.session().cards();
    cards.readAgain();
    cards.setRequest(unblocking(1));
    cards.read();
    QVERIFY(isDone(fixture.session()));
    cards.readAgain();
    QVERIFY(cards.isReading());
    QVERIFY(isDone(fixture.session()));
    QCOMPARE(server.paths.size(), 8);
}

void TestCardLoader::dropsAnswersOfAnotherServer()
{
    CardServer server(true);
    CardServer other;
    SessionFixture fixture;
    connectTo(fixture.session(), server);
    auto &cards = fixture.session().cards();
    cards.setRequest(unblocking(1));
    cards.read();
    QTRY_COMPARE(server.held.size(), 4);
    connectTo(fixture.session(), other);
    QVERIFY(cards.items().isEmpty());
    QSignalSpy changed(&cards, &CardLoader::changed);
    cards.setRequest(unblocking(1));
    server.failures = {{"/certificates", 500}};
    server.answerHeld();
    cards.read();
    QVERIFY(isDone(fixture.session()));
    QCOMPARE(other.paths.size(), 4);
    QVERIFY(cards.items().constFirst().certificates.result->has_value());
    // The request, the start, and four answers.
    QCOMPARE(changed.size(), 6);
}

void TestCardLoader::survivesItsEnd()
{
    CardServer server(true);
    SessionFixture fixture;
    connectTo(fixture.session(), server);
    fixture.session().cards().setRequest(unblocking(1));
    fixture.session().cards().read();
    QTRY_COMPARE(server.held.size(), 4);
    fixture.endSession();
    server.answerHeld();
    QTRY_VERIFY(server.held.isEmpty());
}

QTEST_GUILESS_MAIN(TestCardLoader)
#include "tst_cardloader.moc"
