// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/practicewire.h"
#include "demo/practicecards.h"
#include "demo/practiceseeder.h"
#include "domain/certificatevalidity.h"
#include "support/sharedfolder.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace Sigill;
using Wire = PracticeWire;
using Kind = CardObject::Kind;

Q_DECLARE_METATYPE(Sigill::FaultRule)

namespace {

constexpr auto top = "/CertificateManagement/api/v1.0";
// Of the documented Unblock request.
constexpr auto cardPath = "/smartcards/17cf063d-e337-4aa9-a822-346554ddd3c9";
constexpr auto profilePath = "/profiles/b99ff38c-6653-471f-ae3c-325bb351a6bc";
constexpr auto cardId = "17cf063d-e337-4aa9-a822-346554ddd3c9";

Wire::Reply call(const PracticeHost &host, const QByteArray &path, const QByteArray &method = "GET")
{
    return Wire(host).exchange(Wire::text(method, top + path));
}

QDateTime moment()
{
    return {QDate(2026, 11, 28), QTime(20, 0), Qt::UTC};
}

// A queue and what it names.
struct Queue
{
    explicit Queue(quint64 seed = 1, const QDateTime &now = moment())
        : cards(store, now)
    {
        store.replace(PracticeSeeder(seed, now).requests(400));
        requests = store.requests();
    }

    PracticeStore store;
    PracticeCards cards;
    QList<Request> requests;
};

}

// The practice server's profiles and smart cards: as documented, and in keeping with its requests.
class TestPracticeCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void servesDocumentedExamples_data();
    void servesDocumentedExamples();
    void answers_data();
    void answers();
    void leadsFromRequests();
    void makesUpTheSame();
    void certificatesExpireAroundNow();
    void followsChanges();
    void hasFaults_data();
    void hasFaults();
    void faultsOfOnePart();
    void showsAnotherOne();
    void countsCalls();
};

void TestPracticeCards::servesDocumentedExamples_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("file");
    const QByteArray path = cardPath;
    QTest::addRow("card") << path << u"smartcard-by-uuid.json"_s;
    QTest::addRow("card in another case") << path.toUpper() << u"smartcard-by-uuid.json"_s;
    QTest::addRow("certificates") << QByteArray(path + "/certificates")
                                  << u"certificates-smartcard.json"_s;
    QTest::addRow("operations") << QByteArray(path + "/operations") << u"operations.json"_s;
}

void TestPracticeCards::servesDocumentedExamples()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, file);
    QFile example(sharedFile(u"api/examples/"_s + file));
    if (!example.open(QIODevice::ReadOnly))
        QSKIP("the documented examples are not here");
    const auto reply = call(*started(), path);
    QCOMPARE(reply.code, 200);
    QVERIFY(reply.head.contains("Content-Type: application/json; charset=utf-8\r\n"));
    QCOMPARE(reply.json(), QJsonDocument::fromJson(example.readAll()));
}

void TestPracticeCards::answers_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("code");
    const QByteArray card = cardPath;
    const QByteArray profile = profilePath;
    const QByteArray unknown = "/11111111-2222-4333-8444-555555555555";
    const auto row
        = [](const char *name, const QByteArray &path, int code, const QByteArray &method = "GET") {
              QTest::addRow("%s", name) << method << path << code;
          };
    row("profile", profile, 200);
    row("certificates of a profile", profile + "/certificates", 200);
    row("operations of a profile", profile + "/Operations", 200);
    row("unknown card", "/smartcards" + unknown, 204);
    row("unknown profile", "/profiles" + unknown, 204);
    row("certificates of an unknown card", "/smartcards" + unknown + "/certificates", 204);
    row("operations of an unknown profile", "/profiles" + unknown + "/operations", 204);
    row("profile's id for a card", QByteArray(profile).replace("profiles", "smartcards"), 204);
    row("card's id for a profile", QByteArray(card).replace("smartcards", "profiles"), 204);
    row("no card", "/smartcards/00000000-0000-0000-0000-000000000000", 204);
    row("no id", "/smartcards/nonsense", 400);
    row("certificates of no id", "/profiles/nonsense/certificates", 400);
    row("other part", card + "/policy", 404);
    row("deeper", card + "/certificates/1", 404);
    row("change of a card", card, 405, "PUT");
    row("change of certificates", card + "/certificates", 405, "PUT");
    row("creation", profile + "/operations", 405, "POST");
}

void TestPracticeCards::answers()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(int, code);
    const auto reply = call(*started(), path, method);
    QCOMPARE(reply.code, code);
    QCOMPARE(reply.head.contains("Content-Type: application/json"), code != 204);
    QCOMPARE(reply.body.isEmpty(), code == 204);
}

// Everything a request names is there, for whom it is for, and says what it is.
void TestPracticeCards::leadsFromRequests()
{
    const Queue queue;
    int named = 0;
    QSet<int> statuses;
    for (const auto &request : queue.requests) {
        for (const auto &id : {request.oldProfile, request.newProfile}) {
            if (id.isNull())
                continue;
            ++named;
            const auto profile = queue.cards.profile(id);
            QVERIFY(profile.has_value());
            QCOMPARE(profile->id, id);
            QCOMPARE(profile->assignedUser, request.target);
            QCOMPARE(profile->profileTemplate, request.profileTemplate);
            const bool isMade = id == request.newProfile && id != request.oldProfile;
            QCOMPARE(profile->parent, isMade ? request.oldProfile : QUuid());
            statuses.insert(static_cast<int>(profile->status));
            QVERIFY(queue.cards.certificates({Kind::Profile, id}).has_value());
            QVERIFY(queue.cards.operations({Kind::Profile, id}).has_value());
            QVERIFY(!queue.cards.smartcard(id));
        }
        for (const auto &id : {request.oldSmartcard, request.newSmartcard}) {
            if (id.isNull())
                continue;
            const auto card = queue.cards.smartcard(id);
            QVERIFY(card.has_value());
            QCOMPARE(card->assignedUser, request.target);
            QVERIFY(!card->serialNumber.isEmpty());
            QVERIFY(queue.cards.certificates({Kind::Smartcard, id}).has_value());
        }
        // A card has the certificates of its profile.
        if (!request.oldSmartcard.isNull()) {
            QVERIFY(queue.cards.certificates({Kind::Smartcard, request.oldSmartcard})
                    == queue.cards.certificates({Kind::Profile, request.oldProfile}));
        }
    }
    QVERIFY(named > 200);
    // A number without a name is among them.
    QVERIFY(statuses.contains({0, 2, 3}) && statuses.size() == 4);
}

void TestPracticeCards::makesUpTheSame()
{
    const Queue one;
    const Queue same;
    const Queue later(1, moment().addDays(1));
    QCOMPARE(one.requests.size(), same.requests.size());
    int differing = 0;
    for (const auto &request : one.requests) {
        QVERIFY(one.cards.profile(request.oldProfile) == same.cards.profile(request.oldProfile));
        QVERIFY(one.cards.smartcard(request.newSmartcard)
                == same.cards.smartcard(request.newSmartcard));
        const CardObject old{Kind::Profile, request.oldProfile};
        QVERIFY(one.cards.certificates(old) == same.cards.certificates(old));
        // The validity moves with the clock.
        differing += one.cards.certificates(old) == later.cards.certificates(old) ? 0 : 1;
    }
    QVERIFY(differing > 100);
}

void TestPracticeCards::certificatesExpireAroundNow()
{
    using State = CertificateValidity::State;
    const Queue queue;
    QHash<State, int> states;
    int count = 0;
    for (const auto &request : queue.requests) {
        const auto certificates = queue.cards.certificates({Kind::Profile, request.oldProfile});
        if (!certificates)
            continue;
        QVERIFY(certificates->size() <= 4);
        for (const auto &certificate : *certificates) {
            ++count;
            ++states[CertificateValidity::of(certificate, moment()).state];
            QCOMPARE(certificate.notAfter.isValid(), certificate.notBefore.isValid());
            QVERIFY(!certificate.notAfter.isValid()
                    || certificate.notBefore < certificate.notAfter);
            QVERIFY(!certificate.thumbprint.isEmpty() && !certificate.serialNumber.isEmpty());
        }
    }
    QVERIFY(count > 300);
    // Some of each, and most are fine.
    for (const auto state : {State::Untold, State::NotYet, State::ExpiresSoon, State::Expired})
        QVERIFY2(states[state] > 0 && states[state] < count / 3,
                 qPrintable(QString::number(static_cast<int>(state))));
    QVERIFY(states[State::Valid] > count / 3);
}

void TestPracticeCards::followsChanges()
{
    Queue queue;
    const auto found
        = std::find_if(queue.requests.cbegin(), queue.requests.cend(), [](const Request &request) {
              return request.status == RequestStatus::Executing && !request.newProfile.isNull()
                  && request.newProfile != request.oldProfile;
          });
    QVERIFY(found != queue.requests.cend());
    const CardObject made{Kind::Profile, found->newProfile};
    QCOMPARE(queue.cards.profile(made.id)->status, ProfileStatus::New);
    QCOMPARE(queue.cards.certificates(made)->size(), 0);
    QCOMPARE(queue.cards.operations(made)->size(), 0);
    queue.store.change(found->id, StatusChange::Complete);
    QCOMPARE(queue.cards.profile(made.id)->status, ProfileStatus::Active);
    QVERIFY(!queue.cards.certificates(made)->isEmpty());
    QVERIFY(!queue.cards.operations(made)->isEmpty());
    // Another queue has other cards.
    queue.store.replace(PracticeSeeder(2, moment()).requests(10));
    QVERIFY(!queue.cards.profile(made.id));
}

void TestPracticeCards::hasFaults_data()
{
    QTest::addColumn<FaultRule>("rule");
    QTest::addColumn<int>("code");
    using Fault = FaultRule::Fault;
    QTest::addRow("403") << FaultRule{.fault = Fault::Status, .code = 403} << 403;
    QTest::addRow("500") << FaultRule{.fault = Fault::Status, .code = 500} << 500;
    QTest::addRow("empty") << FaultRule{.fault = Fault::Empty} << 200;
    QTest::addRow("dropped") << FaultRule{.fault = Fault::DropBefore} << 0;
    QTest::addRow("cut off") << FaultRule{.fault = Fault::Truncate} << 200;
}

void TestPracticeCards::hasFaults()
{
    QFETCH(FaultRule, rule);
    QFETCH(int, code);
    const auto host = started();
    const auto good = call(*host, cardPath);
    rule.id = requestId(cardId);
    host->setFaults(FaultPlan({rule}));
    for (const char *part : {"", "/certificates", "/operations"}) {
        const auto reply = call(*host, cardPath + QByteArray(part));
        QCOMPARE(reply.code, code);
        QVERIFY(reply.body != good.body);
    }
    // Only for this card.
    QCOMPARE(call(*host, profilePath).code, 200);
    host->setFaults({});
    QCOMPARE(call(*host, cardPath).body, good.body);
}

void TestPracticeCards::faultsOfOnePart()
{
    const auto plan = FaultPlan::fromJson(QByteArray(R"([{"id": ")") + cardId
                                          + R"(", "part": "certificates", "fault": "403"}])");
    QVERIFY(plan);
    const auto host = started();
    host->setFaults(*plan);
    QCOMPARE(call(*host, cardPath).code, 200);
    QCOMPARE(call(*host, cardPath + QByteArray("/certificates")).code, 403);
    QCOMPARE(call(*host, cardPath + QByteArray("/operations")).code, 200);
    const auto wrong = FaultPlan::fromJson(R"([{"part": "pictures", "fault": "403"}])");
    QVERIFY(!wrong);
    QVERIFY(wrong.error().contains(u"\"part\""_s));
}

void TestPracticeCards::showsAnotherOne()
{
    const auto host = started();
    using Fault = FaultRule::Fault;
    host->setFaults(FaultPlan({FaultRule{.fault = Fault::WrongStatus, .shown = 99}}));
    QCOMPARE(call(*host, cardPath).status(), 99);
    QCOMPARE(call(*host, profilePath).json()[0][u"Status"_s].toInt(), 99);
    host->setFaults(FaultPlan({FaultRule{.fault = Fault::WrongRequest}}));
    const auto card = call(*host, cardPath).json()[u"Uuid"_s].toString();
    const auto profile = call(*host, profilePath).json()[0][u"Uuid"_s].toString();
    QVERIFY(guidFromText(card) && card != QLatin1StringView(cardId));
    QVERIFY(guidFromText(profile) && !QByteArray(profilePath).endsWith(profile.toLatin1()));
}

void TestPracticeCards::countsCalls()
{
    const auto host = started();
    call(*host, cardPath);
    call(*host, cardPath + QByteArray("/certificates"));
    QCOMPARE(host->calls("GET", requestId(cardId)), 2);
    // None of them is one for the list of requests.
    QCOMPARE(host->calls("GET", RequestId()), 0);
}

QTEST_GUILESS_MAIN(TestPracticeCards)
#include "tst_practicecards.moc"
